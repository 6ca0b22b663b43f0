// Runs of words that make a name: how far one reaches from the word that it begins with.

import type { Language } from '../model/index.ts'
import { headOf } from './lexicon/heads.ts'
import { articles, conjunctions, idle, isAdjective, leads, links } from './lexicon/small-words.ts'
import { areAdjacent, type Side, type Word } from './spans.ts'

/** A run of words by their indices, the last one included. */
export type Run = { readonly from: number; readonly to: number }

/** What is looked up once of a side, for all that reads it word by word. */
export type Context = {
  readonly side: Side
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
  /** Whether a word begins a sentence, so that its capital tells nothing. */
  readonly begins: (word: Word) => boolean
}

export const follows = ({ text, words }: Context, i: number): boolean =>
  i + 1 < words.length && areAdjacent(text, words[i]!, words[i + 1]!)

/** What stands somewhere: 'ports of Antwerp' are told by the place. */
export const isPlaced: ReadonlySet<string> = new Set(['place', 'region', 'actor-group'])

/** So many small words may tell apart what a head is of. */
const maxComplements = 2

/** What it is against or for ends a name, however much stands before. */
const mostComplements = (small: string, isProper: boolean): number =>
  !isProper ? 1 : isAim.test(small) ? maxComplements + 1 : maxComplements

const isAim = /^(?:tegen|voor|contre|pour|gegen|für|against|for)$/u

/** So many adjectives a noun may have. */
const maxAdjectives = 3

/** A run with all that belongs to it; of what is no proper name, less does. */
export function grown({ from, to: last }: Run, isProper: boolean, context: Context): Run {
  const { words, language } = context
  let to = last
  let complements = 0
  // 'Nederland' is no kind of land.
  const isHead = (i: number) => {
    const head = headOf(words[i]!.text, language)
    return head !== null && !(isProper && isPlaced.has(head.type))
  }
  /** 'And the Standing Committee' begins another one. */
  const isHeadBehind = (i: number) => follows(context, i) && words[i + 1]!.isCapital && isHead(i + 1)
  const leadsOn = () => isHead(to) || (language === 'fr' && isHead(from)) || complements > 0
  for (;;) {
    const next = words[to + 1]
    if (!next) break
    if (!follows(context, to)) {
      const listed = isProper && leadsOn() ? afterComma(to, context) : null
      if (listed === null) break
      to = listed
      continue
    }
    const small = next.text.toLowerCase()
    if (next.isCapital && isProper) to++
    else if (isProper && language !== 'fr' && headOf(next.text, language) && !isHead(to)) {
      to++
      // 'Algemene cel drugsbeleid': what a bare head is for stands behind it.
      const behind = words[to + 1]
      if (
        language === 'nl' &&
        behind &&
        follows(context, to) &&
        small === 'cel' &&
        /^\p{Ll}{9,}$/u.test(behind.text)
      )
        to++
    } else if (language === 'fr' && leadsOn() && isAdjective(next, language)) to++
    else if (
      language === 'fr' &&
      conjunctions.has(small) &&
      isAdjective(words[to]!, language) &&
      isPaired(to, context)
    )
      to += 2
    else if (isProper && leads.get('en')!.has(small) && follows(context, to + 1) && words[to + 2]!.isCapital)
      to += 2
    else if (leads.get(language)?.has(small) && leadsOn() && complements < mostComplements(small, isProper)) {
      const noun = nounAfter(to + 1, context)
      if (noun === null || !(words[noun]!.isCapital || isOwn(noun, isProper, context))) break
      to = behindAdjectives(noun, context)
      complements++
    } else if (conjunctions.has(small) && isProper && (complements > 0 || isNamedByHead(from, to, context))) {
      const noun = nounAfter(to + 1, context)
      if (noun === null || !/^\p{L}/u.test(words[noun]!.text)) break
      if (!words[noun]!.isCapital && words[to]!.isCapital) break
      // What follows is another name.
      if (complements === 0 && !/^\p{Lu}\p{Ll}+$/u.test(words[noun]!.text)) break
      if (words[noun]!.isCapital && (isHead(noun) || isHeadBehind(noun))) break
      // 'And of a unit' begins another one.
      if (idle.has(words[noun]!.text.toLowerCase())) break
      if (/^(?:een|une?|eine[rmns]?|ein|an?)$/u.test(words[noun - 1]!.text)) break
      // 'Et d'Eurostat': names take no article, what belongs to the first one does.
      if (words[noun]!.isCapital && leads.get(language)?.has(words[noun - 1]!.text.toLowerCase())) break
      to = noun
    } else if (isProper && leadsOn() && complements < maxComplements && links.get(language)?.has(small)) {
      const noun = nounAfter(to + 1, context)
      if (noun === null || !isOwn(noun, true, context)) break
      if ((language !== 'fr' || small === 'à') && !words[noun]!.isCapital) break
      to = noun
    } else break
  }
  return { from, to: withNumber(withYear(withQuoted(from, to, context), context), isProper, context) }
}

