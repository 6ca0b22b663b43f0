// The words of every language that the graph is told in.

import type { Language } from '../model/index.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Terms } from './terms.ts'

export const terms = { en, nl, fr } as const satisfies Record<string, Terms>

/** Whether the graph is told in a language. */
export const hasTerms = (language: Language): boolean => Object.hasOwn(terms, language)

/** The words of a language, or English where there are none. */
export const termsOf = (language: Language): Terms =>
  hasTerms(language) ? terms[language as string as keyof typeof terms] : terms.en
