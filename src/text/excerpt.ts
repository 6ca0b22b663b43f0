// A piece of a text that comes from anywhere – a file, a link, an engine's error – where a sentence of ours shows it: it takes
// a bounded place, is cut where a person would cut it, and does nothing to the words around it.

/** Made when first needed: a page of short texts needs none. */
let graphemes: Intl.Segmenter | null = null

/** More code units than this are no letter, however many accents are on it: it is cut all the same. */
const maxGraphemeLength = 64

/**
 * The beginning of a text, and an ellipsis where there was more. Never ends in half a letter: an emoji of several code points is left away whole.
 * @param most UTF-16 code units, without the ellipsis
 */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text
  graphemes ??= new Intl.Segmenter()
  // A letter is looked for near the cut alone: a long text is not looked through from its start.
  const start = Math.max(0, most - maxGraphemeLength)
  const near = text.slice(start, most + maxGraphemeLength)
  const end = start + (graphemes.segment(near).containing(most - start)?.index ?? 0)
  const halved = /[\udc00-\udfff]/.test(text.charAt(end)) && end > 0
  return `${text.slice(0, halved ? end - 1 : end)}…`
}

/**
 * The beginning of a text up to the end of a word, where one ends, and an ellipsis where there was more.
 * @param most UTF-16 code units, without the ellipsis
 */
export const truncateAtWord = (text: string, most: number): string =>
  text.length <= most ? text : truncate(text, most).replace(/\s+\S*…$/u, '…')

/** What turns the direction of a text or is not seen in it; what joins letters and emoji stays. */
const unseen = /(?![\u200c\u200d])\p{Cf}|\p{Cs}/gu

/**
 * A text on one line.
 * @param most in so many UTF-16 code units, with an ellipsis where there was more
 * @example onOneLine('Ports\n  and customs', 12) // 'Ports and c…'
 */
export function onOneLine(text: string, most = 80): string {
  // No more of it is looked at than can be shown, however long it is.
  const looked = text.slice(0, 8 * most)
  const line = looked
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
  if (line.length > most) return truncate(line, most - 1)
  if (looked.length === text.length) return line
  return line.length < most ? `${line}…` : truncate(line, most - 1)
}

/**
 * A text on one line between marks of quotation, and of isolation, which keep its direction from spreading to what follows.
 * @param most in so many UTF-16 code units, with an ellipsis where there was more; 80 if not said
 */
export const quoted = (text: string, most?: number): string => `\u2068${onOneLine(text, most)}\u2069`
