// The drawing of a comparison: what it shows of what is compared, and where that lies.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnParts, layoutOfParts } from '../../../src/app/compare/drawing/drawn-parts.ts'
import { placesIn } from '../../../src/app/compare/drawing/places.ts'
import {
  comparedParts,
  compareFiltersInSteps,
  type NodePosition,
  runToEnd,
} from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { selectionOf } from '../graph/selection.ts'
import { index, projections } from '../graph/staged.ts'

const projects = [...index.contexts]
const chosen = fc
  .tuple(
    fc.subarray(projects, { minLength: 1, maxLength: 3 }),
    fc.subarray(projects, { minLength: 1, maxLength: 3 }),
  )
  .map(([first, second]) =>
    runToEnd(
      compareFiltersInSteps(
        index,
        projections.projects,
        selectionOf({ project: first }),
        selectionOf({ project: second }),
      ),
    ),
  )

describe('the drawing of a comparison', () => {
  it('shows each node and link once, in the part in which the lists have it', () => {
    fc.assert(
      fc.property(chosen, comparison => {
        const { nodes, links, allNodes } = drawnParts(comparison)
        expect(allNodes).toBe(nodes.length)
        for (const part of comparedParts) {
          const of = <Item extends { readonly id: string; readonly part: string }>(items: readonly Item[]) =>
            items.filter(item => item.part === part).map(({ id }) => id)
          expect(of(nodes)).toEqual(comparison.nodes[part].map(({ id }) => id))
          expect(of(links)).toEqual(comparison.links[part].map(({ id }) => id))
        }
      }),
    )
  })

  it('shows of many those of which most is stated, and no link that leads nowhere', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 12 }), (comparison, max) => {
        const whole = drawnParts(comparison)
        const { nodes, links, allNodes } = drawnParts(comparison, max)
        expect(nodes.length).toBe(Math.min(max, allNodes))
        const least = Math.min(...nodes.map(({ statements }) => statements))
        const drawn = new Set(nodes.map(({ id }) => id))
        for (const { id, statements } of whole.nodes)
          if (!drawn.has(id)) expect(statements).toBeLessThanOrEqual(least)
        for (const { a, b } of links) expect([drawn.has(a), drawn.has(b)]).toEqual([true, true])
        expect(layoutOfParts({ nodes, links, allNodes }).nodes).toEqual([...drawn])
      }),
    )
  })
})

const size = { width: 620, height: 350 }
const place = fc.integer({ min: -900, max: 900 })
// A layout has no two nodes in one place.
const laidOut = fc
  .uniqueArray(fc.tuple(place, place, fc.constantFrom(...comparedParts)), {
    minLength: 1,
    maxLength: 30,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map(all => ({
    positions: all.map(([x, y], n): NodePosition => [`n${n}` as EntityId, x, y]),
    parts: new Map(all.map(([, , part], n) => [`n${n}` as EntityId, part])),
  }))

describe('places in it', () => {
  it('lie within it, and no node lies on another', () => {
    fc.assert(
      fc.property(laidOut, ({ positions, parts }) => {
        const places = placesIn(
          size,
          positions,
          id => parts.get(id)!,
          () => 6,
        )
        expect(places.size).toBe(positions.length)
        const all = [...places.values()]
        for (const { x, y } of all) {
          expect(x).toBeGreaterThanOrEqual(6)
          expect(x).toBeLessThanOrEqual(size.width - 6)
          expect(y).toBeGreaterThanOrEqual(6)
          expect(y).toBeLessThanOrEqual(size.height - 6)
        }
        for (const [n, a] of all.entries())
          for (const b of all.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12)
      }),
    )
  })

  it('have to the left what only the first side has, to the right what only the second', () => {
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    fc.assert(
      fc.property(turn, angle => {
        const at = (id: string, across: number): NodePosition => [
          id as EntityId,
          across * Math.cos(angle),
          across * Math.sin(angle),
        ]
        const parts = { left: 'first', middle: 'both', right: 'second' } as const
        const places = placesIn(
          size,
          [at('right', 300), at('left', -300), at('middle', 10)],
          id => parts[id as string as keyof typeof parts],
          () => 6,
        )
        const x = (id: string) => places.get(id as EntityId)!.x
        expect(x('left')).toBeLessThan(x('middle'))
        expect(x('middle')).toBeLessThan(x('right'))
      }),
    )
  })
})
