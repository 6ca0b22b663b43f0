// What is said in several languages, in one.

import type { Language, Said } from '../model/index.ts'

/** What is said, in a language, or in the first that there is. */
export const saidIn = (said: Said<string>, language: Language): string =>
  said[language] ?? Object.values(said)[0] ?? ''
