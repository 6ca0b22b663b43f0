// Nodes have one shape on the screen, where a shader draws them, and on paper, where paths do: the shader's functions are run
// here, and asked of points whether they are inside.

import { describe, expect, it } from 'vitest'
import { shapeOutlines } from '../../../src/app/render/shape-outlines.ts'
import { filledShapePaths, shapePaths, shapeReach } from '../../../src/graph/index.ts'
import { type Shape, shapes } from '../../../src/model/index.ts'

type Point = readonly [x: number, y: number]
type Distance = (x: number, y: number, shape: number, edge: number) => number

/** What the shader says, as functions of JavaScript: of the two languages, numbers are written alike. */
const { outline, body } = new Function(
  'abs, min, max, floor, sin, cos, atan, length, vec2',
  `${shapeOutlines
    .replace(
      /\bfloat (\w+)\(([^)]*)\) \{/g,
      (_, name, given) => `function ${name}(${given.replace(/\b(?:float|int) /g, '')}) {`,
    )
    .replace(/\bfloat (\w+) =/g, 'const $1 =')}
  return { outline, body }`,
)(
  ...[Math.abs, Math.min, Math.max, Math.floor, Math.sin, Math.cos, Math.atan2],
  ([x, y]: Point) => Math.hypot(x, y),
  (x: number, y: number): Point => [x, y],
) as { readonly outline: Distance; readonly body: Distance }

/** The rings of a path of ours: whole circles around the middle, or straight lines. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('Z')
    .filter(Boolean)
    .map(ring => {
      const circle = /A([\d.]+)/.exec(ring)
      if (circle)
        return Array.from({ length: 90 }, (_, n): Point => {
          const turn = (2 * Math.PI * n) / 90
          return [Number(circle[1]) * Math.cos(turn), Number(circle[1]) * Math.sin(turn)]
        })
      let [x, y] = [0, 0]
      return [...ring.matchAll(/([MLHV])([^MLHV]*)/g)].map(([, to, given]): Point => {
        const numbers = (given!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
        if (to === 'V') y = numbers[0]!
        else [x, y] = [numbers[0]!, to === 'H' ? y : numbers[1]!]
        return [x, y]
      })
    })
}

/** Whether a point is inside, by how often a line from it to the right crosses the rings. */
const isInside = (rings: readonly (readonly Point[])[], [x, y]: Point): boolean =>
  rings
    .flatMap(ring => ring.map((from, n): readonly [Point, Point] => [from, ring[(n + 1) % ring.length]!]))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax))
    .length %
    2 ===
  1

/** Nearer to the edge than this, in radii, the figures of the paths are too short to tell. */
const hairline = 0.02

const grid = Array.from({ length: 57 }, (_, n) => -1.4 + 0.05 * n)
const points = grid.flatMap(x => grid.map((y): Point => [x, y]))

/** Where the two disagree. On paper y goes down. */
const differing = (path: string, distanceAt: (x: number, y: number) => number) => {
  const rings = ringsOf(path)
  return points.filter(([x, y]) => {
    const distance = distanceAt(x, -y)
    return Math.abs(distance) > hairline && distance < 0 !== isInside(rings, [x, y])
  })
}

describe.each(shapes.map((shape, n): [Shape, number] => [shape, n]))('a %s', (shape, n) => {
  it('is the same on the screen and on paper, with its hole and without', () => {
    const outlineAt = (x: number, y: number) => outline(x, y, n, 0)
    expect(differing(shapePaths[shape], outlineAt)).toEqual([])
    expect(differing(filledShapePaths[shape], (x, y) => body(x, y, n, outlineAt(x, y)))).toEqual([])
    expect(points.filter(([x, y]) => outlineAt(x, y) < 0).length).toBeGreaterThan(100)
  })

  it('reaches as far as names keep off it', () => {
    const reach = Math.max(
      ...ringsOf(shapePaths[shape]).flatMap(ring => ring.map(([x, y]) => Math.hypot(x, y))),
    )
    expect(shapeReach[shape]).toBeGreaterThan(reach - hairline)
    expect(shapeReach[shape]).toBeLessThan(reach + 2 * hairline)
  })
})
