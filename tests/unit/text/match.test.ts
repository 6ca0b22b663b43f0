import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matcher, unfold } from '../../../src/text/index.ts'

const found = (text: string, ...forms: string[]) =>
  matcher(forms.map(form => [form, form]))(text).map(({ owner, start, end }) => [
    owner,
    text.slice(start, end),
  ])

describe('matching', () => {
  it('finds the longest form at a place', () => {
    expect(
      found('het Benelux Secretariaat-Generaal en Benelux', 'Benelux', 'Benelux Secretariaat-Generaal'),
    ).toEqual([
      ['Benelux Secretariaat-Generaal', 'Benelux Secretariaat-Generaal'],
      ['Benelux', 'Benelux'],
    ])
  })

  it('finds no form inside a word or a hyphenated compound', () => {
    expect(found('het Benelux-politieverdrag, de EURIECs, pre-EURIEC', 'Benelux', 'EURIEC')).toEqual([])
    expect(found('het Benelux‑politieverdrag', 'Benelux')).toEqual([])
  })

  it('finds a compound that is a form itself', () => {
    expect(found('de EMPACT-samenwerking', 'EMPACT', 'EMPACT-samenwerking')).toEqual([
      ['EMPACT-samenwerking', 'EMPACT-samenwerking'],
    ])
  })

  it('finds a form behind an elided article, straight or curled', () => {
    expect(found("l'EURIEC et d’EURIEC", 'EURIEC')).toHaveLength(2)
  })

  it('finds a form across a line break', () => {
    expect(found('het Openbaar\nministerie', 'Openbaar ministerie')).toEqual([
      ['Openbaar ministerie', 'Openbaar\nministerie'],
    ])
  })

  it('takes case seriously, but lets a lower-case form begin a sentence', () => {
    expect(found('Politiediensten, politiediensten', 'politiediensten')).toHaveLength(2)
    expect(found('de vs en de VS', 'VS')).toEqual([['VS', 'VS']])
  })

  it('takes no form for a pattern', () => {
    expect(found('a.b axb', 'a.b')).toEqual([['a.b', 'a.b']])
    expect(found('x (y) [z] $ ^ \\ |', '(y)', '[z]', '\\')).toHaveLength(3)
  })

  it('finds whatever it is given, where it stands', () => {
    const word = fc
      .stringMatching(/^[a-zA-Zé' .*+?()[\]-]{1,12}$/)
      .filter(text => text.trim() === text && text !== '')
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (form, before, after) => {
        const text = `${before} ${form} ${after}`
        for (const match of matcher([[form, 0]])(text)) {
          const piece = fold(text.slice(match.start, match.end)).text
          expect([fold(form).text, fold(form[0]!.toUpperCase() + form.slice(1)).text]).toContain(piece)
        }
      }),
    )
  })
})

describe('folding', () => {
  it('keeps the way back: each folded piece unfolds to characters that fold to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        const start = Math.min(a, b) % (folded.text.length + 1)
        const end = Math.max(a, b) % (folded.text.length + 1)
        const range = unfold(folded, Math.min(start, end), Math.max(start, end))
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('makes whitespace, typography and composition equal', () => {
    expect(fold('l’\u00a0“e\u0301te\u0301”\n\n–').text).toBe('l\' "été" -')
  })
})
