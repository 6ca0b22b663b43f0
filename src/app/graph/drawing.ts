// The graph on the canvas: sigma, told what to draw and asked what was touched. No React.

import Graph from 'graphology'
import Sigma from 'sigma'
import { animateNodes } from 'sigma/utils'
import type { EntityType } from '../../model/index.ts'
import { drawLabels, type Named } from './labels.ts'
import { type NodeLook, ShapeProgram } from './nodes.ts'
import {
  boxOf,
  type Direction,
  distanceToSegment,
  type Emphasis,
  type Point,
  type Scene,
  towards,
} from './scene.ts'
import { looks } from './shapes.ts'
import { mix, type Theme } from './theme.ts'

/** What a person touched: a node, a tie, or neither. */
export type Touched = { readonly kind: 'node' | 'tie'; readonly id: string } | null

export type Handlers = {
  readonly onPick: (touched: Touched) => void
  readonly onHover: (touched: Touched, at: Point) => void
}

type NodeData = {
  x: number
  y: number
  size: number
  type: 'shape'
  kind: EntityType
  name: string
  weight: number
}
type TieData = { size: number }

export type Drawing = ReturnType<typeof draw>

/** Room for labels around the drawing, in pixels. */
const padding = 64

/** How far beside a line a click may be, in pixels. */
const reach = 7

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** A node's radius and a tie's width in pixels. Areas, not radii, tell amounts. */
const radius = (weight: number) => Math.min(20, 5.5 + 1.9 * Math.sqrt(weight))
const width = (claims: number) => Math.min(9, 0.7 + 0.9 * Math.sqrt(claims))

