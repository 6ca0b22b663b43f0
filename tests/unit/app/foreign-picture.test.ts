// An opened graph on paper, and what is said of its drawing: nothing of it is missing without a word.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legendOf } from '../../../src/app/foreign-graph/legend.ts'
import { openMessages } from '../../../src/app/foreign-graph/messages/index.ts'
import { foreignPicture } from '../../../src/app/foreign-graph/picture.ts'
import { distanceToLine, middleOf, ringAngles, ringAt } from '../../../src/app/render/shaped/geometry.ts'
import { foreign, link, node } from './foreign.ts'

const graph = foreign(
  [node('a', { x: 0, y: 0, color: '#fff' }), node('b', { x: 10, y: 0 }), node('c', { x: 5, y: 5 })],
  [
    link('a', 'a', { label: 'cites itself' }),
    link('a', 'b', { weight: 10 }),
    link('a', 'b', { weight: 1, color: 'red' }),
    link('b', 'a'),
    link('b', 'c'),
  ],
)

describe('the legend', () => {
  it('says what is drawn, and how', () => {
    expect(legendOf(graph, openMessages.en)).toEqual([
      'Arrows point from source to target.',
      'A ring is a link from a node to itself.',
      '3 links share both their nodes with another and run side by side.',
      'The wider a link, the greater its weight.',
      'The larger a node, the more links it has.',
      'Colours are those of the file.',
      'Positions are those of the file.',
    ])
  })

  it('says what is not drawn by itself', () => {
    const many = foreign(
      [node('a'), node('b')],
      Array.from({ length: 12 }, () => link('a', 'b', { directed: false })),
    )
    expect(legendOf(many, openMessages.en)).toEqual([
      '1 line stands for 12 links.',
      'The larger a node, the more links it has.',
      'Positions are worked out here.',
    ])
  })

  it('says the same in each language', () => {
    for (const ui of ['nl', 'fr', 'de'] as const)
      expect(legendOf(graph, openMessages[ui])).toHaveLength(legendOf(graph, openMessages.en).length)
  })
})

describe('the picture for paper', () => {
  const places = Float32Array.from([0, 0, 1000, 0, 500, 500])
  const widthOf = (text: string) => text.length * 9

  it('has every node, line, arrow and name', () => {
    const { nodes, strokes, heads, labels, width, height } = foreignPicture({ ...graph, places, widthOf })
    expect(nodes).toHaveLength(3)
    const moves = strokes.flatMap(({ path }) => path.match(/M/g) ?? [])
    expect(moves).toHaveLength(5)
    expect(heads.flatMap(({ path }) => path.match(/Z/g) ?? [])).toHaveLength(5)
    expect(strokes.map(({ color }) => color)).toContain('#ff0000')
    expect(labels.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c', 'cites itself'])
    // Up is up: the third node lies above the others.
    expect(nodes[2]!.y).toBeLessThan(nodes[0]!.y)
    for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  })

  it('has a frame and no place beyond it, wherever the nodes lie', () => {
    const at = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.array(at, { minLength: 6, maxLength: 6 }), places => {
        const { nodes, width, height } = foreignPicture({
          ...graph,
          places: Float32Array.from(places),
          widthOf,
        })
        expect(width > 0 && height > 0).toBe(true)
        for (const { x, y } of nodes) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
      }),
    )
  })
})

describe('the shapes of lines', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]

  it('are pointed at where they are drawn', () => {
    expect(distanceToLine({ x: 50, y: 7 }, from, to, 0)).toBe(7)
    const middle = middleOf(from, to, 0.4)
    expect(middle.y).toBe(-20)
    expect(distanceToLine(middle, from, to, 0.4)).toBeLessThan(0.01)
    expect(distanceToLine({ x: 50, y: 0 }, from, to, 0.4)).toBeGreaterThan(15)
  })

  it('have rings on the side where no other line is', () => {
    const [angle = 0] = ringAngles(Uint32Array.from([0, 1, 0, 0]), [from, to])
    expect(ringAt(from, 10, angle, 0).x).toBeLessThan(-10)
    const rings = Array.from({ length: 9 }, (_, n) => ringAt(from, 10, angle, n))
    expect(new Set(rings.map(({ x, y, radius }) => `${x} ${y} ${radius}`)).size).toBe(9)
  })
})
