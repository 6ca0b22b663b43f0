// The facets, as pure functions from claims and entities to values: union within one, intersection across them.

import { type Claim, type ClaimId, type Entity, type EntityId, statusOf } from '../model/index.ts'
import { timesOf, yearsWithin } from './chronology.ts'
import { type CorpusIndex, contextsOf, endsOf } from './corpus-index.ts'
import { countriesOf } from './located.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import { recommendationsOfClaim } from './points.ts'
import { type Interval, intervalOf, overlaps } from './time.ts'

type ClaimFacet = {
  readonly of: 'claim'
  readonly valuesOf: (index: CorpusIndex, claim: Claim) => Iterable<string>
  /** Where what can be chosen is more than can be listed: whether a claim meets one of the values. */
  readonly testOf?: (index: CorpusIndex, chosen: ReadonlySet<string>) => (claim: Claim) => boolean
}

type EntityFacet = {
  readonly of: 'entity'
  readonly valuesOf: (index: CorpusIndex, entity: Entity) => Iterable<string>
}

/** A facet says which values an item has. One of claims narrows the claims behind each link; one of entities, the nodes. */
export type Facet = ClaimFacet | EntityFacet

/** Each facet by its name, which is also its key in the URL. A further facet is one more entry. */
export const facets = {
  project: { of: 'claim', valuesOf: contextsOf },
  type: { of: 'entity', valuesOf: (_index, entity) => [entity.type] },
  predicate: { of: 'claim', valuesOf: (_index, claim) => [claim.predicate] },
  status: { of: 'claim', valuesOf: (_index, claim) => [statusOf(claim)] },
  /** The countries among a claim's ends, and those in which a claim says that one of its ends lies. */
  country: {
    of: 'claim',
    valuesOf: (index, claim) => {
      const countries = countriesOf(index)
      return endsOf(claim).flatMap(id => [...(countries.get(id) ?? [])])
    },
  },
  recommendation: { of: 'claim', valuesOf: recommendationsOfClaim },
  /** The innermost heading or numbered point under which the words stand. */
  section: {
    of: 'claim',
    valuesOf: (index, claim) =>
      claim.quotes.flatMap(quote => {
        const passage = index.passages.get(quote.passage)
        const section = passage?.kind === 'point' ? passage.id : passage?.section.at(-1)
        return section ? [section] : []
      }),
  },
  /** The one language that says it; or `all` of its document's, or `some`. */
  evidence: {
    of: 'claim',
    valuesOf: (index, { document, quotes }) => {
      if (quotes.length === 1) return [quotes[0].language]
      const all = index.documents.get(document)?.languages.length ?? quotes.length
      return [quotes.length < all ? 'some' : 'all']
    },
  },
  /** EDTF: what is not dated at all is in no range. Listed are the years; any range can be chosen. */
  time: {
    of: 'claim',
    valuesOf: (index, claim) => yearsWithin(index, timesOf(index, claim)),
    testOf: (index, chosen) => {
      const ranges = [...chosen].flatMap((value): Interval[] => {
        const range = intervalOf(value)
        return range ? [range] : []
      })
      return claim => timesOf(index, claim).some(time => ranges.some(range => overlaps(time, range)))
    },
  },
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof facets

export const facetNames = Object.keys(facets) as readonly FacetName[]

/** What is chosen; a facet with nothing chosen is not there. */
export type FacetSelection = ReadonlyMap<FacetName, ReadonlySet<string>>

export const facetOf = (name: FacetName): Facet => facets[name]

/** The facets of a kind in which something is chosen. */
export const chosenOf = (
  selection: FacetSelection,
  kind: Facet['of'],
): readonly (readonly [FacetName, ReadonlySet<string>])[] =>
  [...selection].filter(([name, values]) => values.size > 0 && facetOf(name).of === kind)

/** The values of every claim in a facet of claims, each computed once for a corpus. */
const valuesByClaim = memoizeByKey(
  (_index: CorpusIndex) => new Map<FacetName, ReadonlyMap<ClaimId, readonly string[]>>(),
)

/** The values that each claim has in a facet; none, in a facet of entities. */
export function claimValues(index: CorpusIndex, name: FacetName): ReadonlyMap<ClaimId, readonly string[]> {
  const known = valuesByClaim(index)
  const facet = facetOf(name)
  const values =
    known.get(name) ??
    new Map(
      facet.of === 'claim'
        ? index.corpus.claims.map(claim => [claim.id, [...new Set(facet.valuesOf(index, claim))]])
        : [],
    )
  known.set(name, values)
  return values
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
  return id => left?.has(id) ?? index.claims.has(id)
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

/** The same of ids: an entity that is not in the corpus is never chosen. */
export function chosenTest(index: CorpusIndex, selection: FacetSelection): (id: EntityId) => boolean {
  const test = entityTest(index, selection)
  return id => {
    const entity = index.entities.get(id)
    return entity !== undefined && test(entity)
  }
}
