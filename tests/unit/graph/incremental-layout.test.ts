// Data that are edited: nothing known moves in the drawing.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import {
  type EditedOverview,
  incrementalLayout,
  indexCorpus,
  layOutProjection,
  modes,
  type PositionsByMode,
  project,
} from '../../../src/graph/index.ts'
import {
  type Claim,
  type Corpus,
  type Entity,
  type QuotedClaim,
  wholeDocuments,
} from '../../../src/model/index.ts'
import { manyPapers } from '../../fixtures/papers/many.ts'
import { filesOf } from '../corpus/small.ts'

const { corpus } = compileCorpus(manyPapers(filesOf(), 6))

/** The corpus and an entity more, which takes the place of another in one claim. */
const withOneMore = (before: Corpus): Corpus => {
  const [claim] = before.claims
  const added = { ...before.entities[0]!, id: 'newcomer' } as Entity
  return {
    ...before,
    entities: [...before.entities, added],
    claims: [
      ...before.claims,
      { ...claim!, id: 'x' as Claim['id'], subjects: [added.id, claim!.subjects[1]!] },
    ],
  }
}

/** As a compiler gives it. */
const edited = (corpus: Corpus): EditedOverview => ({ overview: corpus, documents: wholeDocuments(corpus) })

describe('the layout of data that are edited', () => {
  it('is at first that of a compiled corpus', () => {
    const laid = incrementalLayout()(edited(corpus))
    for (const mode of modes) expect(laid[mode]).toEqual(layOutProjection(project(indexCorpus(corpus), mode)))
  })

  it('leaves known nodes where they are, and sets a new one beside those that it is linked to', () => {
    const lay = incrementalLayout()
    const before = new Map(lay(edited(corpus)).all!.map(place => [place[0], place]))
    const after = lay(edited(withOneMore(corpus))).all!
    const [newcomer, ...others] = after.filter(([id]) => !before.has(id))
    expect(others).toEqual([])
    expect(after.length).toBe(before.size + 1)
    for (const place of after) if (place !== newcomer) expect(before.get(place[0])).toBe(place)
    const nearest = Math.min(
      ...[...before.values()].map(([, x, y]) => Math.hypot(x - newcomer![1], y - newcomer![2])),
    )
    expect(nearest).toBeLessThan(100)
    expect(new Set(lay(edited(corpus)).all!.map(([id]) => id))).toEqual(new Set(before.keys()))
  })

  it('is not asked again where an edit changes words alone, and is where it changes who is linked', () => {
    const lay = incrementalLayout()
    const laid = lay(edited(corpus))
    const [first, ...others] = corpus.claims
    const reworded = {
      ...corpus,
      claims: [{ ...first!, remark: { en: 'Mended.' } as NonNullable<QuotedClaim['remark']> }, ...others],
    }
    expect(lay(edited(reworded))).toBe(laid)
    const turned = { ...corpus, claims: [{ ...first!, subjects: [...first!.subjects].reverse() }, ...others] }
    expect(lay(edited(turned))).not.toBe(laid)
    const ids = (laid: PositionsByMode) => new Set(laid.all!.map(([id]) => id))
    expect(ids(lay(edited(turned)))).toEqual(ids(laid))
  })

  it('is made anew where much is new', () => {
    const lay = incrementalLayout()
    lay(edited({ ...corpus, entities: corpus.entities.slice(0, 3), claims: corpus.claims.slice(0, 1) }))
    expect(lay(edited(corpus)).all!).toEqual(layOutProjection(project(indexCorpus(corpus), 'all')))
  })
})
