// Text of the data on a terminal: shown, not obeyed.

/** What moves a terminal's cursor, colours it, turns its text round or is not seen; a line break and a tab may stay. */
const unseen = /(?!\n|\t)[\p{Cc}\u061c\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** The same text with such characters written out: `\u{1b}`. */
export const printable = (text: string): string =>
  text.replace(unseen, character => `\\u{${character.codePointAt(0)!.toString(16)}}`)
