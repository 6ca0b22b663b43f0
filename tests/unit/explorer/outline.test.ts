import { describe, expect, it } from 'vitest'
import { flatOutline, outlineOf, sectionName } from '../../../src/explorer/index.ts'
import { indexCorpus } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { compilePage } from '../corpus/one-page.ts'
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

describe('the outline of an act', () => {
  const text = `# Regulation on ports

## CHAPTER I Scope

Article 1

Subject matter

1. This Regulation lays down rules on the safety of ports.

2. It applies to every port of the coast.

Article 2. Ports are open to all ships of the coast.

(a) They close at night.

## CHAPTER II End

Article 3. This Regulation enters into force at once.`
  const { corpus: act } = compilePage({ text, languages: ['en'] })
  const acts = indexCorpus(act)
  const told = (language: string) =>
    flatOutline(outlineOf(acts, act.documents[0]!)).map(
      ({ entry, level }) => `${level} ${sectionName(acts, entry.passage, language as Language).name}`,
    )

  it('holds its chapters and under them its articles, each once, with their titles', () => {
    expect(told('en')).toEqual([
      '0 CHAPTER I Scope',
      '1 art. 1: Subject matter',
      '1 art. 2',
      '0 CHAPTER II End',
      '1 art. 3',
    ])
    expect(told('fr')[2]).toBe('1 art. 2')
    expect(told('de')[2]).toBe('1 Art. 2')
  })
})
