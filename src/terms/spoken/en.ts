// English: that in which all is told for which there is no other language, and so always there.

import { en } from '../en.ts'
import type { SpokenLanguage } from './spoken-language.ts'

export const english: SpokenLanguage = {
  name: 'English',
  // English of Europe: the day before the month.
  locale: 'en-GB',
  colon: ':',
  semicolon: ';',
  isOne: n => n === 1,
  instead: [],
  loadTerms: async () => en,
}
