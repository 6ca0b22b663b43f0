// In which of a document's languages each of its blocks is.

import { francAll } from 'franc-min'
import type { Language } from '../model/index.ts'
import { cuesOf } from './cues.ts'
import { quickIn } from './latin.ts'

/** The languages that the trigram profiles know, ISO 639-1 to 639-3. */
export const profiles: ReadonlyMap<string, string> = new Map(
  (
    'am:amh ar:arb az:azj be:bel bg:bul bn:ben bs:bos cs:ces de:deu el:ell en:eng es:spa fa:pes fr:fra ' +
    'gu:guj ha:hau hi:hin hr:hrv hu:hun id:ind ig:ibo it:ita ja:jpn jv:jav kk:kaz kn:kan ko:kor ku:ckb ' +
    'ln:lin mg:plt ml:mal mr:mar ms:zlm my:mya ne:npi nl:nld ny:nya pa:pan pl:pol ps:pbu pt:por rn:run ' +
    'ro:ron ru:rus rw:kin si:sin so:som sr:srp su:sun sv:swe sw:swh ta:tam te:tel th:tha tl:tgl tr:tur ' +
    'uk:ukr ur:urd uz:uzn vi:vie yo:yor za:zyb zh:cmn zu:zul'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/** Whether a language can be told from others: by its trigrams, or by its small words. */
export const isTold = (language: Language): boolean =>
  profiles.has(language) || cuesOf(language).open.length > 0

/** How many characters by how much score make one nat of evidence. */
const scale = 12

/** A text of this length counts half: names and headings mislead the trigrams. */
const shortLength = 100

/** A word that is less than four times as likely in one language as in another is a name, or too rare to tell. */
const confidentCost = Math.log(4)

const rounds = 5

/**
 * The language of each text of a sequence, out of `languages`, of which there is at least one. Trigram profiles (Cavnar & Trenkle 1994) give a first
 * answer. From it the sequence teaches the rest (Viterbi training of a hidden Markov model): which words belong to
 * which language, so that titles are told apart too, and how often the language changes (seldom in columns, at every
 * paragraph in other layouts), so that a number or a name follows its neighbours. A language that has no profile is told
 * by its small words, such as Luxembourgish; one that has no list of these either needs a file of its own.
 */
export function detect(texts: readonly string[], languages: readonly Language[]): Language[] {
  if (languages.length === 1) return texts.map(() => languages[0]!)
  const words = texts.map(text => [...wordsIn(text.toLowerCase())])
  const telling = tellingWords(languages)
  const profiled = texts.map(
    (text, i) =>
      plainCosts(text, words[i]!, telling, languages) ??
      sum(profileCosts(text, languages), smallWordCosts(words[i]!, telling, languages.length)),
  )
  const numbered = numberedWords(words)
  let found = viterbi(profiled, 0)
  for (let round = 0; round < rounds; round++) {
    const learnt = wordCosts(numbered, found, languages.length)
    const changes = found.filter((state, i) => i > 0 && state !== found[i - 1]).length
    const rate = (changes + 1) / (texts.length + 2)
    const next = viterbi(
      profiled.map((costs, i) => costs.map((cost, state) => cost + learnt[i]![state]!)),
      // Double, because words and trigrams are not independent and so are too sure of themselves.
      2 * Math.log((1 - rate) / rate),
    )
    const settled = next.every((state, i) => state === found[i])
    found = next
    if (settled) break
  }
  return found.map(state => languages[state]!)
}

const letters = quickIn(/\p{L}+/gu)
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(letters(text)))

/** The small words that one of the languages has, and none of the others: `het`, `les`. None, if of one none are known. */
function tellingWords(languages: readonly Language[]): ReadonlyMap<string, number> {
  const lists = languages.map(language => cuesOf(language).open)
  if (lists.some(words => words.length === 0)) return new Map()
  const owners = new Map<string, Set<number>>()
  lists.forEach((words, state) => {
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(state))
  })
  return new Map(
    [...owners].flatMap(([word, [state, ...others]]) => (others.length > 0 ? [] : [[word, state!]])),
  )
}

/** A text that has so many different small words of one language, and of the others no more than one, is in it. */
const plainWords = 5

/** How much each small word of another language speaks against one. */
const costOfWord = 2

/** How much worse another language scores by its trigrams, in a text that is plainly in one. */
const usualGap = 0.4

