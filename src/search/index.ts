// Search over a corpus: entities by their names, passages by their words. Pure; the same in Node, a worker, and the page.

export {
  buildSearchIndex,
  nameCatalogueInSteps,
  noNames,
  noTexts,
  type SearchIndex,
  searchFileOfInSteps,
} from './build.ts'
export {
  answerTo,
  answerToInSteps,
  type EntityResult,
  type FoundPassage,
  type PassageResult,
  readPassages,
  type SearchAnswer,
  type SearchHits,
  type SearchOptions,
  type SearchResult,
  search,
} from './search.ts'
export {
  type OpenedSearchFile,
  openSearchFileInSteps,
  outlinedSearchFile,
  type ReadDocumentWords,
  readDocumentWords,
  type SearchedWords,
  type SearchFile,
  searchFileInSteps,
  searchFileOfRead,
} from './search-file.ts'
export type { SnippetPiece } from './snippet.ts'
