// What we assume of sigma beyond its documentation. Another version that breaks one of these breaks the drawing, and mostly
// without a word: package.json holds to 3.0.x, and whoever goes further comes by here.

import Graph from 'graphology'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBuffers, type RenderBuffers, rankAll, resetBuffers } from '../../../src/app/render/buffers.ts'
import type { Emphasis, LinkData, NodeData, Scene, SigmaInstance } from '../../../src/app/render/scene.ts'
import { defaultVocabulary, type Language, styleOf } from '../../../src/model/index.ts'
import { theme } from './drawn.ts'
import { fakeScreen } from './fake-screen.ts'

const country = {
  type: 'country',
  style: styleOf(defaultVocabulary, 'country'),
  isHub: false,
} as const
const scene: Scene = {
  language: 'en' as Language,
  nodes: [
    { id: 'be', ...country, label: 'Belgium', x: 0, y: 0, weight: 1 },
    { id: 'nl', ...country, label: 'Netherlands', x: 10, y: 0, weight: 1 },
    { id: 'lu', ...country, label: 'Luxembourg', x: 0, y: 10, weight: 1 },
  ],
  links: [
    { id: 'be--nl', a: 'be', b: 'nl', weight: 1 },
    { id: 'be--lu', a: 'be', b: 'lu', weight: 1 },
  ],
}

const all: Emphasis = {
  nodes: new Set(['be', 'nl', 'lu']),
  links: new Map([
    ['be--nl', 1],
    ['be--lu', 1],
  ]),
  dotted: new Set(),
  selected: { nodes: new Set(), links: new Set() },
  areas: new Map(),
  highlight: null,
  covered: { above: 0, below: 0 },
}

const none = { highlight: null, pointed: null }

describe('sigma', () => {
  let screen: ReturnType<typeof fakeScreen>
  let sigma: SigmaInstance
  let stage: RenderBuffers
  const nodeAt = vi.fn((): string | null => null)

  beforeAll(async () => {
    screen = fakeScreen()
    const { createSigma } = await import('../../../src/app/render/sigma-canvas.ts')
    const { straightLinks } = await import('../../../src/app/render/links.ts')
    stage = emptyBuffers()
    stage.theme = theme
    sigma = createSigma(screen.container, stage, straightLinks, nodeAt)
  })
  afterAll(() => {
    sigma.kill()
    screen.leave()
  })

  /** The scene as a graph whose keys are the numbers of its nodes. */
  beforeEach(() => {
    const graph = new Graph<NodeData, LinkData>()
    for (const [n, { x, y }] of scene.nodes.entries())
      graph.addNode(String(n), { x, y, size: 1, type: 'circle' })
    resetBuffers(stage, scene)
    rankAll(stage, { emphasis: all, ...none })
    screen.frame()
    sigma.setGraph(graph)
  })

  /** x and y of each, as they were uploaded. */
  const placesIn = ({ data, copies }: { readonly data: readonly number[]; readonly copies: number }) =>
    Array.from({ length: copies }, (_, n) => data.slice((n * data.length) / copies).slice(0, 2))

  it('takes one WebGL context, for the layer that it makes first, and lets others share it', () => {
    expect(screen.contexts()).toBe(1)
    const { elements, webGLContexts } = sigma as unknown as Record<string, Record<string, object>>
    expect(Object.keys(webGLContexts!)).toEqual(['edges', 'nodes', 'hoverNodes'])
    expect(elements!.nodes).toBe(elements!.edges)
    expect(webGLContexts!.nodes).toBe(webGLContexts!.edges)
  })

  it('draws what the array of a program holds, as many copies as its capacity says: links first, then nodes', () => {
    const [links, nodes, ...more] = screen.frame()
    expect(more).toEqual([])
    expect([links!.copies, links!.vertices]).toEqual([2, 6])
    expect([nodes!.copies, nodes!.vertices]).toEqual([3, 3])
    expect(nodes!.data).toHaveLength(3 * 6)
    expect(links!.data).toHaveLength(2 * 11)
  })

  it('numbers the nodes in the order of the graph', () => {
    const [links, nodes] = screen.frame()
    const places = placesIn(nodes!)
    expect(new Set(places.map(String)).size).toBe(3)
    expect([...stage.places]).toEqual(places.flat())
    const [be, nl, lu] = places as [number[], number[], number[]]
    expect(nl[0]).toBeGreaterThan(be[0]!)
    expect(lu[1]).toBeGreaterThan(be[1]!)
    // Those that the links join are known by the same numbers.
    expect(links!.data.slice(0, 4)).toEqual([...be, ...nl])
    expect(links!.data.slice(11, 15)).toEqual([...be, ...lu])
  })

  it('asks the programs what to draw at each frame, though the graph is as it was', () => {
    screen.frame()
    rankAll(stage, {
      emphasis: { ...all, nodes: new Set(['be', 'lu']), links: new Map([['be--lu', 1]]) },
      ...none,
    })
    sigma.scheduleRender()
    expect(screen.frame().map(({ copies }) => copies)).toEqual([1, 2])
  })

  it('tells the programs of all nodes anew when one is moved, so that its links go with it', () => {
    screen.frame()
    const before = stage.version
    sigma.getGraph().mergeNodeAttributes('1', { x: 10, y: 10 })
    const [links, nodes] = screen.frame()
    expect(stage.version).toBeGreaterThan(before)
    const [, nl, lu] = placesIn(nodes!) as [number[], number[], number[]]
    expect(nl[1]).toBe(lu[1])
    expect(links!.data.slice(2, 4)).toEqual(nl)
  })

  it('asks the instance which node is at a point, and tells of entering it', () => {
    screen.frame()
    const entered = vi.fn()
    sigma.on('enterNode', entered)
    nodeAt.mockReturnValueOnce('2')
    const at = { x: 5, y: 6, original: {} as MouseEvent, sigmaDefaultPrevented: false }
    sigma.getMouseCaptor().emit('mousemove', { ...at, preventSigmaDefault() {} })
    expect(nodeAt).toHaveBeenCalledWith(expect.objectContaining({ x: 5, y: 6 }))
    expect(entered).toHaveBeenCalledWith(expect.objectContaining({ node: '2' }))
  })

  it('says whether a hand holds the canvas', () => {
    expect(sigma.getMouseCaptor().isMouseDown).toBe(false)
  })

  it('leaves labels, edges’ events and order by depth to us', () => {
    const { renderLabels, enableEdgeEvents, zIndex } = sigma.getSettings()
    expect({ renderLabels, enableEdgeEvents, zIndex }).toEqual({
      renderLabels: false,
      enableEdgeEvents: false,
      zIndex: false,
    })
  })
})
