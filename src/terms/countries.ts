// Countries by their names: their codes, and what another language calls them.

import type { Language } from '../model/index.ts'
import { codeOfCountry, countryNames } from '../text/index.ts'

/** What people write in place of a code. */
const customaryCodes: ReadonlyMap<string, string> = new Map([['GB', 'UK']])

/** The two letters of a country by its name in a language; null if it is none. */
export function countryCode(name: string, language: Language): string | null {
  const code = codeOfCountry(name, language)
  return code === null ? null : (customaryCodes.get(code) ?? code)
}

/** What a language calls a country by its name in another; null if it is none, or the platform does not know the language. */
export function countryName(name: string, language: Language, wanted: Language): string | null {
  const code = codeOfCountry(name, language)
  return code === null ? null : (countryNames(code, wanted)[0] ?? null)
}
