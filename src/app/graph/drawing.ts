// The graph on the canvas: sigma, told what to draw and asked what was touched. No React.

import Graph from 'graphology'
import Sigma from 'sigma'
import { animateNodes } from 'sigma/utils'
import { finish } from '../../graph/index.ts'
import type { Sketch } from '../share/picture.ts'
import { inSlices, pause } from '../shell/slices.ts'
import { type Area, drawAreas } from './areas.ts'
import { buildGraph, type Drawn, nodeReducer, radius } from './built.ts'
import { frame, padding, reveal, still } from './camera.ts'
import { drawLabels, moveLabels, type Named, type Written } from './labels.ts'
import { NoNodes, shapeProgram } from './nodes.ts'
import { type Dot, drawOverview } from './overview.ts'
import { motionOf } from './pace.ts'
import { listen, type Touched } from './pointer.ts'
import { colorOfNode, colorOfTie, Rank, rimOfNode, sizeOfNode, widthOfTie } from './ranks.ts'
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
import { emptyStage, rankAll, setStage } from './stage.ts'
import { mix, type Theme } from './theme.ts'
import { lineProgram, NoTies } from './ties.ts'

export type Handlers = {
  readonly onPick: (touched: Touched, adds: boolean) => void
  readonly onHover: (touched: Touched, at: Point) => void
  readonly onMove: (id: string, to: Point) => void
}

export type Drawing = ReturnType<typeof draw>

/** More than this, nodes or ties, take more than a frame to look through. */
const few = 2000

/**
 * Draws into a place of the page that has a size, from which it can be taken to another; `kill` frees its WebGL context.
 * Throws where there is no WebGL.
 */
