// A foreign graph on the canvas: sigma, told what to draw and asked what was pointed at. No React.

import { createEdgeCurveProgram } from '@sigma/edge-curve'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering'
import type { CameraState, EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { DescribedItem, Drawable } from '../../formats/index.ts'
import type { Disc } from '../../graph/index.ts'
import { prefersReducedMotion } from '../render/camera.ts'
import { type CanvasTheme, mix } from '../render/theme.ts'
import { visibleOn } from './contrast.ts'
import { hoverDrawer, type NamedNode, paintForeignNames, shortened } from './foreign-labels.ts'
import {
  type ForeignNodeData,
  type ForeignScene,
  foreignScene,
  type LineData,
  lineKey,
  lineWidths,
  nodeKey,
} from './foreign-scene.ts'
import { distanceToLine, middleOf, type Point, type Ring, ringAngles, ringAt } from './line-shapes.ts'
import { type OnScreen, paintRings, ringsIn } from './rings.ts'

/** More lines than this are not drawn while the camera moves. */
const maxLinesInMotion = 5_000

/** Among more lines than this none is looked for under a pointer that only moves. */
const maxPointableLines = 2_000

/** Up to so many lines all are named; of more, those of what is chosen. */
const maxNamedLines = 40

/** How near to a line one is on it, in pixels. */
const reachPx = 6

const arrow = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 }

const programs = {
  line: EdgeRectangleProgram<ForeignNodeData, LineData>,
  arrow: createEdgeArrowProgram<ForeignNodeData, LineData>(arrow),
  curve: createEdgeCurveProgram<ForeignNodeData, LineData>(),
  curvedArrow: createEdgeCurveProgram<ForeignNodeData, LineData>({
    arrowHead: { extremity: 'target', ...arrow },
  }),
}

type ForeignDrawingInput = {
  /** Of every node of the file. */
  readonly labels: readonly string[]
  /** Of each line that is drawn; empty where it has none. */
  readonly lineNames: readonly string[]
  readonly drawable: Drawable
  /** x and y of each node that is drawn. */
  readonly places: Float32Array
  readonly theme: CanvasTheme
  /** Null beside all. */
  readonly onPick: (item: DescribedItem | null) => void
}

/** Places as a screen has them, whose y goes down. */
const placesDown = (places: Float32Array): readonly Point[] =>
  Array.from({ length: places.length / 2 }, (_, n) => ({ x: places[2 * n]!, y: -places[2 * n + 1]! }))

/** Draws into a container that has a size; `kill` frees its WebGL context. Throws where there is no WebGL. */
export const drawForeign = (container: HTMLElement, given: ForeignDrawingInput) =>
  new ForeignDrawing(container, given)

export class ForeignDrawing {
  readonly #container: HTMLElement
  readonly #given: ForeignDrawingInput
  readonly #graph: ForeignScene
  readonly #sigma: Sigma<ForeignNodeData, LineData>
  readonly #rings: ReturnType<typeof ringsIn>
  readonly #ringSheet: HTMLCanvasElement
  readonly #nameSheet: HTMLCanvasElement
  /** On which side of each node its rings are. */
  readonly #ringAngles: readonly number[]
  /** Where many nodes share a small canvas, all are drawn smaller. */
  readonly #scale: number
  #theme: CanvasTheme
  #chosen: DescribedItem | null = null
  /** The line under the pointer. */
  #pointed: number | null = null
  /** Those whose names have what is looked for; null is all. */
  #found: ReadonlySet<number> | null = null
  /** The nodes that what is chosen leads to. */
  #near: ReadonlySet<string> = new Set()
  /** Until all is drawn anew, sigma cannot draw a part anew. */
  #due = false

