// The words of a passage that are likely to state something of those whom they name.

import { oneLine } from '../../graph/index.ts'
import type { EntityId, Language, Mention, Passage, TextRange } from '../../model/index.ts'

/**
 * The shortest run of words that names all of these whom one sentence names; null where none names two, or the only one. In Dutch and
 * German the verb may come last: there it goes on to the end of the clause, if that is near.
 *
 * @param mentions those of the passage, in any language
 */
export function wordsNaming(
  passage: Passage,
  language: Language,
  mentions: readonly Mention[],
  ends: ReadonlySet<EntityId>,
): string | null {
  const side = passage.sides[language]
  if (!side || ends.size === 0) return null
  const own = mentions
    .filter(mention => mention.language === language && ends.has(mention.entity))
    .sort((a, b) => a.start - b.start)
  const best = side.sentences
    .map(sentence => runIn(own.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)))
    .reduce<Run | null>((best, run) => (run && run.names > (best?.names ?? 0) ? run : best), null)
  if (!best || best.names < Math.min(2, ends.size)) return null
  const end = verbLast.has(language) ? clauseEnd(side.text, best.end) : best.end
  return oneLine(side.text.slice(best.start, closedEnd(side.text, best.start, end)))
}

/** A name in quotation marks has both. */
function closedEnd(text: string, start: number, end: number): number {
  const isOpen = /[«“„][^»”“]*$/u.test(text.slice(start, end))
  return isOpen ? end + (/^\s?[»”“]/u.exec(text.slice(end))?.[0].length ?? 0) : end
}

type Run = TextRange & { readonly names: number }

/** From each mention to the first by which all are named: the shortest of these. */
function runIn(mentions: readonly Mention[]): Run | null {
  const names = new Set(mentions.map(({ entity }) => entity)).size
  let best: Run | null = null
  for (const [i, { start }] of mentions.entries()) {
    const met = new Set<EntityId>()
    const last = mentions.slice(i).find(({ entity }) => met.add(entity).size === names)
    if (last && (best === null || last.end - start < best.end - best.start))
      best = { start, end: last.end, names }
  }
  return best
}

const verbLast: ReadonlySet<string> = new Set(['nl', 'de'])

/** No verb that belongs to a name stands further from it, in characters. */
const maxToVerb = 60

/** Where a clause ends that goes on in small letters; where it does not, what was given. */
function clauseEnd(text: string, from: number): number {
  const rest = /^(?:\s+[\p{Ll}\p{M}-]+){1,5}(?=\s*[.;,)])/u.exec(text.slice(from, from + maxToVerb))
  return from + (rest?.[0].length ?? 0)
}
