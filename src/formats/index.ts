// The formats in which the graph leaves, and those in which one comes in.

export { editionJson } from './corpora/corpus-file.ts'
export type { CorpusReading, CorpusRefusal, CorpusRefusalCode } from './corpora/corpus-reading.ts'
export { readCorpus } from './corpora/read-corpus.ts'
export { editionElement, fillSingleFile, licensesElement } from './corpora/single-file.ts'
export { cutOut, type Edge, type Extract, edgesOf } from './extract.ts'
export type {
  AttributedEdge,
  AttributedGraph,
  AttributedNode,
  Attributes,
  Scalar,
} from './graph-files/attributed.ts'
export type {
  Described,
  DescribedEdge,
  DescribedNode,
  Item,
  Link,
  NamedNode,
} from './graph-files/described.ts'
export { describer } from './graph-files/described.ts'
export type { Drawable } from './graph-files/drawable.ts'
export { drawable } from './graph-files/drawable.ts'
export type { Lines } from './graph-files/lines.ts'
export { edgeNamer, nodeNames } from './graph-files/names.ts'
export { type NumberedGraph, numbered } from './graph-files/numbered.ts'
export { openGraph } from './graph-files/open.ts'
export { type OpenedGraph, openedGraph } from './graph-files/opened-graph.ts'
export {
  type Foreign,
  type LeftOut,
  type Limit,
  limits,
  type Reading,
  type Refusal,
  type RefusalCode,
} from './graph-files/reading.ts'
export { type Recognised, recognise } from './graph-files/recognise.ts'
export { type InspectedNode, type Inspection, inspectFile } from './inspection.ts'
export { readJsonLd } from './linked-data/read-json-ld.ts'
export { type FileSource, type OpenedFile, type OpenRefusal, openFile } from './open-file.ts'
export { beginningDossier, type Dossier, dossier } from './papers/dossier.ts'
export { dossierHtml } from './papers/html.ts'
export { dossierMarkdown } from './papers/markdown.ts'
export { inPortions, quietly, wholeText } from './pieces.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
export { tabSeparated } from './tables/delimited.ts'
export { leftOutInWords, refusalInWords, type ToldLanguage } from './told/in-words.ts'
