// What a link is drawn like: what most of its statements say.

import { describe, expect, it } from 'vitest'
import { familyBehind } from '../../../src/graph/relation-family.ts'
import { familyOf } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

const ofPredicate = (predicate: string) =>
  index.corpus.claims.filter(claim => claim.predicate === predicate).map(({ id }) => id)

describe('the family of a link', () => {
  it('is that of most statements, and of equally many the first that is listed', () => {
    const [lead] = ofPredicate('leads')
    const [one, other] = ofPredicate('supports')
    expect(familyBehind(index, [lead!, one!, other!])).toBe('support')
    expect(familyBehind(index, [one!, lead!])).toBe('leadership')
    expect(familyBehind(index, [one!])).toBe('support')
  })

  it('is one of those that its own statements belong to', () => {
    for (const { links } of Object.values(projections))
      for (const { claims, family } of links)
        expect(claims.map(id => familyOf(index.vocabulary, index.claims.get(id)!.predicate))).toContain(
          family,
        )
  })
})
