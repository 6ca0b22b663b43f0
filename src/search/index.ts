// Search over a corpus: entities by their names, passages by their words. Pure; the same in Node, a worker, and the page.

export { buildInSteps, buildSearchIndex, type SearchIndex } from './build.ts'
export {
  type EntityResult,
  type Found,
  type PassageResult,
  type SearchOptions,
  type SearchResult,
  search,
} from './search.ts'
export type { SnippetPiece } from './snippet.ts'
