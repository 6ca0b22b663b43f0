// Headings as names.

import { truncateAtWord } from '../text/index.ts'

/** A text as one line: a line or page break of the source is a space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A heading as one line: in its text the printed number stands apart from the words. */
export const titleLine = (text: string): string =>
  oneLine(text).replace(/^(\d+(?:\.\d+)*[.)]?)(?=\p{L})/u, '$1 ')

/** Longer than this, a heading is no longer a name. */
const maxTitleLength = 72

/** A title short enough for a name: at most 72 code units, cut off after a word. */
export const shortTitle = (title: string): string =>
  title.length > maxTitleLength ? truncateAtWord(title, maxTitleLength - 3) : title
