// The graph on the canvas: sigma, told what to draw and asked what was touched. No React.

import { dequal } from 'dequal'
import type Graph from 'graphology'
import type { Camera } from 'sigma'
import { animateNodes } from 'sigma/utils'
import { type Box, type Disc, type Resumable, runToEnd, shapeReach } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { runInSlices, runOneSlice, runWhile, yieldToBrowser } from '../kit/slices.ts'
import { type Area, Areas, fillOpacity, outlineWidth, paintAreas } from './areas.ts'
import { emptyBuffers, rankAll, resetBuffers, topmostAt } from './buffers.ts'
import { Framing, prefersReducedMotion, reveal } from './camera.ts'
import { type CameraMotion, watchMotion } from './camera-motion.ts'
import {
  colorOfLeader,
  colorOfName,
  forgetWidths,
  leaderWidth,
  movedWithNodes,
  type PlacedName,
  paintLeaders,
  paintNames,
  placeNamesInSteps,
  rimOpacity,
  rimWidth,
  weightOf,
} from './names.ts'
import { nameRequests, rimPx } from './naming.ts'
import { NumericKeys } from './numeric-keys.ts'
import { drawOverview } from './overview.ts'
import { listenToPointer, type Touched } from './pointer.ts'
import {
  colorOfLink,
  colorOfNode,
  dotting,
  fadingPx,
  minLinkPx,
  Rank,
  rimOfNode,
  sizeOfNode,
  widthOfLink,
} from './ranks.ts'
import type { GraphRenderer, RendererHandlers, RendererSurroundings } from './renderer.ts'
import {
  boxOf,
  type Direction,
  type Emphasis,
  type LinkData,
  type NodeData,
  nearestInDirection,
  type Part,
  type Point,
  type Scene,
  type SceneLink,
  type SceneNode,
  type SigmaInstance,
} from './scene.ts'
import { createSigma } from './sigma-canvas.ts'
import { buildGraphInSteps, radiusOfWeight, scaleOf } from './sigma-graph.ts'
import type { Sketch } from './sketch.ts'
import type { CanvasTheme } from './theme.ts'
import { type ContextWatch, watchContexts } from './webgl.ts'

/** More than this, nodes or links, take more than a frame to look through. */
const largeFrom = 2000

/** After so many milliseconds without a move, the names find new places. */
const restMs = 150

/** How far round its middle a node is touched, in radii: the points of some shapes go further than others. */
const pickRadius = 1.2

/** How long the camera takes to what it frames, in milliseconds. */
const framingMs = 400
const framingTime = () => (prefersReducedMotion() ? 0 : framingMs)

/** sigma, and what belongs to it alone: all of it is made anew when the browser has taken its graphics away. */
type SigmaParts = {
  readonly sigma: SigmaInstance
  /** Below and above what sigma draws. */
  readonly areas: HTMLCanvasElement
  readonly names: HTMLCanvasElement
  readonly motion: CameraMotion
  readonly leave: () => void
}

/** What the camera shows, unless a person moves it: nothing yet, all that is there, or what is highlighted. */
type Framed = 'nothing' | 'whole' | 'part'

export class SigmaRenderer implements GraphRenderer {
  readonly #layers = document.createElement('div')
  readonly #buffers = emptyBuffers()
  readonly #keys = new NumericKeys()
  readonly #framing = new Framing(() => this.#bound.sigma)
  readonly #contexts: ContextWatch
  #bound: SigmaParts
  #map: HTMLCanvasElement | null = null
  #overlays: RendererSurroundings['overlays'] = () => []
  #handlers: RendererHandlers | null = null
  #isLost = false
  #isMarked = false
  #isAlive = true

