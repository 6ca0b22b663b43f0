// What the facets let stand of what is chosen in them: union within one, intersection across them. Whether all of the chosen
// values are asked for, which is about entities and not about single claims, `in-all.ts` knows.

import type { Claim, ClaimId, DocumentHead, DocumentId, Entity, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type FacetSelection, valuesIn } from './facet-choice.ts'
import { type Facet, type FacetName, facetNames, facetOf } from './facets/index.ts'
import { type Lazy, lazy } from './lazy.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import type { Lookup } from './patched-map.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'

/** The facets of a kind in which something is chosen. */
export const chosenOf = (
  selection: FacetSelection,
  kind: Facet['of'],
): readonly (readonly [FacetName, ReadonlySet<string>])[] =>
  [...selection].flatMap(([name, choice]) =>
    valuesIn(choice).size > 0 && facetOf(name).of === kind ? [[name, valuesIn(choice)] as const] : [],
  )

/** What is chosen in some facets: the selection itself where that is all of it, so that what follows from it stays known. */
export const narrowSelection = (
  selection: FacetSelection,
  keeps: (name: FacetName) => boolean,
): FacetSelection =>
  [...selection.keys()].every(keeps) ? selection : new Map([...selection].filter(([name]) => keeps(name)))

/** The facet whose values are the hubs of the two-mode projection. */
const hubFacet = facetNames.find(name => {
  const facet = facetOf(name)
  return facet.of === 'claim' && facet.hubs
})

/** The hubs that are chosen; null where none are, so that none is put away. */
export function chosenHubs(selection: FacetSelection): ReadonlySet<string> | null {
  const chosen = valuesIn(hubFacet && selection.get(hubFacet))
  return chosen.size > 0 ? chosen : null
}

/** Whether the values of a facet are hubs. */
export const isOfHubs = (name: FacetName): boolean => name === hubFacet

/** The papers that the facets of papers leave; null if none of these is on, so that all are. */
export const chosenDocuments = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): ReadonlySet<DocumentId> | null => {
    const tests = chosenOf(selection, 'claim').flatMap(([name, chosen]) => {
      const facet = facetOf(name)
      const valuesOf = facet.of === 'claim' ? facet.ofDocument : undefined
      return valuesOf ? [(document: DocumentHead) => valuesOf(document).some(value => chosen.has(value))] : []
    })
    if (tests.length === 0) return null
    const left = index.corpus.documents.filter(document => tests.every(test => test(document)))
    return new Set(left.map(({ id }) => id))
  },
)

/** The values of every claim in a facet of claims, each computed once for a corpus. */
const valuesByClaim = memoizeByKey((index: CorpusIndex) =>
  lazyByFacet(name => claimValuesInSteps(index, name)),
)

export type ClaimValues = Lookup<ClaimId, readonly string[]> & {
  /** Those of each claim, in the order of the corpus. */
  readonly inOrder: readonly (readonly string[])[]
}

/** The values that each claim has in a facet; none, in a facet of entities. */
export const claimValues = (index: CorpusIndex, name: FacetName): ClaimValues =>
  lazyClaimValues(index, name).get()

/** The same, to be made ready in steps. */
export const lazyClaimValues = (index: CorpusIndex, name: FacetName): Lazy<ClaimValues> =>
  valuesByClaim(index)(name)

function* claimValuesInSteps(index: CorpusIndex, name: FacetName): Resumable<ClaimValues> {
  const facet = facetOf(name)
  if (facet.of !== 'claim') return { get: () => undefined, inOrder: [] }
  yield* claimNumbers(index).prepareInSteps()
  const numbers = claimNumbers(index).get()
  const inOrder: (readonly string[])[] = []
  yield* forEachInSteps(index.corpus.claims, claim => {
    const values = [...facet.valuesOf(index, claim)]
    inOrder.push(values.length < 2 ? values : [...new Set(values)])
  })
  return { get: id => inOrder[numbers.get(id) ?? -1], inOrder }
}

