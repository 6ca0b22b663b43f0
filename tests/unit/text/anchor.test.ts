import { describe, expect, it } from 'vitest'
import type { PassageId } from '../../../src/model/index.ts'
import { anchorIn } from '../../../src/text/index.ts'

const texts = [
  'De landen werken samen. Zij werken samen met “Frankrijk”.',
  'NRW neemt deel aan\ndeze samenwerking.',
  'De landen werken samen.',
]
const anchor = anchorIn(texts.map((text, i) => ({ passage: `d.${i}` as PassageId, text })))

describe('anchoring a quote', () => {
  it('finds words across line breaks and whatever the quotation marks', () => {
    const found = anchor({ exact: 'neemt deel aan deze' })
    expect(found).toEqual({ kind: 'found', place: { passage: 'd.1', start: 4, end: 23 } })
    expect(anchor({ exact: 'samen met "Frankrijk"' }).kind).toBe('found')
  })

  it('says where words stand that stand more than once, and lets a prefix or suffix decide', () => {
    const twice = anchor({ exact: 'De landen werken samen.' })
    expect(twice.kind === 'ambiguous' && twice.places.map(place => place.passage)).toEqual(['d.0', 'd.2'])
    expect(anchor({ exact: 'De landen werken samen.', suffix: 'Zij' })).toMatchObject({
      place: { passage: 'd.0' },
    })
    expect(anchor({ exact: 'werken samen', prefix: 'Zij' })).toMatchObject({
      place: { passage: 'd.0', start: 28 },
    })
  })

  it('names the nearest text for words that are not there', () => {
    const missing = anchor({ exact: 'NRW nemt deel aan deze samenwerking' })
    expect(missing.kind === 'missing' && missing.nearest()).toMatchObject({
      passage: 'd.1',
      text: expect.stringContaining('neemt deel'),
    })
    const nowhere = anchor({ exact: 'iets volkomen anders dat nergens staat' })
    expect(nowhere.kind === 'missing' && [nowhere.nearest(), nowhere.runsOver()]).toEqual([null, null])
  })

  it('finds words that are typeset with ligatures, whole characters of them', () => {
    const text = 'le Bureau des oﬃciers de douane'
    const inText = anchorIn([{ passage: 'd.0' as PassageId, text }])
    for (const exact of ['Bureau des officiers', 'Bureau des oﬃciers']) {
      expect(inText({ exact })).toMatchObject({ kind: 'found', place: { start: 3, end: 21 } })
    }
    expect(inText({ exact: 'des off' })).toMatchObject({ place: { start: 10, end: 16 } })
  })

  it('finds nothing across the end of a passage', () => {
    const over = anchor({ exact: '“Frankrijk”. NRW' })
    expect(over.kind === 'missing' && over.runsOver()).toEqual(['d.0', 'd.1'])
  })
})
