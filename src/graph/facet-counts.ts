// The counts of the values of a facet: how many have it, and what choosing it would leave.

import type { Claim, Entity } from '../model/index.ts'
import { countsOfAllInSteps, countsOfClaimsInSteps } from './claim-facet-counts.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { asksForAll, type FacetSelection } from './facet-choice.ts'
import { entityTest, lazyClaimValues, narrowSelection } from './facet-selection.ts'
import { type FacetName, facetOf } from './facets/index.ts'
import { filter, hubRolesIn } from './filter.ts'
import { inAllOf } from './in-all.ts'
import { incidenceOf, lazyIncidence } from './incidence.ts'
import { type Counts, NodeCounter } from './node-counter.ts'
import type { Projection } from './projection.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'
import { entitiesConcerned, filteredStatements } from './statements.ts'

/**
 * How many of what a facet narrows have each of its values, under the other facets: of a facet of claims, statements;
 * of one of entities, nodes of the projection. In a facet that asks for all of its values: statements about those who are in
 * all that is chosen.
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
    const choice = selection.get(name)
    const inAll = asksForAll(choice) ? inAllOf(index, name, choice) : null
    const isCounted = (claim: Claim) => inAll === null || entitiesConcerned(claim).some(id => inAll.has(id))
    yield* forEachInSteps(filteredStatements(index, rest), statement => {
      const [first, ...others] = statement.filter(isCounted)
      if (!first) return
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
 * How many nodes `filter` would leave if a facet were set to just one value, or asked for it together with all that are chosen
 * in it; the others as they are: for each value that would leave any.
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
  const choice = selection.get(name)
  if (asksForAll(choice) && facetOf(name).of === 'claim')
    return yield* countsOfAllInSteps(index, projection, { others, name, choice })
  return facetOf(name).of === 'entity'
    ? countsOfEntities(index, projection, others, name)
    : yield* countsOfClaimsInSteps(index, projection, others, name)
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
