// A foreign graph on the canvas: sigma, told what to draw and asked what was clicked. No React.

import { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { CameraState } from 'sigma/types'
import type { Drawable, Item } from '../../formats/index.ts'
import { cut } from '../../text/index.ts'
import { still } from '../render/camera.ts'
import { mix, type Theme } from '../render/theme.ts'

type NodeData = { x: number; y: number; size: number; label: string; color: string | null }
type TieData = { size: number }

export type ForeignDrawing = ReturnType<typeof drawForeign>

/** More ties than this are not drawn while the camera moves. */
const manyTies = 5_000

/** Radii in pixels: the more nodes, the smaller. */
function radii(nodes: number): readonly [least: number, most: number] {
  if (nodes <= 200) return [5, 17]
  return nodes <= 2_000 ? [3, 11] : [1.6, 7]
}

/** On a canvas a name has little room. */
const shortened = (label: string) => cut(label, 48)

type Given = {
  /** Of every node of the file. */
  readonly labels: readonly string[]
  readonly drawable: Drawable
  /** x and y of each node that is drawn. */
  readonly places: Float32Array
  readonly theme: Theme
  /** Null beside all. */
  readonly onPick: (item: Item | null) => void
}

const key = (node: number) => String(node)
const numberOf = (key: string) => Number(key)

/** Draws into a container that has a size; `kill` frees its WebGL context. Throws where there is no WebGL. */
export function drawForeign(container: HTMLElement, given: Given) {
  const { labels, drawable, places, onPick } = given
  const { nodes, sizes, colors, lines } = drawable
  let { theme } = given
  let chosen: number | null = null
  /** Those whose labels have what is looked for; null is all. */
  let found: ReadonlySet<number> | null = null
  let near: ReadonlySet<string> = new Set()

  const graph = new UndirectedGraph<NodeData, TieData>()
  const [least, most] = radii(nodes.length)
  for (const [i, node] of nodes.entries()) {
    graph.addNode(key(node), {
      x: places[2 * i] ?? 0,
      y: places[2 * i + 1] ?? 0,
      size: least + (most - least) * (sizes[i] ?? 0),
      label: shortened(labels[node] ?? ''),
      color: colors[i] ?? null,
    })
  }
  for (let i = 0; i < lines.ends.length; i += 2) {
    const [a, b] = [key(nodes[lines.ends[i]!]!), key(nodes[lines.ends[i + 1]!]!)]
    if (a !== b) graph.mergeEdge(a, b, { size: graph.order > 2_000 ? 0.6 : 1 })
  }

  /** Thousands of lines, each as strong as one alone, would be a blot. */
  const quiet = () => (graph.size > 2_000 ? mix(theme.tie, theme.paper, 0.4) : theme.tie)

  // Where many nodes share a small canvas, all are drawn smaller.
  const scale = Math.min(
    1,
    Math.max(
      0.5,
      Math.sqrt((container.clientWidth * container.clientHeight) / Math.max(graph.order, 1)) / 80,
    ),
  )

  /** With a rim of paper, so that it can be read over nodes and lines. */
  const drawLabel: NodeLabelDrawingFunction<NodeData, TieData> = (context, { x, y, size, label }) => {
    if (!label) return
    context.font = `450 13px ${theme.font}`
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    context.lineWidth = 3.5
    context.strokeStyle = theme.paper
    context.fillStyle = theme.ink
    context.strokeText(label, x + size + 3, y + 0.5)
    context.fillText(label, x + size + 3, y + 0.5)
  }
  const drawHover: NodeHoverDrawingFunction<NodeData, TieData> = (context, { x, y, size, label }) => {
    if (!label) return
    context.font = `600 13px ${theme.font}`
    const width = context.measureText(label).width
    context.fillStyle = theme.paper
    context.strokeStyle = theme.accent
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(x + size + 3, y - 11, width + 12, 22, 5)
    context.fill()
    context.stroke()
    context.beginPath()
    context.arc(x, y, size + 2, 0, 2 * Math.PI)
    context.stroke()
    context.fillStyle = theme.ink
    context.textBaseline = 'middle'
    context.fillText(label, x + size + 9, y + 0.5)
  }

  const sigma = new Sigma<NodeData, TieData>(graph, container, {
    labelFont: theme.font,
    labelSize: 13,
    labelWeight: '450',
    // sigma's own grid: as many labels as there is room, the largest nodes first.
    labelGridCellSize: 130,
    labelRenderedSizeThreshold: 0,
    hideEdgesOnMove: graph.size > manyTies,
    hideLabelsOnMove: graph.order > manyTies,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 40,
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHover,
    nodeReducer: (id, data) => {
      const own = data.color ?? theme.tieLit
      const out = found !== null && !found.has(numberOf(id))
      const isChosen = chosen !== null && id === key(chosen)
      return {
        ...data,
        size: data.size * scale,
        color: out && !isChosen ? mix(own, theme.paper, 0.82) : own,
        label: out && !isChosen ? null : data.label,
        highlighted: isChosen,
        forceLabel: near.size <= 12 && near.has(id),
        zIndex: isChosen ? 2 : out ? 0 : 1,
      }
    },
    edgeReducer: (id, data) => {
      const lit = chosen !== null && graph.hasExtremity(id, key(chosen))
      return { ...data, color: lit ? theme.accent : quiet(), zIndex: lit ? 1 : 0 }
    },
  })
  // Until all is drawn anew, sigma cannot draw a part anew.
  let due = false
  const refreshAll = () => {
    due = true
    sigma.refresh({ skipIndexation: true, schedule: true })
  }
  sigma.on('afterRender', () => {
    due = false
  })
  sigma.on('clickNode', ({ node }) => onPick({ of: 'node', number: numberOf(node) }))
  sigma.on('clickStage', () => onPick(null))
  sigma.on('enterNode', () => {
    container.style.cursor = 'pointer'
  })
  sigma.on('leaveNode', () => {
    container.style.cursor = ''
  })

  return {
    /** Marks a node and its ties, and brings it into view; only what changes is drawn anew. */
    choose(node: number | null) {
      const before = chosen
      const changed = new Set<string>(near)
      chosen = node !== null && graph.hasNode(key(node)) ? node : null
      near = chosen === null ? new Set() : new Set(graph.neighbors(key(chosen)))
      for (const id of near) changed.add(id)
      const ends = [before, chosen].filter(node => node !== null).map(key)
      for (const id of ends) changed.add(id)
      const edges = ends.flatMap(id => graph.edges(id))
      if (due) refreshAll()
      else
        sigma.refresh({ partialGraph: { nodes: [...changed], edges }, skipIndexation: true, schedule: true })
      const data = chosen === null ? undefined : sigma.getNodeDisplayData(key(chosen))
      if (!data) return
      const at = sigma.framedGraphToViewport(data)
      const { width, height } = sigma.getDimensions()
      if (at.x > 30 && at.y > 30 && at.x < width - 30 && at.y < height - 30) return
      void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: still() ? 0 : 300 })
    },
    setFound(nodes: ReadonlySet<number> | null) {
      if (nodes === found) return
      found = nodes
      refreshAll()
    },
    setTheme(next: Theme) {
      theme = next
      refreshAll()
    },
    zoomIn: () => void sigma.getCamera().animatedZoom({ duration: still() ? 0 : 200 }),
    zoomOut: () => void sigma.getCamera().animatedUnzoom({ duration: still() ? 0 : 200 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: still() ? 0 : 200 }),
    /** Where the camera is, and the way back there for another drawing of the same graph. */
    camera: () => sigma.getCamera().getState(),
    look: (state: CameraState) => void sigma.getCamera().setState(state),
    kill: () => sigma.kill(),
  }
}