export function draw(place: HTMLElement) {
  const container = document.createElement('div')
  container.className = 'layers'
  place.append(container)
  let map: HTMLCanvasElement | null = null
  let handlers: Handlers | null = null
  let emphasis: Emphasis | null = null
  const stage = emptyStage()
  let scene: Scene = { nodes: [], ties: [] }
  let hovered: Touched = null
  let toReveal: string | null = null
  let framed = false
  let marked = false
  let alive = true
  let goals: ReadonlyMap<string, Point> = new Map()
  let newest: Scene | null = null
  let stopAnimation = () => {}
  let written: readonly Written[] = []
  /** Where each node was when all was last drawn, in pixels. */
  let placed = new Map<string, Point>()
  let fromMap: ReturnType<typeof drawOverview> = null

  const sigma = new Sigma<NodeData, TieData>(new Graph<NodeData, TieData>(), container, {
    // In place of sigma's own, which would all be compiled.
    nodeProgramClasses: { circle: shapeProgram(stage) },
    nodeHoverProgramClasses: { circle: NoNodes },
    edgeProgramClasses: { line: lineProgram(stage), arrow: NoTies },
    defaultNodeType: 'circle',
    // Labels are placed by ourselves, without collisions; ties are picked by distance, not by pixel.
    renderLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
    stagePadding: padding,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomingRatio: 1.4,
    nodeReducer,
  })
  const areas = sigma.createCanvas('areas', { beforeLayer: 'edges', style: { pointerEvents: 'none' } })
  const labels = sigma.createCanvas('names', { afterLayer: 'nodes', style: { pointerEvents: 'none' } })

  /** The neighbourhood of what the pointer is on, or else what the selection lights. */
  const lit = () => (hovered ? around(hovered) : emphasis?.lit) ?? null

  const around = ({ kind, id: touched }: NonNullable<Touched>) => {
    const near = { nodes: new Set<string>(), ties: new Set<string>() }
    if (kind === 'node') near.nodes.add(touched)
    for (const { id, a, b } of tiesThere()) {
      if (kind === 'tie' ? id !== touched : a !== touched && b !== touched) continue
      near.ties.add(id)
      near.nodes.add(a).add(b)
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

  const rank = () => {
    light = lit()
    rankAll(stage, scene, { emphasis, light, pointed: hovered })
  }
  const refresh = () => {
    rank()
    sigma.scheduleRender()
  }
  sigma.on('resize', () => {
    stage.scale = scale()
    stage.version++
  })

  // From the graph, not from what sigma drew: between a refresh and the next frame that is not to be read.
  const placeOf = (id: string): Point => sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id))

  const hover = (touched: Touched, at: Point) => {
    if (touched?.id === hovered?.id) return
    hovered = touched
    container.style.cursor = touched ? 'pointer' : ''
    refresh()
    handlers?.onHover(touched, at)
  }
  listen(
    sigma,
    { ties: tiesThere, place: id => placed.get(id) ?? placeOf(id) },
    {
      onHover: hover,
      onPick: (touched, adds) => handlers?.onPick(touched, adds),
      onMove(id, to) {
        goals = new Map(goals).set(id, to)
        handlers?.onMove(id, to)
      },
    },
  )

  /** The projects whose members are to be seen together, with those members that are there. */
  const drawnAreas = (colors = stage.theme): Area[] => {
    const graph = sigma.getGraph()
    if (!colors || !emphasis) return []
    const asked = new Set([
      ...emphasis.areas,
      ...(hovered?.kind === 'node' && looksLikeArea(hovered.id) ? [hovered.id] : []),
    ])
    return [...asked]
      .filter(id => graph.hasNode(id) && emphasis?.nodes.has(id))
      .map(id => ({
        color: mix(colorOfNode(graph.getNodeAttribute(id, 'kind'), Rank.plain, colors), colors.paper, 0.86),
        points: [...around({ kind: 'node', id }).nodes].map(placeOf),
      }))
  }
  const looksLikeArea = (id: string) =>
    sigma.getGraph().hasNode(id) && sigma.getGraph().getNodeAttribute(id, 'kind') === 'project'

  const motion = motionOf(sigma, stage)

  let writing: ReturnType<typeof setTimeout> | undefined
  const isLarge = () => (emphasis?.nodes.size ?? 0) + (emphasis?.ties.size ?? 0) > few

  /** Writes the names beside the nodes, lays the areas behind them, and draws the small map of it all. */
  const write = () => {
    const { theme } = stage
    if (!theme || !alive) return
    const nodes: Named[] = []
    const dots: Dot[] = []
    placed = new Map()
    for (const { id, type, label, weight, rank } of there()) {
      const at = placeOf(id)
      placed.set(id, at)
      dots.push({ ...at, color: colorOfNode(type, rank, theme) })
      if (light && !light.nodes.has(id)) continue
      const strong = type === 'project'
      nodes.push({
        id,
        name: label,
        at,
        radius: sigma.scaleSize(radius(weight) * stage.scale),
        weight: weight + (strong ? 1000 : 0),
        forced: rank >= Rank.pointed,
        strong,
      })
    }
    drawAreas(areas, sigma.getDimensions(), drawnAreas())
    written = drawLabels(labels, sigma.getDimensions(), nodes, theme)
    fromMap = map && drawOverview(map, sigma, dots, theme)
    if (map) map.hidden = fromMap === null
  }

  /** Where there are many, their words are a task of their own, after the frame. */
  const writeSoon = () => {
    clearTimeout(writing)
    if (isLarge()) writing = setTimeout(write)
    else write()
  }

  sigma.on('afterRender', () => {
    const { theme } = stage
    if (!theme || !emphasis || scene.nodes.length === 0) return
    if (!marked && !stage.hurries) {
      // A mark of User Timing, for whoever measures how long one waits for the first picture.
      performance.mark('drawn')
      marked = true
    }
    if (!framed) {
      framed = true
      frameAll(0)
      return
    }
    if (toReveal !== null) {
      if (emphasis.nodes.has(toReveal)) reveal(sigma, toReveal)
      toReveal = null
    }
    if (isLarge() && motion.goesOn()) {
      drawAreas(areas, sigma.getDimensions(), drawnAreas())
      const there = written.filter(({ id }) => sigma.getGraph().hasNode(id))
      moveLabels(labels, sigma.getDimensions(), there, placeOf, theme)
      return
    }
    writeSoon()
  })

  /** The nodes that are there, with their ranks. */
  const there = () =>
    scene.nodes.flatMap((node, n) => {
      const rank = stage.nodes[n] as Rank
      return rank === Rank.absent ? [] : [{ ...node, rank }]
    })

  function* tiesThere() {
    for (const [n, tie] of scene.ties.entries()) if (stage.ties[n] !== Rank.absent) yield tie
  }

  const frameAll = (duration: number) => {
    const points = there().map(({ id }) => goals.get(id) ?? sigma.getGraph().getNodeAttributes(id))
    frame(sigma, points.length > 0 ? points : [...goals.values()], emphasis?.covered ?? 0, duration)
  }

  const show = (next: Scene, graph: Drawn) => {
    stopAnimation()
    const before = sigma.getGraph()
    scene = next
    goals = new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]))
    // Another scene is framed anew; in the same one nodes move, and the camera stays.
    if (before.order !== graph.order || !before.everyNode(id => graph.hasNode(id))) {
      const { x, y, width: across, height: down } = boxOf(scene.nodes)
      sigma.setCustomBBox({ x: [x - across / 2, x + across / 2], y: [y - down / 2, y + down / 2] })
      framed = false
    }
    hovered = null
    setStage(stage, scene)
    stage.scale = scale()
    rank()
    // Where there are many, the nodes in one task and their ties in the next.
    stage.hurries = isLarge()
    sigma.setGraph(graph)
    stage.hurries = false
    if (isLarge()) sigma.scheduleRender()
    if (before.order > 0 && !still())
      stopAnimation = animateNodes(graph, Object.fromEntries(goals), {
        duration: 450,
        easing: 'quadraticInOut',
      })
  }

  return {
    /** Takes the drawing to a place of the page, with its small map, and from then on tells what is touched. */
    settle(place: HTMLElement, smallMap: HTMLCanvasElement, told: Handlers) {
      map = smallMap
      handlers = told
      if (container.parentElement === place) return
      const { width, height } = sigma.getDimensions()
      const wasAside = container.classList.contains('set-aside')
      container.classList.remove('set-aside')
      container.style.width = container.style.height = ''
      place.append(container)
      sigma.resize()
      const now = sigma.getDimensions()
      if (now.width !== width || now.height !== height) {
        framed = false
        sigma.scheduleRefresh()
      } else if (wasAside) writeSoon()
    },
    /** Takes the drawing out of sight, as large as it is; `settle` brings it back as it was. */
    setAside() {
      map = null
      handlers = null
      if (hovered) {
        hovered = null
        refresh()
      }
      const { width, height } = sigma.getDimensions()
      container.classList.add('set-aside')
      container.style.width = `${width}px`
      container.style.height = `${height}px`
      document.body.append(container)
    },
    /** Draws another scene; nodes that stay walk to their new places. A large one comes when it is built. */
    setScene(scene: Scene) {
      newest = scene
      const building = buildGraph(scene, still() ? null : sigma.getGraph())
      if (scene.nodes.length + scene.ties.length <= few) show(scene, finish(building))
      else
        void inSlices(building).then(async graph => {
          await pause()
          if (alive && newest === scene) show(scene, graph)
        })
    },
    setEmphasis(next: Emphasis) {
      emphasis = next
      motion.begin()
      refresh()
    },
    setTheme(next: Theme) {
      stage.theme = next
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
        const [first] = there().sort((a, b) => b.weight - a.weight)
        return first?.id ?? null
      }
      const near = around({ kind: 'node', id: from }).nodes
      near.delete(from)
      const places = (ids: Iterable<string>) => [...ids].map(id => ({ ...placeOf(id), id }))
      return towards({ ...placeOf(from) }, direction, places(near))?.id ?? null
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
    sketch(colors: Theme | null = stage.theme): Sketch | null {
      if (!colors || !emphasis) return null
      const ties = scene.ties.flatMap(({ a, b }, n) => {
        const rank = stage.ties[n] as Rank
        if (rank === Rank.absent) return []
        const width = sigma.scaleSize(widthOfTie(stage.claims[n]!, rank))
        return [{ a: placeOf(a), b: placeOf(b), width, color: colorOfTie(rank, colors), z: rank }]
      })
      const nodes = there().map(({ id, type, weight, rank }) => ({
        at: placeOf(id),
        radius: sigma.scaleSize(sizeOfNode(radius(weight), rank) * stage.scale),
        kind: type,
        color: colorOfNode(type, rank, colors),
        rim: rimOfNode(rank, colors),
        z: rank,
      }))
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
      clearTimeout(writing)
      motion.leave()
      stopAnimation()
      sigma.kill()
      container.remove()
    },
  }
}
