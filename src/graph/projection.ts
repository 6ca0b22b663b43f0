// What is drawn: projections of the graph, in the words of affiliation networks (Wasserman and Faust 1994, ch. 8).

import { type Claim, type ClaimId, type EntityId, isActor, signatureOf } from '../model/index.ts'
import { type CorpusIndex, contextsOf, endsOf } from './corpus-index.ts'
import { type Lazy, lazy } from './lazy.ts'
import { pairsOf } from './pairs.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'
import { countStatements } from './statements.ts'

export const modes = ['projects', 'actors', 'all'] as const

/**
 * `projects`, two-mode: actors and the projects they take part in. `actors`, one-mode: who acts with whom.
 * `all`: every entity and every claim.
 */
export type Mode = (typeof modes)[number]

declare const brand: unique symbol
/** `a--b`, the ids in alphabetical order. */
export type LinkId = string & { readonly [brand]: 'link' }

/** The one drawn edge between two nodes, and all the claims behind it. */
export type Link = {
  readonly id: LinkId
  readonly a: EntityId
  readonly b: EntityId
  readonly claims: readonly ClaimId[]
  /** How many statements these claims make: its strength. */
  readonly statements: number
}

export type Projection = {
  readonly mode: Mode
  readonly nodes: readonly EntityId[]
  readonly links: readonly Link[]
}

export const linkId = (a: EntityId, b: EntityId): LinkId => (a < b ? `${a}--${b}` : `${b}--${a}`) as LinkId

/** The two that a link joins. */
export const endsOfLink = (id: LinkId) => id.split('--') as [EntityId, EntityId]

type Adjacency = ReadonlyMap<EntityId, readonly Link[]>

const adjacencies = new WeakMap<Projection, Adjacency>()

/** The links of a projection by their ends, in steps: to look through all of them takes too long where they are many. */
function* adjacencyInSteps(links: Iterable<Link>): Resumable<Adjacency> {
  const found = new Map<EntityId, Link[]>()
  yield* forEachInSteps(links, link => {
    for (const end of [link.a, link.b]) {
      const others = found.get(end)
      if (others) others.push(link)
      else found.set(end, [link])
    }
  })
  return found
}

/** The links that end at a node. Those of a whole projection are known from the start. */
export function linksAt(projection: Projection, id: EntityId): readonly Link[] {
  let links = adjacencies.get(projection)
  if (!links) {
    links = runToEnd(adjacencyInSteps(projection.links))
    adjacencies.set(projection, links)
  }
  return links.get(id) ?? []
}

/** A link of a projection; null if that has no such link. */
export const findLink = (projection: Projection, id: LinkId): Link | null =>
  linksAt(projection, endsOfLink(id)[0]).find(link => link.id === id) ?? null

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
      const together = signatureOf(claim.predicate).act === 'together' ? [...pairsOf(claim.subjects)] : []
      const stated = claim.predicate === 'located-in' ? [] : statedPairs(claim)
      return [...together, ...stated].filter(betweenActors)
    }
    case 'projects': {
      const contexts = contextsOf(index, claim)
      const spokes = endsOf(claim)
        .filter(actor)
        .flatMap(id => [...contexts].flatMap((project): Pair[] => (id === project ? [] : [[id, project]])))
      const projects = statedPairs(claim).filter(([a, b]) => index.contexts.has(a) && index.contexts.has(b))
      // Who cooperates outside any project would not be there at all: such links are drawn as they are.
      const outside =
        contexts.size === 0 && signatureOf(claim.predicate).act === 'together'
          ? pairsIn(index, claim, 'actors')
          : []
      return [...spokes, ...projects, ...outside]
    }
  }
}

type ClaimsOfPair = Omit<Link, 'claims' | 'statements'> & { readonly claims: ClaimId[] }

/** The nodes and links of a mode. In `all` every entity is a node; elsewhere, those that a link or their type brings in. */
export const project = (index: CorpusIndex, mode: Mode): Projection => runToEnd(projectInSteps(index, mode))

/** The same in steps. */
function* projectInSteps(index: CorpusIndex, mode: Mode): Resumable<Projection> {
  const found = new Map<LinkId, ClaimsOfPair>()
  yield* forEachInSteps(index.corpus.claims, claim => {
    for (const [from, to] of pairsIn(index, claim, mode)) {
      const id = linkId(from, to)
      const link = found.get(id)
      if (!link) found.set(id, { id, a: from < to ? from : to, b: from < to ? to : from, claims: [claim.id] })
      // Its pairs come one after the other.
      else if (link.claims.at(-1) !== claim.id) link.claims.push(claim.id)
    }
  })
  const links: Link[] = []
  yield* forEachInSteps(found.values(), link => {
    links.push({ ...link, statements: countStatements(index, link.claims) })
  })
  const linked = yield* adjacencyInSteps(links)
  const nodes = index.corpus.entities
    .filter(({ id }) => mode === 'all' || linked.has(id) || (mode === 'projects' && index.contexts.has(id)))
    .map(({ id }) => id)
  const projection = { mode, nodes, links }
  adjacencies.set(projection, linked)
  return projection
}

export type Projections = Readonly<Record<Mode, Projection>>

const unprepared = new WeakMap<Projections, Readonly<Record<Mode, Lazy<Projection>>>>()

/** All three, each made when it is asked for. */
export function projectLazily(index: CorpusIndex): Projections {
  const modes = {
    projects: lazy(() => projectInSteps(index, 'projects')),
    actors: lazy(() => projectInSteps(index, 'actors')),
    all: lazy(() => projectInSteps(index, 'all')),
  }
  const projections: Projections = {
    get projects() {
      return modes.projects.get()
    },
    get actors() {
      return modes.actors.get()
    },
    get all() {
      return modes.all.get()
    },
  }
  unprepared.set(projections, modes)
  return projections
}

/** Makes what nobody has asked for yet. */
export function* prepareProjectionsInSteps(
  projections: Projections,
  wanted: readonly Mode[] = modes,
): Resumable<void> {
  for (const mode of wanted) yield* unprepared.get(projections)?.[mode].prepareInSteps() ?? []
}

/** All three. */
export const projectAll = (index: CorpusIndex): Projections => runToEnd(projectAllInSteps(index))

/** The same in steps. */
export function* projectAllInSteps(index: CorpusIndex): Resumable<Projections> {
  return {
    projects: yield* projectInSteps(index, 'projects'),
    actors: yield* projectInSteps(index, 'actors'),
    all: yield* projectInSteps(index, 'all'),
  }
}
