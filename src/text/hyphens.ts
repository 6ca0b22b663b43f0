// Words that the end of a line or page has cut in two.

import type { Cues } from './cues.ts'
import { quickIn } from './latin.ts'
import { rangesOf, type Traced, trace } from './traced.ts'

const hyphenated = quickIn(/\p{L}+(?:-\p{L}+)*/gu)

/** Every word of a text that holds hyphens or not, in lower case: what a document itself writes in one piece. */
export const wordsOf = (text: string): string[] =>
  (text.match(hyphenated(text)) ?? []).map(word => word.toLowerCase())

/** Found at once where there is none; to look for the words around it takes long. */
const brokenLine = /[-\u00ad]\s*\n/u

/**
 * The text with its cut words whole: 'samen-⏎werking' loses the hyphen and the break, 'Benelux-⏎landen' only the
 * break where the document has the word with its hyphen, or its second part is one that hyphens join;
 * 'post-⏎en koeriersdiensten' keeps both.
 *
 * @param wholeWords what the document writes in one piece (see `wordsOf`); asked for where a word is cut
 */
export function dehyphenate(
  cut: Traced,
  source: string,
  cues: Cues,
  wholeWords: () => ReadonlySet<string>,
): Traced {
  if (!brokenLine.test(cut.text)) return cut
  const pieces: { start: number; end: number }[] = []
  let from = 0
  for (const found of cut.text.matchAll(/(?<left>\p{L}+)[-\u00ad]\s*\n\s*(?<right>\p{L}+)/gu)) {
    const { left, right } = found.groups as { left: string; right: string }
    const next = right.toLowerCase()
    if (cues.coordinators.includes(next)) continue
    const known = wholeWords()
    const hyphen = found.index + left.length
    const soft = cut.text[hyphen] === '\u00ad'
    const joined = `${left}${right}`.toLowerCase()
    const compound = `${left}-${right}`.toLowerCase()
    const real =
      !soft &&
      !known.has(joined) &&
      (known.has(compound) || cues.clitics.includes(next) || /^\p{Lu}/u.test(right))
    pieces.push({ start: from, end: hyphen + (real ? 1 : 0) })
    from = found.index + found[0].length - right.length
  }
  if (pieces.length === 0) return cut
  pieces.push({ start: from, end: cut.text.length })
  return trace(
    source,
    pieces.flatMap(({ start, end }) => rangesOf(cut, start, end)),
  )
}
