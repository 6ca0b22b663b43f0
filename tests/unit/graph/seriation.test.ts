import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runToEnd } from '../../../src/graph/index.ts'
import { dissimilarity, type Profile, seriateInSteps } from '../../../src/graph/seriation.ts'

const seriate = (profiles: readonly Profile[]) => runToEnd(seriateInSteps(profiles))

const anyProfiles = fc.integer({ min: 1, max: 5 }).chain(width =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), {
    maxLength: 9,
  }),
)

const total = (profiles: readonly Profile[], order: readonly number[]) =>
  order.slice(1).reduce((sum, row, i) => sum + dissimilarity(profiles[order[i]!]!, profiles[row]!), 0)

describe('dissimilarity', () => {
  it('is 0 of a row and itself, 1 of rows with nothing in common, and the same both ways', () => {
    expect(dissimilarity([1, 2, 0], [1, 2, 0])).toBe(0)
    expect(dissimilarity([1, 0, 0], [0, 2, 1])).toBe(1)
    expect(dissimilarity([4, 0], [1, 0])).toBe(0.75)
    expect(dissimilarity([0, 0], [0, 0])).toBe(0)
  })
})

describe('seriation', () => {
  it('brings like rows together, the heavier block first', () => {
    const profiles = [
      [1, 0, 0, 0],
      [0, 0, 5, 5],
      [2, 1, 0, 0],
      [0, 0, 4, 5],
      [1, 1, 0, 0],
    ]
    const order = seriate(profiles)
    expect(new Set(order.slice(0, 2))).toEqual(new Set([1, 3]))
    expect(new Set(order.slice(2))).toEqual(new Set([0, 2, 4]))
  })

  it('gives each row one place, the same every time', () => {
    fc.assert(
      fc.property(anyProfiles, profiles => {
        const order = seriate(profiles)
        expect([...order].sort((a, b) => a - b)).toEqual([...profiles.keys()])
        expect(seriate(profiles)).toEqual(order)
      }),
    )
  })

  it('finds the line that rows lie on, however they are shuffled', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12, maxLength: 12 }), shuffled => {
        // A window of three that moves along. The tree of clusters may turn two neighbours about, no more.
        const line = shuffled.map(at => Array.from({ length: 14 }, (_, i) => (i >= at && i < at + 3 ? 1 : 0)))
        const order = seriate(line)
        const places = order.map(row => shuffled[row]!)
        const least = total(
          line,
          [...shuffled.keys()].sort((a, b) => shuffled[a]! - shuffled[b]!),
        )
        expect(places.slice(1).every((place, i) => Math.abs(place - places[i]!) <= 2)).toBe(true)
        expect(total(line, order)).toBeLessThanOrEqual(least * 1.35)
      }),
    )
  })
})
