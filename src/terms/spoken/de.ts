// German, as it is written in Eupen and Luxembourg.

import type { SpokenLanguage } from './spoken-language.ts'

export const german: SpokenLanguage = {
  name: 'Deutsch',
  locale: 'de',
  colon: ':',
  semicolon: ';',
  isOne: n => n === 1,
  // Those who read German in Belgium and Luxembourg read French, too; names are rather known in English.
  instead: ['en', 'fr'],
  loadTerms: async () => (await import('../de.ts')).de,
}
