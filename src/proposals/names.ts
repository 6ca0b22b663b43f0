// Names by their capitals, with the small words inside them, and kinds of things by their head words.

import type { EntityType, Language } from '../model/index.ts'
import { headOf } from './lexicon/heads.ts'
import { areAdjacent, type Side, type Span, type Word, wordsOf } from './spans.ts'

/** Words that lead on to what a name is of. */
const leads: ReadonlyMap<string, ReadonlySet<string>> = wordLists({
  nl: 'van voor tegen inzake',
  fr: "de du des d' d’ pour contre",
  de: 'der des für zur zum gegen von',
  en: 'of for on against',
})

/** Articles between such a word and what follows. */
const articles: ReadonlyMap<string, ReadonlySet<string>> = wordLists({
  nl: 'de het der den een',
  fr: "la le les l' l’",
  de: 'der die das den dem',
  en: 'the',
})

const conjunctions: ReadonlySet<string> = new Set(['en', 'et', 'und', 'and', '&'])

function wordLists(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]))
}

/** Words before a head that say nothing of what it is. */
const idle: ReadonlySet<string> = new Set(
  (
    'de het een deze die dit dat alle andere beide enige vele verschillende volgende vorige eerste tweede derde laatste nieuwe ' +
    'bestaande zelfde hele elke iedere welke onze hun haar zijn ' +
    'le la les un une des du ce cet cette ces son sa ses leur leurs tout tous toute toutes autre autres même mêmes premier première ' +
    'dernier dernière nouveau nouvelle nouveaux nouvelles plusieurs différents différentes quel quelle ' +
    'the a an this that these those all other both any each every some first second last new its their his her our ' +
    'der die das den dem des ein eine einen einem einer alle andere beide diese dieser dieses jede jeder neue neuen erste letzte'
  ).split(' '),
)

/** Compounds by their look alone. */
const never: ReadonlySet<string> = new Set(
  'voorbeeld bijvoorbeeld standpunt toestand inzet omzet opzet aantal beleid tijdstip mensenrecht gebruiker'.split(
    ' ',
  ),
)

/** How many of a kind there are, which may tell it apart: 'four other ministries'. */
const counts =
  /^(?:\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs)$/iu
const others = /^(?:andere|autres|other|anderen)$/iu

const dutchAdjective =
  /^\p{Ll}[\p{L}-]*(?:ische|elijke|ale|iële|uele|ieve|are|aire|ele|ige|lijke|lijk|isch|eel|aal|ief|se|ke)$/u
const frenchAdjective =
  /^\p{Ll}[\p{L}-]*(?:al|ale|aux|ales|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles|éen|éenne|éens|éennes|ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ier|ière|iers|ières|commun|commune|communs|communes|conjoint|conjointe|conjoints|conjointes|intégré|intégrée|coordonnée|coordonnées)$/u
const germanAdjective =
  /^\p{Ll}[\p{L}-]*(?:ische|ischen|ischer|isches|liche|lichen|licher|ale|alen|aler|elle|ellen|ive|iven|same|samen)$/u
const englishModifier = /^\p{Ll}[\p{L}-]*(?:al|ic|ive|ary|ish|ean|an|ional|ed|ing|ese|ous)$/u

const adjectives: ReadonlyMap<string, RegExp> = new Map([
  ['nl', dutchAdjective],
  ['fr', frenchAdjective],
  ['de', germanAdjective],
  ['en', englishModifier],
])

const isAdjective = (word: Word, language: Language): boolean =>
  !idle.has(word.text.toLowerCase()) &&
  ((adjectives.get(language)?.test(word.text) ?? false) || (language === 'nl' && demonym.test(word.text)))

/** A run of words by their indices, the last one included. */
type Run = { readonly from: number; readonly to: number }

type Context = {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
  /** Whether a word begins a sentence, so that its capital tells nothing. */
  readonly begins: (word: Word) => boolean
}

const follows = ({ text, words }: Context, i: number): boolean =>
  i + 1 < words.length && areAdjacent(text, words[i]!, words[i + 1]!)

/** Runs of words with capitals, with what may stand between two of them. */
export function namesIn(side: Side): readonly Span[] {
  const context = contextOf(side)
  const spans: Span[] = []
  for (let i = 0; i < context.words.length; ) {
    if (!isName(context.words[i]!, context)) {
      i++
      continue
    }
    const run = grown({ from: i, to: i }, true, context)
    spans.push(spanOf(run, 'name', typeOfRun(run, context) ?? typeBefore(run, context), side, context))
    i = run.to + 1
  }
  return spans
}

