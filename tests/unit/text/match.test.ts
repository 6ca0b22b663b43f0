import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matcher, unfold } from '../../../src/text/index.ts'

const found = (text: string, ...forms: string[]) =>
  matcher(forms.map(form => ({ text: form, owner: form })))(text).map(({ owner, start, end }) => [
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
        for (const match of matcher([{ text: form, owner: 0 }])(text)) {
          const piece = fold(text.slice(match.start, match.end)).text
          expect([fold(form).text, fold(form[0]!.toUpperCase() + form.slice(1)).text]).toContain(piece)
        }
      }),
    )
  })
})

describe('folding', () => {
  const letters = fc.constantFrom(
    ...'aé ﬁﬃＡｶﾞ한²…“—ﷺ\u0301\u00ad\u200f\n',
    'e\u0301\u0323',
    '한',
    '葛\u{e0100}',
    '🇧🇪',
  )
  const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }))

  it('keeps the way back: a folded piece unfolds to whole characters that fold to all of it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort(
          (a, b) => a - b,
        )
        const range = unfold(folded, start!, end!)
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThanOrEqual(text.length)
        const piece = fold(text.slice(range.start, range.end)).text
        expect(piece).toContain(folded.text.slice(start, end))
      }),
    )
  })

  it('is done once: what is folded stays as it is', () => {
    fc.assert(
      fc.property(text, text => {
        expect(fold(fold(text).text).text).toBe(fold(text).text)
      }),
    )
  })

  it('makes whitespace, typography and composition equal', () => {
    expect(fold('l’\u00a0“e\u0301te\u0301”\n\n–').text).toBe('l\' "été" -')
  })

  it('makes ligatures and widths equal, and keeps what means something', () => {
    expect(fold('oﬃcier ﬁn Ĳ Ⅷ Ｅ！ …').text).toBe('officier fin IJ VIII E! ...')
    expect(fold('5² ½ ™ ß œ').text).toBe('5² ½ ™ ß œ')
    expect(fold('¨a ´').text).toBe("¨a '")
  })
})
