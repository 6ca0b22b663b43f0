// Search over a corpus: entities by their names, passages by their words. Pure; the same in Node, a worker, and the page.

export {
  buildNameIndexInSteps,
  buildSearchIndex,
  buildSearchIndexInSteps,
  type SearchIndex,
} from './build.ts'
export {
  type EntityResult,
  type PassageResult,
  type SearchHits,
  type SearchOptions,
  type SearchResult,
  search,
} from './search.ts'
export type { SnippetPiece } from './snippet.ts'
