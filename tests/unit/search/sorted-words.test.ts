import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runToEnd } from '../../../src/graph/index.ts'
import { sortedWordsInSteps } from '../../../src/search/sorted-words.ts'

it('finds words by how they begin, and by what they hold further on', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '上', '🜁'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, part) => {
      const sorted = words.toSorted()
      const found = runToEnd(sortedWordsInSteps(sorted.join(' ')))
      expect(found.count).toBe(sorted.length)
      expect(sorted.map((_, i) => found.at(i))).toEqual(sorted)
      const where = (holds: (word: string) => boolean) =>
        sorted.flatMap((word, i) => (holds(word) ? [i] : []))
      expect([...found.beginningWith(part)]).toEqual(where(word => word.startsWith(part)))
      expect([...found.holding(part)]).toEqual(where(word => word.includes(part) && !word.startsWith(part)))
    }),
  )
})
