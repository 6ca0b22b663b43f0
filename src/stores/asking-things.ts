// What is asked of a store about things that it has named: in portions of names, all that is said of each.

import { compacted, namesIn } from '../formats/index.ts'
import type { Language, PassageId } from '../model/index.ts'
import type { Rows } from './asking.ts'
import { Said } from './said.ts'
import { portions, values } from './sparql.ts'
import { portionSize } from './working-set.ts'

/** Where the words of a claim stand: all that is known of a quote without its words. */
export type PlacedQuote = {
  readonly claim: string
  readonly rank: number
  readonly passage: PassageId
  readonly language: Language
  readonly length: number
}

export type Ask = (query: string) => Promise<Rows>

/** Asks in portions of names, all at once: what comes is one after the other. */
export async function inPortions(
  names: readonly string[],
  ask: (some: string) => Promise<Rows>,
  name: string,
  size = portionSize,
) {
  const rows = await Promise.all([...portions(names, size)].map(some => ask(values(name, some))))
  return rows.flat()
}

/** What is asked of claims, in two questions. */
export async function askClaims(ask: Ask, claims: readonly string[]) {
  // All that is said of each: to choose what, by its predicate, takes Virtuoso twenty times as long.
  const [rows, quotes] = await Promise.all([
    inPortions(claims, some => ask(`SELECT ?c ?p ?o { ${some} GRAPH ?g { ?c ?p ?o } }`), 'c'),
    inPortions(
      claims,
      some =>
        ask(
          `SELECT ?c ?q ?side ?start ?end { ${some} GRAPH ?g { ?q oa:hasBody ?c ; oa:hasTarget ?t . ?t oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end } }`,
        ),
      'c',
    ),
  ])
  return { said: new Said(rows), quotes: quotes.flatMap(quoteOf) }
}

export function quoteOf([
  claim = '',
  quote = '',
  side = '',
  start,
  end,
]: readonly string[]): readonly PlacedQuote[] {
  const [passage, language] = namesIn(compacted(side), 'side', 2) ?? []
  if (passage === undefined || language === undefined) return []
  return [
    {
      claim,
      rank: Number(quote.slice(quote.lastIndexOf(':') + 1)) || 0,
      passage: passage as PassageId,
      language: language as Language,
      length: Number(end) - Number(start),
    },
  ]
}

export async function askEntities(
  ask: Ask,
  graph: string,
  named: readonly string[] | null,
  languages: readonly string[],
) {
  const about = (some: string) =>
    ask(`SELECT ?e ?p ?o (LANG(?o) AS ?l) { ${some} GRAPH ${graph} { ?e ?p ?o } }`)
  const grammar = (some: string) =>
    ask(`SELECT ?e ?i ?p ?o { ${some} GRAPH ${graph} { ?e verband:grammar ?i . ?i ?p ?o } }`)
  const all =
    named ?? (await ask(`SELECT ?e { GRAPH ${graph} { ?e a verband:Entity } }`)).map(([iri]) => iri!)
  const [rows, inflected] = await Promise.all([inPortions(all, about, 'e'), inPortions(all, grammar, 'e')])
  return { said: new Said(rows, languages), inflected }
}

/** The passages of whole documents, and some, with the sections that they stand in. */
export async function askPassages(
  ask: Ask,
  some: readonly string[],
  documents: readonly string[],
): Promise<Said> {
  const about = (restriction: string) => ask(`SELECT ?x ?p ?o { ${restriction} GRAPH ?g { ?x ?p ?o } }`)
  const listed = await inPortions(
    documents,
    some => ask(`SELECT ?x { ${some} GRAPH ?g { ?x a verband:Passage ; dcterms:isPartOf ?d } }`),
    'd',
    20,
  )
  const sections = await inPortions(
    some,
    some => ask(`SELECT DISTINCT ?s { ${some} GRAPH ?g { ?x verband:section ?s } }`),
    'x',
  )
  const all = [...new Set([...listed.map(([iri]) => iri!), ...some, ...sections.map(([iri]) => iri!)])]
  return new Said(await inPortions(all, about, 'x'))
}

export const askQuestions = (ask: Ask, documents: readonly string[]): Promise<Rows> =>
  inPortions(
    documents,
    some => ask(`SELECT ?d ?q ?p ?o { ${some} GRAPH ?g { ?d verband:question ?q . ?q ?p ?o } }`),
    'd',
  )
