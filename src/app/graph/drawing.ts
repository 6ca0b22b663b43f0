// The graph on the canvas: sigma, told what to draw and asked what was touched. No React.

import Graph from 'graphology'
import Sigma from 'sigma'
import { animateNodes } from 'sigma/utils'
import { finish, looks, type Steps, stepping } from '../../graph/index.ts'
import type { Sketch } from '../share/picture.ts'
import { inSlices } from '../shell/slices.ts'
import { type Area, drawAreas } from './areas.ts'
import { frame, padding, reveal, still } from './camera.ts'
import { drawLabels, moveLabels, type Named, type Written } from './labels.ts'
import { type NodeLook, ShapeProgram } from './nodes.ts'
import { type Dot, drawOverview } from './overview.ts'
import { listen, type Touched } from './pointer.ts'
import {
  boxOf,
  type Direction,
  type Emphasis,
  type NodeData,
  type Point,
  type Scene,
  type TieData,
  towards,
} from './scene.ts'
import { mix, type Theme } from './theme.ts'

export type Handlers = {
  readonly onPick: (touched: Touched, adds: boolean) => void
  readonly onHover: (touched: Touched, at: Point) => void
  readonly onMove: (id: string, to: Point) => void
}

export type Drawing = ReturnType<typeof draw>

type Drawn = Graph<NodeData, TieData>

type TieLook = {
  readonly size: number
  readonly color?: string
  readonly zIndex?: number
  readonly hidden?: boolean
}

/** A node's radius and a tie's width in pixels. Areas, not radii, tell amounts. */
const radius = (weight: number) => Math.min(20, 5.5 + 1.9 * Math.sqrt(weight))
const width = (claims: number) => Math.min(9, 0.7 + 0.9 * Math.sqrt(claims))

/** More than this, nodes or ties, take more than a frame to look through. */
const few = 2000

/** The graph that sigma draws of a scene, its nodes beginning where they were before; in steps. */
function* buildGraph({ nodes, ties }: Scene, before: Drawn | null): Steps<Drawn> {
  const graph: Drawn = new Graph<NodeData, TieData>()
  yield* stepping(nodes, ({ id, type, label, x, y, weight }) => {
    const from = before?.hasNode(id) ? before.getNodeAttributes(id) : { x, y }
    const place = { x: from.x, y: from.y }
    graph.addNode(id, { ...place, size: radius(weight), type: 'circle', kind: type, name: label, weight })
  })
  yield* stepping(ties, ({ id, a, b, weight }) => graph.addEdgeWithKey(id, a, b, { size: width(weight) }))
  return graph
}

