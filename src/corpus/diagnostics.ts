// What is wrong with the data, as data: collected, never thrown.

import { closest, distance } from 'fastest-levenshtein'
import { truncate } from '../text/index.ts'

export type DiagnosticCode =
  | 'no-corpus'
  | 'missing-file'
  | 'not-text'
  | 'not-utf-8'
  | 'too-large'
  | 'yaml-syntax'
  | 'schema'
  | 'unknown-type'
  | 'unknown-id'
  | 'duplicate-id'
  | 'id-missing'
  | 'duplicate-claim'
  | 'wrong-type'
  | 'too-few-subjects'
  | 'objects-not-allowed'
  | 'objects-missing'
  | 'form-claimed-twice'
  | 'form-not-found'
  | 'common-form'
  | 'point-not-found'
  | 'entity-without-mention'
  | 'unknown-language'
  | 'quote-not-found'
  | 'quote-ambiguous'
  | 'quotes-apart'
  | 'one-language-unexplained'
  | 'erratum-not-found'
  | 'set-aside-not-found'
  | 'name-not-covered'
  | 'passage-without-claim'
  | 'passage-has-claim'
  | 'passage-unpaired'
  | 'unlisted-document'
  | 'language-untold'
  | 'pages-unread'
  | 'circular'
  | 'reserved-name'
  | 'label-missing'
  | 'interface-language-missing'
  | 'same-label'
  | 'low-contrast'
  | 'same-look'
  | 'infinitive-mark-missing'
  | 'not-checked'

/** A place in a file of graph-data/; line and column count from 1. */
export type SourcePosition = { readonly file: string; readonly line: number; readonly column: number }

/** A place that is looked up when it is asked for: that takes long, and mostly nobody asks. */
export type Place = () => SourcePosition

/** One thing that is wrong (error) or that a careful reader would look at (warning), and how to mend it. */
export type Diagnostic = SourcePosition & {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  readonly message: string
  readonly remedy?: string
}

/** Takes diagnostics as they are found. */
export type Report = (diagnostic: Diagnostic) => void

/** Tells line and column of an offset in a text; finds its lines once. */
export function placesIn(file: string, text: string): (offset: number) => SourcePosition {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** The option that was probably meant, or null if none is like it. */
export function nearest(wrong: string, options: Iterable<string>): string | null {
  const all = [...options]
  if (all.length === 0) return null
  const best = closest(wrong, all)
  return distance(wrong, best) <= Math.max(2, Math.floor(wrong.length / 3)) ? best : null
}

/**
 * The remedy for something that is not known: `Did you mean 'x'?`, if one of the known ones is like it.
 * @param wrong what was written
 * @param options what could have been meant
 * @param otherwise what is said if none is like it
 */
export const didYouMean = (wrong: string, options: Iterable<string>, otherwise: string): string => {
  const meant = nearest(wrong, options)
  return meant === null ? otherwise : `Did you mean '${meant}'?`
}

/** A quotation short enough for one line of a terminal. */
export const shortExcerpt = (text: string, length = 160): string =>
  truncate(text.replace(/\s+/gu, ' ').trim(), length)