/** Names of kinds: a compound of a head word, or one that an adjective or complement tells apart. */
export function kindsIn(side: Side): readonly Span[] {
  const context = contextOf(side)
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
    return [spanOf(told, 'kind', head.type, side, context)]
  })
}

/** What stands somewhere: 'ports of Antwerp' are told by the place. */
const isPlaced: ReadonlySet<string> = new Set(['place', 'region', 'actor-group'])

/** So many small words may tell apart what a head is of. */
const maxComplements = 2

/** A run with all that belongs to it; of what is no proper name, less does. */
function grown({ from, to: last }: Run, isProper: boolean, context: Context): Run {
  const { words, language } = context
  let to = last
  let complements = 0
  // 'Nederland' is no kind of land.
  const isHead = (i: number) => {
    const head = headOf(words[i]!.text, language)
    return head !== null && !(isProper && isPlaced.has(head.type))
  }
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
        /^\p{Ll}{9,}$/u.test(behind.text) &&
        !headOf(next.text, language)!.isCompound
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
    else if (
      isProper &&
      leads.get('en')!.has(small) &&
      words[nounAfter(to + 1, context) ?? to + 1]!.isCapital
    )
      to = nounAfter(to + 1, context)!
    else if (leads.get(language)?.has(small) && leadsOn() && complements < (isProper ? maxComplements : 1)) {
      const noun = nounAfter(to + 1, context)
      if (noun === null || !(words[noun]!.isCapital || isOwn(noun, isProper, context))) break
      to = noun
      complements++
    } else if (conjunctions.has(small) && isProper && complements > 0) {
      const noun = nounAfter(to + 1, context)
      if (noun === null || !/^\p{L}/u.test(words[noun]!.text)) break
      if (!words[noun]!.isCapital && words[to]!.isCapital) break
      to = noun
    } else break
  }
  return { from, to: withYear(withQuoted(from, to, context), context) }
}

/** The title in quotation marks behind what it is the title of. */
function withQuoted(from: number, to: number, { text, words, language }: Context): number {
  const isHead = headOf(words[to]!.text, language) ?? headOf(words[from]!.text, language)
  const quoted = isHead && /^\s["“„«][^"”»“„«]{3,80}["”»]/u.exec(text.slice(words[to]!.end))
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
  return nounAfter(first + 1, context)
}

function contextOf({ side, language }: Side): Context {
  const starts = new Set<number>()
  const words = wordsOf(side.text)
  for (const { start, end } of side.sentences) {
    const first = words.find(word => word.start >= start && word.start < end && /^\p{L}/u.test(word.text))
    if (first) starts.add(first.start)
  }
  for (const { index, 0: before } of side.text.matchAll(
    /(?:(?:\d[.)]|[-–•:])\s+|\p{Ll}[.?!;])(?=\p{Lu})/gu,
  )) {
    starts.add(index + before.length)
  }
  return { text: side.text, words, language, begins: word => starts.has(word.start) }
}

/** Of Dutch alone: 'Nederlandse' names nothing by itself. */
const demonym = /^\p{Lu}\p{Ll}{3,}se$/u

/** A word that begins a name: it has a capital that its place does not explain, or it is a head that does. */
function isName(word: Word, context: Context): boolean {
  if (!word.isCapital || /^\d/u.test(word.text)) return false
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return true
  if (context.language === 'de') return false
  if (demonym.test(word.text)) return follows(context, context.words.indexOf(word))
  return !context.begins(word) || headOf(word.text, context.language) !== null
}

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

function typeOfRun({ from, to }: Run, { words, language }: Context): EntityType | null {
  const run = words.slice(from, to + 1)
  const ordered = language === 'fr' ? run : [...run].reverse()
  // 'Comité van Ministers': what stands before 'van' is the head.
  const joined = run.findIndex(({ text }) => leads.get(language)?.has(text.toLowerCase()))
  const first = joined > 0 ? [run[joined - 1]!] : []
  for (const word of [...first, ...ordered]) {
    const head = headOf(word.text, language)
    if (head) return head.type
  }
  return null
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

function spanOf(
  { from, to }: Run,
  reason: 'name' | 'kind',
  type: EntityType | null,
  { passage, language }: Side,
  { text, words }: Context,
): Span {
  const start = words[from]!.start
  const within = text.slice(start, words[to]!.end)
  const closing =
    /["“„«]/u.test(within) && !/["”»]$/u.test(within)
      ? (/^\s?["”»]/u.exec(text.slice(words[to]!.end))?.[0].length ?? 0)
      : 0
  const end = words[to]!.end + closing
  return {
    ...{ passage, language, start, end, reason, type, entity: null },
    text: text.slice(start, end).replace(/\s+/gu, ' '),
  }
}
