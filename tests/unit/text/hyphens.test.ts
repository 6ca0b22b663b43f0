import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { cuesOf } from '../../../src/text/cues.ts'
import { dehyphenate, wordsOf } from '../../../src/text/hyphens.ts'
import { trace } from '../../../src/text/traced.ts'

test.each([
  ['nl', 'de samen-\nwerking', '', 'de samenwerking'],
  ['nl', 'de Benelux-\nlanden', 'alle Benelux-landen', 'de Benelux-landen'],
  ['nl', 'Noord-\nAmerika', '', 'Noord-Amerika'],
  ['nl', 'post-\nen koeriersdiensten', '', 'post-\nen koeriersdiensten'],
  ['de', 'See-\nund Binnenhäfen', '', 'See-\nund Binnenhäfen'],
  ['fr', 'peut-\nêtre', '', 'peut-être'],
  ['fr', 'la coopé-\nration', '', 'la coopération'],
  ['en', 'soft\u00ad\nware', '', 'software'],
  ['xx', 'ver-\nband', '', 'verband'],
  ['nl', '2022-\n2024 en -\nregio', '', '2022-\n2024 en -\nregio'],
])('%s: %j', (language, source, elsewhere, whole) => {
  const cut = trace(source, [{ start: 0, end: source.length }])
  const known = new Set(wordsOf(elsewhere))
  expect(dehyphenate(cut, source, cuesOf(language as Language), () => known).text).toBe(whole)
})
