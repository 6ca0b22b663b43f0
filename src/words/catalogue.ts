// The words of every language that the graph is told in.

import type { Language } from '../model/index.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

export const words = { en, nl, fr } as const satisfies Record<string, Words>

/** Whether the graph is told in a language. */
export const isTold = (language: Language): boolean => Object.hasOwn(words, language)

/** The words of a language, or English where there are none. */
export const wordsOf = (language: Language): Words =>
  isTold(language) ? words[language as string as keyof typeof words] : words.en