  constructor(container: HTMLElement, given: ForeignDrawingInput) {
    this.#container = container
    this.#given = given
    this.#theme = given.theme
    this.#graph = foreignScene(given)
    this.#rings = ringsIn(given.drawable.lines)
    this.#ringAngles = ringAngles(given.drawable.lines.ends, placesDown(given.places))
    const room = (container.clientWidth * container.clientHeight) / Math.max(this.#graph.order, 1)
    this.#scale = Math.min(1, Math.max(0.5, Math.sqrt(room) / 80))
    this.#sigma = this.#makeSigma()
    this.#ringSheet = this.#sigma.createCanvas('rings', { beforeLayer: 'nodes' })
    this.#nameSheet = this.#sigma.createCanvas('names', { afterLayer: 'nodes' })
    this.#listen()
    // sigma has drawn once by now.
    this.#paintSheets()
  }

  #makeSigma(): Sigma<ForeignNodeData, LineData> {
    const graph = this.#graph
    const theme = () => this.#theme
    return new Sigma<ForeignNodeData, LineData>(graph, this.#container, {
      // sigma's own labels know no sides, and cover other nodes.
      renderLabels: false,
      hideEdgesOnMove: graph.size > maxLinesInMotion,
      // Lines are picked by distance: one pixel is hard to hit.
      enableEdgeEvents: false,
      enableCameraRotation: false,
      zIndex: true,
      stagePadding: 60,
      // On paper it has no size, and is not shown.
      allowInvalidContainer: true,
      defaultEdgeType: 'line',
      edgeProgramClasses: programs,
      defaultDrawNodeHover: hoverDrawer(theme),
      nodeReducer: (id, data) => this.#lookOfNode(id, data),
      edgeReducer: (id, data) => this.#lookOfLine(id, data),
    })
  }

  #listen(): void {
    const { onPick } = this.#given
    this.#sigma.on('afterRender', () => {
      this.#due = false
      this.#paintSheets()
    })
    this.#sigma.on('clickNode', ({ node }) => onPick({ of: 'node', number: Number(node) }))
    this.#sigma.on('clickStage', ({ event }) => {
      const line = this.#lineAt(event)
      onPick(line === null ? null : { of: 'edge', number: this.#given.drawable.lines.edges[line]! })
    })
    this.#sigma.on('enterNode', () => this.#point(null, 'pointer'))
    this.#sigma.on('leaveNode', () => this.#point(null, ''))
    if (this.#given.drawable.lines.edges.length <= maxPointableLines)
      this.#sigma.on('moveBody', ({ event }) => {
        if (this.#container.style.cursor === 'pointer' && this.#pointed === null) return
        const line = this.#lineAt(event)
        this.#point(line, line === null ? '' : 'pointer')
      })
  }

  #point(line: number | null, cursor: string): void {
    this.#container.style.cursor = cursor
    if (line === this.#pointed) return
    const changed = [this.#pointed, line].filter(line => line !== null)
    this.#pointed = line
    this.#refresh([], changed)
  }

  #isHighlighted(line: number): boolean {
    const { nodes, lines } = this.#given.drawable
    if (line === this.#pointed) return true
    if (this.#chosen === null) return false
    const { of, number } = this.#chosen
    if (of === 'edge') return lines.lineOf[number] === line
    return nodes[lines.ends[2 * line]!] === number || nodes[lines.ends[2 * line + 1]!] === number
  }

  #isNamed(line: number): boolean {
    return this.#isHighlighted(line) || this.#given.drawable.lines.edges.length <= maxNamedLines
  }

  #lookOfNode(id: string, data: ForeignNodeData): Partial<NodeDisplayData> {
    const { paper, ink, linkHighlight } = this.#theme
    const own = data.color === null ? linkHighlight : visibleOn(paper, ink, data.color)
    const isChosen = this.#chosen?.of === 'node' && id === nodeKey(this.#chosen.number)
    const out = this.#found !== null && !this.#found.has(Number(id)) && !isChosen
    return {
      ...data,
      size: data.size * this.#scale,
      color: out ? mix(own, paper, 0.82) : own,
      highlighted: isChosen,
      zIndex: isChosen ? 2 : out ? 0 : 1,
    }
  }

  #lineColor(color: string | null, isHighlighted: boolean): string {
    const { accent, ink, paper, link } = this.#theme
    if (isHighlighted) return accent
    if (color !== null) return visibleOn(paper, ink, color)
    // Thousands of lines, each as strong as one alone, would be a blot.
    return this.#graph.size > 2_000 ? mix(link, paper, 0.4) : link
  }

  #lookOfLine(id: string, data: LineData): Partial<EdgeDisplayData> {
    const line = Number(id)
    const isHighlighted = this.#isHighlighted(line)
    return {
      ...data,
      size: data.size * this.#scale,
      color: this.#lineColor(data.color, isHighlighted),
      zIndex: isHighlighted ? 1 : 0,
    }
  }

  /** A drawn node on the screen, by its place. */
  #onScreen(place: number): OnScreen | null {
    const data = this.#sigma.getNodeDisplayData(nodeKey(this.#given.drawable.nodes[place]!))
    if (!data) return null
    const { x, y } = this.#sigma.framedGraphToViewport(data)
    return { x, y, radius: this.#sigma.scaleSize(data.size) }
  }

  #ringOf(line: number, node: OnScreen): Ring {
    const { ends, bends } = this.#given.drawable.lines
    return ringAt(node, node.radius, this.#ringAngles[ends[2 * line]!]!, bends[line]!)
  }

  /** Paints the rings, and tells where they are, each with its line. */
  #paintRings(): readonly (readonly [line: number, ring: Ring])[] {
    const { lines } = this.#given.drawable
    const [thin, thick] = lineWidths(lines.edges.length)
    const painted = this.#rings.flatMap(([line, place]) => {
      const node = this.#onScreen(place)
      if (!node) return []
      const look = {
        color: this.#lineColor(lines.colors[line] ?? null, this.#isHighlighted(line)),
        width: (thin + (thick - thin) * (lines.widths[line] ?? 0)) * this.#scale,
      }
      return [{ line, ring: this.#ringOf(line, node), node, directed: lines.directed[line] === 1, look }]
    })
    paintRings(this.#ringSheet, this.#sigma.getDimensions(), painted)
    return painted.map(({ line, ring }) => [line, ring] as const)
  }

  #paintSheets(): void {
    const rings = this.#rings.length > 0 ? this.#paintRings() : []
    const sheet = { canvas: this.#nameSheet, size: this.#sigma.getDimensions(), theme: this.#theme }
    const moves = this.#sigma.getCamera().isAnimated() || this.#sigma.getMouseCaptor().isMoving
    const named = moves && this.#graph.order > maxLinesInMotion ? [] : this.#namedNodes()
    const round = rings.map(([line, ring]) => this.#namedLine(line, ring))
    paintForeignNames(sheet, [...named, ...round, ...this.#namedLines()])
  }

  /** A name that is written beside the middle of a line, or beside a ring. */
  #namedLine(line: number, at: Disc): NamedNode {
    const name = this.#isNamed(line) ? shortened(this.#given.lineNames[line] ?? '') : ''
    return { id: `line ${line}`, ...at, name, priority: 0, forced: false }
  }

  /** The lines from node to node that have a name to be written: sigma writes letter by letter, which not all scripts bear. */
  #namedLines(): readonly NamedNode[] {
    const { lines } = this.#given.drawable
    const all = lines.edges.length <= maxNamedLines
    const shown = all ? [...lines.edges.keys()] : this.#partOf(this.#chosen).lines.slice(0, maxNamedLines)
    return [...new Set([...shown, ...(this.#pointed === null ? [] : [this.#pointed])])].flatMap(line => {
      const [a, b] = [lines.ends[2 * line]!, lines.ends[2 * line + 1]!]
      const [from, to] = [this.#onScreen(a), this.#onScreen(b)]
      if (a === b || !from || !to) return []
      return [this.#namedLine(line, { ...middleOf(from, to, lines.bends[line]!), radius: 0 })]
    })
  }

  /** The nodes that can be seen. */
  #namedNodes(): readonly NamedNode[] {
    const { width, height } = this.#sigma.getDimensions()
    const { drawable, labels } = this.#given
    const nodes = Array.from(drawable.nodes, (node, place): NamedNode | null => {
      const at = this.#onScreen(place)
      if (!at || at.x < -50 || at.y < -50 || at.x > width + 50 || at.y > height + 50) return null
      const key = nodeKey(node)
      const isChosen = this.#chosen?.of === 'node' && this.#chosen.number === node
      const out = this.#found !== null && !this.#found.has(node)
      return {
        id: key,
        ...at,
        // What is chosen has its name on a plate.
        name: isChosen || out ? '' : shortened(labels[node] ?? ''),
        priority: at.radius,
        forced: this.#near.size <= 12 && this.#near.has(key),
      }
    })
    return nodes.filter(node => node !== null)
  }

  /** The line that is nearest to a point on the screen, if it is near. */
  #lineAt(point: Point): number | null {
    const { nodes, lines } = this.#given.drawable
    const places = Array.from(nodes.keys(), place => this.#onScreen(place))
    let [nearest, least] = [-1, reachPx]
    for (let n = 0; n < lines.edges.length; n++) {
      const [from, to] = [places[lines.ends[2 * n]!], places[lines.ends[2 * n + 1]!]]
      if (!from || !to) continue
      const ring = lines.ends[2 * n] === lines.ends[2 * n + 1] ? this.#ringOf(n, from) : null
      const distance = ring
        ? Math.abs(Math.hypot(point.x - ring.x, point.y - ring.y) - ring.radius)
        : distanceToLine(point, from, to, lines.bends[n]!)
      if (distance < least) [nearest, least] = [n, distance]
    }
    return nearest < 0 ? null : nearest
  }

  #refreshAll(): void {
    this.#due = true
    this.#sigma.refresh({ skipIndexation: true, schedule: true })
  }

  /** Draws some nodes and lines anew; rings are painted with them. */
  #refresh(nodes: Iterable<string>, lines: Iterable<number>): void {
    if (this.#due) {
      this.#refreshAll()
      return
    }
    const edges = [...lines].map(lineKey).filter(key => this.#graph.hasEdge(key))
    this.#sigma.refresh({ partialGraph: { nodes: [...nodes], edges }, skipIndexation: true, schedule: true })
  }

  /** What is marked of the drawing with a node or an edge. */
  #partOf(item: DescribedItem | null): {
    readonly nodes: readonly string[]
    readonly lines: readonly number[]
  } {
    if (item === null) return { nodes: [], lines: [] }
    const key = nodeKey(item.number)
    if (item.of === 'node')
      return this.#graph.hasNode(key)
        ? { nodes: [key], lines: this.#graph.edges(key).map(Number) }
        : { nodes: [], lines: [] }
    const { nodes, lines } = this.#given.drawable
    const line = lines.lineOf[item.number] ?? -1
    if (line < 0) return { nodes: [], lines: [] }
    return { nodes: [0, 1].map(end => nodeKey(nodes[lines.ends[2 * line + end]!]!)), lines: [line] }
  }

  /** Marks a node and its lines, or a line and its nodes, and brings them into view; only what changes is drawn anew. */
  choose(item: DescribedItem | null): void {
    const before = this.#partOf(this.#chosen)
    const now = this.#partOf(item)
    const changed = new Set([...this.#near, ...before.nodes])
    this.#chosen = item
    this.#near = new Set(
      item?.of === 'node' ? now.nodes.flatMap(key => this.#graph.neighbors(key)) : now.nodes,
    )
    for (const key of [...this.#near, ...now.nodes]) changed.add(key)
    this.#refresh(changed, [...before.lines, ...now.lines])
    this.#bringIntoView(now.nodes)
  }

  #bringIntoView(nodes: readonly string[]): void {
    const { width, height } = this.#sigma.getDimensions()
    const away = nodes
      .map(key => this.#sigma.getNodeDisplayData(key))
      .find(data => {
        if (!data) return false
        const { x, y } = this.#sigma.framedGraphToViewport(data)
        return !(x > 30 && y > 30 && x < width - 30 && y < height - 30)
      })
    if (away)
      void this.#sigma
        .getCamera()
        .animate({ x: away.x, y: away.y }, { duration: prefersReducedMotion() ? 0 : 300 })
  }

  setFound(nodes: ReadonlySet<number> | null): void {
    if (nodes === this.#found) return
    this.#found = nodes
    this.#refreshAll()
  }

  setTheme(next: CanvasTheme): void {
    this.#theme = next
    this.#refreshAll()
  }

  zoomIn = (): void =>
    void this.#sigma.getCamera().animatedZoom({ duration: prefersReducedMotion() ? 0 : 200 })
  zoomOut = (): void =>
    void this.#sigma.getCamera().animatedUnzoom({ duration: prefersReducedMotion() ? 0 : 200 })
  fit = (): void => void this.#sigma.getCamera().animatedReset({ duration: prefersReducedMotion() ? 0 : 200 })

  /** Where the camera is, and the way back there for another drawing of the same graph. */
  camera(): CameraState {
    return this.#sigma.getCamera().getState()
  }

  look(state: CameraState): void {
    this.#sigma.getCamera().setState(state)
  }

  kill(): void {
    this.#sigma.kill()
  }
}
