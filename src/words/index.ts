// The words in which the graph is told, in each language: the page's, and those of what leaves it.

import { type CitationWords, formatTime } from '../graph/index.ts'
import type { Language } from '../model/index.ts'
import { wordsOf } from './catalogue.ts'
import { isolated, languageIn } from './languages.ts'
import { saidIn } from './names.ts'
import type { Words } from './words.ts'

export { words, wordsOf } from './catalogue.ts'
export { countryCode } from './countries.ts'
export type { Name, Voice } from './grammar/grammar.ts'
export { bare, type InLanguage, isolated, languageIn, textIn } from './languages.ts'
export { capitalised, nameIn, nearest, ownFirst, saidIn } from './names.ts'
export {
  listFormatOf,
  listOf,
  nameFor,
  type Part,
  relationName,
  type Speaker,
  sentenceOf,
  standingList,
  textOf,
  verbOf,
} from './sentence.ts'
export type { Words }

/** EDTF as people of a language write it. */
export const timeIn = (edtf: string, { locale, times }: Words): string => formatTime(edtf, locale, times)

/** All that a citation needs in one language. */
export function citationWords(language: Language): CitationWords {
  const words = wordsOf(language)
  return {
    ...words.citation,
    date: edtf => timeIn(edtf, words),
    languageName: code => languageIn(code, words.locale),
    inWords: (said, otherwise) => isolated(saidIn(said, language, ...(otherwise ? [otherwise] : []))),
  }
}
