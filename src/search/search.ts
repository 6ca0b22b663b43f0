// Search: what someone types, answered by entities and by places in the text, the closest first.

import type { EntityId, Language, PassageId, TextRange } from '../model/index.ts'
import type { SearchableText, SearchIndex } from './build.ts'
import { type Closeness, compareCloseness } from './closeness.ts'
import type { SearchableName } from './names.ts'
import { matchesOf, occurrencesOf, type QueryMatch, typedWords } from './query.ts'
import { around, bestPlace, piecesOf, type SnippetPiece, type SnippetPlace } from './snippet.ts'
import { compactOf, wordsOf } from './words.ts'

export type EntityResult = {
  readonly kind: 'entity'
  readonly id: EntityId
  /** The name that matched; the pieces are offsets in its text. */
  readonly matched: SearchableName & { readonly pieces: readonly SnippetPiece[] }
  /** `whole`: the name is what was typed. `start`: it begins so. Otherwise its least close word. */
  readonly closeness: 'whole' | Closeness
}

export type PassageResult = TextRange & {
  readonly kind: 'passage'
  readonly passage: PassageId
  readonly language: Language
  /** `start` and `end` are where the words stand in the text of that side; the snippet surrounds them. */
  readonly snippet: readonly SnippetPiece[]
  readonly words: SnippetPlace['words']
  readonly closeness: Closeness
  /** The other languages of the passage that have the words too. */
  readonly others: readonly { readonly language: Language; readonly snippet: readonly SnippetPiece[] }[]
}

export type SearchResult = EntityResult | PassageResult

export type SearchHits = {
  readonly entities: readonly EntityResult[]
  readonly passages: readonly PassageResult[]
  /** How many there are in all; no more than the limit are given. */
  readonly total: { readonly entities: number; readonly passages: number }
}

export type SearchOptions = {
  /** Of two languages that say it equally well, the earlier in this list is shown. */
  readonly languages?: readonly Language[]
  readonly limit?: { readonly entities: number; readonly passages: number }
}

const noHits: SearchHits = { entities: [], passages: [], total: { entities: 0, passages: 0 } }

/**
 * Finds what has all the words typed, in any order: each itself, begun, as a part of a compound, or with one slip.
 * Entities come by their closest name: one that is what was typed, one that begins so, one that has the words; labels
 * before forms, the first of `languages` before others, the more often named before the less. Passages come each once, in the language that says it best: the words
 * as a phrase, then near each other, then by their closeness, then by their weight. What matches by a slip alone is
 * left out where others match without, of entities and of passages each.
 */
export function search(index: SearchIndex, typed: string, options: SearchOptions = {}): SearchHits {
  const words = typedWords(typed)
  if (words.length === 0) return noHits
  const { languages = [], limit = { entities: 8, passages: 12 } } = options
  const entities = bestNames(index, matchesOf(index.names, words), compactOf(typed), languages)
  const texts = bestSides(matchesOf(index.texts, words), languages)
  // Where the words stand is read only in texts that may well be shown: it is the costly part.
  const passages = texts
    .slice(0, limit.passages * (words.length > 1 ? 2 : 1))
    .map(placed)
    .sort((a, b) => together.indexOf(a.words) - together.indexOf(b.words))
    .slice(0, limit.passages)
  return {
    entities: entities.slice(0, limit.entities).map(entityResult),
    passages,
    total: { entities: entities.length, passages: texts.length },
  }
}

const together = ['phrase', 'together', 'apart'] as const

/** A language's place in the order of preference; what is not in it comes last. */
const preference = (languages: readonly Language[], language: Language) => {
  const at = languages.indexOf(language)
  return at < 0 ? languages.length : at
}

type NameAnswer = QueryMatch<SearchableName> & {
  readonly rank: 0 | 1 | 2
  readonly preferred: number
  readonly length: number
}

/** A label says best what is meant; a remark, what else one may call it. */
const kinds = ['label', 'form', 'remark'] as const satisfies readonly SearchableName['is'][]

