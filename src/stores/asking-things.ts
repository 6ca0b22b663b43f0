// What is asked of a store about things that it has named: in portions of names, all that is said of each.

import { compacted, namesIn } from '../formats/index.ts'
import type { Language, PassageId } from '../model/index.ts'
import type { Rows } from './asking.ts'
import type { AskRows, Question } from './rows-about.ts'
import { predicateOf, Said } from './said.ts'

/** Where the words of a claim stand: all that is known of a quote without its words. */
export type PlacedQuote = {
  readonly claim: string
  readonly rank: number
  readonly passage: PassageId
  readonly language: Language
  readonly length: number
}

/** Asks a store: for rows, and for what it says of things. */
export type Ask = {
  readonly rows: AskRows
  /** How a pattern begins that holds in a graph of the corpus (`Frame.within`). */
  readonly within: string
  readonly about: (names: readonly string[], question: Question) => Promise<Rows>
}

/** What is asked of claims, in two questions. */
export async function askClaims(ask: Ask, claims: readonly string[]) {
  // All that is said of each: to choose what, by its predicate, takes Virtuoso twenty times as long.
  const [rows, quotes] = await Promise.all([
    ask.about(claims, {
      variable: 'c',
      of: some => `SELECT ?c ?p ?o { ${some} ${ask.within} ?c ?p ?o } }`,
    }),
    ask.about(claims, {
      variable: 'c',
      of: some =>
        `SELECT ?c ?q ?side ?start ?end { ${some} ${ask.within} ?q oa:hasBody ?c ; oa:hasTarget ?t . ?t oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end } }`,
    }),
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

export type SaidOfEntities = { readonly rows: Rows; readonly inflected: Rows }

/** What a store says of entities, and how their names are inflected. @param named null for all that there are */
export async function askEntities(
  ask: Ask,
  graph: string,
  named: readonly string[] | null,
): Promise<SaidOfEntities> {
  const all =
    named ?? (await ask.rows(`SELECT ?e { GRAPH ${graph} { ?e a verband:Entity } }`)).map(([iri]) => iri!)
  const [rows, inflected] = await Promise.all([
    ask.about(all, {
      variable: 'e',
      of: some => `SELECT ?e ?p ?o (LANG(?o) AS ?l) { ${some} GRAPH ${graph} { ?e ?p ?o } }`,
    }),
    ask.about(all, {
      variable: 'e',
      of: some => `SELECT ?e ?i ?p ?o { ${some} GRAPH ${graph} { ?e verband:grammar ?i . ?i ?p ?o } }`,
    }),
  ])
  return { rows, inflected }
}

/** The passages of whole documents, and some, with the sections that they stand in. */
export async function askPassages(
  ask: Ask,
  some: readonly string[],
  documents: readonly string[],
): Promise<Said> {
  const about = (passages: readonly string[]) =>
    ask.about(passages, {
      variable: 'x',
      of: some => `SELECT ?x ?p ?o { ${some} ${ask.within} ?x ?p ?o } }`,
    })
  const [cited, listed] = await Promise.all([
    about(some),
    ask
      .about(documents, {
        variable: 'd',
        of: some => `SELECT ?d ?x { ${some} ${ask.within} ?x a verband:Passage ; dcterms:isPartOf ?d } }`,
        size: 20,
      })
      .then(rows => about(rows.map(([, passage]) => passage!))),
  ])
  const citedAlone = new Set(some)
  const known = new Set(some)
  for (const [passage] of listed) known.add(passage!)
  const section = predicateOf('section')
  const outer = [...cited, ...listed]
    .filter(([, predicate, object]) => predicate === section && !known.has(object!))
    .map(([, , object]) => object!)
  const listedAlone = listed.filter(([passage]) => !citedAlone.has(passage!))
  return new Said([...cited, ...listedAlone, ...(await about(outer))])
}

export const askQuestions = (ask: Ask, documents: readonly string[]): Promise<Rows> =>
  ask.about(documents, {
    variable: 'd',
    of: some => `SELECT ?d ?q ?p ?o { ${some} ${ask.within} ?d verband:question ?q . ?q ?p ?o } }`,
  })
