// Whoever joins a drawing comes near those that they are linked with; whoever lies there already, stays.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NodePosition, withNewcomers } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'

type Drawn = Parameters<typeof withNewcomers>[0]

const drawn = (nodes: readonly string[], links: readonly (readonly [string, string])[]): Drawn => ({
  nodes: nodes as readonly EntityId[],
  links: links.map(([a, b]) => ({ a, b })) as unknown as Drawn['links'],
})

const graphs = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    seed: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
  })
  .map(({ count, seed }) => {
    const nodes = Array.from({ length: count }, (_, i) => `n${i}`)
    return drawn(
      nodes,
      seed
        .map(([a, b]): [string, string] => [nodes[a % count]!, nodes[b % count]!])
        .filter(([a, b]) => a !== b),
    )
  })

const distance = ([, x, y]: NodePosition, [, u, v]: NodePosition) => Math.hypot(x - u, y - v)

describe('nodes that join others', () => {
  it('move none that lies there, cover nobody, and are placed each', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
          maxLength: 40,
        }),
        (graph, lying) => {
          const before = lying
            .slice(0, graph.nodes.length)
            .map(([x, y], i): NodePosition => [graph.nodes[i]!, x, y])
          const after = withNewcomers(graph, before)
          expect(after.map(([id]) => id)).toEqual(graph.nodes)
          for (const [i, position] of before.entries()) expect(after[i]).toBe(position)
          const joined = after.slice(before.length)
          for (const one of joined)
            for (const other of after) if (one !== other) expect(distance(one, other)).toBeGreaterThan(55)
        },
      ),
    )
  })

  it('lie the same, in whatever order their links are told', () => {
    fc.assert(
      fc.property(graphs, graph => {
        const before: NodePosition[] = [[graph.nodes[0]!, 10, 10]]
        expect(withNewcomers({ ...graph, links: graph.links.toReversed() }, before)).toEqual(
          withNewcomers(graph, before),
        )
      }),
    )
  })

  it('lie nearer to whom they are linked with than to others', () => {
    const [a, b] = ['a', 'b'] as EntityId[]
    const before: NodePosition[] = [
      [a!, 0, 0],
      [b!, 2000, 0],
    ]
    const newcomers = Array.from({ length: 20 }, (_, i) => `x${i}`)
    const after = withNewcomers(
      drawn(
        ['a', 'b', ...newcomers],
        newcomers.map(id => ['a', id] as const),
      ),
      before,
    )
    for (const one of after.slice(2))
      expect(distance(one, before[0]!)).toBeLessThan(distance(one, before[1]!) / 3)
  })

  it('lie below all others where they are linked with none of them, and beside one another', () => {
    const before: NodePosition[] = [
      ['a' as EntityId, 0, 0],
      ['b' as EntityId, 100, 300],
    ]
    const [, , c, d] = withNewcomers(drawn(['a', 'b', 'c', 'd'], [['c', 'd']]), before)
    expect(Math.max(c![2], d![2])).toBeLessThan(0)
    expect(distance(c!, d!)).toBeLessThan(150)
  })
})
