// The words of a document, as a store has them: of the passages, and for the claims, that are looked at.

import { LoadError, parseWords } from '../editions/index.ts'
import { compacted, namesIn } from '../formats/index.ts'
import type {
  ClaimId,
  DocumentHead,
  DocumentWords,
  EntityId,
  Language,
  PassageId,
  TextRange,
} from '../model/index.ts'
import { rangesOf } from '../text/index.ts'
import type { Asker, Rows } from './asking.ts'
import { grouped } from './grouped.ts'
import { isTrue } from './raw-things.ts'
import { nameIn } from './said.ts'
import { iriRef, own, portions, prologue, values } from './sparql.ts'

export type WordsRequest = {
  readonly head: DocumentHead
  /** The claims of the document that are looked at, in their order. */
  readonly claims: readonly ClaimId[]
  /** Those that there are: others are nobody's here. */
  readonly entities: ReadonlySet<EntityId>
  /** The full IRI of its graph. */
  readonly graph: string
}

/** Longer texts come in fewer at a time. */
const sidesAtOnce = 100
const namesAtOnce = 300

const full = (reference: string): string => reference.slice(1, -1)

const rangesIn = (text: string): readonly TextRange[] =>
  text === ''
    ? []
    : text.split(' ').map(range => {
        const [start = 0, end = 0] = range.split('-').map(Number)
        return { start, end }
      })

type Side = {
  readonly text: string
  readonly file: string
  readonly ranges: readonly TextRange[]
  readonly sentences: readonly TextRange[]
}

const lastNumber = (iri: string): number => Number(/(\d+)$/.exec(iri)?.[1] ?? 0)

/**
 * The words of a document.
 *
 * @throws {LoadError} where the store gives none that fit
 */
export async function wordsOf(
  asker: Asker,
  { head, claims, entities, graph }: WordsRequest,
  signal: AbortSignal,
): Promise<DocumentWords> {
  const inGraph = iriRef(graph) ?? '?g'
  const ask = (query: string) => asker.rows(`${prologue}\n${query}`, signal)
  const inPortions = async (
    names: readonly string[],
    size: number,
    name: string,
    variables: string,
    pattern: string,
  ): Promise<Rows> => {
    const rows = await Promise.all(
      [...portions(names, size)].map(some =>
        ask(`SELECT ${variables} { ${values(name, some)} GRAPH ${inGraph} { ${pattern} } }`),
      ),
    )
    return rows.flat()
  }
  const passages = head.passages.map(({ id }) => full(own('passage', id)))
  const claimIris = claims.map(id => full(own('claim', id)))
  const pieces =
    '?x verband:text ?side . ?piece oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end .'
  const [sideRows, quoteRows, remarkRows, mentionRows, erratumRows] = await Promise.all([
    inPortions(
      passages,
      sidesAtOnce,
      'x',
      '?x ?side ?t ?file ?ranges ?sentences',
      '?x verband:text ?side . ?side rdf:value ?t ; prov:wasDerivedFrom ?file ; verband:ranges ?ranges ; verband:sentences ?sentences',
    ),
    inPortions(
      claimIris,
      namesAtOnce,
      'c',
      '?c ?q ?side ?start ?end ?exact ?prefix ?suffix',
      `?q oa:hasBody ?c ; oa:hasTarget ?piece . ?piece oa:hasSource ?side ; oa:hasSelector ?at , ?words . ?at oa:start ?start ; oa:end ?end .
       ?words oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix`,
    ),
    inPortions(
      claimIris,
      namesAtOnce,
      'c',
      '?c ?p ?o (LANG(?o) AS ?l)',
      '?c ?p ?o . FILTER (?p IN (verband:difference, rdfs:comment))',
    ),
    inPortions(
      passages,
      namesAtOnce,
      'x',
      '?m ?e ?side ?start ?end ?variant',
      `${pieces} ?m oa:hasTarget ?piece ; oa:hasBody ?e ; verband:variant ?variant`,
    ),
    inPortions(
      passages,
      namesAtOnce,
      'x',
      '?m ?side ?start ?end ?meant',
      `${pieces} ?m oa:hasTarget ?piece ; oa:hasBody ?b . ?b rdf:value ?meant`,
    ),
  ])
  const sides = sidesIn(sideRows)
  const words = {
    format: 2,
    document: head.id,
    passages: head.passages.map(passage => ({
      ...passage,
      sides: Object.fromEntries(inOrderOf(head.languages, sides.get(passage.id) ?? new Map())),
    })),
    claims: claimsIn(claims, quoteRows, remarkRows, sides),
    mentions: mentionRows
      .toSorted(([a = ''], [b = '']) => lastNumber(a) - lastNumber(b))
      .flatMap(([, entityIri = '', side = '', start, end, variant = '']) => {
        const entity = nameIn(entityIri, 'entity')
        const at = placeIn(side)
        return entity !== null && at && entities.has(entity as EntityId)
          ? [{ entity, ...at, start: Number(start), end: Number(end), variant: isTrue(variant) }]
          : []
      }),
    errata: erratumRows
      .toSorted(([a = ''], [b = '']) => lastNumber(a) - lastNumber(b))
      .flatMap(([, side = '', start, end, meant]) => {
        const at = placeIn(side)
        return at ? [{ ...at, start: Number(start), end: Number(end), meant }] : []
      }),
  }
  const reading = parseWords(words)
  if (reading.kind === 'refused')
    throw new LoadError({ code: 'store', problem: 'unreadable', told: `${reading.code} ${reading.at}` })
  return reading.words
}

