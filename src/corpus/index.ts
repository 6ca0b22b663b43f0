// Reads graph-data/, checks it, compiles it.

export { type Compilation, type CompiledDocument, isSound } from './compilation.ts'
export { compileCorpus, compiler, documentMaker, documentsIn } from './compile.ts'
export { isProse } from './coverage.ts'
export { type Diagnostic, type DiagnosticCode, didYouMean, type SourcePosition } from './diagnostics.ts'
export type { Files } from './files.ts'
export { type Ids, missingIds, type Written } from './ids.ts'
export { type CorpusHead, type ListingFault, listedDocuments, newListing, withDocuments } from './listing.ts'
export { originalName } from './page-map.ts'
export { noRecall, type Recall } from './recall.ts'
export { jsonSchemas } from './schema.ts'
export { vocabularyIn } from './vocabulary.ts'
export { yamlValue } from './yaml.ts'
