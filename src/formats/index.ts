// The formats in which the graph leaves, and those in which one comes in.

export { editionJson, type ListedEdition } from './corpora/corpus-file.ts'
export { fillSingleFile } from './corpora/single-file.ts'
export { editionElement, licensesElement } from './corpora/single-file-elements.ts'
export type { Extract } from './extract.ts'
export { forecast } from './forecast.ts'
export type { Attributes } from './graph-files/attributed.ts'
export type {
  Described,
  DescribedEdge,
  DescribedItem,
  DescribedNode,
  LinkToNode,
  NamedNode,
} from './graph-files/described.ts'
export { describer } from './graph-files/described.ts'
export type { Drawable } from './graph-files/drawable.ts'
export { drawable } from './graph-files/drawable.ts'
export type { EdgeLines } from './graph-files/lines.ts'
export { edgeNamer } from './graph-files/names.ts'
export { numbered } from './graph-files/numbered.ts'
export { type OpenedGraph, openedGraph } from './graph-files/opened-graph.ts'
export { type ForeignFile, type LeftOut, limits, type Reading, type Refusal } from './graph-files/reading.ts'
export { type Inspection, inspectFile } from './inspection.ts'
export {
  corpusGraph,
  type GraphNames,
  graphNames,
  type PublishedGraph,
  publishedGraphs,
} from './linked-data/graphs.ts'
export { type Results, readResults } from './linked-data/results-csv.ts'
export { compact, compacted, expanded, type Kind, namesIn, termOf } from './linked-data/terms.ts'
export { leftOutInWords, refusalInWords } from './messages/in-words.ts'
export { type FileSource, type OpenedFile, type OpenRefusal, openFile } from './open-file.ts'
export { type Dossier, dossier, dossierInSteps } from './papers/dossier.ts'
export { dossierHtml } from './papers/html.ts'
export { dossierMarkdown } from './papers/markdown.ts'
export { inPortions, wholeText, withoutProgress } from './pieces.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
export { comparisonCsv } from './tables/csv-comparison.ts'
export { type DifferingPlace, differencesCsv } from './tables/csv-differences.ts'
export { tabSeparated } from './tables/delimited.ts'
