// The types and the vocabulary: what the program is about.

export * from './corpus.ts'
export * from './edtf.ts'
export * from './ids.ts'
export * from './languages.ts'
export * from './vocabulary.ts'
