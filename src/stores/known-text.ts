// What has to be known of words before they are there: headings, who is named in them and how often, how long texts are.

import { compacted, namesIn } from '../formats/index.ts'
import {
  type DocumentSummary,
  shortened,
  summariseDocument,
  summaryOf,
  type TextSummary,
} from '../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type DocumentHead,
  type DocumentId,
  type Entity,
  type EntityId,
  type Language,
  type LanguageMap,
  type Mention,
  type Overview,
  type PassageHead,
  type PassageId,
  type Quote,
  vocabularyOf,
} from '../model/index.ts'
import type { Ask, PlacedQuote } from './asking-things.ts'
import { grouped } from './grouped.ts'
import { inLanguages, nameIn } from './said.ts'
import { own } from './sparql.ts'

/** All passages of so many documents are known at once; of more, those that anything is stated in. */
export const maxWholeDocuments = 12

export type Heading = { readonly passage: PassageId; readonly language: Language; readonly text: string }
export type Named = { readonly passage: PassageId; readonly mention: Mention }

export type AskedText = {
  readonly headings: readonly Heading[]
  readonly named: readonly Named[]
  readonly counts: TextSummary['mentionCounts']
  /** How many characters all texts have; null where nobody has counted. */
  readonly length: number | null
}

/** What has to be known of words that are not there: headings, who is named in them, who is named how often. */
export async function askText(
  ask: Ask,
  { documents, entities }: Overview,
  isAll: boolean,
): Promise<AskedText> {
  const sections = documents.flatMap(({ passages }) =>
    passages.flatMap(({ id, kind }) =>
      kind === 'heading' || kind === 'point' ? [own('passage', id).slice(1, -1)] : [],
    ),
  )
  const [texts, mentions, counts, lengths] = await Promise.all([
    ask.about(sections, {
      variable: 'x',
      of: some =>
        `SELECT ?x ?t (LANG(?t) AS ?l) { ${some} ${ask.within} ?x verband:text ?side . ?side rdf:value ?t } }`,
    }),
    ask.about(sections, {
      variable: 'x',
      of: some =>
        `SELECT ?x ?e ?side ?start ?end ?m { ${some} ${ask.within} ?x verband:text ?side . ?piece oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end . ?m oa:hasTarget ?piece ; oa:hasBody ?e } }`,
    }),
    askMentionCounts(ask, documents, entities, isAll),
    isAll
      ? ask.rows(`SELECT (SUM(STRLEN(?t)) AS ?n) { ${ask.within} ?side a verband:Side ; rdf:value ?t } }`)
      : Promise.resolve([]),
  ])
  const length = Number(lengths[0]?.[0])
  return {
    headings: texts.flatMap(([iri = '', text = '', language = '']) => {
      const passage = nameIn(iri, 'passage')
      return passage === null ? [] : [{ passage: passage as PassageId, language: language as Language, text }]
    }),
    named: mentions
      .filter(([, , , start]) => start === '0')
      .toSorted(([, , , , , a = ''], [, , , , , b = '']) => rankOfMention(a) - rankOfMention(b))
      .flatMap(([iri = '', entityIri = '', side = '', , end]) => {
        const [passage, entity] = [nameIn(iri, 'passage'), nameIn(entityIri, 'entity')]
        const language = namesIn(compacted(side), 'side', 2)?.[1]
        if (passage === null || entity === null || language === undefined) return []
        const mention = { entity, passage, language, start: 0, end: Number(end), variant: false } as Mention
        return [{ passage: passage as PassageId, mention }]
      }),
    counts,
    length: Number.isFinite(length) && lengths.length > 0 ? length : null,
  }
}

/** `…mention:928-2.12` comes after `…mention:928-2.11`. */
export const rankOfMention = (iri: string): number => Number(iri.slice(iri.lastIndexOf('.') + 1)) || 0

