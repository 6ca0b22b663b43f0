// Finding names in a text.

import type { Language, TextRange } from '../model/index.ts'
import { beginningsOf, hashOf, withNext } from './beginnings.ts'
import { type Boundaries, boundariesOf } from './boundaries.ts'
import { fold, unfold } from './fold.ts'
import { opensSentence } from './openings.ts'

/** A way in which something is written, and the words that must stand around it; `within` holds `text`. */
export type NameForm<Owner> = { readonly text: string; readonly within?: string; readonly owner: Owner }

/** A place where a form stands; offsets in the text that was searched. */
export type FormMatch<Owner> = TextRange & { readonly owner: Owner }

/**
 * Finds, from left to right, every place of every form that was given when it was made; or of those only whose owner is
 * admitted, as though the others did not exist.
 */
export type Matcher<Owner> = (text: string, admits?: (owner: Owner) => boolean) => readonly FormMatch<Owner>[]

/** A form, folded, apart from what must stand directly before and after it. */
type Candidate<Owner> = {
  readonly text: string
  readonly before: string
  readonly after: string
  readonly owner: Owner
  /** Written small, but here with a capital: that is how it begins a sentence. */
  readonly initial: boolean
}

/** So many texts are found sooner one by one. */
const maxFew = 60

/**
 * A matcher for these forms. The longest form wins at a place, and none is found inside another; of equally long ones
 * that with the most words around it, then the first. Its surroundings are only looked at: other names in them are
 * found. A form, or its surroundings, is a word of its own: no letter, digit or hyphen touches it, so `Benelux` is not
 * found in `Benelux-politieverdrag`: such a compound is a form of whatever it names. (What `boundariesOf` a language
 * takes for one word differs.) Case counts, but what begins lower-case may begin a sentence: `justitie` is not found in
 * `het Ministerie van Justitie`.
 */
export function matcher<Owner>(forms: Iterable<NameForm<Owner>>, language?: Language): Matcher<Owner> {
  const boundaries = boundariesOf(language)
  const candidates = waysToWrite([...forms], boundaries, language)
  if (candidates.length === 0) return () => []

  const begins = beginningsOf(candidates.map(({ text }) => text))
  const byHash = mostParticularFirst(candidates)
  const fits = (text: string, start: number, candidate: Candidate<Owner>): boolean => {
    const { before, after } = candidate
    const end = start + candidate.text.length
    const from = start - before.length
    const to = end + after.length
    return (
      from >= 0 &&
      text.startsWith(before, from) &&
      text.startsWith(after, end) &&
      (!candidate.initial || opensSentence(text, from)) &&
      boundaries.begins(text, from, to - from) &&
      boundaries.ends(text, to)
    )
  }

  /** The longest form that stands at a place. */
  const longestAt = (
    text: string,
    start: number,
    admits: (owner: Owner) => boolean,
  ): Candidate<Owner> | null => {
    let found: Candidate<Owner> | null = null
    let hash = 0
    for (let at = start; at < text.length; at++) {
      hash = withNext(hash, text.charCodeAt(at))
      const told = begins(hash)
      if (told === 0) break
      if (told === 1) continue
      const isHere = (candidate: Candidate<Owner>) =>
        candidate.text.length === at + 1 - start &&
        text.startsWith(candidate.text, start) &&
        admits(candidate.owner) &&
        fits(text, start, candidate)
      found = byHash.get(hash)?.find(isHere) ?? found
    }
    return found
  }

  // To look for a few in all of a text at once takes a tenth of looking at each place, and mostly none is there.
  const texts = new Set(candidates.map(({ text }) => text))
  const few = texts.size <= maxFew ? [...texts] : null
  const onlyAtWords = boundaries.partsWords && !candidates.some(reachesIntoWords)
  return (original, admits = () => true) => {
    const folded = fold(original)
    const { text } = folded
    const matches: FormMatch<Owner>[] = []
    if (few && !few.some(words => text.includes(words))) return matches
    let before = 0
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at)
      // Most places are within a word, where nothing is looked for.
      const isPassed = onlyAtWords && at > 0 && isLatin(code) && isLatin(before)
      before = code
      const found = isPassed ? null : longestAt(text, at, admits)
      if (found) {
        matches.push({ ...unfold(folded, at, at + found.text.length), owner: found.owner })
        at += found.text.length
        before = text.charCodeAt(at - 1)
      } else at++
    }
    return matches
  }
}

