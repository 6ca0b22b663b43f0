// The codes of countries by their names.

import type { Language } from '../model/index.ts'
import { codeOfCountry } from '../text/index.ts'

/** What people write in place of a code. */
const customaryCodes: ReadonlyMap<string, string> = new Map([['GB', 'UK']])

/** The two letters of a country by its name in a language; null if it is none. */
export function countryCode(name: string, language: Language): string | null {
  const code = codeOfCountry(name, language)
  return code === null ? null : (customaryCodes.get(code) ?? code)
}
