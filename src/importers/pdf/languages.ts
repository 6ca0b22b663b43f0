// The languages of a paper's blocks: by what they say, and by the column that they stand in.

import type { Language } from '../../model/index.ts'
import { detect, languagesIn } from '../../text/index.ts'
import { askedOf } from '../told-languages.ts'
import type { Draft } from './drafts.ts'

/** So much of a column in one language, and it is a column of that language: what else is short in it, is a name or a number. */
const mainShare = 0.8
const shortChars = 60
/** So many texts of a column are asked by themselves; more would say the same. */
const maxAsked = 12

type Told = {
  /** Those of the hint, or those that were found, in the order in which they come. */
  readonly languages: readonly Language[]
  /** Of each block; null where nothing tells it. */
  readonly of: readonly (Language | null)[]
}

export function languagesOf(drafts: readonly Draft[], hint: readonly Language[] | null): Told {
  const texts = drafts.map(({ lines }) => lines.map(({ text }) => text).join('\n'))
  const asked = hint && hint.length > 0 ? askedOf(texts, hint) : null
  const languages = asked ?? languagesIn(texts)
  if (languages.length === 0) return { languages, of: drafts.map(() => null) }
  const found = detect(texts, languages)
  const columns = new Map<number, number[]>()
  drafts.forEach(({ column }, i) => {
    const own = columns.get(column)
    if (own) own.push(i)
    else columns.set(column, [i])
  })
  const of = [...found]
  for (const own of columns.values()) {
    const alone = mainOf(aloneIn(own, texts, languages))
    const among = mainOf(own.map(i => ({ language: found[i]!, chars: texts[i]!.length })))
    // Where a language has few texts, its neighbours outweigh what it says itself.
    if (!among) continue
    const main = alone ?? among
    for (const i of own) if (main !== among || texts[i]!.length <= shortChars) of[i] = main
  }
  return { languages: asked ?? [...new Set(of)], of }
}

type Piece = { readonly language: Language; readonly chars: number }

/** The long texts of a column, each by itself. */
function aloneIn(own: readonly number[], texts: readonly string[], languages: readonly Language[]): Piece[] {
  const long = own.map(i => texts[i]!).filter(text => text.length > shortChars)
  // From both ends: languages that change at every text would all be the same, if every other text were asked.
  const asked =
    long.length <= maxAsked ? long : [...long.slice(0, maxAsked / 2), ...long.slice(-maxAsked / 2)]
  return asked.map(text => ({ language: detect([text], languages)[0]!, chars: text.length }))
}

/** The language of most of them; null if they are mixed. */
function mainOf(pieces: readonly Piece[]): Language | null {
  const chars = new Map<Language, number>()
  let all = 0
  for (const piece of pieces) {
    chars.set(piece.language, (chars.get(piece.language) ?? 0) + piece.chars)
    all += piece.chars
  }
  for (const [language, own] of chars) if (own >= mainShare * all) return language
  return null
}
