// What comes from a link, a file or an engine has bounds in the page's sentences, and no say over them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onOneLine, quoted } from '../../../src/app/kit/foreign-text.ts'
import { ignoredInWords } from '../../../src/app/shell/ignored.ts'
import { catalogue } from '../../messages.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('a', '\u202e', '\u2069', '\u2068', '\n', '\u0000', '\ud83d', '😀', ' '),
  }),
)

describe('text from outside, in a sentence of the page', () => {
  it('takes one bounded line, whole characters, and nothing that turns the direction', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 90 }), (text, most) => {
        const shown = onOneLine(text, most)
        expect([...shown].length).toBeLessThanOrEqual(most)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
        expect(quoted(text, most)).toBe(`\u2068${shown}\u2069`)
      }),
    )
  })

  it('stays as it is where it is harmless, joined emoji and joined letters included', () => {
    for (const harmless of ['graph (2).gexf', 'Étoile', 'شبكة', 'نمی‌خواهم', '👩‍👩‍👧'])
      expect(onOneLine(harmless)).toBe(harmless)
  })

  it('says that it was cut, however long it was', () => {
    expect(onOneLine('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`)
    expect(onOneLine(`x${'\u202e'.repeat(1_000_000)}y`)).toBe('x…')
  })
})

describe('the notice of what was not understood', () => {
  it.each(Object.entries(catalogue))(
    'has a few short parts, whatever the link has: %s',
    (_language, messages) => {
      fc.assert(
        fc.property(
          fc.array(fc.record({ key: text, value: text }), { minLength: 1, maxLength: 50 }),
          ignored => {
            const said = ignoredInWords(ignored, messages)
            expect([...said].length).toBeLessThan(250)
            expect(said.split('\u2068').length).toBe(said.split('\u2069').length)
          },
        ),
      )
    },
  )

  it('names what it leaves out, and counts the rest', () => {
    const parts = Array.from({ length: 20_000 }, (_, i) => ({ key: 'select', value: `x${i}` }))
    const said = ignoredInWords(parts, catalogue.en).replace(/[\u2068\u2069]/g, '')
    expect(said).toBe(
      'Not understood in the address, and left out: select=x0, select=x1, select=x2, and 19,997 more.',
    )
    expect(ignoredInWords([{ key: 'nonsense', value: '' }], catalogue.nl)).toContain('\u2068nonsense\u2069.')
  })
})
