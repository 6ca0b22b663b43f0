// The corpus as a graph: what is drawn, where it lies, what the facets leave of it.

export { type Agreement, agreementOn, agreements, isInSomeLanguages } from './agreement.ts'
export {
  type Answer,
  answersProjection,
  type FilteredAnswers,
  filteredAnswers,
  narrowsAnswers,
} from './answers.ts'
export { chosenYears } from './chosen-years.ts'
export { latestDocument, type YearSpan, yearSpanOf } from './chronology.ts'
export {
  type Citation,
  type CitationTerms,
  citationLine,
  citationOf,
  citationText,
  numberedPoint,
  pageOf,
} from './citation.ts'
export { claimsByDocument } from './claims-by-document.ts'
export { areContexts, type Comparison, compare } from './comparison.ts'
export {
  actsIn,
  type CorpusIndex,
  contextsOf,
  endsOf,
  indexOverview,
  prepareIndexInSteps,
  type TextIndex,
  type WholeIndex,
} from './corpus-index.ts'
export {
  type GraphCounts,
  graphCountsOf,
  mentionCounts,
  type RoleCounts,
  roleCountsOf,
  statementCounts,
} from './counts.ts'
export { indexAfterEdit } from './edited-index.ts'
export { type Edition, makeEdition } from './edition.ts'
export {
  type AllOf,
  asksForAll,
  type Choice,
  canAskForAll,
  type FacetSelection,
  valuesIn,
  withValues,
} from './facet-choice.ts'
export { nodesLeftByValue, nodesLeftByValueInSteps, valueCounts, valueCountsInSteps } from './facet-counts.ts'
export { chosenDocuments, claimTest, narrowSelection } from './facet-selection.ts'
export {
  type Facet,
  type FacetName,
  facetNames,
  facetOf,
  kindKeysOf,
  type ValueKind,
} from './facets/index.ts'
export { filter, narrowsActors } from './filter.ts'
export {
  type ComparedLink,
  type ComparedNode,
  type ComparedPart,
  comparedParts,
  compareFiltersInSteps,
  type FilterComparison,
  type Parted,
} from './filter-comparison.ts'
export { type ForceGraph, layOutByForces } from './forces.ts'
export { formerEntities, formerIds } from './former-ids.ts'
export { formOf, otherForms } from './forms.ts'
export { Grid } from './grid.ts'
export { type EditedOverview, incrementalLayout } from './incremental-layout.ts'
export { boxAround, type Disc, distanceToSegment, grown, type Point } from './label-geometry.ts'
export {
  type Box,
  type Label,
  type LabelReach,
  type PlacedLabel,
  placeLabels,
  placeLabelsInSteps,
  type Segment,
  type Size,
} from './labels.ts'
export {
  layOutAllModes,
  layOutGraph,
  layOutProjection,
  type NodePosition,
  type PositionsByMode,
} from './layout.ts'
export { type LayoutInput, layoutInputOf } from './layout-input.ts'
export { lazy } from './lazy.ts'
export { mapped } from './mapped.ts'
export {
  type Matrix,
  type MatrixCell,
  matrixInSteps,
  maxMatrixSide,
} from './matrix.ts'
export {
  type MatrixKind,
  type MatrixOrder,
  matrixKinds,
  matrixModes,
  matrixOrders,
} from './matrix-choices.ts'
export { type Ordering, orderMatrixInSteps } from './matrix-order.ts'
export { membersIn } from './members.ts'
export { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
export { egoNetwork, type Neighbourhood } from './neighbourhood.ts'
export { withNewcomers } from './newcomers.ts'
export { noSummary } from './no-summary.ts'
export { openingMode } from './opening-mode.ts'
export {
  type Counted,
  type Figures,
  figuresOf,
  figuresOfPaper,
  firstAndLast,
  firstPaper,
  papersBy,
  papersOf,
  sharedByPapers,
  statementsOfPaper,
} from './papers.ts'
export { findPathsInSteps, linksOfPath, type Network, networkOf, type Path } from './paths.ts'
export {
  paperNumbers,
  pointsOfRecommendations,
  recommendationsOfClaim,
  recommendationsOfPaper,
} from './points.ts'
export {
  keyOfRole,
  type ProfileGroup,
  type ProfileLine,
  profileInSteps,
  type Role,
  visitOthers,
} from './profile.ts'
export {
  endsOfLink,
  findLink,
  type Link,
  type LinkId,
  linkId,
  linksAt,
  type Mode,
  modes,
  type Projection,
  project,
} from './projection.ts'
export {
  askedGraphs,
  type Drawing,
  type DrawnGraph,
  drawingOf,
  drawnGraphs,
  type Projections,
  prepareProjectionsInSteps,
  projectAfterEdit,
  projectAll,
  projectAllInSteps,
  projectLazily,
} from './projections.ts'
export { randomNumbers } from './random.ts'
export { familyOfClaim } from './relation-family.ts'
export { type Remainder, remainderOf } from './remainder.ts'
export { forEachInSteps, type Resumable, runToEnd, sortedInSteps } from './resumable.ts'
export { type Statement, withoutRepeats } from './same-statement.ts'
export { hasSeveralPapers } from './several-papers.ts'
export { filledShapePaths, shapePaths, shapeReach } from './shapes.ts'
export { sharedProjectsOf } from './shared-projects.ts'
export { type Since, sinceOf } from './since.ts'
export {
  countStatements,
  distinctStatements,
  entitiesConcerned,
  filteredStatements,
  statementsAbout,
  statementTest,
} from './statements.ts'
export {
  nodeLimitOf,
  nodeLimits,
  type Strength,
  statementLimits,
  strengthAtFirst,
  strongestNodes,
  strongestPart,
} from './strength.ts'
export { type GrowingTextIndex, growingTextIndex, wordsOfDocuments } from './text-index.ts'
export {
  type DocumentSummary,
  lengthsOf,
  type MentionCount,
  shortened,
  summarise,
  summariseDocument,
  summaryOf,
  type TextLengths,
  type TextSummary,
} from './text-summary.ts'
export { formatTime, type Interval, intervalOf, type TimeTerms, yearRange, yearsOf } from './time.ts'
export {
  countsPerYear,
  type DatedGroup,
  type DatedItem,
  type TimeRelation,
  timelineOf,
  timeRelations,
} from './timeline.ts'
export { oneLine, shortTitle, titleLine } from './titles.ts'
export {
  cohensKappa,
  type Disagreement,
  type ReaderAgreement,
  readerAgreement,
} from './two-readers.ts'
export { indexCorpus, indexCorpusInSteps } from './whole-index.ts'
export { areYetToCome } from './yet-to-come.ts'
