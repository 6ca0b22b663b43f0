// Text from outside – a link, a file's name, an engine's error – in a sentence of the page: it takes a bounded place, and does
// nothing to the words around it.

/** What turns the direction of a text or is not seen in it; what joins letters and emoji stays. */
const unseen = /(?![\u200c\u200d])\p{Cf}|\p{Cs}/gu

/** On one line, in so many characters at most. */
export function onOneLine(text: string, most = 80): string {
  // No more of it is looked at than can be shown, however long it is.
  const seen = text.slice(0, 8 * most).replace(unseen, '')
  const characters = [...seen.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim()]
  const whole = characters.length <= most && text.length <= 8 * most
  return whole ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`
}

/** The same between marks that keep its direction from spreading to what follows. */
export const quoted = (text: string, most?: number): string => `\u2068${onOneLine(text, most)}\u2069`
