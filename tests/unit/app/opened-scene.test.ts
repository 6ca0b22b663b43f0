// An opened graph as the renderer is told of it: nothing of the file is lost on the way, and nothing is drawn that cannot be seen.

import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/app/foreign-graph/contrast.ts'
import {
  itemOf,
  openedEmphasis,
  openedScene,
  withNodeMoved,
} from '../../../src/app/foreign-graph/opened-scene.ts'
import { theme } from './drawn.ts'
import { foreign, link, node } from './foreign.ts'

const graph = foreign(
  [
    node('a', { x: 0, y: 0, color: '#ffffff', size: 4 }),
    node('b', { x: 10, y: 0, size: 1 }),
    node('c', { x: 5, y: 5, size: 1, label: 'x'.repeat(900) }),
    node('__proto__', { x: 9, y: 9, size: 1 }),
  ],
  [
    link('a', 'a', { label: 'cites itself' }),
    link('a', 'b', { weight: 10 }),
    link('a', 'b', { weight: 1, color: 'red' }),
    link('b', 'c', { directed: false }),
  ],
)
const places = Float32Array.from([0, 0, 10, 0, 5, 5, 9, 9])
const scene = openedScene(graph, places, theme)
const { drawable } = graph
const emphasis = (more: Partial<Parameters<typeof openedEmphasis>[2]>) =>
  openedEmphasis(scene, drawable, { chosen: null, found: null, ...more })

describe('the scene of an opened graph', () => {
  it('lies as it lies in the file, and is never turned', () => {
    expect(scene.nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [10, 0],
      [5, 5],
      [9, 9],
    ])
    expect(scene.isUpright).toBe(true)
  })

  it('has sizes, widths and colours of the file, and white on white paper can be told from it', () => {
    const [a, b, c] = scene.nodes
    expect(a!.weight).toBeGreaterThan(b!.weight)
    expect(contrast(a!.style.light, theme.paper)).toBeGreaterThanOrEqual(1.5)
    expect(c!.label.length).toBeLessThan(60)
    const [, wide, red] = scene.links
    expect(wide!.weight).toBeGreaterThan(red!.weight)
    expect([wide!.look!.color, red!.look!.color]).toEqual([null, '#ff0000'])
  })

  it('has rings, curves side by side, arrows where there is a direction, and names', () => {
    const [ring, one, other, undirected] = scene.links.map(({ look }) => look!)
    expect([ring!.course.kind, ring!.label]).toEqual(['ring', 'cites itself'])
    const bends = [one, other].map(look => (look!.course.kind === 'line' ? look!.course.bend : null))
    expect(bends[0]).toBeCloseTo(-bends[1]!)
    expect(bends[0]).not.toBe(0)
    expect([one, undirected].map(look => look!.hasArrow)).toEqual([true, false])
  })

  it('has a node where somebody has put it, and leaves the others', () => {
    const moved = withNodeMoved(places, drawable, scene.nodes[2]!.id, { x: -1, y: 8 })
    expect([...moved]).toEqual([0, 0, 10, 0, -1, 8, 9, 9])
    expect([...places]).toEqual([0, 0, 10, 0, 5, 5, 9, 9])
    expect(withNodeMoved(places, drawable, 'line 0', { x: 1, y: 1 })).toBe(places)
  })

  it('leads back to what it stands for in the file', () => {
    expect(scene.nodes.map(({ id }) => itemOf(id, drawable))).toEqual(
      [0, 1, 2, 3].map(number => ({ of: 'node', number })),
    )
    expect(scene.links.map(({ id }) => itemOf(id, drawable))).toEqual(
      Array.from(drawable.lines.edges, number => ({ of: 'edge', number })),
    )
  })
})

describe('what is brought forward', () => {
  const [a, b, c] = scene.nodes.map(({ id }) => id)

  it('is all, where nothing is chosen or looked for', () => {
    expect(emphasis({}).highlight).toBeNull()
    expect([emphasis({}).nodes.size, emphasis({}).links.size]).toEqual([4, 4])
  })

  it('is a node that is chosen with its neighbours, or a link with its ends', () => {
    const ofNode = emphasis({ chosen: { of: 'node', number: 0 } })
    expect(ofNode.selected.nodes).toEqual(new Set([a]))
    expect(ofNode.highlight).toEqual({
      nodes: new Set([a, b]),
      links: new Set(scene.links.slice(0, 3).map(({ id }) => id)),
    })
    const ofLink = emphasis({ chosen: { of: 'edge', number: 3 }, found: new Set([0]) })
    expect(ofLink.highlight).toEqual({ nodes: new Set([b, c]), links: new Set([scene.links[3]!.id]) })
  })

  it('is what was found, with the links between', () => {
    expect(emphasis({ found: new Set([1, 2]) }).highlight).toEqual({
      nodes: new Set([b, c]),
      links: new Set([scene.links[3]!.id]),
    })
  })

  it('is what was found, too, where something is chosen that is not drawn', () => {
    const chosen = { of: 'node', number: 99 } as const
    expect(emphasis({ chosen, found: new Set([1]) }).highlight?.nodes).toEqual(new Set([b]))
    expect(emphasis({ chosen }).highlight).toBeNull()
  })
})
