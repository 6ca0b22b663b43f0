// In which order languages are preferred.

import type { Language } from '../model/index.ts'

/** A language's place in the order of preference; what is not in it comes last. */
export function preference(languages: readonly Language[], language: Language): number {
  const at = languages.indexOf(language)
  return at < 0 ? languages.length : at
}