  readonly #areas = new Areas(() => this.#rewrite())
  #scene: Scene = { language: 'en' as Language, nodes: [], links: [] }
  #nodes: ReadonlyMap<string, SceneNode> = new Map()
  /** The one told last, which may still be building. */
  #newest: Scene | null = null
  /** Where the nodes are, or are walking to. */
  #goals: ReadonlyMap<string, Point> = new Map()
  #stopWalking = () => {}
  #emphasis: Emphasis | null = null
  /** Whether what is told next may be what is known: whoever takes the drawing over tells it all. */
  #mayRepeat = { scene: false, emphasis: false, theme: false }
  #pointed: Touched = null
  /** What all else is faint beside; null highlights all. */
  #highlight: Part | null = null

  #shows: Framed = 'nothing'
  #isToFollow = false
  #toReveal: string | null = null

  /** Whether the names must find new places, for others are to be named, or in another way. */
  #isToWrite = false
  #writing: ReturnType<typeof setTimeout> | undefined
  /** Counts what was begun to be written, and so tells what nobody waits for any more. */
  #writings = 0
  #names: readonly PlacedName[] = []
  /** Where each node was when all was last drawn, in pixels. */
  #placed = new Map<string, Point>()
  #fromMap: ReturnType<typeof drawOverview> = null

