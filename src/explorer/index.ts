// The explorer's state: selection, facets, view, and what follows from them.

export { breaksOf } from './breaks.ts'
export {
  type Citation,
  type CitationWords,
  citationLine,
  citationOf,
  citationText,
  hashOf,
  type Linked,
  oneLine,
} from './citation.ts'
export { byProject, claimsAbout, claimsOfTie, entitiesOf, lit, passagesNaming, shown } from './derive.ts'
export { findIn, inReadingOrder, type Place } from './find.ts'
export { decode, encode, type Ignored } from './hash.ts'
export { type Piece, piecesOf, sentencesAround } from './marks.ts'
export { entityOfPoint, type OutlineEntry, outlineOf, pointOfEntity } from './outline.ts'
export {
  type Answer,
  type Involvement,
  type Recommendation,
  recommendationOf,
  recommendationsOf,
} from './recommendations.ts'
export { type RemarkKind, remarkKind } from './remark.ts'
export {
  type Intent,
  type Interface,
  initialState,
  interfaces,
  reduce,
  type Selected,
  type State,
  type View,
  views,
} from './state.ts'
