import { expect, it } from 'vitest'
import { plain } from '../../../src/text/index.ts'

it.each([
  ['België', 'belgie'],
  ['Coopération policière', 'cooperation policiere'],
  ['e\u0301te\u0301', 'ete'],
  ['Œuvre', 'oeuvre'],
  ['Straße', 'strasse'],
  ['ＥＵ', 'eu'],
  ['drugs\u00adhandel', 'drugshandel'],
  ['\u2068Police\u2069 l’Union', "police l'union"],
  ['', ''],
])('%s is looked for as %s', (written, typed) => {
  expect(plain(written)).toBe(typed)
  expect(plain(plain(written))).toBe(typed)
})
