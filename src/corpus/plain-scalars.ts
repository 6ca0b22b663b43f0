// What the scalars of plain YAML say: texts, whole numbers, yes and no, nothing.

/** Thrown where a text is not so plain that there is no doubt of it. */
export class Unsure extends Error {}

/** What is no text, by YAML's core schema. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL', '~'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
])

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/

/** What is a number in another way than that. */
const otherNumber =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i

/** No sign of a number comes after it, and no letter before. */
const lastDigit = 0x39

/** What a scalar without quotation marks says. */
export function scalarOf(text: string): string | number | boolean | null {
  if (text.charCodeAt(0) <= lastDigit) {
    if (wholeNumber.test(text)) return Number(text)
    if (otherNumber.test(text)) throw new Unsure()
    return text
  }
  const word = text.length <= 5 ? words.get(text) : undefined
  return word === undefined ? text : word
}

/** What double-quoted texts say by escapes: quotation marks, backslashes, and characters by their number. */
const escapes = /\\(?:(["\\/])|u([0-9a-f]{4}))/gi

/** Any other, of what is left without those that say a backslash; and halves of characters. */
const otherEscape = /\\(?!["/]|u(?!d[89a-f])[0-9a-f]{4})/i

/** A double-quoted text, its escapes resolved. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  if (otherEscape.test(text.replaceAll('\\\\', ''))) throw new Unsure()
  return text.replace(
    escapes,
    (_, mark, code) => mark ?? String.fromCharCode(Number.parseInt(code as string, 16)),
  )
}
