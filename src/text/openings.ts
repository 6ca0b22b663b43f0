// Where a capital tells nothing, since any word would have one there.

/** Marks that stand before the first word of a sentence and are none of its words. */
const marksBefore = /[\s"'“”‘’«»„([{*_–—-]+$/u

/** The end of a sentence, of a lead-in or of a cell of a table; or the number of an item: `2.`, `(3)`, `1°`, `b)`. */
const closes = /[.!?…:;|•·。]$|(?:^|\s|\()(?:\p{N}{1,3}|\p{Ll}|[IVX]{1,5})[.)°]+$/u

/**
 * Whether what begins at a place of a text begins a sentence, an item or a cell.
 *
 * @example opensSentence('1) Een beter overzicht', 3) // true
 */
export function opensSentence(text: string, at: number): boolean {
  // What ends a sentence stands near, however long the text is.
  const before = text.slice(Math.max(0, at - 40), at)
  const ahead = before.replace(marksBefore, '')
  return ahead === '' || closes.test(ahead) || closes.test(before.trimEnd())
}
