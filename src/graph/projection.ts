// What is drawn: projections of the graph, in the words of affiliation networks (Wasserman and Faust 1994, ch. 8).

import {
  actOf,
  type Claim,
  type ClaimId,
  type EntityId,
  isSpatial,
  isSymmetric,
  type RelationFamily,
  type Vocabulary,
} from '../model/index.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import type { Lookup } from './patched-map.ts'
import { familyBehind } from './relation-family.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'
import { countStatements } from './statements.ts'
import { areYetToCome } from './yet-to-come.ts'

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
  /** Whether all of them are planned, promised or proposed. */
  readonly isYetToCome: boolean
  /** What most of them say. */
  readonly family: RelationFamily
}

export type Projection = {
  readonly mode: Mode
  readonly nodes: readonly EntityId[]
  readonly links: readonly Link[]
}

/** The id of the link between two nodes, whichever of them is told first. */
export const linkId = (a: EntityId, b: EntityId): LinkId => (a < b ? `${a}--${b}` : `${b}--${a}`) as LinkId

/** The two that a link joins. */
export const endsOfLink = (id: LinkId) => id.split('--') as [EntityId, EntityId]

export type Adjacency = Lookup<EntityId, readonly Link[]>

const adjacencies = new WeakMap<Projection, Adjacency>()

