// How far two people agree who have read the same paper.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { cohensKappa, readerAgreement } from '../../../src/graph/index.ts'
import { filesOf } from '../corpus/one-page.ts'

const names = {
  'organisation/police': { en: ['Police'] },
  'organisation/customs': { en: ['Customs'] },
  'project/talks': { en: ['Quay Talks'] },
}
const read = (claims: readonly object[]) =>
  compileCorpus(
    filesOf({ text: { en: 'The Police and the Customs meet in the Quay Talks.\n' }, names, claims }),
  ).corpus

const together = {
  predicate: 'cooperates-with',
  subjects: ['police', 'customs'],
  quotes: { en: 'The Police and the Customs meet' },
}
const takesPart = {
  predicate: 'participates-in',
  subjects: ['police'],
  objects: ['talks'],
  quotes: { en: 'The Police and the Customs meet in the Quay Talks' },
}
const leads = { ...takesPart, predicate: 'leads' }

describe('two readers', () => {
  it('agree wholly with themselves', () => {
    const one = read([together, takesPart])
    expect(readerAgreement(one, one)).toEqual({ pairs: 3, observed: 1, kappa: 1, differing: [] })
  })

  it('are told of what each pair is stated by one and not by the other', () => {
    const { differing, observed, pairs } = readerAgreement(
      read([together, takesPart]),
      read([together, leads]),
    )
    expect(pairs).toBe(3)
    expect(observed).toBeCloseTo(2 / 3)
    expect(differing).toMatchObject([
      { entities: ['police', 'talks'], first: 'participates-in', second: 'leads' },
    ])
  })

  it('are nothing to be compared where neither has stated anything', () => {
    expect(readerAgreement(read([]), read([])).kappa).toBeNull()
  })
})

describe("Cohen's kappa", () => {
  it('is what is worked out by hand: 20 and 15 of 50 alike, 5 and 10 otherwise', () => {
    const rows = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ]
    expect(cohensKappa(rows)).toBeCloseTo(0.4)
  })

  it('is the same for both, and 1 only where they never differ', () => {
    const category = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(fc.tuple(category, category), { minLength: 1 }), rows => {
        const kappa = cohensKappa(rows)
        const turned = cohensKappa(rows.map(([one, two]) => [two, one] as const))
        if (kappa === null || turned === null) {
          expect(turned).toBe(kappa)
          return
        }
        expect(turned).toBeCloseTo(kappa)
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(rows.every(([one, two]) => one === two))
      }),
    )
  })
})