/** Whether a character is a letter of the Latin script, in which words are parted. */
const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)

/** Whether a form begins in the middle of a word that stands around it. */
const reachesIntoWords = <Owner>({ before, text }: Candidate<Owner>): boolean =>
  before !== '' && isLatin(before.charCodeAt(before.length - 1)) && isLatin(text.charCodeAt(0))

/** Candidates by what their texts come down to, those with the most words around them first. */
function mostParticularFirst<Owner>(
  candidates: readonly Candidate<Owner>[],
): ReadonlyMap<number, readonly Candidate<Owner>[]> {
  const around = ({ before, after }: Candidate<Owner>) => before.length + after.length
  const byHash = new Map<number, Candidate<Owner>[]>()
  for (const candidate of candidates) {
    const hash = hashOf(candidate.text)
    const others = byHash.get(hash)
    if (others) others.push(candidate)
    else byHash.set(hash, [candidate])
  }
  for (const alike of byHash.values()) alike.sort((a, b) => around(b) - around(a))
  return byHash
}

/** Forms as they may stand in a text: as they are given, and then as they begin a sentence. */
function waysToWrite<Owner>(
  forms: readonly NameForm<Owner>[],
  boundaries: Boundaries,
  language: Language | undefined,
): readonly Candidate<Owner>[] {
  const asGiven = forms.flatMap(({ text, within = text, owner }) => {
    const words = fold(text.trim()).text
    const around = fold(within.trim()).text
    const at = words ? placeIn(around, words, boundaries) : -1
    return at < 0 ? [] : [{ around, at, length: words.length, owner, initial: false }]
  })
  const initial = asGiven.flatMap(form => {
    const around = capitalised(form.around, language)
    if (around === form.around) return []
    const longer = around.length - form.around.length
    return [
      form.at > 0
        ? { ...form, around, at: form.at + longer, initial: true }
        : { ...form, around, length: form.length + longer, initial: true },
    ]
  })
  return [...asGiven, ...initial].flatMap(({ around, at, length, owner, initial }) => {
    const candidate = {
      before: around.slice(0, at),
      text: around.slice(at, at + length),
      after: around.slice(at + length),
      ...{ owner, initial },
    }
    const contracted = contractedIn(candidate, language)
    return contracted ? [candidate, contracted] : [candidate]
  })
}

/** Where a text holds these words, as words of their own where it does. */
function placeIn(text: string, words: string, boundaries: Boundaries): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (boundaries.begins(text, at, words.length) && boundaries.ends(text, at + words.length)) return at
  }
  return text.indexOf(words)
}

/** The form with a capital initial, where it begins lower-case: how it stands at the start of a sentence. */
function capitalised(form: string, language: Language | undefined): string {
  const [first = ''] = form
  const initial = language === 'nl' && form.startsWith('ij') ? 'ij' : first
  return initial.toLocaleUpperCase(language) + form.slice(initial.length)
}

/** Arabic writes `ل` and `ال` as one `لل`: to the port is للميناء. */
function contractedIn<Owner>(
  { text, before, after, owner, initial }: Candidate<Owner>,
  language: Language | undefined,
): Candidate<Owner> | null {
  return language === 'ar' && before === '' && text.startsWith('ال')
    ? { text: `ل${text.slice(2)}`, before: 'ل', after, owner, initial }
    : null
}
