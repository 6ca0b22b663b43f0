// Names and words that are looked for in a whole store: by its index of words, where it has one.

import { compacted, namesIn } from '../formats/index.ts'
import type { DocumentId, Language, PassageId } from '../model/index.ts'
import type { Asker } from './asking.ts'
import type { Scope } from './contents.ts'
import { type FoundEntity, labelled } from './looking-up.ts'
import { nameIn } from './said.ts'
import { iriRef, literal, prologue } from './sparql.ts'

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

/** Says in SPARQL that what a subject has under a predicate, `?t`, has what is looked for. */
type Way = (subject: string, predicate: string) => string

/** Whether a store is a Virtuoso, whose index of words is asked by `bif:contains`; another would refuse that. */
const virtuosos = new WeakMap<Asker, Promise<boolean>>()

/** Every Virtuoso has a graph on how it keeps its own; no other store does. */
const isVirtuosoQuery =
  'SELECT ?s { GRAPH <http://www.openlinksw.com/schemas/virtrdf#> { ?s ?p ?o } } LIMIT 1'

function isVirtuoso(asker: Asker): Promise<boolean> {
  const known = virtuosos.get(asker)
  if (known) return known
  const asked = asker.rows(isVirtuosoQuery).then(
    rows => rows.length > 0,
    () => {
      virtuosos.delete(asker)
      return false
    },
  )
  virtuosos.set(asker, asked)
  return asked
}

/** Virtuoso asks for four letters before a star. */
const shortestBeginning = 4

/** By Virtuoso's index: each word by its beginning (https://docs.openlinksw.com/virtuoso/rdfsparqlrulefulltext/). */
const byVirtuoso = (words: readonly string[]): Way => {
  const wanted = words.map(word => (word.length >= shortestBeginning ? `'${word}*'` : `'${word}'`))
  return (subject, predicate) =>
    `${subject} ${predicate} ?t . ?t bif:contains ${literal(wanted.join(' AND '))} .`
}

/**
 * By the index of Apache Jena (https://jena.apache.org/documentation/query/text-query.html). A store without one finds nothing: to it this is
 * a list that nobody has written.
 */
const byJena = (words: readonly string[]): Way => {
  const wanted = words.map(word => `${word}*`).join(' AND ')
  return (subject, predicate) =>
    `${subject} <http://jena.apache.org/text#query> (${predicate} ${literal(wanted)}) . ${subject} ${predicate} ?t .`
}

/** By looking at every text. */
const byReading = (words: readonly string[]): Way => {
  const filters = words.map(word => `FILTER (CONTAINS(LCASE(STR(?t)), ${literal(word)}))`)
  return (subject, predicate) => `${subject} ${predicate} ?t . ${filters.join(' ')}`
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
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return { entities: [], texts: [] }
  for (const way of [(await isVirtuoso(asker)) ? byVirtuoso(words) : byJena(words), byReading(words)]) {
    const [entities, texts] = await Promise.all([
      findEntities(asker, graph, way, signal),
      findTexts(asker, within, way, signal),
    ])
    // An index that nobody has made finds nothing; one that finds a name would have found the words too.
    if (entities.length + texts.length > 0) return { entities, texts }
  }
  return { entities: [], texts: [] }
}

async function findEntities(asker: Asker, graph: string, way: Way, signal: AbortSignal) {
  const named = await asker.rows(
    `${prologue}
SELECT DISTINCT ?e ?n { GRAPH ${iriRef(graph)} { ${way('?e', 'rdfs:label')} ?e a verband:Entity . OPTIONAL { ?e verband:claims ?n } } } ORDER BY DESC(?n) LIMIT ${maxEntities * rowsPerEntity}`,
    signal,
  )
  return labelled(asker, graph, named.slice(0, maxEntities), signal)
}

async function findTexts(
  asker: Asker,
  within: string,
  way: Way,
  signal: AbortSignal,
): Promise<readonly FoundText[]> {
  const rows = await asker.rows(
    `${prologue}
SELECT ?d ?number ?side ?t { ${within} ${way('?side', 'rdf:value')} ?x verband:text ?side ; dcterms:isPartOf ?d . ?d dcterms:identifier ?number } } LIMIT ${maxTexts}`,
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
