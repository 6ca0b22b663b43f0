// The formats in which the graph leaves, and those in which one comes in.

export type { CorpusReading, CorpusRefusal, CorpusRefusalCode } from './corpus-reading.ts'
export { type Dossier, dossier } from './dossier.ts'
export { cutOut, type Edge, type Extract, edgesOf } from './extract.ts'
export { dossierHtml } from './html.ts'
export { dossierMarkdown } from './markdown.ts'
export { readCorpus } from './read-corpus.ts'
export { readJsonLd } from './read-json-ld.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
