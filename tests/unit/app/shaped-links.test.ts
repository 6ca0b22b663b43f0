// Links of opened graphs, as they are drawn: in pieces that hang together, end where their arrows begin, and lie where they are
// touched.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkCourse, Point } from '../../../src/app/render/scene.ts'
import { distanceToLine, ringAt } from '../../../src/app/render/shaped/geometry.ts'
import { type PieceEnd, piecesOf } from '../../../src/app/render/shaped/pieces.ts'

const look = (course: LinkCourse, hasArrow = false) => ({ label: '', color: null, hasArrow, course })
const placed = (from: Point, to: Point) => ({ from, to, radius: 10, width: 2, headSize: 8 })

/** Where an end is, where a unit of the radii is one of the places; as on a screen, whose y goes down. */
const screenPlace = ({ at, beside }: PieceEnd): Point => ({ x: at.x + beside.x, y: -(at.y + beside.y) })
const down = ({ x, y }: Point): Point => ({ x, y: -y })

const coordinate = fc.integer({ min: -500, max: 500 })
const point = fc.record({ x: coordinate, y: coordinate })
const ends = fc.tuple(point, point).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 60)
const bend = fc.constantFrom(-0.77, -0.22, 0, 0.11, 0.66)

describe('a link', () => {
  it('goes from node to node, each piece from where the last has ended, along where it is touched', () => {
    fc.assert(
      fc.property(ends, bend, ([from, to], bend) => {
        const pieces = piecesOf(look({ kind: 'line', bend }), placed(from, to), 12)
        expect(pieces[0]![0].at).toEqual(from)
        expect(pieces.at(-1)![1].at).toEqual(to)
        expect(pieces).toHaveLength(bend === 0 ? 1 : 12)
        for (const [n, [start]] of pieces.entries()) if (n > 0) expect(start).toEqual(pieces[n - 1]![1])
        for (const [start] of pieces)
          expect(distanceToLine(screenPlace(start), down(from), down(to), bend)).toBeLessThan(7)
      }),
    )
  })

  it('ends where its arrow begins, whose tip is on the rim of its node', () => {
    fc.assert(
      fc.property(ends, bend, ([from, to], bend) => {
        const pieces = piecesOf(look({ kind: 'line', bend }, true), placed(from, to), 12)
        const [line, head] = [pieces.at(-2)!, pieces.at(-1)!]
        expect(screenPlace(line[1])).toEqual(screenPlace(head[0]))
        expect(head[1].width).toBe(0)
        expect(Math.hypot(head[1].beside.x, head[1].beside.y)).toBeCloseTo(10)
        expect(Math.hypot(head[0].beside.x, head[0].beside.y)).toBeGreaterThan(10)
      }),
    )
  })

  it('from a node to itself goes round beside it, and comes back to it with its arrow', () => {
    const at = { x: 30, y: 40 }
    for (const before of [0, 3, 8]) {
      const course = { kind: 'ring', angle: -2.3, before } as const
      const ring = ringAt(down(at), 10, course.angle, before)
      const pieces = piecesOf(look(course, true), placed(at, at), 12)
      const [head] = pieces.slice(-1)
      for (const [start] of pieces.slice(0, -1)) {
        const { x, y } = screenPlace(start)
        expect(Math.hypot(x - ring.x, y - ring.y)).toBeCloseTo(ring.radius)
      }
      expect(Math.hypot(head![1].beside.x, head![1].beside.y)).toBeCloseTo(10)
    }
  })
})
