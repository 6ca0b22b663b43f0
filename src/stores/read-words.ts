// The words of one document, put together of what a store has answered.

import { LoadError, parseWords } from '../editions/index.ts'
import { compacted, type Kind, namesIn } from '../formats/index.ts'
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
import type { Rows } from './asking.ts'
import { grouped } from './grouped.ts'
import { isTrue } from './raw-things.ts'
import { nameIn } from './said.ts'

/** Whose words are wanted: a document, as far as it is looked at. */
export type WordsRequest = {
  readonly head: DocumentHead
  /** The claims of the document that are looked at, in their order. */
  readonly claims: readonly ClaimId[]
}

/** What was answered, by the id of what it was asked about. */
export type WordsAnswers = {
  readonly [Part in 'sides' | 'named' | 'quotes' | 'remarks']: ReadonlyMap<string | null, Rows>
}

/** Rows by the id of the thing that comes first in each. */
export const byFirst = (rows: Rows, kind: Kind): ReadonlyMap<string | null, Rows> =>
  grouped(rows, ([iri = '']) => nameIn(iri, kind))

/**
 * @param entities those that there are: others are nobody's here
 * @throws {LoadError} where they do not fit
 */
export function wordsIn(
  answers: WordsAnswers,
  { head, claims }: WordsRequest,
  entities: ReadonlySet<EntityId>,
): DocumentWords {
  const ofPassages = (part: 'sides' | 'named') =>
    head.passages.flatMap(({ id }) => answers[part].get(id) ?? [])
  const named = ofPassages('named').toSorted(([, a = ''], [, b = '']) => lastNumber(a) - lastNumber(b))
  const sides = sidesIn(ofPassages('sides'))
  const words = {
    format: 2,
    document: head.id,
    passages: head.passages.map(passage => ({
      ...passage,
      sides: Object.fromEntries(inOrderOf(head.languages, sides.get(passage.id) ?? new Map())),
    })),
    claims: claims.map(id => claimIn(id, answers, sides)),
    mentions: named.flatMap(([, , body = '', side = '', start, end, variant = '']) => {
      const entity = nameIn(body, 'entity')
      const at = placeIn(side)
      return entity !== null && at && entities.has(entity as EntityId)
        ? [{ entity, ...at, start: Number(start), end: Number(end), variant: isTrue(variant) }]
        : []
    }),
    errata: named.flatMap(([, , , side = '', start, end, , meant = '']) => {
      const at = placeIn(side)
      return meant !== '' && at ? [{ ...at, start: Number(start), end: Number(end), meant }] : []
    }),
  }
  const reading = parseWords(words)
  if (reading.kind === 'refused')
    throw new LoadError({ code: 'store', problem: 'unreadable', told: `${reading.code} ${reading.at}` })
  return reading.words
}

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

function claimIn(id: ClaimId, { quotes, remarks }: WordsAnswers, sides: Sides) {
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
}
