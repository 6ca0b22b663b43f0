// Editions in parts: an overview, and the words of each document.

export { belongTogether } from './belonging.ts'
export { type Opening, type OpeningFile, openingFile, readOpening } from './opening.ts'
export { outlinedOpening, outlinedOverview, outlinedWords } from './outline-parts.ts'
export {
  changedOverview,
  overviewChange,
  type VersionedOverview,
  wordsWithChange,
} from './overview-change.ts'
export {
  type OverviewFile,
  overviewFile,
  overviewWriter,
  type PartAddresses,
} from './overview-file.ts'
export { PackedReader, packed } from './packed-numbers.ts'
export {
  type OverviewReading,
  parseOpening,
  parseOverview,
  parseWords,
  type WordsReading,
} from './parse-parts.ts'
export { overviewReader, type ReadOverview, readOverview } from './read-overview.ts'
export {
  joined,
  type Outlines,
  type OverviewEdition,
  type SplitEdition,
  split,
  type WordsFile,
  wordsFile,
} from './split.ts'
