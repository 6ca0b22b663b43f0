// A projection and the values of claims as numbers in typed arrays: counting every value of every facet goes over
// them once, and takes milliseconds where sets of strings would take seconds.

import type { EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { claimNumbers, isOfHubs, lazyByFacet, lazyClaimValues } from './facet-selection.ts'
import type { FacetName } from './facets/index.ts'
import { type Lazy, lazy } from './lazy.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import type { Projection } from './projection.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'

/** Lists of numbers laid end to end: the list of `i` is `items` from `starts[i]` to `starts[i + 1]`. */
export type NumberLists = { readonly starts: Int32Array; readonly items: Int32Array }

/** The list of each of some things, whose items `numberOf` numbers. */
function* listsOfInSteps<Thing, Item>(
  things: readonly Thing[],
  listOf: (thing: Thing) => readonly Item[],
  numberOf: (item: Item) => number,
): Resumable<NumberLists> {
  const starts = new Int32Array(things.length + 1)
  let thing = 0
  yield* forEachInSteps(things, given => {
    starts[thing + 1] = starts[thing]! + listOf(given).length
    thing += 1
  })
  const items = new Int32Array(starts[things.length]!)
  let at = 0
  yield* forEachInSteps(things, given => {
    for (const item of listOf(given)) items[at++] = numberOf(item)
  })
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

const incidences = memoizeByTwoKeys((index: CorpusIndex, projection: Projection) =>
  lazy(() => incidenceInSteps(index, projection)),
)

/** The nodes, links and claims of a projection, by number. */
export const incidenceOf = (index: CorpusIndex, projection: Projection): Incidence =>
  lazyIncidence(index, projection).get()

/** The same, to be made ready in steps. */
export const lazyIncidence = (index: CorpusIndex, projection: Projection): Lazy<Incidence> =>
  incidences(index, projection)

function* incidenceInSteps(index: CorpusIndex, { nodes, links }: Projection): Resumable<Incidence> {
  yield* claimNumbers(index).prepareInSteps()
  const numbers = claimNumbers(index).get()
  const nodeNumber = new Map(nodes.map((id, i) => [id, i]))
  const claims = yield* listsOfInSteps(
    links,
    ({ claims }) => claims,
    id => numbers.get(id)!,
  )
  const [a, b] = [new Int32Array(links.length), new Int32Array(links.length)]
  let link = 0
  yield* forEachInSteps(links, ends => {
    a[link] = nodeNumber.get(ends.a)!
    b[link] = nodeNumber.get(ends.b)!
    link += 1
  })
  return { nodeNumber, a, b, claims }
}

export type NumberedValues = {
  readonly names: readonly string[]
  /** The values of each claim, numbered as `names` lists them. */
  readonly values: NumberLists
}

const numberings = memoizeByKey((index: CorpusIndex) =>
  lazyByFacet(name => numberedValuesInSteps(index, name)),
)

/** The values of all claims in a facet of claims, by number. */
export const numberedValues = (index: CorpusIndex, name: FacetName): NumberedValues =>
  lazyNumberedValues(index, name).get()

/** The same, to be made ready in steps. */
export const lazyNumberedValues = (index: CorpusIndex, name: FacetName): Lazy<NumberedValues> =>
  numberings(index)(name)

function* numberedValuesInSteps(index: CorpusIndex, name: FacetName): Resumable<NumberedValues> {
  yield* lazyClaimValues(index, name).prepareInSteps()
  const { inOrder } = lazyClaimValues(index, name).get()
  const number = new Map<string, number>()
  // Hubs of which nothing is said can be chosen too.
  if (isOfHubs(name)) for (const id of index.contexts) number.set(id, number.size)
  const numberOf = (value: string) => {
    const at = number.get(value) ?? number.size
    number.set(value, at)
    return at
  }
  const values = yield* listsOfInSteps(inOrder, own => own, numberOf)
  return { names: [...number.keys()], values }
}