/** 'The fight against harmful sectarian organisations': to the noun that adjectives lead to. French has them behind it. */
function behindAdjectives(noun: number, context: Context): number {
  const { words, language } = context
  let at = noun
  while (
    language !== 'fr' &&
    at - noun < maxAdjectives &&
    isAdjective(words[at]!, language) &&
    follows(context, at) &&
    /^\p{Ll}{3}/u.test(words[at + 1]!.text)
  )
    at++
  return at
}

/** A head with what it is for right behind it: 'Comité Testing'. */
const isNamedByHead = (from: number, to: number, { words, language }: Context): boolean =>
  to > from && words.slice(from, to).some(({ text }) => headOf(text, language) !== null)

/** What has a title: a body in front of what it says has none. */
const isTitled: ReadonlySet<string> = new Set([
  'project',
  'instrument',
  'document',
  'event',
  'product',
  'working-group',
])

/** The title in quotation marks behind what it is the title of. */
function withQuoted(from: number, to: number, { text, words, language }: Context): number {
  const head = headOf(words[to]!.text, language) ?? headOf(words[from]!.text, language)
  const quoted =
    head &&
    isTitled.has(head.type) &&
    /^\s["“„«]\s?\p{Lu}[^"”»“„«]{3,80}["”»]/u.exec(text.slice(words[to]!.end))
  if (!quoted) return to
  const end = words[to]!.end + quoted[0].length
  return words.findLastIndex(word => word.end <= end)
}

/** 'the evaluation of 2022' */
function withYear(to: number, context: Context): number {
  const { words, language } = context
  const isLed = follows(context, to) && leads.get(language)?.has(words[to + 1]!.text.toLowerCase())
  return isLed && follows(context, to + 1) && /^(?:19|20)\d\d$/u.test(words[to + 2]!.text) ? to + 2 : to
}

/** 'GPI 48bis', 'Horizon 2020': letters with a number behind them, or a word with a round one. */
function withNumber(to: number, isProper: boolean, context: Context): number {
  const { words } = context
  const number = words[to + 1]
  if (!isProper || !number || !follows(context, to)) return to
  const isOf = /^\p{Lu}{2,5}$/u.test(words[to]!.text) ? /^\d{1,4}\p{Ll}{0,6}$/u : /^(?:20[2-9]0|2000)$/u
  return isOf.test(number.text) && words[to]!.isCapital ? to + 1 : to
}

/** 'nationales et locales' */
const isPaired = (i: number, context: Context): boolean =>
  follows(context, i + 1) && isAdjective(context.words[i + 2]!, context.language)

/** French kinds are told apart by small nouns, those of other languages only within a proper name. */
const isOwn = (noun: number, isProper: boolean, { words, language }: Context): boolean =>
  (language === 'fr' || isProper) &&
  !idle.has(words[noun]!.text.toLowerCase()) &&
  /^\p{L}/u.test(words[noun]!.text)

/** The noun behind a small word and an article; null where there is none. */
function nounAfter(i: number, context: Context): number | null {
  const { words, language } = context
  const isSmall = ({ text }: Word) =>
    [articles, leads].some(list => list.get(language)?.has(text.toLowerCase())) || text === 'the'
  let at = i + 1
  for (; at < words.length && at - i <= 2 && isSmall(words[at]!); at++)
    if (!follows(context, at - 1)) return null
  return at < words.length && follows(context, at - 1) && !isSmall(words[at]!) ? at : null
}

/** 'Volksgezondheid, Welzijn en Sport': the last of a list that a comma parts; null where none follows. */
function afterComma(i: number, context: Context): number | null {
  const { text, words, language } = context
  const next = words[i + 1]
  if (!next || !/^,\s$/u.test(text.slice(words[i]!.end, next.start))) return null
  const first = leads.get(language)?.has(next.text.toLowerCase()) ? nounAfter(i + 1, context) : i + 1
  if (first === null || !words[first]!.isCapital || !follows(context, first)) return null
  if (!conjunctions.has(words[first + 1]!.text.toLowerCase())) return null
  const last = nounAfter(first + 1, context)
  // A list of names is not one name.
  return last !== null && words[last]!.isCapital && headOf(words[last]!.text, context.language) ? null : last
}
