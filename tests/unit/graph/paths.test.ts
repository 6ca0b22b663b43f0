import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { network, pathsBetween, type Tie, tieId } from '../../../src/graph/index.ts'
import type { ClaimId, EntityId } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

const id = (name: string) => name as EntityId
const tie = (a: string, b: string): Tie => ({
  id: tieId(id(a), id(b)),
  a: id(a),
  b: id(b),
  claims: ['c' as ClaimId],
})

describe('the paths between two entities', () => {
  const ties = network(projections)

  it('connect KMAR with EUCPN in three steps, each with a claim behind it', () => {
    const paths = pathsBetween(ties, id('kmar'), id('eucpn'))
    expect(paths.length).toBeGreaterThan(1)
    expect(paths[0]).toHaveLength(4)
    expect(paths.map(path => path[0])).toEqual(paths.map(() => 'kmar'))
    for (const path of paths) {
      for (const [i, step] of path.slice(1).entries()) {
        const walked = ties.find(tie => tie.id === tieId(path[i]!, step))
        expect(walked?.claims.length).toBeGreaterThan(0)
        for (const claim of walked!.claims) expect(index.claims.has(claim)).toBe(true)
      }
    }
  })

  it('are none where nothing leads from one to the other, or to itself', () => {
    expect(pathsBetween(ties, id('nobody'), id('eucpn'))).toEqual([])
    expect(pathsBetween(ties, id('kmar'), id('kmar'))).toEqual([])
  })

  it('are simple, distinct, and the shortest come first', () => {
    const names = [...'abcdefgh']
    const pairs = fc.subarray(names.flatMap((a, i) => names.slice(i + 1).map(b => [a, b] as const)))
    fc.assert(
      fc.property(pairs, given => {
        const ties = given.map(([a, b]) => tie(a, b))
        const paths = pathsBetween(ties, id('a'), id('h'), { limit: 50 })
        const lengths = paths.map(path => path.length)
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
        expect(new Set(paths.map(path => path.join())).size).toBe(paths.length)
        for (const path of paths) {
          expect(new Set(path).size).toBe(path.length)
          for (const [i, step] of path.slice(1).entries())
            expect(ties.some(({ id }) => id === tieId(path[i]!, step))).toBe(true)
        }
        const reachable = (from: string, seen = new Set([from])): Set<string> => {
          for (const [a, b] of given)
            for (const [x, y] of [
              [a, b],
              [b, a],
            ] as const)
              if (x === from && !seen.has(y)) reachable(y, seen.add(y))
          return seen
        }
        expect(paths.length > 0).toBe(reachable('a').has('h'))
      }),
    )
  })
})