  /** Draws into a place of the page that has a size. Throws where there is no WebGL. */
  constructor(place: HTMLElement) {
    this.#layers.className = 'layers'
    place.append(this.#layers)
    try {
      this.#bound = this.#bind()
    } catch (error) {
      this.#layers.remove()
      throw error
    }
    this.#contexts = watchContexts(this.#layers, {
      rebuild: () => this.#rebuild(),
      giveUp: () => this.#giveUp(),
    })
    this.#sizes.observe(this.#layers)
  }

  // What the browser gives and takes

  /** A drawing follows its place at once, not only the window. */
  readonly #sizes = new ResizeObserver(() => {
    if (this.#isAlive && !this.#contexts.isLost()) this.#bound.sigma.scheduleRender()
  })

  /** All is made anew but the camera, if one is given. */
  #bind(camera?: Camera): SigmaParts {
    const sigma = createSigma(this.#layers, this.#buffers, at => this.#nodeAt(at))
    if (camera) sigma.setCamera(camera)
    const asideFromTouch = { style: { pointerEvents: 'none' } }
    const areas = sigma.createCanvas('areas', { beforeLayer: 'edges', ...asideFromTouch })
    const names = sigma.createCanvas('names', { afterLayer: 'nodes', ...asideFromTouch })
    const motion = watchMotion(sigma, this.#buffers, () => {
      this.#isToWrite = true
    })
    sigma.on('resize', () => this.#onResize())
    sigma.on('afterRender', () => this.#onDrawn())
    const leave = listenToPointer(
      sigma,
      {
        links: () => this.#visibleLinks(),
        place: id => this.#placed.get(id) ?? this.#placeOf(id),
        idOf: key => this.#keys.idOf(key),
      },
      {
        onHover: (touched, at) => this.#hover(touched, at),
        onPick: (touched, adds) => this.#handlers?.onPick(touched, adds),
        onMove: (id, to) => {
          this.#goals = new Map(this.#goals).set(id, to)
          this.#handlers?.onMove(id, to)
        },
      },
    )
    return {
      sigma,
      areas,
      names,
      motion,
      leave: () => {
        leave()
        motion.leave()
        sigma.kill()
      },
    }
  }

  /** The same graph under the same camera, on new canvases. */
  #rebuild(): void {
    const { sigma, leave } = this.#bound
    const [graph, box] = [sigma.getGraph(), sigma.getCustomBBox()]
    leave()
    this.#bound = this.#bind(sigma.getCamera())
    this.#bound.sigma.setCustomBBox(box)
    this.#bound.sigma.setGraph(graph)
    this.#refresh()
  }

  #giveUp(): void {
    this.#isLost = true
    this.#handlers?.onLost()
  }

  get isLost(): boolean {
    return this.#isLost
  }

  settle(place: HTMLElement, { map, overlays }: RendererSurroundings, handlers: RendererHandlers): void {
    this.#map = map
    this.#overlays = overlays
    this.#handlers = handlers
    this.#mayRepeat = { scene: true, emphasis: true, theme: true }
    const layers = this.#layers
    if (layers.parentElement === place) return
    const wasAside = layers.classList.contains('set-aside')
    layers.classList.remove('set-aside')
    layers.style.width = layers.style.height = ''
    place.append(layers)
    this.#contexts.wake()
    if (this.#contexts.isLost()) return
    const { sigma } = this.#bound
    const before = sigma.getDimensions()
    sigma.resize()
    const now = sigma.getDimensions()
    if (now.width !== before.width || now.height !== before.height) sigma.scheduleRender()
    else if (wasAside) this.#writeSoon()
  }

  setAside(): void {
    this.#map = null
    this.#overlays = () => []
    this.#handlers = null
    this.#contexts.rest()
    if (this.#pointed) {
      this.#pointed = null
      this.#refresh()
    }
    const { width, height } = this.#bound.sigma.getDimensions()
    this.#layers.classList.add('set-aside')
    this.#layers.style.width = `${width}px`
    this.#layers.style.height = `${height}px`
    document.body.append(this.#layers)
  }

  kill(): void {
    this.#isAlive = false
    clearTimeout(this.#writing)
    this.#stopWalking()
    this.#contexts.leave()
    this.#sizes.disconnect()
    this.#bound.leave()
    this.#layers.remove()
  }

  // What is told

  setScene(scene: Scene): void {
    const known = this.#mayRepeat.scene && dequal(scene, this.#newest)
    this.#mayRepeat.scene = false
    if (known) return
    this.#newest = scene
    const building = buildGraphInSteps(
      scene,
      this.#keys,
      prefersReducedMotion() ? null : this.#bound.sigma.getGraph(),
    )
    if (scene.nodes.length + scene.links.length <= largeFrom) this.#show(scene, runToEnd(building))
    else
      void runInSlices(building).then(async graph => {
        await yieldToBrowser()
        if (this.#isAlive && this.#newest === scene) this.#show(scene, graph)
      })
  }

  setEmphasis(emphasis: Emphasis): void {
    const known = this.#mayRepeat.emphasis && dequal(emphasis, this.#emphasis)
    this.#mayRepeat.emphasis = false
    if (known) return
    this.#emphasis = emphasis
    this.#isToFollow = true
    this.#bound.motion.reset()
    this.#refresh()
  }

  setTheme(theme: CanvasTheme): void {
    const known = this.#mayRepeat.theme && dequal(theme, this.#buffers.theme)
    this.#mayRepeat.theme = false
    if (known) return
    this.#buffers.theme = theme
    this.#refresh()
  }

  redraw(): void {
    if (!this.#isAlive) return
    const context = this.#bound.names.getContext('2d')
    if (context) forgetWidths(context)
    this.#rewrite()
  }

  #show(scene: Scene, graph: Graph<NodeData, LinkData>): void {
    this.#stopWalking()
    const { sigma } = this.#bound
    const before = sigma.getGraph()
    this.#scene = scene
    this.#nodes = new Map(scene.nodes.map(node => [node.id, node]))
    this.#goals = new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]))
    // Another scene is framed anew; in the same one nodes move, and the camera stays.
    if (before.order !== graph.order || !before.everyNode(key => graph.hasNode(key))) {
      const { x, y, width: across, height: down } = boxOf(scene.nodes)
      sigma.setCustomBBox({ x: [x - across / 2, x + across / 2], y: [y - down / 2, y + down / 2] })
      this.#shows = 'nothing'
    }
    this.#pointed = null
    resetBuffers(this.#buffers, scene)
    this.#buffers.scale = this.#scale()
    this.#rank()
    // Where there are many, the nodes in one task and their links in the next.
    this.#buffers.skipsLinks = this.#isLarge
    this.#isToWrite = true
    sigma.setGraph(graph)
    this.#buffers.skipsLinks = false
    if (this.#isLarge) sigma.scheduleRender()
    if (before.order > 0 && !prefersReducedMotion()) {
      const goals = Object.fromEntries([...this.#goals].map(([id, at]) => [this.#keys.keyOf(id), at]))
      this.#stopWalking = animateNodes(graph, goals, { duration: 450, easing: 'quadraticInOut' })
    }
  }

  #scale(): number {
    return scaleOf(this.#bound.sigma.getDimensions(), this.#goals.size)
  }

  get #isLarge(): boolean {
    return (this.#emphasis?.nodes.size ?? 0) + (this.#emphasis?.links.size ?? 0) > largeFrom
  }

  #rank(): void {
    const pointed = this.#pointed && this.#neighbourhoodOf(this.#pointed)
    // A node that is pointed at highlights its neighbourhood. A link only comes to the fore, with its ends.
    const isNode = this.#pointed?.kind === 'node'
    this.#highlight = (isNode ? pointed : this.#emphasis?.highlight) ?? null
    const fore: Part | null = isNode ? { nodes: new Set([this.#pointed!.id]), links: new Set() } : pointed
    rankAll(this.#buffers, this.#scene, {
      emphasis: this.#emphasis,
      highlight: this.#highlight,
      pointed: fore,
    })
  }

  #refresh(): void {
    this.#rank()
    this.#isToWrite = true
    this.#bound.sigma.scheduleRender()
  }

  /** A node and its neighbours, or a link and its ends. */
  #neighbourhoodOf({ kind, id: touched }: NonNullable<Touched>) {
    const near = { nodes: new Set<string>(), links: new Set<string>() }
    if (kind === 'node') near.nodes.add(touched)
    for (const { id, a, b } of this.#visibleLinks()) {
      if (kind === 'link' ? id !== touched : a !== touched && b !== touched) continue
      near.links.add(id)
      near.nodes.add(a).add(b)
    }
    return near
  }

  /** The nodes that are there, with their ranks. */
  #visibleNodes(): (SceneNode & { readonly rank: Rank })[] {
    return this.#scene.nodes.flatMap((node, n) => {
      const rank = this.#buffers.nodes[n] as Rank
      return rank === Rank.absent ? [] : [{ ...node, rank }]
    })
  }

  *#visibleLinks(): Generator<SceneLink> {
    for (const [n, link] of this.#scene.links.entries())
      if (this.#buffers.links[n] !== Rank.absent) yield link
  }

  /** Of the disc that a node covers, its rim and all. */
  #reachOf(node: SceneNode & { readonly rank: Rank }): number {
    return shapeReach[node.style.shape] * this.#radiusOf(node) + rimPx
  }

  /** On the screen, in pixels. */
  #radiusOf({ weight, rank }: { readonly weight: number; readonly rank: Rank }): number {
    return this.#bound.sigma.scaleSize(
      sizeOfNode(radiusOfWeight(weight * this.#buffers.scales.node), rank) * this.#buffers.scale,
    )
  }

  #attributesOf(id: string): NodeData | null {
    const graph = this.#bound.sigma.getGraph()
    const key = this.#keys.keyOf(id)
    return graph.hasNode(key) ? graph.getNodeAttributes(key) : null
  }

  // From the graph, not from what sigma drew: between a refresh and the next frame that is not to be read.
  #placeOf(id: string): Point {
    return this.#bound.sigma.graphToViewport(this.#attributesOf(id)!)
  }

  // What is touched

  /** The key of the node that lies topmost at a point. */
  #nodeAt({ x, y }: Point): string | null {
    const { sigma } = this.#bound
    const at = sigma.viewportToFramedGraph({ x, y })
    const beside = sigma.viewportToFramedGraph({ x: x + 1, y })
    const pixel = Math.hypot(beside.x - at.x, beside.y - at.y)
    const n = topmostAt(
      this.#buffers,
      at,
      n =>
        pickRadius *
        pixel *
        this.#radiusOf({ weight: this.#scene.nodes[n]!.weight, rank: this.#buffers.nodes[n] as Rank }),
    )
    return n === null ? null : this.#keys.keyOf(this.#scene.nodes[n]!.id)
  }

  #hover(touched: Touched, at: Point): void {
    if (touched?.id === this.#pointed?.id) return
    this.#pointed = touched
    this.#layers.style.cursor = touched ? 'pointer' : ''
    this.#refresh()
    const ends = touched?.kind === 'link' ? [...this.#neighbourhoodOf(touched).nodes] : []
    this.#handlers?.onHover(
      touched,
      at,
      ends.map(id => this.#placeOf(id)),
    )
  }

  point(id: string | null): void {
    this.#pointed = id === null ? null : { kind: 'node', id }
    this.#refresh()
  }

  walk(from: string | null, direction: Direction): string | null {
    if (from === null || this.#attributesOf(from) === null) {
      const [first] = this.#visibleNodes().sort((a, b) => b.weight - a.weight)
      return first?.id ?? null
    }
    const near = this.#neighbourhoodOf({ kind: 'node', id: from }).nodes
    near.delete(from)
    const places = [...near].map(id => ({ ...this.#placeOf(id), id }))
    return nearestInDirection({ ...this.#placeOf(from) }, direction, places)?.id ?? null
  }

  // The camera

  zoomIn = (): void =>
    void this.#bound.sigma.getCamera().animatedZoom({ duration: prefersReducedMotion() ? 0 : 200 })

  zoomOut = (): void =>
    void this.#bound.sigma.getCamera().animatedUnzoom({ duration: prefersReducedMotion() ? 0 : 200 })

  fit = (): void => this.#frame('whole', framingTime())

  reveal(id: string): void {
    this.#toReveal = id
    this.#bound.sigma.scheduleRender()
  }

  moveTo(at: Point): void {
    const target = this.#fromMap?.(at)
    if (target)
      void this.#bound.sigma
        .getCamera()
        .animate({ x: target.x, y: target.y }, { duration: prefersReducedMotion() ? 0 : 200 })
  }

  #pointsOf(ids: Iterable<string>): Point[] {
    return [...ids].flatMap(id => this.#goals.get(id) ?? [])
  }

  /** What there is to see: what is highlighted, if not all is. */
  #focus(): Point[] {
    const highlighted = this.#emphasis?.highlight?.nodes
    return this.#pointsOf(
      highlighted ? this.#visibleNodes().flatMap(({ id }) => (highlighted.has(id) ? [id] : [])) : [],
    )
  }

  #frame(shows: Exclude<Framed, 'nothing'>, durationMs: number): void {
    const covered = this.#emphasis?.covered ?? 0
    const visible = this.#pointsOf(this.#visibleNodes().map(({ id }) => id))
    const all = { covered, points: visible.length > 0 ? visible : [...this.#goals.values()] }
    this.#shows = shows
    if (shows === 'whole') this.#framing.whole(all, durationMs)
    else this.#framing.part({ covered, points: this.#focus() }, all, durationMs)
  }

  /** Goes where there is something new to see, unless it is in view already and no small part of it. */
  #follow(durationMs: number): void {
    this.#isToFollow = false
    const focus = this.#focus()
    const points = focus.length > 0 ? focus : this.#pointsOf(this.#visibleNodes().map(({ id }) => id))
    if (this.#framing.misses({ points, covered: this.#emphasis?.covered ?? 0 }))
      this.#frame(focus.length > 0 ? 'part' : 'whole', durationMs)
  }

  #onResize(): void {
    this.#buffers.scale = this.#scale()
    this.#buffers.version++
    this.#isToWrite = true
    // On paper it has none.
    if (this.#bound.sigma.getDimensions().width <= 1) return
    if (this.#shows !== 'nothing' && !this.#framing.isMoved) this.#frame(this.#shows, 0)
  }

  // What is drawn beside what sigma draws

  #onDrawn(): void {
    const { sigma, motion } = this.#bound
    const { theme } = this.#buffers
    if (!theme || !this.#emphasis || this.#scene.nodes.length === 0 || this.#contexts.isLost()) return
    if (!this.#isMarked && !this.#buffers.skipsLinks) {
      // A mark of User Timing, for whoever measures how long one waits for the first picture.
      performance.mark('drawn')
      this.#isMarked = true
    }
    if (this.#shows === 'nothing') {
      this.#frame('whole', 0)
      this.#follow(0)
      return
    }
    if (this.#isToFollow) this.#follow(framingTime())
    if (this.#toReveal !== null) {
      if (this.#emphasis.nodes.has(this.#toReveal)) reveal(sigma, this.#keys.keyOf(this.#toReveal))
      this.#toReveal = null
    }
    const moves = motion.hasMoved()
    if (this.#isToWrite && !(moves && this.#isLarge)) this.#writeSoon()
    else this.#carryNames(theme)
  }

  /** While something moves, the names keep their places beside their nodes, and find new ones when it has come to rest. */
  #carryNames(theme: CanvasTheme): void {
    clearTimeout(this.#writing)
    this.#writing = setTimeout(() => this.#write(), restMs)
    this.#paint(this.#movedNames(), theme)
    if (this.#isLarge) return
    this.#place(this.#visibleNodes())
    this.#drawMap(theme)
  }

  /** Where there are many, their words are a task of their own, after the frame. */
  #writeSoon(): void {
    clearTimeout(this.#writing)
    this.#isToWrite = false
    if (this.#isLarge) this.#writing = setTimeout(() => this.#write())
    else this.#write()
  }

  /** Writes the names beside the nodes, lays the areas behind them, and draws the small map of it all. */
  #write(): void {
    const { theme } = this.#buffers
    if (!theme || !this.#isAlive) return
    const visible = this.#visibleNodes()
    this.#place(visible)
    // Before the names: they keep off it.
    this.#drawMap(theme)
    this.#askAreas(theme)
    const size = this.#bound.sigma.getDimensions()
    const context = this.#bound.names.getContext('2d')
    if (context) {
      const hues = new Map(this.#drawnAreas(theme).map(({ id, color }) => [id, color]))
      const drawn = visible.map(node => ({
        ...node,
        at: this.#placed.get(node.id)!,
        radius: this.#reachOf(node),
        hue: hues.get(node.id) ?? null,
      }))
      const named = nameRequests(drawn, size, this.#scene.language)
      this.#name(placeNamesInSteps(context, { ...size, covered: this.#covered() }, named, theme), theme)
    } else this.#paint([], theme)
  }

  /** Names come with their frame, or, where there is much to place, when they have found their places: until then they stay as they were. */
  #name(steps: Resumable<readonly PlacedName[]>, theme: CanvasTheme): void {
    const writing = ++this.#writings
    const paint = (written: readonly PlacedName[]) => {
      this.#names = written
      // The camera may have gone on meanwhile.
      this.#paint(this.#movedNames(), theme)
    }
    const done = runOneSlice(steps)
    paint(done?.result ?? this.#names)
    if (done) return
    void runInSlices(runWhile(steps, () => this.#isAlive && writing === this.#writings)).then(
      written => written && paint(written),
    )
  }

  /** The names that stand there, where their nodes are now. */
  #movedNames(): readonly PlacedName[] {
    const visible = this.#names.filter(({ id }) => this.#attributesOf(id) !== null)
    return movedWithNodes(visible, id => this.#placeOf(id))
  }

  #place(there: readonly SceneNode[]): void {
    this.#placed = new Map(there.map(({ id }) => [id, this.#placeOf(id)]))
  }

  #drawMap(theme: CanvasTheme): void {
    if (!this.#map) return
    const dots = this.#visibleNodes().map(({ id, style, rank }) => ({
      ...this.#placed.get(id)!,
      color: colorOfNode(style, rank, theme),
    }))
    this.#fromMap = drawOverview(this.#map, this.#bound.sigma, dots, theme)
  }

  /** The areas and the lines of the names behind the nodes, and the names before them. */
  #paint(written: readonly PlacedName[], theme: CanvasTheme): void {
    const { sigma, areas, names } = this.#bound
    const behind = paintAreas(areas, sigma.getDimensions(), this.#drawnAreas(theme), theme)
    if (behind) paintLeaders(behind, written, theme)
    paintNames(names, sigma.getDimensions(), written, theme)
  }

  /** Has all names and areas find their places anew. */
  #rewrite(): void {
    if (!this.#isAlive) return
    this.#isToWrite = true
    this.#bound.sigma.scheduleRender()
  }

  /** The boxes of what the page lays over the canvas. */
  #covered(): Box[] {
    const origin = this.#layers.getBoundingClientRect()
    return this.#overlays()
      .map(element => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      }))
  }

  /** The projects whose members are to be seen together: those that are asked about, and one that is pointed at. */
  #askAreas(theme: CanvasTheme): void {
    const asked = new Set(this.#emphasis?.areas)
    const pointed = this.#pointed?.kind === 'node' ? this.#nodes.get(this.#pointed.id) : undefined
    if (pointed?.isHub) asked.add(pointed.id)
    const visible = this.#visibleNodes()
    const discs = new Map(
      visible.map(node => [node.id, { ...this.#placed.get(node.id)!, radius: this.#reachOf(node) }]),
    )
    const areas = [...asked].flatMap(id => {
      const node = this.#nodes.get(id)
      if (!node || !discs.has(id)) return []
      const inside = this.#neighbourhoodOf({ kind: 'node', id }).nodes
      const [members, others] = [[], []] as [Disc[], Disc[]]
      for (const [one, disc] of discs) (inside.has(one) ? members : others).push(disc)
      return { id, color: colorOfNode(node.style, Rank.plain, theme), members, others }
    })
    const { sigma } = this.#bound
    this.#areas.ask(areas, at => sigma.viewportToGraph(at))
  }

  #drawnAreas(theme: CanvasTheme): readonly Area[] {
    const { sigma } = this.#bound
    return this.#areas.drawn(theme, at => sigma.graphToViewport(at))
  }

  sketch = (colors: CanvasTheme | null = this.#buffers.theme): Sketch | null => {
    if (!colors || !this.#emphasis) return null
    const { sigma } = this.#bound
    const links = this.#scene.links.flatMap(({ a, b }, n) => {
      const rank = this.#buffers.links[n] as Rank
      if (rank === Rank.absent) return []
      const isDotted = this.#buffers.dotted[n] === 1
      const whole = Math.max(
        sigma.scaleSize(widthOfLink(this.#buffers.statements[n]!, rank)),
        isDotted ? dotting.leastWidthPx : minLinkPx,
      )
      // As wide as it looks: half of what fades is seen on either side.
      const width = whole - fadingPx
      const dots = isDotted ? dotting.period * whole : null
      const color = colorOfLink(rank, colors)
      return [{ a: this.#placeOf(a), b: this.#placeOf(b), width, color, dots, z: rank }]
    })
    const nodes = this.#visibleNodes().map(({ id, type, style, weight, rank }) => ({
      at: this.#placeOf(id),
      radius: this.#radiusOf({ weight, rank }),
      kind: type,
      shape: style.shape,
      color: colorOfNode(style, rank, colors),
      rim: rimOfNode(rank, colors),
      z: rank,
    }))
    const areas = this.#drawnAreas(colors)
    const hues = new Map(areas.map(({ id, color }) => [id, color]))
    return {
      kind: 'shapes',
      ...sigma.getDimensions(),
      theme: colors,
      areas,
      area: { opacity: fillOpacity(colors), width: outlineWidth },
      links,
      nodes,
      leader: { color: colorOfLeader(colors), width: leaderWidth },
      names: this.#names.map(name => ({
        ...name,
        isFaint: name.tone === 'faint',
        weight: weightOf(name.tone),
        color: colorOfName({ ...name, hue: hues.get(name.id) ?? null }, colors),
        rim: name.tone === 'inside' ? null : { color: colors.paper, width: rimWidth, opacity: rimOpacity },
      })),
    }
  }
}
