import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPathsInSteps, linkId, type Network, networkOf, runToEnd } from '../../../src/graph/index.ts'
import type { ClaimId, EntityId } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

const id = (name: string) => name as EntityId
/** Links of one claim each. */
const networkOfPairs = (pairs: readonly (readonly [string, string])[]): Network => {
  const neighbours = new Map<EntityId, Map<EntityId, readonly ClaimId[]>>()
  for (const [a, b] of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = neighbours.get(id(from)) ?? new Map()
      neighbours.set(id(from), of.set(id(to), ['c' as ClaimId]))
    }
  return node => neighbours.get(node) ?? new Map()
}

const paths = (network: Network, from: string, to: string, limit = 5) =>
  runToEnd(findPathsInSteps(network, id(from), id(to), { limit }))

describe('the paths between two entities', () => {
  const network = networkOf(projections, () => true)

  it('connect KMAR with EUCPN in three steps, each with a claim behind it', () => {
    const found = paths(network, 'kmar', 'eucpn')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toHaveLength(4)
    expect(found.map(path => path[0])).toEqual(found.map(() => 'kmar'))
    for (const path of found)
      for (const [i, step] of path.slice(1).entries()) {
        const claims = network(path[i]!).get(step)!
        expect(claims.length).toBeGreaterThan(0)
        for (const claim of claims) expect(index.claims.has(claim)).toBe(true)
      }
  })

  it('are none where nothing leads from one to the other, or to itself', () => {
    expect(paths(network, 'nobody', 'eucpn')).toEqual([])
    expect(paths(network, 'kmar', 'kmar')).toEqual([])
    expect(
      paths(
        networkOf(projections, () => false),
        'kmar',
        'eucpn',
      ),
    ).toEqual([])
  })

  it('do not go by way of another where they need not: Hazeldonk and CrossBES share no detour', () => {
    for (const path of paths(network, 'hazeldonk', 'crossbes'))
      for (const [i, node] of path.entries())
        for (const later of path.slice(i + 2)) expect(network(node).has(later)).toBe(false)
  })

  it('lead over nobody who is to be avoided', () => {
    const avoid = id('benelux-cooperation')
    const without = networkOf(projections, () => true, new Set([avoid]))
    expect(paths(network, 'kmar', 'belgium').flat()).toContain(avoid)
    expect(paths(without, 'kmar', 'belgium').flat()).not.toContain(avoid)
  })

  it('join what the ties of all and of projects join, by the same claims', () => {
    const joined = new Map<string, Set<ClaimId>>()
    for (const { id, claims } of [...projections.all.links, ...projections.projects.links])
      joined.set(id, new Set([...(joined.get(id) ?? []), ...claims]))
    const found = new Map(
      [...index.entities.keys()].flatMap(from =>
        Array.from(network(from), ([to, claims]) => [linkId(from, to), new Set(claims)] as const),
      ),
    )
    expect(found).toEqual(joined)
  })

  it('are simple, distinct, without detours, and the shortest come first', () => {
    const names = [...'abcdefgh']
    const pairs = fc.subarray(names.flatMap((a, i) => names.slice(i + 1).map(b => [a, b] as const)))
    fc.assert(
      fc.property(pairs, given => {
        const found = paths(networkOfPairs(given), 'a', 'h', 1000)
        const lengths = found.map(path => path.length)
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
        expect(new Set(found.map(path => path.join()))).toEqual(new Set(allPaths(given, 'a', 'h')))
        expect(new Set(found.map(path => path.join())).size).toBe(found.length)
      }),
    )
  })
})

/** Every simple path between two without a link that cuts it short, at most a step longer than the shortest, found by trying all. */
function allPaths(pairs: readonly (readonly [string, string])[], from: string, to: string): string[] {
  const near = networkOfPairs(pairs)
  const found: EntityId[][] = []
  const walk = (path: EntityId[]) => {
    const here = path.at(-1)!
    if (here === to) found.push(path)
    else for (const next of near(here).keys()) if (!path.includes(next)) walk([...path, next])
  }
  walk([id(from)])
  const shortest = Math.min(...found.map(({ length }) => length))
  const isDetour = (path: readonly EntityId[]) =>
    path.some((id, i) => path.slice(i + 2).some(later => near(id).has(later)))
  return found.filter(path => path.length <= shortest + 1 && !isDetour(path)).map(path => path.join())
}
