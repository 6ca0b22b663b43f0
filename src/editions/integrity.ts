// Whether the parts of a corpus fit together: every id names something, all words stand where they are said to stand.

import {
  type Claim,
  type Corpus,
  type Language,
  type LanguageVersion,
  type PassageId,
  type SourceDocument,
  signatureOf,
  type TextRange,
} from '../model/index.ts'
import { rangesOf } from '../text/index.ts'
import { type CorpusRefusal, type CorpusRefusalCode, refused } from './corpus-reading.ts'

/** The first thing that does not fit, or null. Takes what `corpusSchema` has let through. */
export function misfitIn(corpus: Corpus): CorpusRefusal | null {
  for (const [code, at] of misfits(corpus)) return refused(code, at)
  return null
}

type Misfit = readonly [CorpusRefusalCode, at: string]

/** A claim is drawn as the pairs of its ends; all of them together must not stop the page. */
const mostPairs = 600_000

function* misfits(corpus: Corpus): Generator<Misfit> {
  const { documents, entities, claims, mentions, errata, questions } = corpus
  const passages = documents.flatMap(document => document.passages)
  yield* repeated(documents, 'documents')
  yield* repeated(entities, 'entities')
  yield* repeated(passages, 'passages')
  yield* repeated(claims, 'claims')
  const known = new Set<string>(entities.map(({ id }) => id))
  const sides = new Map(passages.map(({ id, sides }) => [id, new Map(Object.entries(sides))]))
  const sideOf = (passage: PassageId, language: Language) => sides.get(passage)?.get(language) ?? null
  const documentOf = new Map(passages.map(({ id, document }) => [id, document]))

  for (const [i, document] of documents.entries()) {
    if (document.issuer !== null && !known.has(document.issuer)) yield ['unknown', `documents.${i}.issuer`]
    for (const [j, { of }] of (document.questions ?? []).entries())
      if (![of].flat().every(id => known.has(id as string)))
        yield ['unknown', `documents.${i}.questions.${j}.of`]
    yield* misfitsOfDocument(document, `documents.${i}`)
  }
  for (const [i, { entity, passage, language, start, end }] of mentions.entries()) {
    if (!known.has(entity)) yield ['unknown', `mentions.${i}.entity`]
    yield* misplaced(sideOf(passage, language), { start, end }, `mentions.${i}`)
  }
  for (const [i, { passage, language, start, end }] of errata.entries())
    yield* misplaced(sideOf(passage, language), { start, end }, `errata.${i}`)
  for (const [i, { of }] of questions.entries())
    if (![of].flat().every(id => known.has(id as string))) yield ['unknown', `questions.${i}.of`]

  let pairs = 0
  for (const [i, claim] of claims.entries()) {
    const ends = [...claim.subjects, ...claim.objects, ...claim.projects]
    pairs += ends.length ** 2
    if (pairs > mostPairs) yield ['too-large', 'claims']
    if (!ends.every(id => known.has(id))) yield ['unknown', `claims.${i}`]
    if (!hasItsEnds(claim)) yield ['malformed', `claims.${i}`]
    for (const [j, quote] of claim.quotes.entries()) {
      const at = `claims.${i}.quotes.${j}`
      if (documentOf.get(quote.passage) !== claim.document) yield ['unknown', `${at}.passage`]
      const side = sideOf(quote.passage, quote.language)
      yield* misplaced(side, quote, at)
      if (!side) continue
      const { text } = side
      const stands =
        text.slice(quote.start, quote.end) === quote.exact &&
        text.endsWith(quote.prefix, quote.start) &&
        text.startsWith(quote.suffix, quote.end) &&
        same(quote.ranges, rangesOf(side, quote.start, quote.end))
      if (!stands) yield ['misplaced', at]
    }
  }
}

function* repeated(items: readonly { readonly id: string }[], at: string): Generator<Misfit> {
  const seen = new Set<string>()
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id)) yield ['duplicate', `${at}.${i}.id`]
    seen.add(id)
  }
}

function* misfitsOfDocument({ id, passages }: SourceDocument, at: string): Generator<Misfit> {
  // A section stands before what stands under it: there are no circles.
  const above = new Set<PassageId>()
  for (const [i, passage] of passages.entries()) {
    const where = `${at}.passages.${i}`
    if (passage.document !== id) yield ['unknown', `${where}.document`]
    if (!passage.section.every(part => above.has(part))) yield ['unknown', `${where}.section`]
    above.add(passage.id)
    for (const [language, { text, ranges, sentences }] of Object.entries(passage.sides)) {
      const side = `${where}.sides.${language}`
      if (ranges.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0) !== text.length)
        yield ['misplaced', `${side}.ranges`]
      let next = 0
      for (const { start, end } of sentences) {
        if (start !== next || end < start) yield ['misplaced', `${side}.sentences`]
        next = end
      }
      if (next !== text.length) yield ['misplaced', `${side}.sentences`]
    }
  }
}

function* misplaced(side: LanguageVersion | null, { start, end }: TextRange, at: string): Generator<Misfit> {
  if (!side) yield ['unknown', `${at}.passage`]
  else if (start >= end || end > side.text.length) yield ['misplaced', at]
}

/** A symmetric claim has two subjects or more and no object; any other, one of each or more. */
const hasItsEnds = ({ predicate, subjects, objects }: Claim): boolean =>
  signatureOf(predicate).objects === 'none'
    ? subjects.length > 1 && objects.length === 0
    : subjects.length > 0 && objects.length > 0

const same = (a: readonly TextRange[], b: readonly TextRange[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => b[i]!.start === start && b[i]!.end === end)