export async function askMentionCounts(
  ask: Ask,
  documents: readonly DocumentHead[],
  entities: readonly Entity[],
  isAll: boolean,
): Promise<TextSummary['mentionCounts']> {
  // Of many documents it would be asked longer than anyone waits for what only few look at.
  if (!isAll && documents.length > maxWholeDocuments) return []
  const known = new Set<string>(entities.map(({ id }) => id))
  const languages = new Map<string, readonly string[]>(documents.map(({ id, languages }) => [id, languages]))
  const rows = await ask.about(
    documents.map(({ id }) => own('document', id).slice(1, -1)),
    {
      variable: 'd',
      of: some =>
        `SELECT ?d ?e ?l (COUNT(?m) AS ?n) { ${some} ${ask.within} ?d a verband:Document . ?m a verband:Mention ; oa:hasBody ?e ; oa:hasTarget ?piece . ?piece oa:hasSource ?side . ?side dc:language ?l } } GROUP BY ?d ?e ?l`,
      size: 3,
    },
  )
  const counts = rows.flatMap(([documentIri = '', entityIri = '', language = '', count]) => {
    const [document, entity] = [nameIn(documentIri, 'document'), nameIn(entityIri, 'entity')]
    if (document === null || entity === null || !known.has(entity)) return []
    return [
      {
        document: document as DocumentId,
        entity: entity as EntityId,
        language: language as Language,
        count: Number(count),
      },
    ]
  })
  const rank = ({ document, language }: (typeof counts)[number]) =>
    languages.get(document)?.indexOf(language) ?? 0
  return counts.toSorted((a, b) => rank(a) - rank(b))
}

/** A paragraph of a paper, in each language: about so many characters, where nobody has counted. */
export const usualPassageCharacters = 700

export type KnownText = AskedText & {
  readonly quotes: ReadonlyMap<ClaimId, readonly PlacedQuote[]>
  readonly differing: ReadonlySet<ClaimId>
}

/** What is known of the words, made by what makes it where they are there: of headings alone the texts are given. */
export function summaryIn(overview: Overview, known: KnownText): TextSummary {
  const types = new Map(overview.entities.map(({ id, type }) => [id, type]))
  const vocabulary = vocabularyOf(overview)
  const texts = grouped(known.headings, ({ passage }) => passage)
  const mentions = grouped(known.named, ({ passage }) => passage)
  const counts = grouped(known.counts, ({ document }) => document)
  const claims = grouped(overview.claims, ({ document }) => document)
  const summaries = overview.documents.map((head): DocumentSummary => {
    const summary = summariseDocument(
      {
        document: {
          ...head,
          passages: head.passages.map(passage =>
            withHeading(passage, texts.get(passage.id) ?? [], head.languages),
          ),
        },
        mentions: head.passages.flatMap(({ id }) => (mentions.get(id) ?? []).map(({ mention }) => mention)),
        claims: (claims.get(head.id) ?? []).map(claim => withLengths(claim, known)),
        errata: [],
      },
      { typeOf: id => types.get(id), vocabulary },
    )
    return shortened({ ...summary, mentionCounts: counts.get(head.id) ?? [] }, head)
  })
  const made = summaryOf(summaries, overview.entities)
  const passages = overview.documents.reduce(
    (sum, { passages, languages }) => sum + passages.length * languages.length,
    0,
  )
  return {
    ...made,
    lengths: { ...made.lengths, text: known.length ?? passages * usualPassageCharacters },
  }
}

export const withHeading = (
  passage: PassageHead,
  headings: readonly Heading[],
  languages: readonly Language[],
) => ({
  ...passage,
  sides: Object.fromEntries(
    inLanguages(
      headings.map(
        ({ language, text }) => [language, { text, file: '', ranges: [], sentences: [] }] as const,
      ),
      languages,
    ),
  ) as LanguageMap<never>,
})

/** Of its quotes nothing but how long they are. */
export function withLengths(claim: Claim, { quotes, differing }: KnownText) {
  const lengths = (quotes.get(claim.id) ?? []).toSorted((a, b) => a.rank - b.rank)
  const placed = claim.quotes.map(
    (quote, i): Quote => ({
      ...{ ...quote, start: 0, end: lengths[i]?.length ?? 0, exact: '', prefix: '', suffix: '', ranges: [] },
    }),
  )
  return {
    ...claim,
    quotes: placed as unknown as readonly [Quote, ...Quote[]],
    ...(differing.has(claim.id) && { difference: {} }),
  }
}
