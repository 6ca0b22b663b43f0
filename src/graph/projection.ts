// What is drawn: projections of the graph, in the words of affiliation networks (Wasserman and Faust 1994, ch. 8).

import {
  type Claim,
  type ClaimId,
  type EntityId,
  isActor,
  type Predicate,
  signatureOf,
} from '../model/index.ts'
import { type CorpusIndex, contextsOf, endsOf } from './corpus-index.ts'
import { pairsOf } from './pairs.ts'
import { finish, type Steps, stepping } from './steps.ts'

export const modes = ['projects', 'actors', 'all'] as const

/**
 * `projects`, two-mode: actors and the projects they take part in. `actors`, one-mode: who acts with whom.
 * `all`: every entity and every claim.
 */
export type Mode = (typeof modes)[number]

declare const brand: unique symbol
/** `a--b`, the ids in alphabetical order. */
export type TieId = string & { readonly [brand]: 'tie' }

/** The one drawn edge between two nodes, and all the claims behind it. */
export type Tie = {
  readonly id: TieId
  readonly a: EntityId
  readonly b: EntityId
  readonly claims: readonly ClaimId[]
}

export type Projection = {
  readonly mode: Mode
  readonly nodes: readonly EntityId[]
  readonly ties: readonly Tie[]
}

export const tieId = (a: EntityId, b: EntityId): TieId => (a < b ? `${a}--${b}` : `${b}--${a}`) as TieId

/** The two that a tie joins. */
export const endsOfTie = (id: TieId) => id.split('--') as [EntityId, EntityId]

type TiesAt = ReadonlyMap<EntityId, readonly Tie[]>

const adjacencies = new WeakMap<Projection, TiesAt>()

/** The ties of a projection by their ends, in steps: to look through all of them takes too long where they are many. */
function* joining(ties: Iterable<Tie>): Steps<TiesAt> {
  const found = new Map<EntityId, Tie[]>()
  yield* stepping(ties, tie => {
    for (const end of [tie.a, tie.b]) {
      const others = found.get(end)
      if (others) others.push(tie)
      else found.set(end, [tie])
    }
  })
  return found
}

/** The ties that end at a node. Those of a whole projection are known from the start. */
export function tiesAt(projection: Projection, id: EntityId): readonly Tie[] {
  let ties = adjacencies.get(projection)
  if (!ties) {
    ties = finish(joining(projection.ties))
    adjacencies.set(projection, ties)
  }
  return ties.get(id) ?? []
}

/** A tie of a projection; null if that has no such tie. */
export const tieIn = (projection: Projection, id: TieId): Tie | null =>
  tiesAt(projection, endsOfTie(id)[0]).find(tie => tie.id === id) ?? null

/** What several subjects of one claim do together. To lie in the same country is nothing one does together. */
export const joint: ReadonlySet<Predicate> = new Set<Predicate>([
  'cooperates-with',
  'participates-in',
  'leads',
  'supports',
  'produces',
  'concludes',
])

type Pair = readonly [EntityId, EntityId]

/** The pairs that a claim itself joins: its subjects among themselves, or each with each object. */
const statedPairs = (claim: Claim): Pair[] =>
  signatureOf(claim.predicate).objects === 'none'
    ? [...pairsOf(claim.subjects)]
    : claim.subjects.flatMap(a => claim.objects.flatMap((b): Pair[] => (a === b ? [] : [[a, b]])))

function pairsIn(index: CorpusIndex, claim: Claim, mode: Mode): readonly Pair[] {
  const typeOf = (id: EntityId) => index.entities.get(id)?.type
  const actor = (id: EntityId) => {
    const type = typeOf(id)
    return type !== undefined && isActor(type)
  }
  const betweenActors = ([a, b]: Pair) => actor(a) && actor(b)
  switch (mode) {
    case 'all':
      return statedPairs(claim)
    case 'actors': {
      const together = joint.has(claim.predicate) ? [...pairsOf(claim.subjects)] : []
      const stated = claim.predicate === 'located-in' ? [] : statedPairs(claim)
      return [...together, ...stated].filter(betweenActors)
    }
    case 'projects': {
      const contexts = contextsOf(index, claim)
      const spokes = endsOf(claim)
        .filter(actor)
        .flatMap(id => [...contexts].flatMap((project): Pair[] => (id === project ? [] : [[id, project]])))
      const projects = statedPairs(claim).filter(([a, b]) => index.contexts.has(a) && index.contexts.has(b))
      // Who cooperates outside any project would not be there at all: such ties are drawn as they are.
      const outside = contexts.size === 0 && joint.has(claim.predicate) ? pairsIn(index, claim, 'actors') : []
      return [...spokes, ...projects, ...outside]
    }
  }
}

/** The nodes and ties of a mode. In `all` every entity is a node; elsewhere, those that a tie or their type brings in. */
export const project = (index: CorpusIndex, mode: Mode): Projection => finish(projecting(index, mode))

/** The same in steps. */
function* projecting(index: CorpusIndex, mode: Mode): Steps<Projection> {
  const ties = new Map<TieId, Tie & { readonly claims: ClaimId[] }>()
  yield* stepping(index.corpus.claims, claim => {
    for (const [from, to] of pairsIn(index, claim, mode)) {
      const id = tieId(from, to)
      const tie = ties.get(id)
      if (!tie) ties.set(id, { id, a: from < to ? from : to, b: from < to ? to : from, claims: [claim.id] })
      // Its pairs come one after the other.
      else if (tie.claims.at(-1) !== claim.id) tie.claims.push(claim.id)
    }
  })
  const tied = yield* joining(ties.values())
  const nodes = index.corpus.entities
    .filter(({ id }) => mode === 'all' || tied.has(id) || (mode === 'projects' && index.contexts.has(id)))
    .map(({ id }) => id)
  const projection = { mode, nodes, ties: [...ties.values()] }
  adjacencies.set(projection, tied)
  return projection
}

export type Projections = Readonly<Record<Mode, Projection>>

/** All three. */
export const projectAll = (index: CorpusIndex): Projections => finish(projectingAll(index))

/** The same in steps. */
export function* projectingAll(index: CorpusIndex): Steps<Projections> {
  return {
    projects: yield* projecting(index, 'projects'),
    actors: yield* projecting(index, 'actors'),
    all: yield* projecting(index, 'all'),
  }
}
