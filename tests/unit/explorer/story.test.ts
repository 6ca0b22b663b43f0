// A story in links: a step alone shows all that it shows, and one goes on from there.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkKeys } from '../../../src/corpus/link-keys.ts'
import { decode, encode, reduce } from '../../../src/explorer/index.ts'
import { corpus, index } from '../graph/real.ts'

const { steps } = corpus.story!
const open = (hash: string) => decode(hash, index, 'en')

describe('the story of 928/2', () => {
  it('is in every language that the page speaks, and shows what the page understands', () => {
    for (const { text, show } of steps) {
      expect(Object.keys(text).sort()).toEqual(['de', 'en', 'fr', 'nl'])
      expect(open(show).ignored).toEqual([])
    }
  })

  it('shows by the number of a step what the step shows, in the language of its reader', () => {
    for (const [i, { show }] of steps.entries()) {
      const { state, ignored } = open(`#story=${i + 1}&ui=nl`)
      expect(ignored).toEqual([])
      expect(state).toEqual({ ...open(show).state, ui: 'nl', story: i + 1 })
    }
  })

  it('is still told when its reader goes on, and a link says where', () => {
    const cleared = reduce(open('#story=1').state, { type: 'clear-selection' })
    const begun = reduce(cleared, { type: 'set-mode', mode: 'projects' })
    // Nothing but the step is left to say; it is not what the step shows.
    expect(open(encode(begun, 'en')).state).toEqual(begun)
    expect(reduce(begun, { type: 'step-back' }).story).toBeNull()
    expect(open('#story=99').ignored).toEqual([{ key: 'story', value: '99' }])
  })

  it('may use every part that a link has, but for its language and the story', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8')
    const told = readme.split('| key | values |')[1]!.split('\n\n')[0]!
    const keys = [...told.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, row]) =>
      Array.from(row!.matchAll(/`([^`]+)`/g), ([, key]) => key!),
    )
    expect(new Set(linkKeys.keys())).toEqual(new Set(keys.filter(key => key !== 'ui' && key !== 'story')))
  })
})
