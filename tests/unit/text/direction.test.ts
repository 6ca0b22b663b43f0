import { expect, it } from 'vitest'
import { directionOf } from '../../../src/text/index.ts'

it.each([
  ['Politie', 'ltr'],
  ['وزارة الداخلية (Egypt)', 'rtl'],
  ['(12) משרד', 'rtl'],
  ['Ministry وزارة', 'ltr'],
  ['国家警察', 'ltr'],
  ['42', 'ltr'],
  ['', 'ltr'],
] as const)('%s is read %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction)
})
