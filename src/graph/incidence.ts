// A projection and the values of claims as numbers in typed arrays: counting every value of every facet goes over
// them once, and takes milliseconds where sets of strings would take seconds.

import type { ClaimId, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { claimValues, isOfHubs } from './facet-selection.ts'
import type { FacetName } from './facets/index.ts'
import { memoizeByKey } from './memoize.ts'
import type { Projection } from './projection.ts'

/** Lists of numbers laid end to end: the list of `i` is `items` from `starts[i]` to `starts[i + 1]`. */
export type NumberLists = { readonly starts: Int32Array; readonly items: Int32Array }

/** The list of each of some things, whose items `numberOf` numbers. */
function listsOf<Thing, Item>(
  things: readonly Thing[],
  listOf: (thing: Thing) => readonly Item[],
  numberOf: (item: Item) => number,
): NumberLists {
  const starts = new Int32Array(things.length + 1)
  for (const [i, thing] of things.entries()) starts[i + 1] = starts[i]! + listOf(thing).length
  const items = new Int32Array(starts[things.length]!)
  let at = 0
  for (const thing of things) for (const item of listOf(thing)) items[at++] = numberOf(item)
  return { starts, items }
}

export type Incidence = {
  readonly nodeNumber: ReadonlyMap<EntityId, number>
  /** The ends of each link, by number. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** The claims behind each link, numbered as in the corpus. */
  readonly claims: NumberLists
}

const incidences = memoizeByKey((_index: CorpusIndex) => new WeakMap<Projection, Incidence>())

/** The nodes, links and claims of a projection, by number. */
export function incidenceOf(index: CorpusIndex, projection: Projection): Incidence {
  const known = incidences(index).get(projection)
  if (known) return known
  const nodeNumber = new Map(projection.nodes.map((id, i) => [id, i]))
  const numbers = claimNumbers(index)
  const incidence = {
    nodeNumber,
    a: Int32Array.from(projection.links, ({ a }) => nodeNumber.get(a)!),
    b: Int32Array.from(projection.links, ({ b }) => nodeNumber.get(b)!),
    claims: listsOf(
      projection.links,
      ({ claims }) => claims,
      id => numbers.get(id)!,
    ),
  }
  incidences(index).set(projection, incidence)
  return incidence
}

/** The numbers of the claims, as the corpus lists them. */
export const claimNumbers = memoizeByKey(
  ({ corpus }: CorpusIndex): ReadonlyMap<ClaimId, number> =>
    new Map(corpus.claims.map(({ id }, i) => [id, i])),
)

export type NumberedValues = {
  readonly names: readonly string[]
  /** The values of each claim, numbered as `names` lists them. */
  readonly values: NumberLists
}

const numberings = memoizeByKey((_index: CorpusIndex) => new Map<FacetName, NumberedValues>())

/** The values of all claims in a facet of claims, by number. */
export function numberedValues(index: CorpusIndex, name: FacetName): NumberedValues {
  const known = numberings(index).get(name)
  if (known) return known
  const ofClaim = claimValues(index, name)
  const number = new Map<string, number>()
  // Hubs of which nothing is said can be chosen too.
  if (isOfHubs(name)) for (const id of index.contexts) number.set(id, number.size)
  const numberOf = (value: string) => {
    const at = number.get(value) ?? number.size
    number.set(value, at)
    return at
  }
  const none: readonly string[] = []
  const values = listsOf(index.corpus.claims, ({ id }) => ofClaim.get(id) ?? none, numberOf)
  const numbered = { names: [...number.keys()], values }
  numberings(index).set(name, numbered)
  return numbered
}
