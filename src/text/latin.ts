// Patterns that are looked for in all of a text. The classes of Unicode hold hundreds of ranges, and to look a character up in them
// takes several times as long as in the few letters that most of our texts are written with.

/** A text of Latin letters, plain digits and the usual punctuation. */
export const isPlainLatin = (text: string): boolean => plainLatin.test(text)

const plainLatin = /^[\t\n\f !-~\xa0«»À-ÿŒœ€‘’“”„–—]*$/

/** What is left of classes in such a text. */
const classes: ReadonlyMap<string, string> = new Map([
  ['\\p{L}', 'A-Za-zÀ-ÖØ-öø-ÿŒœ'],
  ['\\p{Lu}', 'A-ZÀ-ÖØ-ÞŒ'],
  ['\\p{Ll}', 'a-zß-öø-ÿœ'],
  ['\\p{Lo}', ''],
  ['\\p{N}', '0-9'],
  ['\\p{M}', ''],
])

/**
 * Gives the pattern to look for in a text: of Latin letters alone, one that finds the same and is quicker.
 *
 * @param pattern with the classes of letters, numbers and marks alone
 */
export function quickIn(pattern: RegExp): (text: string) => RegExp {
  const quick = new RegExp(latinSource(pattern.source), pattern.flags)
  return text => (isPlainLatin(text) ? quick : pattern)
}

/** A pattern's parts: what is escaped, brackets, and all else. */
const part = /\\p\{\w+\}|\\.|[[\]]|[^\\[\]]+/gsu

function latinSource(source: string): string {
  let isWithin = false
  return source.replace(part, found => {
    if (found === '[' || found === ']') isWithin = found === '['
    const letters = classes.get(found)
    if (letters === undefined) return found
    return isWithin ? letters : `[${letters}]`
  })
}
