// The languages of a paper's blocks: by what they say, and by the column that they stand in.

import type { Language } from '../../model/index.ts'
import { detect, languagesIn } from '../../text/index.ts'
import type { Draft } from './drafts.ts'

/** So much of a column in one language, and what else is short in it, is a name or a number of that language. */
const mainShare = 0.8
const shortChars = 60

/** Which languages the blocks are in, those that are found in the order in which they come, and the language of each; null where nothing tells it. */
export function languagesOf(
  drafts: readonly Draft[],
  hint: readonly Language[] | null,
): { readonly languages: readonly Language[]; readonly of: readonly (Language | null)[] } {
  const texts = drafts.map(({ lines }) => lines.map(({ text }) => text).join('\n'))
  const languages = hint && hint.length > 0 ? hint : languagesIn(texts)
  if (languages.length === 0) return { languages, of: drafts.map(() => null) }
  const found = detect(texts, languages)
  const mains = new Map<number, Language>()
  for (const column of new Set(drafts.map(draft => draft.column))) {
    const own = drafts.flatMap((draft, i) => (draft.column === column ? [i] : []))
    const chars = new Map<Language, number>()
    for (const i of own) chars.set(found[i]!, (chars.get(found[i]!) ?? 0) + texts[i]!.length)
    const [main, most] = [...chars].reduce((best, next) => (next[1] > best[1] ? next : best))
    const all = own.reduce((sum, i) => sum + texts[i]!.length, 0)
    if (most >= mainShare * all) mains.set(column, main)
  }
  const seen = new Set(found)
  return {
    languages: hint && hint.length > 0 ? hint : [...seen],
    of: drafts.map((draft, i) => {
      const main = mains.get(draft.column)
      return main !== undefined && texts[i]!.length <= shortChars ? main : found[i]!
    }),
  }
}
