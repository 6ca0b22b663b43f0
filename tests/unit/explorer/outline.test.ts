import { describe, expect, it } from 'vitest'
import { sectionName } from '../../../src/explorer/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { index, numbered, paper } from '../graph/real.ts'

const nameOf = (number: number, language: string) =>
  sectionName(index, numbered(number), language as Language)

describe('the name of a section', () => {
  it('is that of the recommendation that it is, in the language of the interface', () => {
    expect(nameOf(26, 'en')).toEqual({ name: 'Recommendation 3: prevention', language: 'en' })
    expect(nameOf(26, 'nl').name).toBe('Aanbeveling 3: preventie')
    for (const { id, kind } of paper.passages)
      if (kind === 'point')
        expect(sectionName(index, id, 'en' as Language).name).toMatch(/^Recommendation \d+: \S/)
  })

  it('is a heading as it is printed, where it is printed in that language', () => {
    expect(nameOf(17, 'nl')).toEqual({ name: 'Hazeldonk-samenwerking', language: 'nl' })
    expect(nameOf(17, 'fr')).toEqual({ name: 'Coopération Hazeldonk', language: 'fr' })
  })

  it('is in another language what the heading is about, or else the heading in the first language of the paper', () => {
    expect(nameOf(10, 'en')).toEqual({ name: 'Benelux police treaty', language: 'en' })
    expect(nameOf(20, 'en')).toEqual({ name: 'Commentaar op de aanbevelingen', language: 'nl' })
  })
})
