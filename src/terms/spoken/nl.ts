// Dutch.

import type { SpokenLanguage } from './spoken-language.ts'

export const dutch: SpokenLanguage = {
  name: 'Nederlands',
  locale: 'nl',
  colon: ':',
  semicolon: ';',
  isOne: n => n === 1,
  instead: [],
  loadTerms: async () => (await import('../nl.ts')).nl,
}
