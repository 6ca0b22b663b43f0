// The words by which something is called, in each language.

import type { Language, LanguageMap } from '../model/index.ts'

type Forms = LanguageMap<readonly string[]>

/** All words of two, language by language, each once. */
export function joinedForms(one: Forms, other: Forms): Forms {
  const languages = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Language[]
  return Object.fromEntries(
    languages.map(language => [
      language,
      [...new Set([...(one[language] ?? []), ...(other[language] ?? [])])],
    ]),
  )
}
