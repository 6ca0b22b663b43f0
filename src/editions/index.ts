// Where editions come from, and the one gate that they pass.

export {
  type CorpusReading,
  type CorpusRefusal,
  type CorpusRefusalCode,
  held,
  list,
  most,
  refused,
  z,
} from './corpus-reading.ts'
export {
  type ArrivedEdition,
  type ArrivedWords,
  type EditionSource,
  faultOf,
  LoadError,
  type LoadFault,
  type SearchSource,
  type StoreFault,
  type WordsSource,
} from './edition-source.ts'
export { parseEdition, parseParts } from './parse-edition.ts'
export { type OverviewPartsReading, parseOverviewParts } from './parse-overview-parts.ts'
export {
  belongTogether,
  changedOverview,
  joined,
  type Opening,
  type OpeningFile,
  type Outlines,
  type OverviewEdition,
  type OverviewFile,
  openingFile,
  outlinedOpening,
  outlinedOverview,
  overviewChange,
  overviewFile,
  overviewReader,
  overviewWriter,
  PackedReader,
  type PartAddresses,
  packed,
  parseOpening,
  parseOverview,
  parseWords,
  type ReadOverview,
  readOpening,
  readOverview,
  type SplitEdition,
  split,
  type VersionedOverview,
  type WordsFile,
  wordsFile,
} from './parts/index.ts'
export { collectPieces, type EditionPiece, piecesOf } from './pieces.ts'
export { type EditionRequest, editionRequests } from './sources/answering.ts'
export { dataChanged, watchedOnDevServer } from './sources/dev-server.ts'
export { embeddedEdition } from './sources/embedded.ts'
export { editionInParts } from './sources/in-parts.ts'
