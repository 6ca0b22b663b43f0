// What each value of a facet of claims would leave of a projection: one pass over its links, whatever the number of values.

import type { EntityId } from '../model/index.ts'
import { type CorpusIndex, endsOf } from './corpus-index.ts'
import type { AllOf, FacetSelection } from './facet-choice.ts'
import { chosenHubs, chosenOf, claimMask, entityTest, isOfHubs } from './facet-selection.ts'
import type { FacetName } from './facets/index.ts'
import { filter, hubRolesIn, hubsComeAlong } from './filter.ts'
import { inAllOf, inAllTest } from './in-all.ts'
import { incidenceOf, lazyNumberedValues, type NumberedValues } from './incidence.ts'
import { type Counts, NodeCounter } from './node-counter.ts'
import type { Projection } from './projection.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'

/** What holds of each node under the other facets, whichever value is chosen; 1 for yes. */
type Standing = {
  /** It is in all of what other facets ask for all of. */
  readonly isInAll: Uint8Array
  /** Facets of entities let it stand in its own right. */
  readonly stays: Uint8Array
  /** As a hub it stays with whoever is in all, and, where kinds narrow the actors alone, with an actor that stays. */
  readonly isHub: Uint8Array
  readonly comes: Uint8Array
  /** It is a hub that is not chosen, where hubs are. */
  readonly isAway: Uint8Array
  /** The only value under which it is there, being a hub and a value itself; -1 if any will do. */
  readonly only: Int32Array
}

function standingOf(
  index: CorpusIndex,
  { mode, nodes }: Projection,
  others: FacetSelection,
  numberOfHub: (id: EntityId) => number,
): Standing {
  const roles = hubRolesIn(index, mode)
  const test = entityTest(index, others)
  const narrowed = chosenOf(others, 'entity').length > 0
  const along = narrowed && hubsComeAlong(index, roles, id => test(index.entities.get(id)!))
  // Under a choice of hubs the other pure hubs are away; where hubs are counted, the choice is the value.
  const hubs = chosenHubs(others)
  const inAll = inAllTest(index, others)
  const of = (holds: (id: EntityId) => boolean) => Uint8Array.from(nodes, id => Number(holds(id)))
  return {
    isInAll: of(id => inAll?.(id) ?? true),
    stays: of(id => !narrowed || test(index.entities.get(id)!)),
    isHub: of(roles.hub),
    comes: of(id => along && roles.hub(id)),
    isAway: of(id => hubs !== null && roles.pureHub(id) && !hubs.has(id)),
    only: Int32Array.from(nodes, id => (roles.pureHub(id) ? numberOfHub(id) : -1)),
  }
}

/** The number that a hub has as a value of a facet; -1 in a facet whose values are no hubs. */
function hubNumbers(name: FacetName, { names }: NumberedValues): (id: EntityId) => number {
  const numbers = new Map(isOfHubs(name) ? names.map((value, i) => [value, i]) : [])
  return id => numbers.get(id) ?? -1
}

/** The nodes that each value alone would leave, under the other facets. */
export function* countsOfClaimsInSteps(
  index: CorpusIndex,
  projection: Projection,
  others: FacetSelection,
  name: FacetName,
): Resumable<Counts> {
  const { nodeNumber, a, b, claims } = incidenceOf(index, projection)
  yield* lazyNumberedValues(index, name).prepareInSteps()
  const numbered = lazyNumberedValues(index, name).get()
  const { names, values } = numbered
  const mask = claimMask(index, others)
  const { isInAll, stays, isHub, comes, isAway, only } = standingOf(
    index,
    projection,
    others,
    hubNumbers(name, numbered),
  )
  const tally = new NodeCounter(names.length, projection.nodes.length)
  yield* forEachInSteps(a.keys(), link => {
    const from = a[link]!
    const to = b[link]!
    if (isAway[from] || isAway[to]) return
    const joinsFrom = isInAll[from] || (isHub[from] && isInAll[to])
    const joinsTo = isInAll[to] || (isHub[to] && isInAll[from])
    const addFrom = joinsFrom && (stays[from] || (comes[from] && joinsTo && stays[to]))
    const addTo = joinsTo && (stays[to] || (comes[to] && joinsFrom && stays[from]))
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
      const node = nodeNumber.get(id as EntityId)
      if (node !== undefined && stays[node]) tally.add(value, node)
    }
  }
  return tally.named(names)
}

