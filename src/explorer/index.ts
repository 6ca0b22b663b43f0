// The explorer's state: selection, facets, view, and what follows from them.

export { type Citation, citationOf } from './citation.ts'
export {
  byProject,
  type Chain,
  chainsOf,
  claimsAbout,
  claimsOfTie,
  entitiesOf,
  lit,
  modeInForce,
  passagesNaming,
  shown,
  standing,
  type TieClaims,
} from './derive.ts'
export { decode, encode, type Ignored } from './hash.ts'
export { type Piece, piecesOf, sentencesAround } from './marks.ts'
export {
  type Intent,
  type Interface,
  initialState,
  interfaces,
  reduce,
  type Selected,
  type State,
  type Steps,
  steps,
  type View,
  views,
  type Words,
} from './state.ts'
