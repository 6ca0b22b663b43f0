// Two texts that a reader takes for the same, made the same, with the way back.

/** `text` folded; `at[i]` is where the folded character i begins in the original, `at[text.length]` its end. */
export type Folded = { readonly text: string; readonly at: readonly number[] }

const like: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '’‘ʼ‛′`´',
    '"': '“”„‟«»″',
    '-': '‐‑‒–—―−',
    ' ': '\u00a0\u202f\u2009\u200a\u2007',
  }).flatMap(([plain, fancy]) => [...fancy].map(character => [character, plain] as const)),
)

const space = /\s/u
const mark = /\p{M}/u
const invisible = /[\u00ad\u200b\u2060\ufeff]/u

/**
 * Folds what typesetting changes and meaning does not: runs of whitespace (line and page breaks too) become one
 * space, typographic apostrophes, quotation marks and dashes plain ones; soft hyphens go; letters are composed (NFC).
 * Case and accents stay.
 */
export function fold(original: string): Folded {
  const at: number[] = []
  let text = ''
  for (let i = 0; i < original.length; ) {
    let end = i + (original.codePointAt(i)! > 0xffff ? 2 : 1)
    while (end < original.length && mark.test(original[end]!)) end++
    const cluster = original.slice(i, end)
    const folded = space.test(cluster)
      ? ' '
      : invisible.test(cluster)
        ? ''
        : (like.get(cluster) ?? cluster.normalize('NFC'))
    if (!(folded === ' ' && text.endsWith(' '))) {
      for (let unit = 0; unit < folded.length; unit++) at.push(Math.min(i + unit, end - 1))
      text += folded
    }
    i = end
  }
  at.push(original.length)
  return { text, at }
}

/** Where the folded piece [start, end) stands in the original; whitespace folded away behind it is not part of it. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: folded.at[start]!, end: folded.at[start]! }
  const last = folded.at[end - 1]!
  const next = folded.at[end]!
  return { start: folded.at[start]!, end: folded.text[end - 1] === ' ' ? last + 1 : next }
}