type AskedForAll = { readonly others: FacetSelection; readonly name: FacetName; readonly choice: AllOf }

/** The nodes that each value would leave if it were asked for together with all that are chosen, under the other facets. */
export function* countsOfAllInSteps(
  index: CorpusIndex,
  projection: Projection,
  { others, name, choice }: AskedForAll,
): Resumable<Counts> {
  const { a, b, claims } = incidenceOf(index, projection)
  yield* lazyNumberedValues(index, name).prepareInSteps()
  const numbered = lazyNumberedValues(index, name).get()
  const { names, values } = numbered
  const chosen = Uint8Array.from(names, value => Number(choice.all.has(value)))
  const numberOf = hubNumbers(name, numbered)
  const { isInAll, stays, isHub, comes, isAway, only } = standingOf(index, projection, others, id =>
    // A hub that is chosen is there whichever value is added.
    choice.all.has(id) ? -1 : numberOf(id),
  )
  const mask = claimMask(index, others)
  const had = yield* valuesOfThoseInAllInSteps(index, projection, { name, choice })
  /** Whether a node is in all that is chosen, and in one value more. */
  const isIn = (node: number, value: number) => isInAll[node] === 1 && (had[node]?.has(value) ?? false)
  const tally = new NodeCounter(names.length, projection.nodes.length)
  const add = (value: number, from: number, to: number) => {
    if ((only[from]! >= 0 && only[from] !== value) || (only[to]! >= 0 && only[to] !== value)) return
    const inFrom = isIn(from, value)
    const inTo = isIn(to, value)
    const joinsFrom = inFrom || (isHub[from] && inTo)
    const joinsTo = inTo || (isHub[to] && inFrom)
    if (joinsFrom && (stays[from] || (comes[from] && joinsTo && stays[to]))) tally.add(value, from)
    if (joinsTo && (stays[to] || (comes[to] && joinsFrom && stays[from]))) tally.add(value, to)
  }
  yield* forEachInSteps(a.keys(), link => {
    const from = a[link]!
    const to = b[link]!
    if (isAway[from] || isAway[to] || !(had[from] || had[to])) return
    const own = new Set<number>()
    let isChosen = false
    for (let at = claims.starts[link]!; at < claims.starts[link + 1]!; at++) {
      const claim = claims.items[at]!
      if (mask && !mask[claim]) continue
      for (let i = values.starts[claim]!; i < values.starts[claim + 1]!; i++) {
        own.add(values.items[i]!)
        isChosen ||= chosen[values.items[i]!] === 1
      }
    }
    // A link that what is chosen holds is there whichever value is added.
    for (const value of isChosen ? new Set([...(had[from] ?? []), ...(had[to] ?? [])]) : own)
      add(value, from, to)
  })
  const counts = new Map(tally.named(names))
  const { length } = filter(index, projection, new Map([...others, [name, choice]])).nodes
  for (const value of choice.all) counts.set(value, length)
  return new Map([...counts].filter(([, count]) => count > 0))
}

/** The values that each node has, by number, that is in all that is chosen; nothing for the others. */
function* valuesOfThoseInAllInSteps(
  index: CorpusIndex,
  { nodes }: Projection,
  { name, choice }: Omit<AskedForAll, 'others'>,
): Resumable<readonly (ReadonlySet<number> | undefined)[]> {
  const { values } = lazyNumberedValues(index, name).get()
  const inAll = inAllOf(index, name, choice)
  const had = new Map(nodes.flatMap(id => (inAll.has(id) ? [[id, new Set<number>()]] : [])))
  let claim = 0
  yield* forEachInSteps(index.corpus.claims, given => {
    for (const id of endsOf(given))
      for (let i = values.starts[claim]!; i < values.starts[claim + 1]!; i++)
        had.get(id)?.add(values.items[i]!)
    claim += 1
  })
  return nodes.map(id => had.get(id))
}