/** The numbers of the claims, as the corpus lists them: one map for all facets. */
export const claimNumbers = memoizeByKey(({ corpus }: CorpusIndex) =>
  lazy(function* (): Resumable<ReadonlyMap<ClaimId, number>> {
    const numbers = new Map<ClaimId, number>()
    yield* forEachInSteps(corpus.claims, ({ id }) => {
      numbers.set(id, numbers.size)
    })
    return numbers
  }),
)

/** What is made once for each facet, when it is asked for. */
export function lazyByFacet<Value>(
  make: (name: FacetName) => Resumable<Value>,
): (name: FacetName) => Lazy<Value> {
  const known = new Map<FacetName, Lazy<Value>>()
  return name => {
    const made = known.get(name) ?? lazy(() => make(name))
    known.set(name, made)
    return made
  }
}

/** A test of claims by one facet of claims. */
function testOf(index: CorpusIndex, name: FacetName, chosen: ReadonlySet<string>): (claim: Claim) => boolean {
  const facet = facetOf(name)
  if (facet.of === 'claim' && facet.testOf) return facet.testOf(index, chosen)
  const values = claimValues(index, name)
  return ({ id }) => values.get(id)?.some(value => chosen.has(value)) ?? false
}

/** One byte a claim, in the order of the corpus: 1 where it stands. */
type ClaimMask = Uint8Array

/** What one choice lets stand, kept as long as the choice: counting asks for it once a facet. */
const maskByChoice = memoizeByKey(
  (_index: CorpusIndex) => new WeakMap<ReadonlySet<string>, Map<FacetName, ClaimMask>>(),
)

function maskUnder(index: CorpusIndex, name: FacetName, chosen: ReadonlySet<string>): ClaimMask {
  const known = maskByChoice(index).get(chosen) ?? new Map<FacetName, ClaimMask>()
  const mask = known.get(name)
  if (mask) return mask
  const test = testOf(index, name, chosen)
  const { claims } = index.corpus
  const bytes = new Uint8Array(claims.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number(test(claims[i]!))
  maskByChoice(index).set(chosen, known.set(name, bytes))
  return bytes
}

/** Which claims all facets of claims let stand; null if none of these is on, so that all stand. */
export function claimMask(index: CorpusIndex, selection: FacetSelection): ClaimMask | null {
  const [first, ...others] = chosenOf(selection, 'claim').map(([name, chosen]) =>
    maskUnder(index, name, chosen),
  )
  if (!first || others.length === 0) return first ?? null
  const bytes = first.slice()
  for (const other of others) for (let i = 0; i < bytes.length; i++) bytes[i]! &= other[i]!
  return bytes
}

/** The claims that all facets of claims let stand; null if none of these is on, so that all stand. */
export const filteredClaims = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): ReadonlySet<ClaimId> | null => {
    const mask = claimMask(index, selection)
    if (!mask) return null
    const left = new Set<ClaimId>()
    for (const [i, { id }] of index.corpus.claims.entries()) if (mask[i]) left.add(id)
    return left
  },
)

/** A test of claims: whether all facets of claims let it stand. */
export function claimTest(index: CorpusIndex, selection: FacetSelection): (id: ClaimId) => boolean {
  const left = filteredClaims(index, selection)
  return id => left?.has(id) ?? index.claims.get(id) !== undefined
}

/** A test of entities: whether all facets of entities let it stand in its own right. */
export function entityTest(index: CorpusIndex, selection: FacetSelection): (entity: Entity) => boolean {
  const chosen = chosenOf(selection, 'entity')
  return entity =>
    chosen.every(([name, values]) => {
      const facet = facetOf(name)
      if (facet.of !== 'entity') return false
      for (const value of facet.valuesOf(index, entity)) if (values.has(value)) return true
      return false
    })
}

/** The entities that all facets of entities let stand, each in its own right. */
const chosenEntities = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): ReadonlySet<EntityId> => {
    const test = entityTest(index, selection)
    return new Set(index.corpus.entities.filter(test).map(({ id }) => id))
  },
)

/** The same test of ids: an entity that is not in the corpus is never chosen. */
export function chosenTest(index: CorpusIndex, selection: FacetSelection): (id: EntityId) => boolean {
  const chosen = chosenEntities(index, selection)
  return id => chosen.has(id)
}
