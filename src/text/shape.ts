// What the look of a text tells: whether it ends, goes on, or holds more than one sentence. For any language.

/** Ends as a sentence or a lead-in to a list does. */
export const ends = (text: string): boolean => /[.!?…:;]["'”’»)\]]*$/u.test(text)

/** Holds the end of a sentence and the start of the next. */
export const holdsSentences = (text: string): boolean =>
  /[\p{L}\p{N})\]”"’»][.!?…]["'”’»)\]]*\s+["'“‘«(]*\p{Lu}/u.test(text.replace(/^\d+\.\s/u, ''))

/** Begins in the middle of a sentence. */
export const goesOn = (text: string): boolean => /^["'“‘«([]*\p{Ll}/u.test(text)

/** Its last word, in lower case. */
export const lastWord = (text: string): string => /(\p{L}+)\W*$/u.exec(text)?.[1]?.toLowerCase() ?? ''
