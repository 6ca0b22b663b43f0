// Whether the parts of a corpus fit together: every id names something, all words stand where they are said to stand.

import {
  type AddedVocabulary,
  type Claim,
  type Corpus,
  defaultVocabulary,
  type EntityId,
  type Erratum,
  isSymmetric,
  type Language,
  type LanguageVersion,
  type Mention,
  type Overview,
  type Passage,
  type PassageId,
  type Quote,
  type TextRange,
  typeGroups,
  type Vocabulary,
  vocabularyOf,
} from '../model/index.ts'
import { rangesOf } from '../text/index.ts'
import { type CorpusRefusal, type CorpusRefusalCode, refused } from './corpus-reading.ts'

/** The first thing that does not fit, or null. Takes what `corpusSchema` has let through. */
export const misfitIn = (corpus: Corpus): CorpusRefusal | null =>
  misfitInOverview(corpus) ??
  first(strangeDocuments(corpus)) ??
  first(
    misplacedWords({
      ...corpus,
      passages: corpus.documents.flatMap(({ passages }, i) =>
        passages.map((passage, j) => [passage, `documents.${i}.passages.${j}`] as const),
      ),
    }),
  ) ??
  first(unknownMentions(corpus.mentions, new Set(corpus.entities.map(({ id }) => id))))

/** The same of a corpus without its words. */
export const misfitInOverview = (overview: Overview): CorpusRefusal | null =>
  first(misfitsOfOverview(overview))

/** The same of the words of one document: whether they are those that are asked for is another matter. */
export const misfitInWords = (words: Words): CorpusRefusal | null =>
  first(
    misplacedWords({ ...words, passages: words.passages.map((passage, i) => [passage, `passages.${i}`]) }),
  )

type Misfit = readonly [CorpusRefusalCode, at: string]

function first(misfits: Iterable<Misfit>): CorpusRefusal | null {
  for (const [code, at] of misfits) return refused(code, at)
  return null
}

/** A claim is drawn as the pairs of its ends; all of them together must not stop the page. */
const mostPairs = 600_000

function* misfitsOfOverview(overview: Overview): Generator<Misfit> {
  const { documents, entities, claims, questions } = overview
  const vocabulary = vocabularyOf(overview)
  if (overview.vocabulary) yield* misfitsOfVocabulary(overview.vocabulary, vocabulary)
  yield* repeated(documents, 'documents')
  yield* repeated(entities, 'entities')
  yield* repeated(
    documents.flatMap(({ passages }) => passages),
    'passages',
  )
  yield* repeated(claims, 'claims')
  for (const [i, { type }] of entities.entries())
    if (!vocabulary.types.has(type)) yield ['malformed', `entities.${i}.type`]
  const known = new Set<string>(entities.map(({ id }) => id))
  for (const [i, { id, issuer, passages, questions = [] }] of documents.entries()) {
    if (issuer !== null && !known.has(issuer)) yield ['unknown', `documents.${i}.issuer`]
    for (const [j, { of }] of questions.entries())
      if (![of].flat().every(id => known.has(id as string)))
        yield ['unknown', `documents.${i}.questions.${j}.of`]
    // A section stands before what stands under it: there are no circles.
    const above = new Set<PassageId>()
    for (const [j, passage] of passages.entries()) {
      const where = `documents.${i}.passages.${j}`
      if (passage.document !== id) yield ['unknown', `${where}.document`]
      if (!passage.section.every(part => above.has(part))) yield ['unknown', `${where}.section`]
      above.add(passage.id)
    }
  }
  for (const [i, { of }] of questions.entries())
    if (![of].flat().every(id => known.has(id as string))) yield ['unknown', `questions.${i}.of`]

  let pairs = 0
  for (const [i, claim] of claims.entries()) {
    const ends = [...claim.subjects, ...claim.objects, ...claim.projects]
    pairs += ends.length ** 2
    if (pairs > mostPairs) yield ['too-large', 'claims']
    if (!ends.every(id => known.has(id))) yield ['unknown', `claims.${i}`]
    if (!vocabulary.predicates.has(claim.predicate)) yield ['malformed', `claims.${i}.predicate`]
    if (!hasItsEnds(vocabulary, claim)) yield ['malformed', `claims.${i}`]
  }
}

/** Claims whose words stand in another document than their own. */
function* strangeDocuments({ documents, claims }: Corpus): Generator<Misfit> {
  const documentOf = new Map(
    documents.flatMap(({ id, passages }) => passages.map(passage => [passage.id, id] as const)),
  )
  for (const [i, { document, quotes }] of claims.entries())
    for (const [j, { passage }] of quotes.entries())
      if (documentOf.get(passage) !== document) yield ['unknown', `claims.${i}.quotes.${j}.passage`]
}

