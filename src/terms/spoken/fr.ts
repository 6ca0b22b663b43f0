// French.

import type { SpokenLanguage } from './spoken-language.ts'

export const french: SpokenLanguage = {
  name: 'Français',
  locale: 'fr',
  colon: '\u00a0:',
  semicolon: '\u00a0;',
  isOne: n => n < 2,
  instead: [],
  loadTerms: async () => (await import('../fr.ts')).fr,
}
