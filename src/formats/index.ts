// The formats in which the graph leaves, and those in which one comes in.

export type { AttributedEdge, AttributedGraph, AttributedNode, Attributes, Scalar } from './attributed.ts'
export type { CorpusReading, CorpusRefusal, CorpusRefusalCode } from './corpus-reading.ts'
export { type Dossier, dossier } from './dossier.ts'
export { cutOut, type Edge, type Extract, edgesOf } from './extract.ts'
export { dossierHtml } from './html.ts'
export { dossierMarkdown } from './markdown.ts'
export {
  type Described,
  type Drawable,
  described,
  drawable,
  type Neighbour,
  type NumberedGraph,
  numbered,
} from './numbered.ts'
export { openGraph } from './open.ts'
export { type OpenedFile, type OpenRefusal, openFile } from './open-file.ts'
export { withOwnIds } from './own-ids.ts'
export { readCorpus } from './read-corpus.ts'
export { readJsonLd } from './read-json-ld.ts'
export {
  type Foreign,
  type LeftOut,
  type Limit,
  limits,
  type Reading,
  type Refusal,
  type RefusalCode,
} from './reading.ts'
export { type Recognised, recognise } from './recognise.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
export { editionElement, fillSingleFile } from './single-file.ts'