/** Draws into a container that has a size; `kill` frees its WebGL context. Throws where there is no WebGL. */
export function draw(container: HTMLElement, { onPick, onHover }: Handlers) {
  let emphasis: Emphasis | null = null
  let theme: Theme | null = null
  let hovered: Touched = null
  let toReveal: string | null = null
  let framed = false
  let alive = true
  let goals: ReadonlyMap<string, Point> = new Map()
  let stopAnimation = () => {}

  const sigma = new Sigma<NodeData, TieData>(new Graph<NodeData, TieData>(), container, {
    nodeProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    // Labels are placed by ourselves, without collisions; ties are picked by distance, not by pixel.
    renderLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => {},
    zIndex: true,
    enableCameraRotation: false,
    stagePadding: padding,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomingRatio: 1.4,
    nodeReducer: (id, data) => lookOf(id, data),
    edgeReducer: (id, data) => tieLookOf(id, data),
  })
  const labels = sigma.createCanvas('names', { afterLayer: 'nodes', style: { pointerEvents: 'none' } })

  /** The neighbourhood of what the pointer is on, or else what the selection lights. */
  const lit = () => (hovered ? around(hovered) : emphasis?.lit) ?? null

  const around = (touched: NonNullable<Touched>) => {
    const graph = sigma.getGraph()
    const near = { nodes: new Set<string>(), ties: new Set<string>() }
    if (touched.kind === 'tie') {
      if (graph.hasEdge(touched.id)) for (const end of graph.extremities(touched.id)) near.nodes.add(end)
      near.ties.add(touched.id)
    } else if (graph.hasNode(touched.id)) {
      near.nodes.add(touched.id)
      graph.forEachEdge(touched.id, (tie, _data, a, b) => {
        if (!emphasis?.ties.has(tie)) return
        near.ties.add(tie)
        near.nodes.add(a).add(b)
      })
    }
    return near
  }

  let light: ReturnType<typeof lit> = null

  /** Where many nodes share a small canvas, all are drawn smaller. */
  const scale = () => {
    const { width, height } = sigma.getDimensions()
    const share = Math.sqrt((width * height) / Math.max(goals.size, 1))
    return Math.min(1, Math.max(0.45, share / 100))
  }

  const lookOf = (id: string, data: NodeData): Partial<NodeLook> => {
    if (!theme || !emphasis) return { ...data, hidden: true }
    const bright = !light || light.nodes.has(id)
    const chosen = emphasis.selected.has(id)
    const { shape } = looks[data.kind]
    const color = looks[data.kind][theme.name]
    return {
      x: data.x,
      y: data.y,
      type: 'shape',
      shape,
      size: data.size * scale() * (chosen ? 1.2 : 1),
      color: bright ? color : mix(color, theme.paper, 0.82),
      rim: chosen ? theme.ink : theme.paper,
      hidden: !emphasis.nodes.has(id),
      zIndex: chosen ? 2 : bright ? 1 : 0,
    }
  }

  const tieLookOf = (id: string, data: TieData) => {
    const claims = emphasis?.ties.get(id)
    if (!theme || claims === undefined) return { ...data, hidden: true }
    const bright = !light || light.ties.has(id)
    const chosen = emphasis?.selected.has(id) || (hovered?.kind === 'tie' && hovered.id === id)
    const color = chosen ? theme.accent : light && bright ? theme.tieLit : theme.tie
    return {
      size: width(claims) + (chosen ? 1.5 : 0),
      color: bright ? color : mix(theme.tie, theme.paper, 0.72),
      zIndex: chosen ? 2 : bright ? 1 : 0,
    }
  }

  const refresh = () => {
    light = lit()
    sigma.refresh({ schedule: true })
  }

  const place = (id: string): Point =>
    sigma.framedGraphToViewport(sigma.getNodeDisplayData(id) ?? { x: 0, y: 0 })

  const tieAt = (point: Point): Touched => {
    let nearest: Touched = null
    let least = reach
    const graph = sigma.getGraph()
    for (const id of emphasis?.ties.keys() ?? []) {
      if (!graph.hasEdge(id)) continue
      const [a, b] = graph.extremities(id)
      const distance = distanceToSegment(point, place(a), place(b))
      if (distance < least) {
        least = distance
        nearest = { kind: 'tie', id }
      }
    }
    return nearest
  }

  const hover = (touched: Touched, at: Point) => {
    if (touched?.id === hovered?.id) return
    hovered = touched
    container.style.cursor = touched ? 'pointer' : ''
    refresh()
    onHover(touched, at)
  }

  let overNode = false
  sigma.on('enterNode', ({ node, event }) => {
    overNode = true
    hover({ kind: 'node', id: node }, event)
  })
  sigma.on('leaveNode', ({ event }) => {
    overNode = false
    hover(tieAt(event), event)
  })
  sigma.on('moveBody', ({ event }) => {
    if (!overNode) hover(tieAt(event), event)
  })
  sigma.on('leaveStage', () => hover(null, { x: 0, y: 0 }))
  sigma.on('clickNode', ({ node }) => onPick({ kind: 'node', id: node }))
  sigma.on('clickStage', ({ event }) => onPick(tieAt(event)))
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault())

  sigma.on('afterRender', () => {
    if (!theme || !emphasis) return
    if (!framed) {
      framed = true
      frame(0)
      return
    }
    if (toReveal !== null) revealNow(toReveal)
    const graph = sigma.getGraph()
    const nodes: Named[] = []
    for (const id of emphasis.nodes) {
      if (!graph.hasNode(id)) continue
      if (light && !light.nodes.has(id)) continue
      const { name, size, weight, kind } = graph.getNodeAttributes(id)
      const strong = kind === 'project'
      const forced = emphasis.selected.has(id) || hovered?.id === id
      nodes.push({
        id,
        name,
        at: place(id),
        radius: sigma.scaleSize(size * scale()),
        weight: weight + (strong ? 1000 : 0),
        forced,
        strong,
      })
    }
    drawLabels(labels, sigma.getDimensions(), nodes, theme)
  })

  /** Moves the camera so that what is there fills the canvas, lengthwise on a tall one. */
  const frame = (duration: number) => {
    const graph = sigma.getGraph()
    const there = [...(emphasis?.nodes ?? [])].filter(id => graph.hasNode(id))
    const points = there.map(id => goals.get(id) ?? graph.getNodeAttributes(id))
    const { x, y, width, height } = boxOf(points.length > 0 ? points : [...goals.values()])
    const [xs, ys] = [sigma.getBBox().x, sigma.getBBox().y]
    const unit = Math.max(xs[1] - xs[0], ys[1] - ys[0]) || 1
    const screen = sigma.getDimensions()
    const margin = Math.min(padding, 0.09 * screen.width + 6)
    const room = { width: screen.width - 2 * margin, height: screen.height - margin - 1.6 * padding }
    const across = Math.min(room.width / width, room.height / height)
    const along = Math.min(room.width / height, room.height / width)
    const turned = along > across * 1.15
    const pixels = sigma.getGraphToViewportRatio() * sigma.getCamera().ratio
    const ratio = Math.max(0.3, pixels / Math.max(turned ? along : across, 1e-9))
    const state = {
      x: 0.5 + (x - (xs[0] + xs[1]) / 2) / unit,
      y: 0.5 + (y - (ys[0] + ys[1]) / 2) / unit,
      angle: turned ? Math.PI / 2 : 0,
      ratio,
    }
    // Only this turns the camera; two fingers on a screen do not.
    const camera = sigma.getCamera()
    camera.enabledRotation = true
    const turnedAndDone = () => {
      camera.enabledRotation = false
    }
    if (duration > 0) camera.animate(state, { duration }, turnedAndDone)
    else {
      camera.setState(state)
      turnedAndDone()
    }
  }

  const revealNow = (id: string) => {
    toReveal = null
    const data = sigma.getNodeDisplayData(id)
    if (!data || data.hidden) return
    const { width, height } = sigma.getDimensions()
    const { x, y } = place(id)
    const margin = 40
    if (x > margin && y > margin && x < width - margin && y < height - margin) return
    const target = { x: data.x, y: data.y, ratio: Math.min(sigma.getCamera().ratio, 0.9) }
    void sigma.getCamera().animate(target, { duration: still() ? 0 : 300 })
  }

  return {
    /** Draws another scene; nodes that stay walk to their new places. */
    setScene(scene: Scene) {
      stopAnimation()
      const before = sigma.getGraph()
      const graph = new Graph<NodeData, TieData>()
      goals = new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]))
      const animate = before.order > 0 && !still()
      for (const { id, type, label, x, y, weight } of scene.nodes) {
        const from = animate && before.hasNode(id) ? before.getNodeAttributes(id) : { x, y }
        graph.addNode(id, {
          x: from.x,
          y: from.y,
          size: radius(weight),
          type: 'shape',
          kind: type,
          name: label,
          weight,
        })
      }
      for (const { id, a, b, weight } of scene.ties) graph.addEdgeWithKey(id, a, b, { size: width(weight) })
      // The frame is that of the goal, so that the camera has nothing to follow.
      const { x, y, width: across, height: down } = boxOf(scene.nodes)
      sigma.setCustomBBox({ x: [x - across / 2, x + across / 2], y: [y - down / 2, y + down / 2] })
      hovered = null
      light = emphasis?.lit ?? null
      framed = false
      sigma.setGraph(graph)
      if (animate)
        stopAnimation = animateNodes(graph, Object.fromEntries(goals), {
          duration: 450,
          easing: 'quadraticInOut',
        })
    },
    setEmphasis(next: Emphasis) {
      emphasis = next
      refresh()
    },
    setTheme(next: Theme) {
      theme = next
      refresh()
    },
    /** The labels may have another font or language: draw them anew. */
    redraw() {
      if (alive) sigma.scheduleRender()
    },
    zoomIn: () => void sigma.getCamera().animatedZoom({ duration: still() ? 0 : 200 }),
    zoomOut: () => void sigma.getCamera().animatedUnzoom({ duration: still() ? 0 : 200 }),
    /** Shows all that is there, as large as it goes. */
    fit: () => frame(still() ? 0 : 300),
    /** Brings a node into view, if it is not, once it has been drawn. */
    reveal(id: string) {
      toReveal = id
      sigma.scheduleRender()
    },
    /** From a node, the neighbour that lies in a direction (or any node, from none). */
    walk(from: string | null, direction: Direction): string | null {
      const graph = sigma.getGraph()
      const there = [...(emphasis?.nodes ?? [])].filter(id => graph.hasNode(id))
      if (from === null || !graph.hasNode(from)) {
        const first = there.sort(
          (a, b) => graph.getNodeAttribute(b, 'weight') - graph.getNodeAttribute(a, 'weight'),
        )[0]
        return first ?? null
      }
      const near = around({ kind: 'node', id: from }).nodes
      near.delete(from)
      const places = (ids: Iterable<string>) => [...ids].map(id => ({ ...place(id), id }))
      return towards({ ...place(from) }, direction, places(near))?.id ?? null
    },
    /** Shows a node as if the pointer were on it. */
    point(id: string | null) {
      hovered = id === null ? null : { kind: 'node', id }
      refresh()
    },
    /** Where a node is on the screen, in pixels from the container's corner. */
    place,
    kill() {
      alive = false
      stopAnimation()
      sigma.kill()
    },
  }
}
