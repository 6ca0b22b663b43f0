// Reads graph-data/, checks it, compiles it.

export { type Compilation, compileCorpus, compiler, documentMaker, documentsIn, isSound } from './compile.ts'
export { isProse } from './coverage.ts'
export { type Diagnostic, type DiagnosticCode, didYouMean, type SourcePosition } from './diagnostics.ts'
export type { Files } from './files.ts'
export { type Ids, missingIds, type Written } from './ids.ts'
export { noRecall, type Recall } from './recall.ts'
export { jsonSchemas } from './schema.ts'
export { vocabularyIn } from './vocabulary.ts'