/** The links of a projection by their ends, in steps: to look through all of them takes too long where they are many. */
function* adjacencyInSteps(links: Iterable<Link>): Resumable<ReadonlyMap<EntityId, readonly Link[]>> {
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

/** The links of a projection by their ends. Those of a whole projection are known from the start. */
export function adjacencyOf(projection: Projection): Adjacency {
  const known = adjacencies.get(projection) ?? runToEnd(adjacencyInSteps(projection.links))
  adjacencies.set(projection, known)
  return known
}

/** A projection whose links by their ends are known. */
export function withAdjacency(projection: Projection, adjacency: Adjacency): Projection {
  adjacencies.set(projection, adjacency)
  return projection
}

/** The links that end at a node. */
export const linksAt = (projection: Projection, id: EntityId): readonly Link[] =>
  adjacencyOf(projection).get(id) ?? []

/** A link of a projection; null if that has no such link. */
export const findLink = (projection: Projection, id: LinkId): Link | null =>
  linksAt(projection, endsOfLink(id)[0]).find(link => link.id === id) ?? null

type VisitPair = (a: EntityId, b: EntityId) => void

/**
 * The pairs that a claim itself joins: its subjects among themselves, or each with each object. None is made to be thrown away:
 * there may be a hundred thousand claims, and one waits for the drawing.
 */
function visitStatedPairs(
  vocabulary: Vocabulary,
  { predicate, subjects, objects }: Claim,
  visit: VisitPair,
): void {
  if (isSymmetric(vocabulary, predicate)) visitPairsAmong(subjects, visit)
  else for (const a of subjects) for (const b of objects) if (a !== b) visit(a, b)
}

function visitPairsAmong(ids: readonly EntityId[], visit: VisitPair): void {
  for (let i = 0; i < ids.length; i++)
    for (let j = i + 1; j < ids.length; j++) if (ids[i] !== ids[j]) visit(ids[i]!, ids[j]!)
}

/** The pairs that a claim joins in a mode; some perhaps more than once. */
export function visitPairs(index: CorpusIndex, claim: Claim, mode: Mode, visit: VisitPair): void {
  const { contexts, vocabulary } = index
  const { predicate, subjects, objects, projects } = claim
  const acts = (id: EntityId) => actsIn(index, id)
  switch (mode) {
    case 'all':
      visitStatedPairs(vocabulary, claim, visit)
      break
    case 'actors': {
      const visitActors: VisitPair = (a, b) => acts(a) && acts(b) && visit(a, b)
      if (actOf(vocabulary, predicate) === 'together') visitPairsAmong(subjects, visitActors)
      if (!isSpatial(vocabulary, predicate)) visitStatedPairs(vocabulary, claim, visitActors)
      break
    }
    case 'projects': {
      const about = [...subjects, ...objects].filter(id => contexts.has(id))
      for (const ends of [subjects, objects])
        for (const id of ends) {
          if (!acts(id)) continue
          for (const hubs of [projects, about]) for (const hub of hubs) if (id !== hub) visit(id, hub)
        }
      if (about.length > 1)
        visitStatedPairs(vocabulary, claim, (a, b) => contexts.has(a) && contexts.has(b) && visit(a, b))
      // Who cooperates outside any project would not be there at all: such links are drawn as they are.
      if (projects.length + about.length === 0 && actOf(vocabulary, predicate) === 'together')
        visitPairs(index, claim, 'actors', visit)
    }
  }
}

/** Whether a claim joins any two nodes in a mode. */
export function isDrawn(index: CorpusIndex, claim: Claim, mode: Mode): boolean {
  let joins = false
  visitPairs(index, claim, mode, () => {
    joins = true
  })
  return joins
}

/** Whom or what some claims link to others. */
export function nodesLinkedBy(
  index: CorpusIndex,
  claims: readonly Claim[],
  mode: Mode,
): ReadonlySet<EntityId> {
  const linked = new Set<EntityId>()
  for (const claim of claims) visitPairs(index, claim, mode, (a, b) => void linked.add(a).add(b))
  return linked
}

type ClaimsOfPair = Pick<Link, 'a' | 'b'> & { readonly claims: ClaimId[] }

/** The claims of each pair; the pairs in the order of the first claim of each. */
function* claimsOfPairsInSteps(index: CorpusIndex, mode: Mode): Resumable<readonly ClaimsOfPair[]> {
  const pairs: ClaimsOfPair[] = []
  const known = new Map<EntityId, Map<EntityId, ClaimsOfPair>>()
  let current: ClaimId
  const visit: VisitPair = (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    let ofFirst = known.get(a)
    if (!ofFirst) {
      ofFirst = new Map()
      known.set(a, ofFirst)
    }
    const pair = ofFirst.get(b)
    if (!pair) {
      const found = { a, b, claims: [current] }
      ofFirst.set(b, found)
      pairs.push(found)
    }
    // Its pairs come one after the other.
    else if (pair.claims.at(-1) !== current) pair.claims.push(current)
  }
  yield* forEachInSteps(index.corpus.claims, claim => {
    current = claim.id
    visitPairs(index, claim, mode, visit)
  })
  return pairs
}

/** What a link tells of the claims behind it. */
export const behindLink = (
  index: CorpusIndex,
  claims: readonly ClaimId[],
): Pick<Link, 'claims' | 'statements' | 'isYetToCome' | 'family'> => ({
  claims,
  statements: countStatements(index, claims),
  isYetToCome: areYetToCome(index, claims),
  family: familyBehind(index, claims),
})

/** The nodes and links of a mode. In `all` every entity is a node; elsewhere, those that a link or their type brings in. */
export const project = (index: CorpusIndex, mode: Mode): Projection => runToEnd(projectInSteps(index, mode))

/** The same in steps. */
export function* projectInSteps(index: CorpusIndex, mode: Mode): Resumable<Projection> {
  const pairs = yield* claimsOfPairsInSteps(index, mode)
  const links: Link[] = []
  yield* forEachInSteps(pairs, ({ a, b, claims }) => {
    links.push({ id: linkId(a, b), a, b, ...behindLink(index, claims) })
  })
  const linked = yield* adjacencyInSteps(links)
  return withAdjacency({ mode, nodes: nodesOf(index, mode, linked), links }, linked)
}

/** The nodes of a mode, whose links by their ends these are. */
export const nodesOf = (index: CorpusIndex, mode: Mode, linked: Adjacency): readonly EntityId[] =>
  index.corpus.entities
    .map(({ id }) => id)
    .filter(id => mode === 'all' || linked.get(id) || (mode === 'projects' && index.contexts.has(id)))
