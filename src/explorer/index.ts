// The explorer's state: selection, facets, view, and what follows from them.

export { type Arrangement, type Arrangements, arrange, looksAlike, type XY } from './arrangement.ts'
export { breaksOf } from './breaks.ts'
export {
  type Chain,
  claimsAbout,
  claimsOfTie,
  type Drawn,
  drawnBy,
  entitiesOf,
  findingChains,
  type KindsNarrow,
  kindsNarrow,
  lit,
  modeInForce,
  pairIn,
  shown,
  type TieClaims,
  type Told,
  told,
  wholeOf,
} from './derive.ts'
export {
  byProject,
  type Evidence,
  type Excerpt,
  evidenceOf,
  namedElsewhere,
  projectOf,
} from './evidence.ts'
export { findingIn, inReadingOrder, type Place } from './find.ts'
export { decode, encode, type Ignored, interfaceOf } from './hash.ts'
export { hashOf, type Linked } from './link.ts'
export { type Piece, piecesOf, sentencesAround } from './marks.ts'
export { entityOfPoint, type OutlineEntry, outlineOf, pointOfEntity, sectionName } from './outline.ts'
export {
  type Answer,
  type Involvement,
  type Recommendation,
  recommendationOf,
  recommendationsOf,
} from './recommendations.ts'
export {
  type Intent,
  type Interface,
  initialState,
  interfaces,
  reduce,
  type Selected,
  type State,
  type Steps,
  sharing,
  steps,
  type View,
  views,
  type Words,
} from './state.ts'