function* unknownMentions(mentions: readonly Mention[], known: ReadonlySet<EntityId>): Generator<Misfit> {
  for (const [i, { entity }] of mentions.entries())
    if (!known.has(entity)) yield ['unknown', `mentions.${i}.entity`]
}

/** What is added is new, each once, and joins types that there are. */
function* misfitsOfVocabulary(
  { types, predicates }: AddedVocabulary,
  vocabulary: Vocabulary,
): Generator<Misfit> {
  yield* repeated(types, 'vocabulary.types')
  yield* repeated(predicates, 'vocabulary.predicates')
  const groups: ReadonlySet<string> = new Set(typeGroups)
  for (const { id } of types) if (defaultVocabulary.types.has(id) || groups.has(id)) yield ['taken', id]
  for (const { id } of predicates) if (defaultVocabulary.predicates.has(id)) yield ['taken', id]
  const known = new Set<string>([...vocabulary.types.keys(), ...groups])
  for (const [i, { subjects, objects }] of predicates.entries())
    if (![...subjects, ...(objects === 'none' ? [] : objects)].every(type => known.has(type)))
      yield ['unknown', `vocabulary.predicates.${i}`]
}

function* repeated(items: readonly { readonly id: string }[], at: string): Generator<Misfit> {
  const seen = new Set<string>()
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) yield ['duplicate', `${at}.${i}.id`]
    seen.add(id)
  }
}

type Words = {
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  readonly errata: readonly Erratum[]
  readonly claims: readonly { readonly quotes: readonly Quote[] }[]
}

/** What is said to stand in a text, and does not stand there. Each passage is given with its place. */
function* misplacedWords({
  passages,
  mentions,
  errata,
  claims,
}: Omit<Words, 'passages'> & {
  readonly passages: readonly (readonly [Passage, at: string])[]
}): Generator<Misfit> {
  for (const [passage, at] of passages) yield* misfitsOfSides(passage, at)
  const sides = new Map(passages.map(([{ id, sides }]) => [id, new Map(Object.entries(sides))]))
  const sideOf = (passage: PassageId, language: Language) => sides.get(passage)?.get(language) ?? null
  for (const [i, mention] of mentions.entries())
    yield* misplaced(sideOf(mention.passage, mention.language), mention, `mentions.${i}`)
  for (const [i, erratum] of errata.entries())
    yield* misplaced(sideOf(erratum.passage, erratum.language), erratum, `errata.${i}`)
  for (const [i, { quotes }] of claims.entries())
    for (const [j, quote] of quotes.entries()) {
      const at = `claims.${i}.quotes.${j}`
      const side = sideOf(quote.passage, quote.language)
      yield* misplaced(side, quote, at)
      if (side && !standsIn(side, quote)) yield ['misplaced', at]
    }
}

const standsIn = (side: LanguageVersion, { start, end, exact, prefix, suffix, ranges }: Quote): boolean =>
  side.text.slice(start, end) === exact &&
  side.text.endsWith(prefix, start) &&
  side.text.startsWith(suffix, end) &&
  same(ranges, rangesOf(side, start, end))

function* misfitsOfSides({ sides }: Passage, at: string): Generator<Misfit> {
  for (const [language, { text, ranges, sentences, placed }] of Object.entries(sides)) {
    const side = `${at}.sides.${language}`
    if (ranges.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0) !== text.length)
      yield ['misplaced', `${side}.ranges`]
    let next = 0
    for (const { start, end } of sentences) {
      if (start !== next || end < start) yield ['misplaced', `${side}.sentences`]
      next = end
    }
    if (next !== text.length) yield ['misplaced', `${side}.sentences`]
    for (const [start, end] of placed?.lines ?? [])
      if (start >= end || end > text.length) yield ['misplaced', `${side}.placed`]
  }
}

function* misplaced(side: LanguageVersion | null, { start, end }: TextRange, at: string): Generator<Misfit> {
  if (!side) yield ['unknown', `${at}.passage`]
  else if (start >= end || end > side.text.length) yield ['misplaced', at]
}

/** A symmetric claim has two subjects or more and no object; any other, one of each or more. */
const hasItsEnds = (vocabulary: Vocabulary, { predicate, subjects, objects }: Claim): boolean =>
  isSymmetric(vocabulary, predicate)
    ? subjects.length > 1 && objects.length === 0
    : subjects.length > 0 && objects.length > 0

const same = (a: readonly TextRange[], b: readonly TextRange[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => b[i]!.start === start && b[i]!.end === end)
