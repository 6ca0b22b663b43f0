// What somebody may set of a language model, and what is said of what would be sent.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersOf, sizeOf } from '../../../src/app/workbench/model/sending.ts'
import {
  maxWaitS,
  minWaitS,
  settingsFault,
  usualSettings,
  waitNamed,
} from '../../../src/app/workbench/model/settings.ts'
import type { PassageId } from '../../../src/model/index.ts'
import type { PreparedQuestion } from '../../../src/proposals/index.ts'

const small = { ...usualSettings, model: 'small' }

describe('a model that somebody sets', () => {
  it.each([
    ['one on this machine', small, 'https:', null],
    ['one elsewhere', { ...small, address: 'https://models.example/v1', key: 'k' }, 'https:', null],
    ['none', { ...small, model: '' }, 'http:', 'no-model'],
    ['no address', { ...small, address: 'javascript:alert(1)' }, 'http:', 'no-address'],
    [
      'a key within the address',
      { ...small, address: 'https://me:k@models.example' },
      'http:',
      'key-in-address',
    ],
    ['a key in the clear', { ...small, address: 'http://models.example', key: 'k' }, 'http:', 'key-in-clear'],
    ['http, from a page by https', { ...small, address: 'http://models.example' }, 'https:', 'insecure'],
    ['http, from a page by http', { ...small, address: 'http://models.example' }, 'http:', null],
    ['a key that is none', { ...small, key: 'clé' }, 'http:', 'key-unusable'],
  ])('may be %s, or is told what will not do', (_, settings, protocol, fault) => {
    expect(settingsFault(settings, protocol)).toBe(fault)
  })

  it('is waited for as long as one may wait, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), seconds => {
        const wait = waitNamed(seconds)
        expect(Number.isInteger(wait) && wait >= minWaitS && wait <= maxWaitS).toBe(true)
        expect(waitNamed(wait)).toBe(wait)
      }),
    )
  })
})

describe('what would be sent', () => {
  const passages = Array.from({ length: 30 }, (_, i) => `p${i}` as PassageId)

  it('names each passage once, runs of them by their ends', () => {
    const chosen = [0, 1, 2, 4, 6, 7].map(i => passages[i]!)
    expect(numbersOf(passages, chosen, String)).toBe('1–3, 5, 7–8')
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(29)), numbers => {
        const told = numbersOf(
          passages,
          numbers.map(i => passages[i]!),
          String,
        )
        const all = told.split(', ').flatMap(run => {
          const [from, to = from] = run.split('–').map(Number)
          return run === '' ? [] : Array.from({ length: to! - from! + 1 }, (_, i) => from! + i - 1)
        })
        expect(all).toEqual([...numbers].sort((a, b) => a - b))
      }),
    )
  })

  it('counts all that is in a request, and each name once', () => {
    const question = {
      messages: [
        { role: 'system', content: 'abcd' },
        { role: 'user', content: 'efg' },
      ],
      schema: {},
      told: [{ id: 'port' }, { id: 'guard' }],
    } as unknown as PreparedQuestion
    expect(sizeOf([question, question])).toEqual({ chars: 18, tokens: 6, names: 2 })
    expect(sizeOf([])).toEqual({ chars: 0, tokens: 0, names: 0 })
  })
})
