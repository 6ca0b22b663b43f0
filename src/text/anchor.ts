// Anchoring quotes: from words to the place where they stand.

import type { PassageId } from '../model/index.ts'
import { type Folded, fold, unfold } from './fold.ts'
import { nearestIn } from './nearest.ts'
import { occurrencesIn } from './occurrences.ts'

/** A TextQuoteSelector (W3C Web Annotation model, 4.2.4): the words, and those around them where they occur twice. */
export type QuoteSelector = { readonly exact: string; readonly prefix?: string; readonly suffix?: string }

/** A place in one side of a passage; offsets in the text of that side. */
export type TextAnchor = { readonly passage: PassageId; readonly start: number; readonly end: number }

export type Anchoring =
  | { readonly kind: 'found'; readonly place: TextAnchor }
  /** No more than a hundred of them. */
  | { readonly kind: 'ambiguous'; readonly places: readonly TextAnchor[] }
  | {
      readonly kind: 'missing'
      /** The first and the last of the passages over which the words run, if they do. */
      readonly runsOver: () => readonly [PassageId, PassageId] | null
      /** The most similar text there is, if any is similar; asked for, it is looked for. */
      readonly nearest: () => (TextAnchor & { readonly text: string }) | null
    }

/** Finds quotes in what one document says in one language. */
export type Anchor = (selector: QuoteSelector) => Anchoring

// Stands between passages, so that no quote runs from one into the next.
const separator = '\u0000'

const maxPlaces = 100

/** The passages of one language, folded, one behind the other. */
type Joined = {
  readonly text: string
  readonly passageAt: (offset: number) => PassageId
  /** Where a stretch of it stands, which lies in one passage. */
  readonly placeOf: (start: number, end: number) => TextAnchor
  /** The words as they are printed there. */
  readonly printed: (place: TextAnchor) => string
}

function joined(sides: Iterable<{ readonly passage: PassageId; readonly text: string }>): Joined {
  const passages: { passage: PassageId; text: string; folded: Folded; from: number }[] = []
  let length = 0
  for (const { passage, text } of sides) {
    const folded = fold(text)
    passages.push({ passage, text, folded, from: length })
    length += folded.text.length + separator.length
  }
  const at = (offset: number) => {
    let low = 0
    for (let high = passages.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if (passages[middle]!.from <= offset) low = middle
      else high = middle - 1
    }
    return passages[low]!
  }
  return {
    text: passages.map(({ folded }) => folded.text).join(separator),
    passageAt: offset => at(offset).passage,
    placeOf(start, end) {
      const { passage, folded, from } = at(start)
      const range = unfold(folded, start - from, Math.min(end - from, folded.text.length))
      return { passage, start: range.start, end: range.end }
    },
    printed: ({ passage, start, end }) =>
      passages.find(other => other.passage === passage)!.text.slice(start, end),
  }
}

/**
 * An anchor over these texts. Whitespace and typography do not count (see `fold`); letters, case and accents do.
 * A prefix or suffix, where given, must stand directly before or after, give or take a space.
 */
export function anchorIn(sides: Iterable<{ readonly passage: PassageId; readonly text: string }>): Anchor {
  const all = joined(sides)
  const { text, passageAt, placeOf } = all
  const occurrences = occurrencesIn(text)
  const near = nearestIn(text)
  let unwalled: string | undefined

  return selector => {
    const exact = fold(selector.exact).text.trim()
    const prefix = selector.prefix ? fold(selector.prefix).text.trimEnd() : ''
    const suffix = selector.suffix ? fold(selector.suffix).text.trimStart() : ''
    const isBehind = (at: number): boolean => {
      const before = text.slice(Math.max(0, at - prefix.length - 1), at)
      return before.endsWith(prefix) || before.trimEnd().endsWith(prefix)
    }
    const isBefore = (at: number): boolean => {
      const after = text.slice(at, at + suffix.length + 1)
      return after.startsWith(suffix) || after.trimStart().startsWith(suffix)
    }
    const places: TextAnchor[] = []
    for (const at of occurrences(exact)) {
      if (places.length >= maxPlaces) break
      const end = at + exact.length
      if ((prefix === '' || isBehind(at)) && (suffix === '' || isBefore(end))) places.push(placeOf(at, end))
    }
    const [first] = places
    if (!first) return { kind: 'missing', runsOver: () => runsOver(exact), nearest: () => nearest(exact) }
    return places.length === 1 ? { kind: 'found', place: first } : { kind: 'ambiguous', places }
  }

  function runsOver(exact: string): readonly [PassageId, PassageId] | null {
    unwalled ??= text.replaceAll(separator, ' ')
    const at = exact ? unwalled.indexOf(exact) : -1
    if (at < 0) return null
    const [first, last] = [passageAt(at), passageAt(at + exact.length - 1)]
    return first === last ? null : [first, last]
  }

  function nearest(exact: string) {
    const best = exact ? near(exact) : null
    if (!best) return null
    const found = text.slice(best.start, best.end)
    const from = best.start + Math.max(0, found.lastIndexOf(separator) + 1)
    if (from >= best.end) return null
    const place = placeOf(from, best.end)
    return { ...place, text: all.printed(place) }
  }
}
