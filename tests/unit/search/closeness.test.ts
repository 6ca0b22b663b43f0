import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closenessOf } from '../../../src/search/closeness.ts'

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.string({ unit: letter, minLength: 5, maxLength: 14 })

/** One slip of the finger in a word: a letter too many, too few, wrong, or changed with its neighbour. */
const slip = fc
  .record({ word, kind: fc.constantFrom('add', 'drop', 'change', 'swap'), letter, at: fc.nat() })
  .map(({ word, kind, letter, at }) => {
    const i = at % (word.length - 1)
    const [before, here, next, after] = [word.slice(0, i), word[i]!, word[i + 1]!, word.slice(i + 2)]
    const typed = {
      add: before + letter + here + next + after,
      drop: before + next + after,
      change: before + letter + next + after,
      swap: before + next + here + after,
    }[kind]!
    return { word, typed }
  })

describe('closeness', () => {
  it.each([
    ['euriec', 'euriec', 'same'],
    ['euri', 'euriec', 'start'],
    ['toerisme', 'drugstoerisme', 'inside'],
    ['eureic', 'euriec', 'typo'],
    ['eurei', 'euriec', 'typo'],
    ['kmra', 'kmar', 'typo'],
    ['kma', 'kwar', null],
    ['2006', '2007', null],
    ['ring', 'ing', 'typo'],
    ['hazeldonk', 'hazelnoot', null],
  ])('%s, typed for %s, is %s', (typed, term, closeness) => {
    expect(closenessOf(typed, term)).toBe(closeness)
  })

  it('forgives every single slip', () => {
    fc.assert(
      fc.property(slip, ({ word, typed }) => {
        fc.pre(typed.length >= 4)
        expect(closenessOf(typed, word)).not.toBeNull()
      }),
    )
  })

  it('forgives a slip in what is not typed to the end', () => {
    fc.assert(
      fc.property(slip, word, ({ word, typed }, rest) => {
        fc.pre(typed.length >= 5)
        expect(closenessOf(typed, word + rest)).not.toBeNull()
      }),
    )
  })

  it('does not take one word for another', () => {
    fc.assert(
      fc.property(word, word, (typed, term) => {
        // Of letters that the other has not, no slip makes more than two.
        const strange = [...typed].filter(letter => !term.includes(letter))
        fc.pre(strange.length > 1)
        expect(closenessOf(typed, term)).toBeNull()
      }),
    )
  })
})