/** Draws into a container that has a size; `kill` frees its WebGL context. Throws where there is no WebGL. */
export function draw(container: HTMLElement, map: HTMLCanvasElement, { onPick, onHover, onMove }: Handlers) {
  let emphasis: Emphasis | null = null
  let theme: Theme | null = null
  let hovered: Touched = null
  let toReveal: string | null = null
  let framed = false
  let alive = true
  let goals: ReadonlyMap<string, Point> = new Map()
  let newest: Scene | null = null
  let stopAnimation = () => {}
  let written: readonly Written[] = []
  /** Where each node was when all was last drawn, in pixels. */
  let placed = new Map<string, Point>()
  let fromMap: ReturnType<typeof drawOverview> = null

  const sigma = new Sigma<NodeData, TieData>(new Graph<NodeData, TieData>(), container, {
    // In place of sigma's own circles, which would be compiled beside it.
    nodeProgramClasses: { circle: ShapeProgram },
    defaultNodeType: 'circle',
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
  const areas = sigma.createCanvas('areas', { beforeLayer: 'edges', style: { pointerEvents: 'none' } })
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

  const lookOf = (id: string, data: NodeData, colors = theme): Partial<NodeLook> => {
    if (!colors || !emphasis) return { ...data, hidden: true }
    const bright = !light || light.nodes.has(id)
    const chosen = emphasis.selected.has(id)
    const { shape } = looks[data.kind]
    const color = looks[data.kind][colors.name]
    return {
      x: data.x,
      y: data.y,
      type: 'circle',
      shape,
      size: data.size * scale() * (chosen ? 1.2 : 1),
      color: bright ? color : mix(color, colors.paper, 0.82),
      rim: chosen ? colors.ink : colors.paper,
      hidden: !emphasis.nodes.has(id),
      zIndex: chosen ? 2 : bright ? 1 : 0,
    }
  }

  const tieLookOf = (id: string, data: TieData, colors = theme): TieLook => {
    const claims = emphasis?.ties.get(id)
    if (!colors || claims === undefined) return { ...data, hidden: true }
    const bright = !light || light.ties.has(id)
    const chosen = emphasis?.selected.has(id) || (hovered?.kind === 'tie' && hovered.id === id)
    const color = chosen ? colors.accent : light && bright ? colors.tieLit : colors.tie
    return {
      size: width(claims) + (chosen ? 1.5 : 0),
      color: bright ? color : mix(colors.tie, colors.paper, 0.72),
      zIndex: chosen ? 2 : bright ? 1 : 0,
    }
  }

  let looking: ReturnType<typeof setTimeout> | undefined
  const refresh = () => {
    light = lit()
    // A look for every node and tie is a task of its own where they are many, before the frame that draws them.
    clearTimeout(looking)
    if ((emphasis?.nodes.size ?? 0) > few)
      looking = setTimeout(() => alive && sigma.refresh({ schedule: true }))
    else sigma.refresh({ schedule: true })
  }

  // From the graph, not from what sigma drew: between a refresh and the next frame that is not to be read.
  const place = (id: string): Point => sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id))

  const hover = (touched: Touched, at: Point) => {
    if (touched?.id === hovered?.id) return
    hovered = touched
    container.style.cursor = touched ? 'pointer' : ''
    refresh()
    onHover(touched, at)
  }
  listen(
    sigma,
    { ties: () => emphasis?.ties.keys() ?? [], place: id => placed.get(id) ?? place(id) },
    {
      onHover: hover,
      onPick,
      onMove(id, to) {
        goals = new Map(goals).set(id, to)
        onMove(id, to)
      },
    },
  )

  /** The projects whose members are to be seen together, with those members that are there. */
  const drawnAreas = (colors = theme): Area[] => {
    const graph = sigma.getGraph()
    if (!colors || !emphasis) return []
    const asked = new Set([
      ...emphasis.areas,
      ...(hovered?.kind === 'node' && looksLikeArea(hovered.id) ? [hovered.id] : []),
    ])
    return [...asked]
      .filter(id => graph.hasNode(id) && emphasis?.nodes.has(id))
      .map(id => ({
        color: mix(looks[graph.getNodeAttribute(id, 'kind')][colors.name], colors.paper, 0.86),
        points: [...around({ kind: 'node', id }).nodes].map(place),
      }))
  }
  const looksLikeArea = (id: string) =>
    sigma.getGraph().hasNode(id) && sigma.getGraph().getNodeAttribute(id, 'kind') === 'project'

  let seen = ''
  let rest: ReturnType<typeof setTimeout> | undefined
  /** Whether the camera is on its way; once it rests, all is drawn again. */
  const moves = () => {
    const { x, y, ratio, angle } = sigma.getCamera().getState()
    const now = `${x} ${y} ${ratio} ${angle}`
    const moved = seen !== '' && now !== seen
    seen = now
    if (!moved) return false
    clearTimeout(rest)
    rest = setTimeout(() => alive && sigma.scheduleRender(), 150)
    return true
  }

  sigma.on('afterRender', () => {
    if (!theme || !emphasis) return
    if (!framed) {
      // A mark of User Timing, for whoever measures how long one waits for the first picture.
      performance.mark('drawn')
      framed = true
      frameAll(0)
      return
    }
    if (toReveal !== null) {
      reveal(sigma, toReveal)
      toReveal = null
    }
    if (emphasis.nodes.size > few && moves()) {
      drawAreas(areas, sigma.getDimensions(), drawnAreas())
      const there = written.filter(({ id }) => sigma.getGraph().hasNode(id))
      moveLabels(labels, sigma.getDimensions(), there, place, theme)
      return
    }
    const graph = sigma.getGraph()
    const shrunk = scale()
    const nodes: Named[] = []
    const dots: Dot[] = []
    placed = new Map()
    for (const id of emphasis.nodes) {
      if (!graph.hasNode(id)) continue
      const at = place(id)
      placed.set(id, at)
      dots.push({ ...at, color: sigma.getNodeDisplayData(id)?.color ?? theme.ink })
      if (light && !light.nodes.has(id)) continue
      const { name, size, weight, kind } = graph.getNodeAttributes(id)
      const strong = kind === 'project'
      nodes.push({
        id,
        name,
        at,
        radius: sigma.scaleSize(size * shrunk),
        weight: weight + (strong ? 1000 : 0),
        forced: emphasis.selected.has(id) || hovered?.id === id,
        strong,
      })
    }
    drawAreas(areas, sigma.getDimensions(), drawnAreas())
    written = drawLabels(labels, sigma.getDimensions(), nodes, theme)
    fromMap = drawOverview(map, sigma, dots, theme)
    map.hidden = fromMap === null
  })

  const there = () => [...(emphasis?.nodes ?? [])].filter(id => sigma.getGraph().hasNode(id))

  const frameAll = (duration: number) => {
    const points = there().map(id => goals.get(id) ?? sigma.getGraph().getNodeAttributes(id))
    frame(sigma, points.length > 0 ? points : [...goals.values()], duration)
  }

  const show = (scene: Scene, graph: Drawn) => {
    stopAnimation()
    const before = sigma.getGraph()
    goals = new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]))
    // Another scene is framed anew; in the same one nodes move, and the camera stays.
    if (before.order !== graph.order || !before.everyNode(id => graph.hasNode(id))) {
      const { x, y, width: across, height: down } = boxOf(scene.nodes)
      sigma.setCustomBBox({ x: [x - across / 2, x + across / 2], y: [y - down / 2, y + down / 2] })
      framed = false
    }
    hovered = null
    light = emphasis?.lit ?? null
    sigma.setGraph(graph)
    if (before.order > 0 && !still())
      stopAnimation = animateNodes(graph, Object.fromEntries(goals), {
        duration: 450,
        easing: 'quadraticInOut',
      })
  }

  return {
    /** Draws another scene; nodes that stay walk to their new places. A large one comes when it is built. */
    setScene(scene: Scene) {
      newest = scene
      const building = buildGraph(scene, still() ? null : sigma.getGraph())
      if (scene.nodes.length + scene.ties.length <= few) show(scene, finish(building))
      else
        void inSlices(building).then(graph => {
          if (alive && newest === scene) show(scene, graph)
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
    fit: () => frameAll(still() ? 0 : 300),
    /** Brings a node into view, if it is not, once it has been drawn. */
    reveal(id: string) {
      toReveal = id
      sigma.scheduleRender()
    },
    /** From a node, the neighbour that lies in a direction (or any node, from none). */
    walk(from: string | null, direction: Direction): string | null {
      const graph = sigma.getGraph()
      if (from === null || !graph.hasNode(from)) {
        const first = there().sort(
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
    /** Moves the camera to where a point of the small map lies. */
    moveTo(at: Point) {
      const target = fromMap?.(at)
      if (target)
        void sigma.getCamera().animate({ x: target.x, y: target.y }, { duration: still() ? 0 : 200 })
    },
    /** What is on the canvas now, as plain shapes in pixels, in these colours; null before there is anything. */
    sketch(colors: Theme | null = theme): Sketch | null {
      if (!colors || !emphasis) return null
      const graph = sigma.getGraph()
      // Asked of the reducers, not of sigma: what was drawn last may have been in other colours.
      const ties = [...emphasis.ties.keys()].flatMap(id => {
        if (!graph.hasEdge(id)) return []
        const { size, color = '', zIndex = 0 } = tieLookOf(id, graph.getEdgeAttributes(id), colors)
        const [a, b] = graph.extremities(id)
        return [{ a: place(a), b: place(b), width: sigma.scaleSize(size), color, z: zIndex }]
      })
      const nodes = there().map(id => {
        const data = graph.getNodeAttributes(id)
        const { size = 0, color = '', rim = '', zIndex = 0 } = lookOf(id, data, colors)
        return { at: place(id), radius: sigma.scaleSize(size), kind: data.kind, color, rim, z: zIndex }
      })
      return {
        kind: 'shapes',
        ...sigma.getDimensions(),
        theme: colors,
        areas: drawnAreas(colors),
        ties,
        nodes,
        labels: written,
      }
    },
    kill() {
      alive = false
      clearTimeout(rest)
      clearTimeout(looking)
      stopAnimation()
      sigma.kill()
    },
  }
}
