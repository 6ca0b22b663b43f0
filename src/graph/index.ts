// The corpus as a graph: what is drawn, where it lies, what the facets leave of it.

export {
  type Answering,
  type AnswersLeft,
  answersLeft,
  answersProjection,
  narrowsAnswers,
} from './answers.ts'
export { latestDocument, spanOf, type Years } from './chronology.ts'
export {
  abridged,
  type Citation,
  type CitationWords,
  citationLine,
  citationOf,
  citationText,
  oneLine,
  titleLine,
} from './citation.ts'
export { type CorpusIndex, contextsOf, endsOf, indexCorpus, indexing } from './corpus-index.ts'
export { mentionCounts, type Parts, partsOf, statementCounts, type Tally, tallyOf } from './counts.ts'
export { type Edition, makeEdition } from './edition.ts'
export { nodesLeftBy, preparingCounts, valueCounts } from './facet-counts.ts'
export { claimTest, type FacetName, type FacetSelection, facetNames } from './facets.ts'
export { filter, narrowsActors } from './filter.ts'
export { type Forced, layOutByForces } from './forces.ts'
export { formOf, otherForms } from './forms.ts'
export { type Disc, distanceToSegment, type Point } from './label-geometry.ts'
export {
  type Box,
  type Label,
  type Placed,
  placeLabels,
  placingLabels,
  type Reach,
  type Segment,
  type Size,
} from './labels.ts'
export { type Layable, layableOf } from './layable.ts'
export { layOut, layout, type Position, type Positions } from './layout.ts'
export { bodies, looks, outlines, type Shape, shapeReach, shapes } from './looks.ts'
export {
  type Cell,
  type Matrix,
  type MatrixKind,
  matrixing,
  matrixKinds,
  matrixLimit,
  matrixModes,
  projectsShared,
} from './matrix.ts'
export { type MatrixOrder, matrixOrders, orderingMatrix } from './matrix-order.ts'
export { egoNetwork, type Neighbourhood } from './neighbourhood.ts'
export { once } from './once.ts'
export { findingPaths, type Network, networkOf, type Path, tiesOf } from './paths.ts'
export { papersOfPoints } from './points.ts'
export {
  endsOfTie,
  joint,
  type Mode,
  modes,
  type Projection,
  type Projections,
  project,
  projectAll,
  projectingAll,
  type Tie,
  type TieId,
  tieId,
  tieIn,
  tiesAt,
} from './projection.ts'
export { concernedBy, statementsAbout, statementsLeft, statementTest } from './statements.ts'
export { finish, type Steps, stepping } from './steps.ts'
export { formatTime, type Interval, intervalOf, type TimeWords, yearRange, yearsOf } from './time.ts'
export {
  chosenYears,
  type Dated,
  type DatedGroup,
  type Lies,
  lying,
  perYear,
  timelineOf,
} from './timeline.ts'
export { areYetToCome, tiesYetToCome } from './yet-to-come.ts'
