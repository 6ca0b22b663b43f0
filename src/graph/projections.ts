// All that a view may draw of a corpus, each made when it is first asked for, or before that in steps.

import type { Overview } from '../model/index.ts'
import { answersProjectionInSteps } from './answers.ts'
import { type CorpusIndex, indexOverview } from './corpus-index.ts'
import { editedClaims } from './edited-index.ts'
import { editedProjection } from './edited-projection.ts'
import { type Lazy, lazy, made } from './lazy.ts'
import { noSummary } from './no-summary.ts'
import { type Mode, modes, type Projection, projectInSteps } from './projection.ts'
import { type Resumable, runToEnd } from './resumable.ts'

export const drawnGraphs = [...modes, 'answers'] as const

/** What a view draws, or what the cells of its matrix stand for: a mode, or what answers the recommendations. */
export type DrawnGraph = (typeof drawnGraphs)[number]

/** The nodes and links of each. */
export type Projections = Readonly<Record<DrawnGraph, Projection>>

const unprepared = new WeakMap<Projections, Readonly<Record<DrawnGraph, Lazy<Projection>>>>()

/** Each made when it is first asked for. */
export function projectLazily(index: CorpusIndex): Projections {
  const mode = (of: Mode) => lazy(() => projectInSteps(index, of))
  return gathered({
    projects: mode('projects'),
    actors: mode('actors'),
    all: mode('all'),
    answers: lazy(() => answersProjectionInSteps(index)),
  })
}

/** All that is drawn of a corpus, whatever is known of its words. */
export type Drawing = { readonly index: CorpusIndex; readonly projections: Projections }

/** What is drawn of an overview; made as it is asked for, and once. */
export function drawingOf(overview: Overview): Drawing {
  const index = indexOverview(overview, () => noSummary)
  return { index, projections: projectLazily(index) }
}

/**
 * Those of a corpus after an edit: what has been made of them before gives what it can.
 *
 * @param before an index of the corpus before the edit, and its graphs
 */
export function projectAfterEdit(
  before: { readonly index: CorpusIndex; readonly projections: Projections },
  index: CorpusIndex,
): Projections {
  if (index === before.index) return before.projections
  const known = unprepared.get(before.projections)
  const edited = (
    of: DrawnGraph,
    make: (was: Projection) => Projection | null,
    makeAnew: () => Resumable<Projection>,
  ): Lazy<Projection> => {
    const was = known?.[of]
    if (!was?.isMade()) return lazy(makeAnew)
    const asked = was.isAsked()
    const projection = was.get()
    // What nobody looks at can wait until what has changed is shown.
    if (!asked)
      return lazy(function* () {
        return make(projection) ?? (yield* makeAnew())
      })
    const is = make(projection)
    return is ? made(is) : lazy(makeAnew)
  }
  const mode = (of: Mode) =>
    edited(
      of,
      projection => editedProjection({ index: before.index, projection }, index),
      () => projectInSteps(index, of),
    )
  return gathered({
    projects: mode('projects'),
    actors: mode('actors'),
    all: mode('all'),
    answers: edited(
      'answers',
      was => (keepsAnswers(before.index, index) ? was : null),
      () => answersProjectionInSteps(index),
    ),
  })
}

/** Whether an edit has left alone all that answers a recommendation. */
function keepsAnswers(before: CorpusIndex, index: CorpusIndex): boolean {
  const changes = editedClaims(before, index.corpus)
  return (
    changes !== null &&
    [...changes.removed, ...changes.added].every(({ predicate }) => predicate !== 'answers')
  )
}

function gathered(graphs: Readonly<Record<DrawnGraph, Lazy<Projection>>>): Projections {
  // Not enumerable: React's development build goes through what a component is given, and would have all of them made.
  const read = drawnGraphs.map(graph => [graph, { get: () => graphs[graph].get() }] as const)
  const projections: Projections = Object.create(null, Object.fromEntries(read))
  unprepared.set(projections, graphs)
  return projections
}

/** Makes what nobody has asked for yet. */
export function* prepareProjectionsInSteps(
  projections: Projections,
  wanted: readonly DrawnGraph[] = drawnGraphs,
): Resumable<void> {
  for (const graph of wanted) yield* unprepared.get(projections)?.[graph].prepareInSteps() ?? []
}

/** Those that somebody has asked for. */
export const askedGraphs = (projections: Projections): readonly DrawnGraph[] =>
  drawnGraphs.filter(graph => unprepared.get(projections)?.[graph].isAsked())

/** All of them. */
export const projectAll = (index: CorpusIndex): Projections => runToEnd(projectAllInSteps(index))

/** All of them, made in steps. */
export function* projectAllInSteps(index: CorpusIndex): Resumable<Projections> {
  return {
    projects: yield* projectInSteps(index, 'projects'),
    actors: yield* projectInSteps(index, 'actors'),
    all: yield* projectInSteps(index, 'all'),
    answers: yield* answersProjectionInSteps(index),
  }
}
