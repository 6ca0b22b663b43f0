// Stores that are asked for a part of what they hold.

export { Asker, type AskingOptions, type Rows } from './asking.ts'
export type { Amounts, Frame, Scope } from './contents.ts'
export { type FacetCount, facetCounts, leadingProjects, type StoreFacet } from './facet-counts.ts'
export { type FoundText, findInStore, type StoreHits } from './finding.ts'
export {
  askStore,
  type FoundEntity,
  maxNeighbours,
  neighboursOf,
  type StoreCell,
  type StoreTable,
} from './looking-up.ts'
export type { LayOut } from './places.ts'
export { type SessionOptions, type StoreSession, type StoreStatus, storeSession } from './session.ts'
export { claimsAroundOne, nothingWanted, type Period, type Wanted } from './working-set.ts'
