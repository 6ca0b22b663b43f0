// What an answer is kept by, and with: the same question is paid for once, and whom it speaks of is known later, too.

import { describe, expect, it } from 'vitest'
import {
  addressFault,
  askedOf,
  completionsAddress,
  isLocal,
  keepable,
} from '../../../src/language-model/index.ts'
import type { ToldName } from '../../../src/proposals/index.ts'

const local = { address: 'http://localhost:11434/v1', model: 'small' }
const question = { content: 'The Harbour Office signed.' }

describe('an answer', () => {
  it('is kept by who gives it and to what, however the address is written', () => {
    const asked = askedOf(local, question)
    expect(askedOf({ ...local, address: 'http://localhost:11434/v1/' }, question)).toBe(asked)
    expect(askedOf({ ...local, address: 'http://localhost:11434/v1/chat/completions' }, question)).toBe(asked)
    expect(askedOf({ ...local, address: 'http://127.0.0.1:11434/v1' }, question)).not.toBe(asked)
    expect(askedOf({ ...local, model: 'large' }, question)).not.toBe(asked)
    expect(askedOf(local, { content: 'The Harbour Office signs.' })).not.toBe(asked)
  })

  it('is kept with the names of which it speaks, and no others', () => {
    const told = ['port', 'port-guard', 'guard'].map(
      (id): ToldName => ({ id, type: 'organisation', forms: {} }),
    )
    const { told: kept } = keepable({ entities: [], claims: [{ subjects: ['port-guard', 'guard'] }] }, told)
    expect(kept.map(({ id }) => id)).toEqual(['port-guard', 'guard'])
  })
})

describe('an address', () => {
  it('leads to where chats are taken', () => {
    expect(completionsAddress('https://models.example/v1//')).toBe(
      'https://models.example/v1/chat/completions',
    )
    expect(completionsAddress('https://models.example/chat/completions')).toBe(
      'https://models.example/chat/completions',
    )
  })

  it.each([
    ['http://localhost:1/v1', true],
    ['http://127.8.0.1/v1', true],
    ['http://[::1]:1/v1', true],
    ['http://localhost.example/v1', false],
    ['http://127.0.0.1.example/v1', false],
    ['https://models.example/localhost', false],
  ])('%s: whether it is on this machine', (address, is) => expect(isLocal(address)).toBe(is))

  it.each([
    ['ftp://localhost', undefined, 'no-address'],
    ['http://', undefined, 'no-address'],
    ['https://me@models.example', undefined, 'key-in-address'],
    ['http://models.example', 'k', 'key-in-clear'],
    ['http://localhost', 'k', null],
    ['https://models.example', 'k', null],
    ['https://models.example', 'k\n', 'key-unusable'],
  ])('%s with the key %j: what will not do', (address, key, fault) =>
    expect(addressFault(address, key)).toBe(fault),
  )
})
