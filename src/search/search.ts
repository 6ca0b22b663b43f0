// Search: what someone types, answered by entities and by places in the text, the closest first.

import { type Resumable, runToEnd } from '../graph/index.ts'
import type { EntityId, Language, PassageId } from '../model/index.ts'
import { type Answers, answersToInSteps } from './answers.ts'
import { bestNamesInSteps, type NameAnswer } from './best-names.ts'
import { bestPassages, type PassageAnswer } from './best-passages.ts'
import type { SearchIndex } from './build.ts'
import { type Closeness, closenesses } from './closeness.ts'
import type { SearchableName } from './names.ts'
import { occurrencesOf, type QueryReading, typedWords } from './query.ts'
import { around, bestPlace, piecesOf, type SnippetPiece, type SnippetPlace } from './snippet.ts'
import { wordsOf } from './words.ts'

export type EntityResult = {
  readonly kind: 'entity'
  readonly id: EntityId
  /** The name that matched; the pieces are offsets in its text. */
  readonly matched: SearchableName & { readonly pieces: readonly SnippetPiece[] }
  /** `whole`: the name is what was typed. `start`: it begins so. Otherwise its least close word. */
  readonly closeness: 'whole' | Closeness
}

type FoundSide = { readonly language: Language; readonly reading: QueryReading }

/** A passage that has the words, whether its own words are there or not. */
export type FoundPassage = {
  readonly passage: PassageId
  readonly closeness: Closeness
  /** In which languages it has them, the best first, and how what was typed is read there. */
  readonly sides: readonly [FoundSide, ...FoundSide[]]
}

/** Where a side has the words, as offsets in its text; the snippet surrounds them. */
export type FoundPlace = SnippetPlace & {
  readonly language: Language
  readonly snippet: readonly SnippetPiece[]
}

export type PassageResult = FoundPassage & {
  readonly kind: 'passage'
  /** Where it has them in each of these languages; null as long as the words of its document are not there. */
  readonly places: readonly [FoundPlace, ...FoundPlace[]] | null
}

export type SearchResult = EntityResult | PassageResult

/** What is known without the words of the passages. */
export type SearchAnswer = {
  readonly entities: readonly EntityResult[]
  /** Those that may well be shown, once it is known where they have the words. */
  readonly candidates: readonly FoundPassage[]
  /** How many there are in all. */
  readonly total: { readonly entities: number; readonly passages: number }
  /** How many passages are to be shown, at most. */
  readonly maxPassages: number
}

export type SearchHits = Pick<SearchAnswer, 'entities' | 'total'> & {
  readonly passages: readonly PassageResult[]
}

export type SearchOptions = {
  /** Of two languages that say it equally well, the earlier in this list is shown. */
  readonly languages?: readonly Language[]
  readonly limit?: { readonly entities: number; readonly passages: number }
}

/**
 * Finds what has all the words typed, in any order: each itself, begun, as a part of a compound, or with one slip.
 * Entities come by their closest name: one that is what was typed, one that begins so, one that has the words; labels
 * before forms, the first of `languages` before others, the more often named before the less. Passages come each once, in the language
 * that says it best: by their closeness, then by their weight. What matches by a slip alone is left out where others match without, of
 * entities and of passages each. In steps: a letter may begin a third of all words.
 */
export function* answerToInSteps(
  index: SearchIndex,
  typed: string,
  options: SearchOptions = {},
): Resumable<SearchAnswer> {
  const { languages = [], limit = { entities: 8, passages: 12 } } = options
  const words = typedWords(typed)
  const entities = words.length > 0 ? yield* bestNamesInSteps(index, words, typed, languages) : []
  const answers = words.length > 0 ? yield* answersToInSteps(index.texts, words) : null
  // Where several words stand together decides which come first; to read it in all texts would be costly.
  const candidates = limit.passages * (words.length > 1 ? 2 : 1)
  const { best, total } = answers
    ? bestPassages(index.texts, answers, languages, candidates)
    : { best: [], total: 0 }
  return {
    entities: entities.slice(0, limit.entities).map(entityResult),
    candidates: answers ? best.map(sides => foundPassage(index, answers, sides)) : [],
    total: { entities: entities.length, passages: total },
    maxPassages: limit.passages,
  }
}

/** What has all the words typed, as `answerToInSteps` finds it, in one go: of hundreds of papers that takes a while. */
export const answerTo = (index: SearchIndex, typed: string, options: SearchOptions = {}): SearchAnswer =>
  runToEnd(answerToInSteps(index, typed, options))

const together = ['phrase', 'together', 'apart'] as const

/** The passages to show: first those that have the words as a phrase, then near each other; as far as their words are there. */
export function readPassages(
  { textOf }: Pick<SearchIndex, 'textOf'>,
  { candidates, maxPassages }: Pick<SearchAnswer, 'candidates' | 'maxPassages'>,
): readonly PassageResult[] {
  const rank = ({ places }: PassageResult) => together.indexOf(places?.[0].words ?? 'apart')
  return candidates
    .map((found): PassageResult => ({ ...found, kind: 'passage', places: placesOf(found, textOf) }))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, maxPassages)
}

/**
 * What is called, or says, what somebody typed: entities by their names, and passages, where all words are there.
 * @param typed as it was typed: case, accents and what stands between words do not count, and a slip is forgiven
 */
export function search(index: SearchIndex, typed: string, options: SearchOptions = {}): SearchHits {
  const answer = answerTo(index, typed, options)
  const { entities, total } = answer
  return { entities, passages: readPassages(index, answer), total }
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

function foundPassage({ texts }: SearchIndex, answers: Answers, sides: PassageAnswer): FoundPassage {
  const [best, ...others] = sides
  const sideOf = (side: number): FoundSide => ({
    language: texts.items[side]!.language,
    reading: answers.readings[answers.reading[side]!]!,
  })
  return {
    passage: texts.items[best]!.passage,
    closeness: closenesses[answers.closeness[best]! - 1]!,
    sides: [sideOf(best), ...others.map(sideOf)],
  }
}

function placesOf({ passage, sides }: FoundPassage, textOf: SearchIndex['textOf']): PassageResult['places'] {
  const [first, ...others] = sides.flatMap(({ language, reading }) => {
    const text = textOf(passage, language)
    return text === undefined ? [] : placeIn(text, language, reading)
  })
  return first ? [first, ...others] : null
}

function placeIn(text: string, language: Language, reading: QueryReading): FoundPlace {
  const occurrences = occurrencesOf(reading, wordsOf(text))
  const place = bestPlace(reading, occurrences) ?? { start: 0, end: 0, words: 'apart' }
  // A short word beside longer ones, 'de' or 'van', tells nothing where it stands alone.
  const telling = occurrences.filter(
    ({ answers, start, end }) =>
      reading.length === 1 || reading[answers]!.length > 3 || (start >= place.start && end <= place.end),
  )
  return { ...place, language, snippet: piecesOf(around(text, place), telling) }
}
