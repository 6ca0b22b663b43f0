// The counts of the values of a facet: how many have it, and what choosing it would leave.

import type { Entity } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import {
  chosenHubs,
  chosenOf,
  claimMask,
  entityTest,
  type FacetSelection,
  isOfHubs,
  lazyClaimValues,
  narrowSelection,
} from './facet-selection.ts'
import { type FacetName, facetOf } from './facets/index.ts'
import { filter, hubRolesIn, hubsComeAlong } from './filter.ts'
import { incidenceOf, lazyIncidence, lazyNumberedValues } from './incidence.ts'
import { type Counts, NodeCounter } from './node-counter.ts'
import type { Projection } from './projection.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'
import { filteredStatements } from './statements.ts'

/**
 * How many of what a facet narrows have each of its values, under the other facets: of a facet of claims, statements;
 * of one of entities, nodes of the projection.
 */
export const valueCounts = (...given: Parameters<typeof valueCountsInSteps>): Counts =>
  runToEnd(valueCountsInSteps(...given))

/** As `valueCounts`; what it needs is made on the way, and kept. */
export function* valueCountsInSteps(
  index: CorpusIndex,
  projection: Projection,
  selection: FacetSelection,
  name: FacetName,
): Resumable<Counts> {
  const rest = narrowSelection(selection, other => other !== name)
  const counts = new Map<string, number>()
  const count = (values: Iterable<string>) => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const facet = facetOf(name)
  if (facet.of === 'claim') {
    yield* lazyClaimValues(index, name).prepareInSteps()
    const values = lazyClaimValues(index, name).get()
    yield* forEachInSteps(filteredStatements(index, rest), ([first, ...others]) => {
      const own = values.get(first.id) ?? []
      // Said by several papers, it has the values of each, but each value once.
      count(
        others.length === 0 ? own : new Set([own, ...others.map(({ id }) => values.get(id) ?? [])].flat()),
      )
    })
  } else {
    for (const id of filter(index, projection, rest).nodes)
      count(facet.valuesOf(index, index.entities.get(id)!))
  }
  return counts
}

/**
 * How many nodes `filter` would leave if a facet were set to just one value, the others as they are: for each value
 * that would leave any.
 */
export const nodesLeftByValue = (...given: Parameters<typeof nodesLeftByValueInSteps>): Counts =>
  runToEnd(nodesLeftByValueInSteps(...given))

/** As `nodesLeftByValue`; what it needs is made on the way, and kept. */
export function* nodesLeftByValueInSteps(
  index: CorpusIndex,
  projection: Projection,
  selection: FacetSelection,
  name: FacetName,
): Resumable<Counts> {
  const others = narrowSelection(selection, other => other !== name)
  yield* lazyIncidence(index, projection).prepareInSteps()
  return facetOf(name).of === 'entity'
    ? countsOfEntities(index, projection, others, name)
    : yield* countsOfClaimsInSteps(index, projection, others, name)
}

function* countsOfClaimsInSteps(
  index: CorpusIndex,
  projection: Projection,
  others: FacetSelection,
  name: FacetName,
): Resumable<Counts> {
  const { nodeNumber, a, b, claims } = incidenceOf(index, projection)
  yield* lazyNumberedValues(index, name).prepareInSteps()
  const { names, values } = lazyNumberedValues(index, name).get()
  const roles = hubRolesIn(index, projection.mode)
  const { nodes } = projection
  const mask = claimMask(index, others)
  const test = entityTest(index, others)
  const narrowed = chosenOf(others, 'entity').length > 0
  const along = narrowed && hubsComeAlong(index, roles, id => test(index.entities.get(id)!))
  // Under a choice of hubs the other pure hubs are away; where hubs are counted, the choice is the value.
  const hubs = chosenHubs(others)
  const numberOf = isOfHubs(name) ? new Map(names.map((value, i) => [value, i])) : null
  const stays = new Uint8Array(nodes.length).fill(1)
  const comes = new Uint8Array(nodes.length)
  const away = new Uint8Array(nodes.length)
  const only = new Int32Array(nodes.length).fill(-1)
  for (let node = 0; node < nodes.length; node++) {
    const id = nodes[node]!
    if (narrowed) stays[node] = Number(test(index.entities.get(id)!))
    if (!roles.hub(id)) continue
    comes[node] = Number(along)
    if (!roles.pureHub(id)) continue
    away[node] = Number(hubs !== null && !hubs.has(id))
    only[node] = numberOf?.get(id) ?? -1
  }
  const tally = new NodeCounter(names.length, nodes.length)
  yield* forEachInSteps(a.keys(), link => {
    const from = a[link]!
    const to = b[link]!
    if (away[from] || away[to]) return
    const addFrom = stays[from] || (comes[from] && stays[to])
    const addTo = stays[to] || (comes[to] && stays[from])
    if (!addFrom && !addTo) return
    for (let at = claims.starts[link]!; at < claims.starts[link + 1]!; at++) {
      const claim = claims.items[at]!
      if (mask && !mask[claim]) continue
      for (let i = values.starts[claim]!; i < values.starts[claim + 1]!; i++) {
        const value = values.items[i]!
        if ((only[from]! >= 0 && only[from] !== value) || (only[to]! >= 0 && only[to] !== value)) continue
        if (addFrom) tally.add(value, from)
        if (addTo) tally.add(value, to)
      }
    }
  })
  // A chosen hub of which nothing else is asked stays, linked or not.
  if (isOfHubs(name) && !mask) {
    for (const [value, id] of names.entries()) {
      const node = nodeNumber.get(id as Entity['id'])
      if (node !== undefined && stays[node]) tally.add(value, node)
    }
  }
  return tally.named(names)
}

function countsOfEntities(
  index: CorpusIndex,
  projection: Projection,
  others: FacetSelection,
  name: FacetName,
): Counts {
  const facet = facetOf(name)
  if (facet.of !== 'entity') return new Map()
  const claimed = filter(
    index,
    projection,
    narrowSelection(others, other => facetOf(other).of === 'claim'),
  )
  const test = entityTest(index, others)
  const { nodeNumber } = incidenceOf(index, projection)
  const roles = hubRolesIn(index, projection.mode)
  const number = new Map<string, number>()
  const valuesOf = (id: Entity['id']): readonly number[] => {
    const entity = index.entities.get(id)!
    if (!test(entity)) return []
    return Array.from(facet.valuesOf(index, entity), value => {
      const at = number.get(value) ?? number.size
      number.set(value, at)
      return at
    })
  }
  const values = new Map(projection.nodes.map(id => [id, valuesOf(id)]))
  const ofHubs = new Set([...index.contexts].filter(roles.pureHub).flatMap(valuesOf))
  const tally = new NodeCounter(number.size, projection.nodes.length)
  for (const id of claimed.nodes) for (const value of values.get(id)!) tally.add(value, nodeNumber.get(id)!)
  for (const { a, b } of claimed.links) {
    for (const [actor, hub] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!roles.hub(hub)) continue
      for (const value of values.get(actor)!) if (!ofHubs.has(value)) tally.add(value, nodeNumber.get(hub)!)
    }
  }
  return tally.named([...number.keys()])
}
