// Two texts that a reader takes for the same, made the same, with the way back.

import { isPlainLatin } from './latin.ts'

/**
 * `text` folded; its character i stands for the original's [from[i], to[i]). Several stand for the same where one
 * letter has become two (`ﬁ`), one for several where an accent was composed.
 */
export type Folded = {
  readonly text: string
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
}

const like: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '’‘ʼ‛′`´',
    '"': '“”„‟«»″',
    '-': '‐‑‒–—―−',
  }).flatMap(([plain, fancy]) => [...fancy].map(character => [character, plain] as const)),
)

const space = /\s/u

/** What belongs to the character before it: marks, half-width voicing marks, and the vowels and ends of split Hangul. */
const joins = /[\p{M}\uff9e\uff9f\u1160-\u11ff]/u

/**
 * What is not seen: soft hyphens, marks of direction, selectors of a variant; and the stroke that widens Arabic words.
 * A non-joiner stays, which parts Persian words; so does a joiner.
 */
const invisible = /(?!\u200c|\u200d|\u115f|\u1160)\p{Default_Ignorable_Code_Point}|\u0640/gu

/**
 * What has a plainer form that means the same: letters, digits and punctuation, radicals, and all of full and half
 * width. `²` and `½` have none: 5² is not 52.
 */
const plainer = /^[\p{L}\p{Nd}\p{Nl}\p{P}\u2e80-\u2fdf\uff01-\uffee]/u

function foldedCluster(cluster: string): string {
  if (space.test(cluster)) return ' '
  const seen = cluster.replace(invisible, '')
  const known = like.get(seen)
  if (known !== undefined) return known
  const composed = seen.normalize('NFC')
  const compatible = seen.normalize('NFKC')
  if (compatible === composed || !plainer.test(seen) || space.test(compatible)) return composed
  return Array.from(compatible, character => like.get(character) ?? character).join('')
}

/** Texts use few characters, and to normalise one takes longer than to look it up. */
const known = new Map<string, string>()
const maxKnownClusters = 20_000

function folding(cluster: string): string {
  let folded = known.get(cluster)
  if (folded === undefined) {
    folded = foldedCluster(cluster)
    if (known.size < maxKnownClusters) known.set(cluster, folded)
  }
  return folded
}

/** Where the character at `start`, with all that joins it, ends; what is not seen may stand between. */
function endOfCluster(text: string, start: number): number {
  let end = afterCharacter(text, start)
  for (let at = end; at < text.length && text.charCodeAt(at) >= 0xad; ) {
    const next = afterCharacter(text, at)
    const character = text.slice(at, next)
    if (joins.test(character)) end = next
    else if (character.replace(invisible, '') !== '') break
    at = next
  }
  return end
}

const afterCharacter = (text: string, at: number): number => at + (text.codePointAt(at)! > 0xffff ? 2 : 1)

const spaces = /\s\s/
const typographic = /[\t\n\f\xa0‘’`«»“”„–—]/
const spaceLike = /[\t\n\f\xa0]/g
const apostrophes = /[‘’`]/g
const quotationMarks = /[«»“”„]/g
const dashes = /[–—]/g

/** 0, 1, 2 and so on: where each character stands in a text that folding leaves as long as it is. */
let places = new Uint32Array(0)

function placesUpTo(length: number): Uint32Array {
  if (places.length <= length) places = Uint32Array.from({ length: 2 * length + 1 }, (_, i) => i)
  return places
}

function foldedPlain(original: string): Folded {
  const text = typographic.test(original)
    ? original
        .replace(spaceLike, ' ')
        .replace(apostrophes, "'")
        .replace(quotationMarks, '"')
        .replace(dashes, '-')
    : original
  const from = placesUpTo(text.length)
  return { text, from, to: from.subarray(1) }
}

/**
 * Folds what typesetting changes and meaning does not: runs of whitespace (line and page breaks too) become one
 * space, typographic apostrophes, quotation marks and dashes plain ones; soft hyphens and marks of direction go;
 * ligatures, full and half width and other forms of a letter become that letter (NFKC). Case and accents stay.
 * @param original the text as printed
 * @returns the folded text, and where each of its characters stands in the original
 */
export function fold(original: string): Folded {
  if (original.length < minKnownChars) return foldAnew(original)
  let folded = lately.get(original)
  if (!folded) {
    folded = foldAnew(original)
    if (lately.size >= maxKnownTexts) lately.clear()
    lately.set(original, folded)
  }
  return folded
}

/** The passages of a document are folded for its names, its quotes and what is set aside: once is enough. */
const lately = new Map<string, Folded>()
const maxKnownTexts = 1_000
const minKnownChars = 40

function foldAnew(original: string): Folded {
  // Each character of such a text folds to one, and need not be looked at by itself.
  if (isPlainLatin(original) && !spaces.test(original)) return foldedPlain(original)
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let spaced = false
  for (let i = 0; i < original.length; ) {
    const end = endOfCluster(original, i)
    const code = original.charCodeAt(i)
    const folded =
      end === i + 1 && code > 0x20 && code < 0x7f && code !== 0x60
        ? original[i]!
        : folding(original.slice(i, end))
    if (!(folded === ' ' && spaced)) {
      for (let unit = 0; unit < folded.length; unit++) {
        from.push(i)
        to.push(end)
      }
      text += folded
      // To look at the text each time would have it put together each time.
      if (folded !== '') spaced = folded === ' '
    }
    i = end
  }
  return { text, from, to }
}

/**
 * Where the folded piece [start, end) stands in the original: whole characters of it; whitespace folded away behind
 * it is not part of it.
 * @param start in UTF-16 code units of the folded text
 * @param end past the last of them
 * @returns the same piece in code units of the original; of an empty piece, an empty one
 */
export function unfold(
  { from, to }: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (end > start) return { start: from[start]!, end: to[end - 1]! }
  const at = from[start] ?? to[start - 1] ?? 0
  return { start: at, end: at }
}
