import { describe, expect, it } from 'vitest'
import { decode, encode, initialState, reduce } from '../../../src/explorer/index.ts'
import { indexCorpus } from '../../../src/graph/index.ts'
import type { Language, PassageId } from '../../../src/model/index.ts'
import { corpusOf } from '../search/corpora.ts'

const index = indexCorpus(corpusOf([{ nl: 'Sinds 2006 werken zij samen.' }, { fr: 'Depuis.' }]))
const words = { language: 'nl' as Language, start: 6, end: 10 }
const passage = 'd.1' as PassageId

describe('the words that a passage is opened at', () => {
  it('go into the address and come back', () => {
    const state = reduce(initialState('en'), { type: 'open', passage, words })
    expect(encode(state, 'en')).toBe('passage=d.1&words=nl.6.10')
    expect(decode('#passage=d.1&words=nl.6.10', index, 'en')).toEqual({ state, ignored: [] })
  })

  it('go with the passage', () => {
    const open = reduce(initialState('en'), { type: 'open', passage, words })
    expect(encode(reduce(open, { type: 'close-passage' }), 'en')).toBe('')
    expect(reduce(open, { type: 'open', passage: 'd.2' as PassageId }).searchedRange).toBeNull()
  })

  it('are kept where only the text can tell how far it goes', () => {
    expect(decode('#passage=d.1&words=nl.6.1000', index, 'en')).toMatchObject({
      state: { searchedRange: { language: 'nl', start: 6, end: 1000 } },
      ignored: [],
    })
  })

  it.each([
    'words=nl.6.10',
    'passage=d.1&words=en.6.10',
    'passage=d.1&words=nl.10.6',
    'passage=d.1&words=constructor',
  ])('are left out, with a notice, where there are none such: %s', hash => {
    const { state, ignored } = decode(hash, index, 'en')
    expect(state.searchedRange).toBeNull()
    expect(ignored.map(({ key }) => key)).toEqual(['words'])
  })
})
