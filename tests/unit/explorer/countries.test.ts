import { expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { countryCode } from '../../../src/terms/index.ts'

it.each([
  ['Belgium', 'en', 'BE'],
  ['Nederland', 'nl', 'NL'],
  ['Pays-Bas', 'fr', 'NL'],
  ['Duitsland', 'nl', 'DE'],
  ['France', 'fr', 'FR'],
  ['United Kingdom', 'en', 'UK'],
  ['Royaume-Uni', 'fr', 'UK'],
  ['Luxembourg', 'nl', null],
  ['Fedland', 'en', null],
  ['__proto__', 'en', null],
] as const)('the code of %s in %s is %s', (name, language, code) => {
  expect(countryCode(name, language as string as Language)).toBe(code)
})
