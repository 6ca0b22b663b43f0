// The words in which the graph is told, in each language: the page's, and those of what leaves it.

import { type CitationTerms, formatTime } from '../graph/index.ts'
import type { Language } from '../model/index.ts'
import { termsOf } from './catalogue.ts'
import { isolated, languageNameIn } from './languages.ts'
import { textInNearestLanguage } from './names.ts'
import type { Terms } from './terms.ts'

export { hasTerms, loadAllTerms, loadTerms, termsOf } from './catalogue.ts'
export { countingIn } from './counting.ts'
export { countryCode } from './countries.ts'
export type { Name, Voice } from './grammar/grammar.ts'
export {
  isolated,
  type LanguageAttributes,
  languageAttributes,
  languageNameIn,
  withoutIsolation,
} from './languages.ts'
export {
  askedIn,
  capitalised,
  type InLanguage,
  inNearestLanguage,
  labelIn,
  nameIn,
  ownLanguageFirst,
  textInNearestLanguage,
} from './names.ts'
export {
  capitalisedList,
  listFormatOf,
  listOf,
  nameFor,
  relationName,
  relationOf,
  type SentencePart,
  type Speaker,
  sentenceOf,
  textOfParts,
  verbOf,
} from './sentence.ts'
export { type SpokenLanguage, spokenLanguage, spokenLanguages } from './spoken/index.ts'
export { type TypeNames, typeNames } from './type-names.ts'
export type { Terms }

/** EDTF as people of a language write it. */
export const timeIn = (edtf: string, { locale, times }: Terms): string => formatTime(edtf, locale, times)

/** All that a citation needs in one language. */
export function citationTerms(language: Language): CitationTerms {
  const terms = termsOf(language)
  return {
    ...terms.citation,
    date: edtf => timeIn(edtf, terms),
    languageName: code => languageNameIn(code, terms.locale),
    titleIn: (said, otherwise) =>
      isolated(textInNearestLanguage(said, language, ...(otherwise ? [otherwise] : []))),
  }
}
