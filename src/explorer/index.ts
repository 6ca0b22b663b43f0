// The explorer's state: selection, facets, view, and what follows from them.

export { type Arrangement, type Arrangements, arrange, isSameArrangement, type XY } from './arrangement.ts'
export { type Chain, findChainsInSteps, pairIn } from './chains.ts'
export { type ComparisonName, comparisons, sidesToBeginWith } from './compared.ts'
export {
  type Differences,
  differencesInSteps,
  documentsInSeveralLanguages,
  isOfLanguages,
  type NamedInSome,
  placesOfDifferences,
} from './differences.ts'
export {
  currentMode,
  drawnGraphOf,
  drawnPart,
  filtersInForce,
  highlightOf,
  showsGraph,
  type TypeFilterScope,
  typeFilterScope,
  visibleGraph,
} from './drawn.ts'
export {
  byProject,
  type Evidence,
  type Excerpt,
  evidenceOf,
  excerptsOf,
  namedElsewhere,
  projectOf,
  type Quoted,
} from './evidence.ts'
export { type FamilyChoice, familyChoices, relationsWithFamily } from './family-choices.ts'
export { findTextInSteps, inReadingOrder, type TextHit } from './find-text.ts'
export { asksForNothing, decode, type Ignored, interfaceLanguageOf } from './hash/decode.ts'
export { encode } from './hash/encode.ts'
export { withoutHidden } from './hidden.ts'
export type { FacetIntent, Intent } from './intents.ts'
export { type LinkVerb, verbOfLink } from './link-verbs.ts'
export { type MarkedPiece, piecesOf, sentencesAround } from './marks.ts'
export { flatOutline, type OutlineEntry, outlineOf } from './outline.ts'
export { pageBreaksOf } from './page-breaks.ts'
export { type PagePlace, placesOnPages } from './page-places.ts'
export { paperToRead } from './paper-to-read.ts'
export { type PermalinkTarget, permalinkHash } from './permalink.ts'
export { questionsOf, questionsOfPaper } from './questions.ts'
export {
  documentsOfRecommendations,
  type Recommendation,
  recommendationCount,
  recommendationOf,
  recommendationsInSteps,
  recommendationsOf,
} from './recommendations.ts'
export { reduce } from './reduce.ts'
export {
  type AnswerClaim,
  type Involvement,
  rankOfPassages,
  type Score,
  scoreOf,
  scoresInSteps,
} from './scores.ts'
export { entityOfPoint, pointOfEntity, sectionName } from './sections.ts'
export type { Selected } from './selected.ts'
export {
  type ClaimsOfLink,
  claimsAbout,
  claimsOfLink,
  claimsOfSelected,
  entitiesOfSelection,
  type SelectedClaims,
} from './selected-claims.ts'
export {
  type AreaChoice,
  areaChoices,
  type Coloring,
  type CountKey,
  colorings,
  countKeys,
  type Hops,
  hopOptions,
  initialState,
  maxHops,
  type OrderMeasure,
  orderMeasures,
  type PassageRange,
  type RowOrder,
  reuseUnchanged,
  rowOrders,
  type ScoreKey,
  type ScoreOrder,
  type Sides,
  type Sizing,
  type State,
  scoreKeys,
  sizings,
  type View,
  views,
} from './state.ts'
export type { Viewpoint } from './viewpoint.ts'