/** The same as `profileCosts`, where small words tell by themselves, or have to; null where they do not. Trigrams take a hundred times as long. */
function plainCosts(
  text: string,
  words: readonly string[],
  telling: ReadonlyMap<string, number>,
  languages: readonly Language[],
): number[] | null {
  const counts = countsOf(words, telling, languages.length)
  const most = Math.max(...counts)
  const own = counts.indexOf(most)
  if (most > 0 && !languages.every(language => profiles.has(language)))
    return smallWordCosts(words, telling, languages.length)
  if (most < plainWords || counts.some((count, state) => state !== own && count > 1)) return null
  return counts.map((_, state) => (state === own ? 0 : usualGap * weightOf(text)))
}

/** For each language how much the small words of a text speak against it: of a short text the trigrams tell too little. */
function smallWordCosts(
  words: Iterable<string>,
  telling: ReadonlyMap<string, number>,
  languages: number,
): number[] {
  const counts = countsOf(words, telling, languages)
  const most = Math.max(...counts)
  return counts.map(count => (most - count) * costOfWord)
}

const sum = (a: readonly number[], b: readonly number[]): number[] => a.map((cost, i) => cost + b[i]!)

function countsOf(
  words: Iterable<string>,
  telling: ReadonlyMap<string, number>,
  languages: number,
): readonly number[] {
  const counts = new Array<number>(languages).fill(0)
  for (const word of words) {
    const state = telling.get(word)
    if (state !== undefined) counts[state]!++
  }
  return counts
}

/** How many different small words of each language a text has that no other of them has. */
export const smallWordsIn = (text: string, languages: readonly Language[]): readonly number[] =>
  countsOf(wordsIn(text.toLowerCase()), tellingWords(languages), languages.length)

/** How much the profile of a text counts: the longer it is, the more. */
const weightOf = (text: string): number => text.length ** 2 / (text.length + shortLength) / scale

/** For each language how much the trigrams of a text speak against it; nothing for a text without words. */
function profileCosts(text: string, languages: readonly Language[]): number[] {
  const codes = languages.map(language => profiles.get(language) ?? '')
  const scores = new Map(francAll(text, { only: codes.filter(Boolean), minLength: 1 }))
  if (scores.has('und')) return codes.map(() => 0)
  // Where a language has no profile, none of its small words has spoken for it.
  return codes.map(code => (code === '' ? usualGap : 1 - (scores.get(code) ?? 0)) * weightOf(text))
}

/** Words by number, for they are counted again and again. */
type NumberedWords = { readonly texts: readonly (readonly number[])[]; readonly count: number }

function numberedWords(texts: readonly (readonly string[])[]): NumberedWords {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  return { texts: texts.map(words => words.map(numberOf)), count: numbers.size }
}

/** For each text and language how much its words speak against it, as the other texts use them (naive Bayes). */
function wordCosts(
  { texts, count }: NumberedWords,
  states: readonly number[],
  languages: number,
): number[][] {
  const counts = new Uint32Array(count * languages)
  const totals = new Array<number>(languages).fill(0)
  texts.forEach((words, i) => {
    const state = states[i]!
    totals[state]! += words.length
    for (const word of words) counts[word * languages + state]!++
  })
  const told = new Float64Array(languages)
  return texts.map((words, i) => {
    const costs = totals.map(() => 0)
    const own = states[i]!
    for (const word of words) {
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
      for (let state = 0; state < languages; state++) {
        const here = state === own ? 1 : 0
        const all = state === own ? words.length : 0
        const times = counts[word * languages + state]! - here
        const cost = -Math.log((times + 0.5) / (totals[state]! - all + count / 2))
        told[state] = cost
        least = Math.min(least, cost)
        most = Math.max(most, cost)
      }
      if (most - least < confidentCost) continue
      for (let state = 0; state < languages; state++) costs[state]! += told[state]!
    }
    return costs
  })
}

/**
 * The cheapest sequence of states. Of two equally cheap ones, the one that changes earlier: a page number or
 * running head between two columns belongs to the one that it opens.
 */
function viterbi(costs: readonly (readonly number[])[], change: number): number[] {
  let total = costs[0]?.map(() => 0) ?? []
  const from = costs.map(step => {
    const before = total
    const through = (origin: number, state: number) => before[origin]! + (origin === state ? 0 : change)
    const origins = step.map((_, state) =>
      step.reduce((best, __, other) => (through(other, state) < through(best, state) ? other : best), state),
    )
    total = step.map((cost, state) => through(origins[state]!, state) + cost)
    return origins
  })
  const states: number[] = []
  let state = total.indexOf(Math.min(...total))
  for (let i = costs.length - 1; i >= 0; i--) {
    states[i] = state
    state = from[i]![state]!
  }
  return states
}
