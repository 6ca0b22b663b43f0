import { describe, expect, it } from 'vitest'
import { otherForms } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { corpus, index } from './real.ts'

const formsOf = (id: string) => Object.fromEntries(otherForms(index, index, id as EntityId))

describe('what the documents also call something', () => {
  it('spells abbreviations out, in each language, as they do', () => {
    expect(formsOf('eucpn')).toEqual({
      nl: ['European Union Crime Prevention Network'],
      fr: ['Réseau européen de prévention de la criminalité'],
    })
    expect(formsOf('ccv').nl).toEqual(['Nederlandse Centrum voor Criminaliteitspreventie en Veiligheid'])
    expect(formsOf('kmar')).toEqual({})
  })

  it('has no slip of the OCR, no label, and nothing twice', () => {
    for (const { id, label } of corpus.entities) {
      for (const [language, forms] of otherForms(index, index, id)) {
        expect(new Set(forms.map(form => form.toLowerCase())).size).toBe(forms.length)
        expect(forms).not.toContain(label[language])
        const named = corpus.mentions.filter(
          mention => mention.entity === id && mention.language === language,
        )
        for (const form of forms)
          expect(
            named.some(({ passage, start, end, variant }) => {
              const text = index.passages.get(passage)!.sides[language]!.text.slice(start, end)
              return !variant && text.replace(/\s+/gu, ' ') === form
            }),
          ).toBe(true)
      }
    }
  })
})