/** The closest name of each entity, the closest entity first. */
function bestNames(
  { frequency }: SearchIndex,
  answers: readonly QueryMatch<SearchableName>[],
  typed: string,
  languages: readonly Language[],
): readonly NameAnswer[] {
  const compare = (a: NameAnswer, b: NameAnswer) =>
    a.rank - b.rank ||
    (a.rank === 2 ? compareCloseness(a.closeness, b.closeness) : 0) ||
    kinds.indexOf(a.item.is) - kinds.indexOf(b.item.is)
  const best = new Map<EntityId, NameAnswer>()
  for (const answer of answers) {
    const { entity, compact, languages: said } = answer.item
    const preferred = Math.min(...said.map(language => preference(languages, language)))
    const rank = answer.item.is === 'remark' ? 2 : compact === typed ? 0 : compact.startsWith(typed) ? 1 : 2
    const next: NameAnswer = { ...answer, rank, preferred, length: compact.length }
    const known = best.get(entity)
    const closer =
      known && (compare(next, known) || next.preferred - known.preferred || next.length - known.length)
    if (closer === undefined || closer < 0) best.set(entity, next)
  }
  const named = (id: EntityId) => frequency.get(id) ?? 0
  return [...best.values()].sort(
    (a, b) =>
      compare(a, b) ||
      Number(a.preferred > 0) - Number(b.preferred > 0) ||
      named(b.item.entity) - named(a.item.entity) ||
      a.length - b.length ||
      (a.item.entity < b.item.entity ? -1 : 1),
  )
}

function entityResult({ item, reading, rank, closeness }: NameAnswer): EntityResult {
  const found = occurrencesOf(reading, wordsOf(item.text))
  return {
    kind: 'entity',
    id: item.entity,
    matched: { ...item, pieces: piecesOf({ start: 0, end: item.text.length }, found) },
    closeness: rank === 0 ? 'whole' : rank === 1 ? 'start' : closeness,
  }
}

/** Of each passage the sides that answer, the best first; best passage first. */
function bestSides(answers: readonly QueryMatch<SearchableText>[], languages: readonly Language[]) {
  const sides = new Map<PassageId, [QueryMatch<SearchableText>, ...QueryMatch<SearchableText>[]]>()
  const liked = (answer: QueryMatch<SearchableText>) => preference(languages, answer.item.language)
  for (const answer of answers) {
    const known = sides.get(answer.item.passage.id)
    if (known) known.push(answer)
    else sides.set(answer.item.passage.id, [answer])
  }
  for (const passage of sides.values())
    passage.sort((a, b) => compareCloseness(a.closeness, b.closeness) || liked(a) - liked(b))
  return [...sides.values()].sort(
    ([a], [b]) => compareCloseness(a.closeness, b.closeness) || b.weight - a.weight,
  )
}

function placed([best, ...others]: readonly [
  QueryMatch<SearchableText>,
  ...QueryMatch<SearchableText>[],
]): PassageResult {
  return {
    ...placeIn(best),
    others: others.map(other => {
      const { language, snippet } = placeIn(other)
      return { language, snippet }
    }),
  }
}

function placeIn({ item, reading, closeness }: QueryMatch<SearchableText>): Omit<PassageResult, 'others'> {
  const { text } = item.side
  const occurrences = occurrencesOf(reading, wordsOf(text))
  const { words, ...place } = bestPlace(reading, occurrences) ?? { start: 0, end: 0, words: 'apart' }
  // A short word beside longer ones, 'de' or 'van', tells nothing where it stands alone.
  const telling = occurrences.filter(
    ({ answers, start, end }) =>
      reading.length === 1 || reading[answers]!.length > 3 || (start >= place.start && end <= place.end),
  )
  return {
    kind: 'passage',
    passage: item.passage.id,
    language: item.language,
    ...place,
    snippet: piecesOf(around(text, place), telling),
    words,
    closeness,
  }
}