function placeIn(side: string): { readonly passage: PassageId; readonly language: Language } | null {
  const [passage, language] = namesIn(compacted(side), 'side', 2) ?? []
  return passage === undefined || language === undefined
    ? null
    : { passage: passage as PassageId, language: language as Language }
}

/** Languages in the order of the document, others after. */
const inOrderOf = (languages: readonly Language[], sides: ReadonlyMap<Language, Side>) => {
  const rank = (language: Language) => {
    const at = languages.indexOf(language)
    return at < 0 ? languages.length : at
  }
  return [...sides].toSorted(([a], [b]) => rank(a) - rank(b))
}

type Sides = ReadonlyMap<PassageId, ReadonlyMap<Language, Side>>

function sidesIn(rows: Rows): Sides {
  const sides = new Map<PassageId, Map<Language, Side>>()
  for (const [, side = '', text = '', fileIri = '', ranges = '', sentences = ''] of rows) {
    const at = placeIn(side)
    const file = namesIn(compacted(fileIri), 'file', 2)?.[1]
    if (!at || file === undefined) continue
    const own = sides.get(at.passage) ?? new Map<Language, Side>()
    sides.set(at.passage, own)
    own.set(at.language, { text, file, ranges: rangesIn(ranges), sentences: rangesIn(sentences) })
  }
  return sides
}

function claimsIn(claims: readonly ClaimId[], quoteRows: Rows, remarkRows: Rows, sides: Sides) {
  const quotes = grouped(quoteRows, ([claim = '']) => nameIn(claim, 'claim'))
  const remarks = grouped(remarkRows, ([claim = '']) => nameIn(claim, 'claim'))
  return claims.map(id => {
    const said = (predicate: RegExp) => {
      const texts = (remarks.get(id) ?? []).filter(([, own = '']) => predicate.test(own))
      return texts.length > 0
        ? Object.fromEntries(texts.map(([, , text, language]) => [language, text]))
        : undefined
    }
    const [difference, remark] = [said(/difference$/), said(/comment$/)]
    return {
      id,
      ...(difference && { difference }),
      ...(remark && { remark }),
      quotes: (quotes.get(id) ?? [])
        .toSorted(([, a = ''], [, b = '']) => lastNumber(a) - lastNumber(b))
        .flatMap(([, , side = '', from, to, exact, prefix, suffix]) => {
          const at = placeIn(side)
          if (!at) return []
          const [start, end] = [Number(from), Number(to)]
          const own = sides.get(at.passage)?.get(at.language)
          return [
            {
              ...{ ...at, start, end, exact, prefix, suffix },
              ranges: own ? rangesOf(own, start, end) : [],
            },
          ]
        }),
    }
  })
}
