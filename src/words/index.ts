// The words in which the graph is told, in each language: the page's, and those of what leaves it.

import { type CitationWords, type CorpusIndex, formatTime } from '../graph/index.ts'
import type { EntityId, Language, Said } from '../model/index.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

export type { Words }

export const words = { en, nl, fr } as const satisfies Record<string, Words>

/** The words of a language, or English where there are none. */
export const wordsOf = (language: Language): Words =>
  Object.hasOwn(words, language) ? words[language as string as keyof typeof words] : words.en

/** A text in the wanted language, or the nearest there is; empty if it is said in none. */
export const saidIn = (said: Said<string>, language: Language): string =>
  said[language] ?? Object.values(said)[0] ?? ''

/** An entity's name in the wanted language, or the nearest there is; its id if it has none. */
export const nameIn = (index: CorpusIndex, id: EntityId, language: Language): string =>
  saidIn(index.entities.get(id)?.label ?? {}, language) || id

/** EDTF as people of a language write it. */
export const timeIn = (edtf: string, { locale, times }: Words): string => formatTime(edtf, locale, times)

/** All that a citation needs in one language. */
export function citationWords(language: Language): CitationWords {
  const words = wordsOf(language)
  return {
    ...words.citation,
    date: edtf => timeIn(edtf, words),
    languageName: code => words.languages[code] ?? code,
    inWords: said => saidIn(said, language),
  }
}
