// Names by their capitals, and kinds of things by their head words.

import type { EntityType, Language } from '../model/index.ts'
import { headOf, typeOfWords } from './lexicon/heads.ts'
import { conjunctions, counts, demonym, isAdjective, never, others } from './lexicon/small-words.ts'
import { type Context, follows, grown, isPlaced, type Run } from './runs.ts'
import { type Side, type Span, spanOf, wordsOf } from './spans.ts'

/** Runs of words with capitals, with what may stand between two of them. */
export function namesIn(context: Context): readonly Span[] {
  const spans: Span[] = []
  for (let i = 0; i < context.words.length; ) {
    if (!isName(i, context)) {
      i++
      continue
    }
    const run = properRun(i, context)
    const type =
      typeOfWords(context.words.slice(run.from, run.to + 1), context.language) ?? typeBefore(run, context)
    spans.push(spanOfRun(run, isOnlyOwned(run, type, context) ? 'kind' : 'name', type, context))
    i = run.to + 1
  }
  return spans
}

/** 'European projects' have no name: the capital is that of whose they are. A body of somebody's may be the only one. */
const isOnlyOwned = ({ from, to }: Run, type: EntityType | null, { words, language }: Context): boolean =>
  language === 'nl' &&
  demonym.test(words[from]!.text) &&
  type !== 'organisation' &&
  words.slice(from + 1, to + 1).every(({ isCapital }) => !isCapital)

/** A name goes by the rules of its own language, which is another one where its head is: 'het Centre National de la Recherche Scientifique'. */
function properRun(i: number, context: Context): Run {
  const next = context.words[i + 1]
  const isForeign =
    next?.isCapital &&
    !headOf(next.text, context.language) &&
    headed.some(language => headOf(next.text, language))
  if (isForeign && demonym.test(context.words[i]!.text) && follows(context, i))
    return properRun(i + 1, context)
  const run = grown({ from: i, to: isHalf(i, context) ? i + 2 : i }, true, context)
  const word = context.words[i]!.text
  if (headOf(word, context.language)) return run
  return headed
    .filter(language => language !== context.language && headOf(word, language))
    .map(language => grown({ from: i, to: i }, true, { ...context, language }))
    .filter(({ to }) => context.words[to]!.isCapital)
    .reduce((longest, other) => (other.to > longest.to ? other : longest), run)
}

/** Half of a compound: 'Informatie-' in 'Informatie- en Adviescentrum'. */
const isHalf = (i: number, { text, words, language }: Context): boolean => {
  const whole = words[i + 2]
  return (
    whole !== undefined &&
    /^-\s(?:en|und)\s$/u.test(text.slice(words[i]!.end, whole.start)) &&
    headOf(whole.text, language)?.isCompound === true
  )
}

const headed = ['fr', 'de', 'en', 'nl'] as readonly Language[]

/** Names of kinds: a compound of a head word, or one that an adjective or complement tells apart. */
export function kindsIn(context: Context): readonly Span[] {
  const { words, language } = context
  return words.flatMap((word, i) => {
    if (word.isCapital && language !== 'de' && !context.begins(word)) return []
    const head = headOf(word.text, language)
    if (!head) return []
    const from = withAdjectives(i, context)
    const isTold = head.isCompound || words.slice(from, i).some(before => isAdjective(before, language))
    const run = grown({ from, to: i }, false, context)
    const told = isTold || !isPlaced.has(head.type) ? run : { from, to: i }
    // 'Three countries' are told by nothing: they are three that the text has named.
    if (
      !isTold &&
      (told.from < i || told.to === i) &&
      !words.slice(from, i).some(({ text }) => others.test(text))
    )
      return []
    if (told.from === told.to && never.has(word.text.toLowerCase())) return []
    return [spanOfRun(told, 'kind', head.type, context)]
  })
}

/** What is known of the words of a side, for `namesIn` and `kindsIn`. */
export function contextOf(sided: Side): Context {
  const { side, language } = sided
  const starts = new Set<number>()
  const words = wordsOf(side.text)
  let at = 0
  for (const { start, end } of side.sentences) {
    while (at < words.length && (words[at]!.start < start || !/^\p{L}/u.test(words[at]!.text))) at++
    const first = words[at]
    if (first && first.start < end) starts.add(first.start)
  }
  for (const { index, 0: before } of side.text.matchAll(
    /(?:(?:\d[.)]|(?<!\p{L})\p{Ll}\)|[-–•]|[:;?!])\s*|\p{Ll}\.)["“„«‘(]?\s?(?=\p{Lu})/gu,
  )) {
    starts.add(index + before.length)
  }
  return { side: sided, text: side.text, words, language, begins: word => starts.has(word.start) }
}

/** A word that begins a name: it has a capital that its place does not explain, or it is a head that does. */
function isName(i: number, context: Context): boolean {
  const word = context.words[i]!
  if (!word.isCapital || /^\d/u.test(word.text) || isNumeral.test(word.text)) return false
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return true
  if (context.language === 'de') return false
  if (demonym.test(word.text)) return follows(context, i)
  return !context.begins(word) || headOf(word.text, context.language) !== null
}

/** A letter alone, and numbers of Rome. */
const isNumeral = /^(?:\p{Lu}|[IVXLC]{2,}|I[eè]?re?)$/u

/** Where a kind begins: before its adjectives, those of a pair too ('national and local'), and before how many there are. */
function withAdjectives(i: number, context: Context): number {
  const { words, language } = context
  const stands = (at: number) => at >= 0 && follows(context, at)
  let from = i
  while (language !== 'fr' && i - from < 2 && stands(from - 1) && isAdjective(words[from - 1]!, language))
    from--
  const isPair =
    from < i &&
    stands(from - 1) &&
    stands(from - 2) &&
    conjunctions.has(words[from - 1]!.text) &&
    isAdjective(words[from - 2]!, language)
  if (isPair) from -= 2
  const other = stands(from - 1) && others.test(words[from - 1]!.text) ? 1 : 0
  if (stands(from - other - 1) && counts.test(words[from - other - 1]!.text)) from -= other + 1
  return from
}

/** 'the project Ankerplaats': what a name names may stand before it. */
function typeBefore({ from }: Run, { text, words, language }: Context): EntityType | null {
  const before = words.slice(Math.max(0, from - 3), from).reverse()
  const gap = before[0] ? text.slice(before[0].end, words[from]!.start) : ''
  if (!/^\s?["“„«'‘]?$/u.test(gap.trimEnd() === '' ? '' : gap)) return null
  // French puts what is of it between the two: 'groupe de travail Benelux'.
  const reach = language === 'fr' ? before : before.slice(0, 1)
  return reach.map(word => headOf(word.text, language)?.type).find(type => type !== undefined) ?? null
}

function spanOfRun(
  { from, to }: Run,
  reason: 'name' | 'kind',
  type: EntityType | null,
  { side, text, words }: Context,
): Span {
  const start = words[from]!.start
  const within = text.slice(start, words[to]!.end)
  const closing =
    /["“„«]/u.test(within) && !/["”»]$/u.test(within)
      ? (/^\s?["”»]/u.exec(text.slice(words[to]!.end))?.[0].length ?? 0)
      : 0
  return spanOf(side, { start, end: words[to]!.end + closing }, { reason, type, entity: null })
}
