// Facets as pure predicates: union within one, intersection across them.

import type { Claim, ClaimId, Entity, EntityId } from '../model/index.ts'
import { type CorpusIndex, contextsOf } from './corpus-index.ts'
import type { Projection, Tie } from './projection.ts'

/** A facet says which values an item has. One of claims narrows the claims behind each tie; one of entities, the nodes. */
type Facet =
  | { readonly of: 'claim'; readonly valuesOf: (index: CorpusIndex, claim: Claim) => Iterable<string> }
  | { readonly of: 'entity'; readonly valuesOf: (index: CorpusIndex, entity: Entity) => Iterable<string> }

/** Each facet by its name, which is also its key in the URL. A further facet is one more entry. */
export const facets = {
  project: { of: 'claim', valuesOf: contextsOf },
  type: { of: 'entity', valuesOf: (_index, entity) => [entity.type] },
  predicate: { of: 'claim', valuesOf: (_index, claim) => [claim.predicate] },
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
  /** `both`, or the one language that says it. */
  evidence: {
    of: 'claim',
    valuesOf: (_index, { quotes: [first, ...others] }) => [others.length > 0 ? 'both' : first.language],
  },
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof facets

export const facetNames = Object.keys(facets) as readonly FacetName[]

/** What is chosen; a facet with nothing chosen is not there. */
export type FacetSelection = ReadonlyMap<FacetName, ReadonlySet<string>>

const facetOf = (name: FacetName): Facet => facets[name]

const chosenOf = (selection: FacetSelection, kind: Facet['of']) =>
  [...selection].filter(([name, values]) => values.size > 0 && facetOf(name).of === kind)

const meets = (values: Iterable<string>, chosen: ReadonlySet<string>): boolean => {
  for (const value of values) if (chosen.has(value)) return true
  return false
}

/** A test of claims: whether all facets of claims let it stand. */
export function claimTest(index: CorpusIndex, selection: FacetSelection): (id: ClaimId) => boolean {
  const chosen = chosenOf(selection, 'claim')
  return id => {
    const claim = index.claims.get(id)
    return (
      claim !== undefined &&
      chosen.every(([name, values]) => {
        const facet = facetOf(name)
        return facet.of === 'claim' && meets(facet.valuesOf(index, claim), values)
      })
    )
  }
}

function entityTest(
  index: CorpusIndex,
  selection: FacetSelection,
  { mode }: Projection,
): (id: EntityId) => boolean {
  const chosen = chosenOf(selection, 'entity')
  const projects = selection.get('project')
  return id => {
    const entity = index.entities.get(id)
    if (!entity) return false
    // Where projects are one of the two modes, choosing some chooses those nodes.
    if (mode === 'projects' && projects?.size && index.contexts.has(id) && !projects.has(id)) return false
    return chosen.every(([name, values]) => {
      const facet = facetOf(name)
      return facet.of === 'entity' && meets(facet.valuesOf(index, entity), values)
    })
  }
}

/**
 * What the facets leave of a projection. A tie stays while a claim behind it stays, and keeps only such claims. Once
 * a facet of claims is chosen, a node stays while a tie holds it, or as the chosen project itself.
 */
export function filter(index: CorpusIndex, projection: Projection, selection: FacetSelection): Projection {
  const keepsClaim = claimTest(index, selection)
  const keepsEntity = entityTest(index, selection, projection)
  const narrows = chosenOf(selection, 'claim').length > 0
  const kept = new Set(projection.nodes.filter(keepsEntity))
  const ties = projection.ties.flatMap((tie): Tie[] => {
    if (!kept.has(tie.a) || !kept.has(tie.b)) return []
    const claims = narrows ? tie.claims.filter(keepsClaim) : tie.claims
    return claims.length > 0 ? [{ ...tie, claims }] : []
  })
  if (!narrows) return { ...projection, nodes: [...kept], ties }
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  const chosen = selection.get('project')
  return { ...projection, nodes: [...kept].filter(id => tied.has(id) || chosen?.has(id)), ties }
}

/** How many nodes would be left if a facet were set to just one value, the others as they are: for each value. */
export function facetCounts(
  index: CorpusIndex,
  projection: Projection,
  selection: FacetSelection,
  name: FacetName,
): ReadonlyMap<string, number> {
  const others: FacetSelection = new Map([...selection].filter(([other]) => other !== name))
  const facet = facetOf(name)
  const base = filter(index, projection, others)
  const left = new Map<string, Set<EntityId>>()
  const leave = (value: string, id: EntityId) => {
    const ids = left.get(value)
    if (ids) ids.add(id)
    else left.set(value, new Set([id]))
  }
  if (facet.of === 'entity') {
    const narrowed = chosenOf(others, 'claim').length > 0
    const valuesOf = (id: EntityId) => {
      const entity = index.entities.get(id)
      return entity ? [...facet.valuesOf(index, entity)] : []
    }
    if (!narrowed) for (const id of base.nodes) for (const value of valuesOf(id)) leave(value, id)
    else {
      for (const { a, b } of base.ties) {
        const ofB = new Set(valuesOf(b))
        for (const value of valuesOf(a)) {
          if (!ofB.has(value)) continue
          leave(value, a)
          leave(value, b)
        }
      }
      for (const id of base.nodes)
        if (others.get('project')?.has(id)) for (const value of valuesOf(id)) leave(value, id)
    }
  } else {
    const excluded = (id: EntityId, value: string) =>
      name === 'project' && projection.mode === 'projects' && id !== value && index.contexts.has(id)
    for (const { a, b, claims } of base.ties) {
      for (const claim of claims) {
        for (const value of facet.valuesOf(index, index.claims.get(claim)!)) {
          if (excluded(a, value) || excluded(b, value)) continue
          leave(value, a)
          leave(value, b)
        }
      }
    }
    if (name === 'project') {
      for (const id of base.nodes) if (index.contexts.has(id)) leave(id, id)
    }
  }
  return new Map([...left].map(([value, ids]) => [value, ids.size]))
}
