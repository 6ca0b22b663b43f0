// What there is of each kind in a whole store, as it counts it.

import { compacted } from '../formats/index.ts'
import type { Asker } from './asking.ts'
import type { Scope } from './contents.ts'
import { type FoundEntity, labelled } from './looking-up.ts'
import { iriRef, own, prologue } from './sparql.ts'
import { toldOrCounted } from './told-or-counted.ts'

export type StoreFacet = 'types' | 'predicates' | 'years' | 'documents'

/** A value of a facet: its name in our linked data, or a year, and how many there are in the whole store. */
export type FacetCount = { readonly name: string; readonly count: number }

/** Of documents and projects there may be thousands: so many that lead. */
const maxTold = 100

const facetQueries: Readonly<Record<StoreFacet, (graph: string, within: string) => string>> = {
  types: graph =>
    `SELECT ?v (COUNT(?e) AS ?n) { GRAPH ${graph} { ?e a verband:Entity ; a ?v . FILTER (STRSTARTS(STR(?v), "urn:verband:type:")) } } GROUP BY ?v ORDER BY DESC(?n)`,
  predicates: (_, within) =>
    `SELECT ?v (COUNT(?c) AS ?n) { ${within} ?c a verband:Claim ; rdf:predicate ?v } } GROUP BY ?v ORDER BY DESC(?n)`,
  years: (_, within) =>
    `SELECT ?v (COUNT(?d) AS ?n) { ${within} ?d a verband:Document ; dcterms:date ?date . BIND (SUBSTR(STR(?date), 1, 4) AS ?v) } } GROUP BY ?v ORDER BY DESC(?v)`,
  documents: (_, within) =>
    `SELECT ?v (COUNT(?c) AS ?n) { ${within} ?c a verband:Claim ; prov:wasDerivedFrom ?v } } GROUP BY ?v ORDER BY DESC(?n) ?v LIMIT ${maxTold}`,
}

/** How many there are of each in the whole corpus. */
export async function facetCounts(
  asker: Asker,
  { graph, within }: Scope,
  facet: StoreFacet,
  signal: AbortSignal,
): Promise<readonly FacetCount[]> {
  const rows = await asker.rows(`${prologue}\n${facetQueries[facet](iriRef(graph) ?? '?g', within)}`, signal)
  return rows.map(([iri = '', count]) => ({ name: compacted(iri), count: Number(count) }))
}

/** The projects of which most is stated in the whole corpus, as it counts that itself, or in whose context most is. */
export async function leadingProjects(
  asker: Asker,
  { graph, within }: Scope,
  signal: AbortSignal,
): Promise<readonly FoundEntity[]> {
  const rows = await toldOrCounted(
    asker,
    {
      told: `SELECT ?v ?n { GRAPH ${iriRef(graph)} { ?v a ${own('type', 'project')} ; verband:claims ?n } } ORDER BY DESC(?n) ?v LIMIT ${maxTold}`,
      counted: `SELECT ?v (COUNT(?c) AS ?n) { ${within} ?c verband:context ?v ; a verband:Claim } } GROUP BY ?v ORDER BY DESC(?n) ?v LIMIT ${maxTold}`,
    },
    signal,
  )
  return labelled(asker, graph, rows, signal)
}
