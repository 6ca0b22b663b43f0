// What is asked of a store beside what is drawn of it: how somebody is called, who is linked with them, and whatever one asks in SPARQL.

import { compacted } from '../formats/index.ts'
import type { EntityId, LanguageMap } from '../model/index.ts'
import type { Asker, Rows } from './asking.ts'
import type { Scope } from './contents.ts'
import { grouped } from './grouped.ts'
import { nameIn } from './said.ts'
import { iriRef, own, prologue, values } from './sparql.ts'

export type FoundEntity = {
  readonly id: EntityId
  readonly label: LanguageMap<string>
  readonly statements: number
}

/** Entities with their names, each once, in their order. @param rows full IRIs, and how many statements there are */
export async function labelled(
  asker: Asker,
  graph: string,
  rows: Rows,
  signal: AbortSignal,
): Promise<readonly FoundEntity[]> {
  const counts = new Map(rows.map(([iri = '', count]) => [iri, Number(count) || 0]))
  if (counts.size === 0) return []
  const labels = grouped(
    await asker.rows(
      `${prologue}
SELECT ?e ?t (LANG(?t) AS ?l) { ${values('e', counts.keys())} GRAPH ${iriRef(graph)} { ?e rdfs:label ?t } }`,
      signal,
    ),
    ([iri]) => iri!,
  )
  return [...counts].flatMap(([iri, statements]) => {
    const id = nameIn(iri, 'entity')
    if (id === null) return []
    const label = Object.fromEntries((labels.get(iri) ?? []).map(([, text, language]) => [language, text]))
    return [{ id: id as EntityId, label: label as LanguageMap<string>, statements }]
  })
}

/** So many neighbours are told of; of more, that there are more. */
export const maxNeighbours = 2_000

/**
 * Those of whom something is stated together with somebody, most of all first.
 *
 * @returns at most `maxNeighbours`, without names
 */
export async function neighboursOf(
  asker: Asker,
  { within }: Scope,
  id: EntityId,
  signal: AbortSignal,
): Promise<readonly { readonly id: EntityId; readonly statements: number }[]> {
  const one = own('entity', id)
  const ends = ['rdf:subject', 'rdf:object', 'verband:context']
  const about = ends.map(end => `{ ?c ${end} ${one} }`).join(' UNION ')
  const others = ends.map(end => `{ ?c ${end} ?o }`).join(' UNION ')
  const rows = await asker.rows(
    `${prologue}
SELECT ?o (COUNT(DISTINCT ?c) AS ?n) { ${within} ${about} ${others} FILTER (?o != ${one}) } } GROUP BY ?o ORDER BY DESC(?n) ?o LIMIT ${maxNeighbours}`,
    signal,
  )
  return rows.flatMap(([iri = '', count]) => {
    const other = nameIn(iri, 'entity')
    return other === null ? [] : [{ id: other as EntityId, statements: Number(count) }]
  })
}

/** A cell of what was asked in SPARQL: as it is read, and whom it names, if that is one of ours. */
export type StoreCell = { readonly text: string; readonly entity: EntityId | null }

export type StoreTable = {
  readonly variables: readonly string[]
  readonly rows: readonly (readonly StoreCell[])[]
}

/**
 * What a store answers to a question of one's own.
 *
 * @param query a SELECT, as somebody wrote it: it goes to where the store is asked, and can change nothing
 * @throws {LoadError} where it is not answered
 */
export async function askStore(asker: Asker, query: string, signal: AbortSignal): Promise<StoreTable> {
  const { variables, rows } = await asker.results(query, signal)
  return {
    variables,
    rows: rows.map(row =>
      row.map(text => ({ text: compacted(text), entity: nameIn(text, 'entity') as EntityId | null })),
    ),
  }
}
