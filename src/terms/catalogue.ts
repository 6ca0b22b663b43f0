// The words of the languages that the graph is told in, as far as they have been fetched.

import { interfaceLanguages, isInterfaceLanguage, type Language } from '../model/index.ts'
import { en } from './en.ts'
import { spokenLanguages } from './spoken/index.ts'
import type { Terms } from './terms.ts'

const loaded = new Map<Language, Terms>([['en', en]])

/** The words of a language, fetched; of one that is not spoken, those of English. Rejects if they do not come. */
export async function loadTerms(language: Language): Promise<Terms> {
  if (!loaded.has(language) && isInterfaceLanguage(language))
    loaded.set(language, await spokenLanguages[language].loadTerms())
  return termsOf(language)
}

/**
 * Fetches the words of all languages that are spoken.
 * @returns a promise that rejects if one of them does not come
 */
export async function loadAllTerms(): Promise<void> {
  await Promise.all(interfaceLanguages.map(loadTerms))
}

/** Whether the graph can be told in a language: it is spoken, and has been fetched. */
export const hasTerms = (language: Language): boolean => loaded.has(language)

/** The words of a language that has been fetched, or else those of English. */
export const termsOf = (language: Language): Terms => loaded.get(language) ?? en
