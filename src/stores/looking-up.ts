// What is asked of a store beside what is drawn of it: whom a text names, who is linked with somebody, what there is of each kind.

import { compacted, namesIn } from '../formats/index.ts'
import type { DocumentId, EntityId, Language, LanguageMap, PassageId } from '../model/index.ts'
import type { Asker, Rows } from './asking.ts'
import type { Scope } from './contents.ts'
import { grouped } from './grouped.ts'
import { nameIn } from './said.ts'
import { iriRef, literal, own, prologue, values } from './sparql.ts'

export type FoundEntity = {
  readonly id: EntityId
  readonly label: LanguageMap<string>
  readonly statements: number
}

export type FoundText = {
  readonly document: DocumentId
  readonly number: string
  readonly passage: PassageId
  readonly language: Language
  readonly text: string
}

export type StoreHits = { readonly entities: readonly FoundEntity[]; readonly texts: readonly FoundText[] }

const maxEntities = 30
const maxTexts = 20
/** Of one name that stands in several languages there are several rows. */
const rowsPerEntity = 5

/** Whether a store is a Virtuoso, whose index of words is asked by `bif:contains`; another would refuse that. */
const indexes = new WeakMap<Asker, Promise<boolean>>()

/** Every Virtuoso has a graph on how it keeps its own; no other store does. */
const isVirtuosoQuery =
  'SELECT ?s { GRAPH <http://www.openlinksw.com/schemas/virtrdf#> { ?s ?p ?o } } LIMIT 1'

function hasIndex(asker: Asker): Promise<boolean> {
  const known = indexes.get(asker)
  if (known) return known
  const asked = asker.rows(isVirtuosoQuery).then(
    rows => rows.length > 0,
    () => {
      indexes.delete(asker)
      return false
    },
  )
  indexes.set(asker, asked)
  return asked
}

/** The words of a text, each by its beginning, as `bif:contains` takes them. */
const beginnings = (text: string): string | null => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  // A shorter beginning is no index's business.
  return words.length > 0 && words.every(word => word.length >= 1)
    ? words.map(word => (word.length >= 4 ? `'${word}*'` : `'${word}'`)).join(' AND ')
    : null
}

/** How a text variable is held to what is looked for, the better way first. */
async function waysToContain(asker: Asker, text: string): Promise<readonly string[]> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = words.map(word => `FILTER (CONTAINS(LCASE(STR(?t)), ${literal(word)}))`).join(' ')
  const indexed = beginnings(text)
  return [...(indexed && (await hasIndex(asker)) ? [`?t bif:contains ${literal(indexed)} .`] : []), plain]
}

/**
 * Who and what is called so in the whole store, and where it says so.
 *
 * @param text as somebody typed it
 */
export async function findInStore(
  asker: Asker,
  { graph, within }: Scope,
  text: string,
  signal: AbortSignal,
): Promise<StoreHits> {
  if (!/[\p{L}\p{N}]/u.test(text)) return { entities: [], texts: [] }
  for (const way of await waysToContain(asker, text)) {
    const [entities, texts] = await Promise.all([
      findEntities(asker, graph, way, signal),
      findTexts(asker, within, way, signal),
    ])
    // An index that nobody has made finds nothing; one that finds a name would have found the words too.
    if (entities.length + texts.length > 0) return { entities, texts }
  }
  return { entities: [], texts: [] }
}

async function findEntities(asker: Asker, graph: string, way: string, signal: AbortSignal) {
  const named = await asker.rows(
    `${prologue}
SELECT DISTINCT ?e ?n { GRAPH ${iriRef(graph)} { ?e rdfs:label ?t . ${way} ?e a verband:Entity . OPTIONAL { ?e verband:claims ?n } } } ORDER BY DESC(?n) LIMIT ${maxEntities * rowsPerEntity}`,
    signal,
  )
  return labelled(asker, graph, named.slice(0, maxEntities), signal)
}

/** Entities with their names, each once, in their order. */
async function labelled(
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

async function findTexts(
  asker: Asker,
  within: string,
  way: string,
  signal: AbortSignal,
): Promise<readonly FoundText[]> {
  const rows = await asker.rows(
    `${prologue}
SELECT ?d ?number ?side ?t { ${within} ?side rdf:value ?t . ${way} ?x verband:text ?side ; dcterms:isPartOf ?d . ?d dcterms:identifier ?number } } LIMIT ${maxTexts}`,
    signal,
  )
  return rows.flatMap(([documentIri = '', number = '', side = '', text = '']) => {
    const document = nameIn(documentIri, 'document')
    const [passage, language] = namesIn(compacted(side), 'side', 2) ?? []
    if (document === null || passage === undefined || language === undefined) return []
    return [
      {
        ...{ document: document as DocumentId, number, text },
        ...{ passage: passage as PassageId, language: language as Language },
      },
    ]
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

export type StoreFacet = 'types' | 'predicates' | 'documents'

/** A value of a facet: its name in our linked data, and how many there are in the whole store. */
export type FacetCount = { readonly name: string; readonly count: number }

const facetQueries: Readonly<Record<StoreFacet, (graph: string, within: string) => string>> = {
  types: graph =>
    `SELECT ?v (COUNT(?e) AS ?n) { GRAPH ${graph} { ?e a verband:Entity ; a ?v . FILTER (STRSTARTS(STR(?v), "urn:verband:type:")) } } GROUP BY ?v ORDER BY DESC(?n)`,
  predicates: (_, within) =>
    `SELECT ?v (COUNT(?c) AS ?n) { ${within} ?c a verband:Claim ; rdf:predicate ?v } } GROUP BY ?v ORDER BY DESC(?n)`,
  documents: (_, within) =>
    `SELECT ?v (COUNT(?c) AS ?n) { ${within} ?c a verband:Claim ; prov:wasDerivedFrom ?v } } GROUP BY ?v ORDER BY DESC(?n) LIMIT 100`,
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
