// Finding names in a text.

import type { Language, TextRange } from '../model/index.ts'
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

/** What forms begin alike, a character a step; the candidates are those that end here, the most particular first. */
type Trie<Owner> = {
  readonly next: Map<string, Trie<Owner>>
  readonly candidates: Candidate<Owner>[]
}

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
  const root = trieOf([...forms], boundaries, language)
  if (root.next.size === 0) return () => []

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
    let node = root.next.get(text[start]!)
    for (let at = start + 1; node; at++) {
      if (node.candidates.length > 0)
        found =
          node.candidates.find(candidate => admits(candidate.owner) && fits(text, start, candidate)) ?? found
      node = at < text.length ? node.next.get(text[at]!) : undefined
    }
    return found
  }

  const onlyAtWords = boundaries.partsWords && !reachesIntoWords(root)
  const mayBegin = beginnings(root)
  return (original, admits = () => true) => {
    const folded = fold(original)
    const { text } = folded
    const matches: FormMatch<Owner>[] = []
    let before = 0
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at)
      // Most places are within a word, where nothing is looked for.
      const isPassed = !mayBegin(code) || (onlyAtWords && at > 0 && isLatin(code) && isLatin(before))
      before = code
      if (isPassed) {
        at++
        continue
      }
      const found = longestAt(text, at, admits)
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

/** Tells whether some form begins with a character, by its code; of those beyond the Latin ones it may say so of others. */
function beginnings<Owner>({ next }: Trie<Owner>): (code: number) => boolean {
  const known = new Uint8Array(beginningsKnown)
  let others = 0
  for (const character of next.keys()) {
    const code = character.charCodeAt(0)
    if (code < known.length) known[code] = 1
    else others = 1
  }
  return code => (code < known.length ? known[code] : others) === 1
}

/** So many character codes are told one by one. */
const beginningsKnown = 0x250

/** Whether some form begins in the middle of a word that stands around it. */
function reachesIntoWords<Owner>({ next, candidates }: Trie<Owner>): boolean {
  return (
    candidates.some(
      ({ before, text }) =>
        before !== '' && isLatin(before.charCodeAt(before.length - 1)) && isLatin(text.charCodeAt(0)),
    ) || [...next.values()].some(reachesIntoWords)
  )
}

function trieOf<Owner>(
  forms: readonly NameForm<Owner>[],
  boundaries: Boundaries,
  language: Language | undefined,
): Trie<Owner> {
  const root: Trie<Owner> = { next: new Map(), candidates: [] }
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
  for (const { around, at, length, owner, initial: isInitial } of [...asGiven, ...initial]) {
    const candidate = {
      before: around.slice(0, at),
      text: around.slice(at, at + length),
      after: around.slice(at + length),
      owner,
      initial: isInitial,
    }
    add(root, candidate)
    const contracted = contractedIn(candidate, language)
    if (contracted) add(root, contracted)
  }
  return root
}

/** Where a text holds these words, as words of their own where it does. */
function placeIn(text: string, words: string, boundaries: Boundaries): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (boundaries.begins(text, at, words.length) && boundaries.ends(text, at + words.length)) return at
  }
  return text.indexOf(words)
}

function add<Owner>(root: Trie<Owner>, candidate: Candidate<Owner>): void {
  let node = root
  for (const unit of candidate.text.split('')) {
    const next = node.next.get(unit) ?? { next: new Map(), candidates: [] }
    node.next.set(unit, next)
    node = next
  }
  const around = ({ before, after }: Candidate<Owner>) => before.length + after.length
  const place = node.candidates.findIndex(other => around(other) < around(candidate))
  node.candidates.splice(place < 0 ? node.candidates.length : place, 0, candidate)
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
