// The types and the vocabulary: what the program is about.

export * from './corpus.ts'
export type { DefaultEntityType, DefaultPredicate } from './default-vocabulary.ts'
export * from './definitions.ts'
export * from './edtf.ts'
export * from './ids.ts'
export * from './language-map.ts'
export * from './languages.ts'
export * from './pages.ts'
export * from './relation-families.ts'
export * from './vocabulary.ts'
export * from './words.ts'
