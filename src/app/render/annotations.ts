// What is painted around what sigma draws: the names before the nodes, the areas and the names' lines behind them, and the small
// map of it all.

import type { Box, Disc, Resumable } from '../../graph/index.ts'
import { runInSlices, runOneSlice, runWhile } from '../kit/slices.ts'
import { AreaPicture } from './area-picture.ts'
import { type Area, Areas, faintShare, paintAreas } from './areas.ts'
import { clearCanvas } from './clear-canvas.ts'
import { paintCursor } from './cursor.ts'
import type { DrawnScene, RankedNode } from './drawn-scene.ts'
import type { LinkLayer, NodesOnScreen } from './link-layer.ts'
import { verbFontSize } from './name-style.ts'
import { boxOfName, movedWithNodes, type PlacedName, placeNamesInSteps } from './names.ts'
import { nameRequests } from './naming.ts'
import type { OnScreen } from './on-screen.ts'
import { drawOverview } from './overview.ts'
import { paintLeaders, paintNames } from './paint-names.ts'
import { paintPins } from './pins.ts'
import { colorOfNode, Rank } from './ranks.ts'
import type { RendererSurroundings } from './renderer.ts'
import type { Point, SigmaInstance } from './scene.ts'
import type { CanvasTheme } from './theme.ts'
import { forgetWidths } from './typesetter.ts'
import { type Arrow, arrowsIn, paintArrows, silentRequests, verbRequests } from './verbs.ts'

/** After so many milliseconds without a move, the names find new places. */
const restMs = 150

/** sigma, and the canvases above and below what it draws. */
type Canvases = {
  readonly sigma: SigmaInstance
  readonly areas: HTMLCanvasElement
  readonly names: HTMLCanvasElement
}

export class Annotations {
  readonly #canvases: () => Canvases
  readonly #drawn: DrawnScene
  readonly #screen: OnScreen
  readonly #links: LinkLayer
  readonly #areas = new Areas(() => this.rewrite())
  readonly #areaPicture = new AreaPicture()
  #around: RendererSurroundings | null = null
  /** Whether the names must find new places, for others are to be named, or in another way. */
  #isToWrite = false
  #writing: ReturnType<typeof setTimeout> | undefined
  /** Counts what was begun to be written, and so tells what nobody waits for any more. */
  #writings = 0
  #names: readonly PlacedName[] = []
  #fromMap: ReturnType<typeof drawOverview> = null
  #isAlive = true
  /** Where the nodes are now, whatever was noted. */
  readonly #now: NodesOnScreen

  constructor(
    canvases: () => Canvases,
    {
      drawn,
      screen,
      links,
    }: { readonly drawn: DrawnScene; readonly screen: OnScreen; readonly links: LinkLayer },
  ) {
    this.#canvases = canvases
    this.#drawn = drawn
    this.#screen = screen
    this.#links = links
    this.#now = { place: id => screen.placeNow(id), radius: screen.radius }
  }

  /** What the page has around the drawing; null while nobody sees it. */
  set around(around: RendererSurroundings | null) {
    this.#around = around
  }

  /** The names as they stand. */
  get names(): readonly PlacedName[] {
    return this.#names
  }

  /** The next frame has all names and areas find their places anew. */
  outdate(): void {
    this.#isToWrite = true
  }

  /** Has all names and areas find their places anew, now. */
  rewrite(): void {
    if (!this.#isAlive) return
    this.outdate()
    this.#canvases().sigma.scheduleRender()
  }

  /** The same, measured in another font. */
  remeasure(): void {
    const context = this.#canvases().names.getContext('2d')
    if (context) forgetWidths(context)
    this.rewrite()
  }

  /** Paints all of it for a frame of sigma's. */
  paintFrame(theme: CanvasTheme, isMoving: boolean): void {
    if (this.#isToWrite && !(isMoving && this.#drawn.isLarge)) this.writeSoon()
    else this.#carryNames(theme)
  }

  leave(): void {
    this.#isAlive = false
    clearTimeout(this.#writing)
  }

  /** Where a point of the small map lies, in the camera's coordinates. */
  placeOnMap(at: Point): Point | null {
    return this.#fromMap?.(at) ?? null
  }

  /** While something moves, the names keep their places beside their nodes, and find new ones when it has come to rest. */
  #carryNames(theme: CanvasTheme): void {
    clearTimeout(this.#writing)
    this.#writing = setTimeout(() => this.#write(), restMs)
    this.#paint(this.#movedNames(), theme, 'as painted')
    if (this.#drawn.isLarge) return
    const visible = this.#drawn.visibleNodes()
    this.#screen.note(visible)
    this.#drawMap(visible, theme)
  }

  /** Where there are many, their words are a task of their own, after the frame. */
  writeSoon(): void {
    clearTimeout(this.#writing)
    this.#isToWrite = false
    if (this.#drawn.isLarge) this.#writing = setTimeout(() => this.#write())
    else this.#write()
  }

  /** Writes the names beside the nodes, lays the areas behind them, and draws the small map of it all. */
  #write(): void {
    const { theme } = this.#drawn.buffers
    if (!theme || !this.#isAlive) return
    const visible = this.#drawn.visibleNodes()
    this.#screen.note(visible)
    // Before the names: they keep off it.
    this.#drawMap(visible, theme)
    this.#askAreas(visible, theme)
    const { sigma, names } = this.#canvases()
    const size = sigma.getDimensions()
    const context = names.getContext('2d')
    if (!context) {
      this.#paint([], theme, 'as found')
      return
    }
    const hues = new Map(this.drawnAreas(theme).map(({ id, color }) => [id, color]))
    const nodes = visible.map(node => ({
      ...node,
      at: this.#screen.place(node.id),
      radius: this.#screen.reachOf(node),
      hue: hues.get(node.id) ?? null,
    }))
    const requests = [
      ...nameRequests(nodes, size, this.#drawn.scene.language),
      ...this.#links.names(this.#drawn.rankedLinks(), this.#screen),
    ]
    const screen = { ...size, covered: this.#covered() }
    const verbs = verbRequests(this.#drawn, this.#links, this.#screen)
    function* name(): Resumable<readonly PlacedName[]> {
      const placed = yield* placeNamesInSteps(context!, screen, requests, theme!)
      if (verbs.length === 0) return placed
      // Where the names have left room.
      const covered = [...screen.covered, ...placed.map(boxOfName)]
      const around = silentRequests(nodes.map(({ id, at, radius }) => ({ id, ...at, radius })))
      const asked = [...around, ...verbs]
      return [
        ...placed,
        ...(yield* placeNamesInSteps(context!, { ...screen, covered }, asked, theme!, verbFontSize)),
      ]
    }
    this.#name(name(), theme)
  }

  /** Names come with their frame, or, where there is much to place, when they have found their places: until then they stay as they were. */
  #name(steps: Resumable<readonly PlacedName[]>, theme: CanvasTheme): void {
    const writing = ++this.#writings
    const paint = (written: readonly PlacedName[]) => {
      this.#names = written
      // The camera may have gone on meanwhile.
      this.#paint(this.#movedNames(), theme, 'as found')
    }
    const done = runOneSlice(steps)
    paint(done?.result ?? this.#names)
    if (done) return
    void runInSlices(runWhile(steps, () => this.#isAlive && writing === this.#writings)).then(
      written => written && paint(written),
    )
  }

  /** The names that stand there, where their nodes and links are now. */
  #movedNames(): readonly PlacedName[] {
    const placeOf = (id: string): Point | null => {
      if (this.#screen.has(id)) return this.#screen.placeNow(id)
      const link = this.#drawn.link(id)
      return link ? this.#links.anchor(link, this.#now) : null
    }
    const places = new Map(this.#names.map(({ id }) => [id, placeOf(id)]))
    return movedWithNodes(
      this.#names.filter(({ id }) => places.get(id) !== null),
      id => places.get(id)!,
    )
  }

  #drawMap(nodes: readonly RankedNode[], theme: CanvasTheme): void {
    if (!this.#around?.map) return
    const dots = nodes.map(({ id, style, rank }) => ({
      ...this.#screen.place(id),
      color: colorOfNode(style, rank, theme),
    }))
    this.#fromMap = drawOverview(this.#around.map, this.#canvases().sigma, dots, theme)
  }

  /** The areas and the lines of the names behind the nodes, and the names before them. */
  #paint(written: readonly PlacedName[], theme: CanvasTheme, areasAre: 'as found' | 'as painted'): void {
    const { sigma, areas, names } = this.#canvases()
    const behind = clearCanvas(areas, sigma.getDimensions())
    if (behind) {
      if (areasAre === 'as found') this.#paintAreas(behind, theme)
      else this.#areaPicture.paint(behind, sigma)
      paintLeaders(behind, written, theme)
    }
    const before = clearCanvas(names, sigma.getDimensions())
    if (!before) return
    paintArrows(before, this.arrows(theme))
    paintNames(before, written, theme)
    paintPins(before, this.#drawn, this.#now, theme)
    paintCursor(before, this.#drawn, this.#now, theme)
  }

  /** What nothing brings forward is the picture that there is already: to paint all anew for each move of the mouse would take too long. */
  #paintAreas(behind: CanvasRenderingContext2D, theme: CanvasTheme): void {
    const { sigma } = this.#canvases()
    const drawn = this.drawnAreas(theme)
    const lit = drawn.filter(({ isFaint }) => !isFaint)
    const of = `${this.#areas.version} ${theme.name} ${theme.paper}`
    if (this.#areaPicture.isOf(of, sigma)) {
      behind.globalAlpha = lit.length < drawn.length ? faintShare : 1
      this.#areaPicture.paint(behind, sigma)
      behind.globalAlpha = 1
      if (lit.length < drawn.length) paintAreas(behind, lit, theme)
      return
    }
    this.#areaPicture.forget()
    paintAreas(behind, drawn, theme)
    if (drawn.length > 0 && lit.length === drawn.length) this.#areaPicture.take(behind.canvas, of, sigma)
  }

  /** The arrows as they are on the screen. */
  arrows(theme: CanvasTheme): readonly Arrow[] {
    return arrowsIn(this.#drawn, this.#now, theme)
  }

  /** The boxes of what the page lays over the canvas. */
  #covered(): Box[] {
    const origin = this.#canvases().sigma.getContainer().getBoundingClientRect()
    return (this.#around?.overlays() ?? [])
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
  #askAreas(visible: readonly RankedNode[], theme: CanvasTheme): void {
    const { emphasis, pointed } = this.#drawn
    const asked = new Map(emphasis?.areas)
    if (pointed?.kind === 'node' && this.#drawn.node(pointed.id)?.isHub)
      asked.set(pointed.id, this.#around?.membersOf?.(pointed.id) ?? new Set())
    const discs = new Map(
      visible.map(node => {
        // What is pointed at makes others smaller for a moment: their areas stay as they are.
        const rank = Math.max(node.rank, Rank.plain) as Rank
        return [node.id, { ...this.#screen.place(node.id), radius: this.#screen.reachOf({ ...node, rank }) }]
      }),
    )
    const areas = [...asked].flatMap(([id, belong]) => {
      const node = this.#drawn.node(id)
      if (!node || !discs.has(id)) return []
      // Those whom the filters leave.
      const near = this.#drawn.neighbourhoodOf({ kind: 'node', id }).nodes
      const [members, others] = [[], []] as [Disc[], Disc[]]
      for (const [one, disc] of discs) (belong.has(one) && near.has(one) ? members : others).push(disc)
      const isFaint = pointed?.kind === 'node' && !belong.has(pointed.id)
      return { id, color: colorOfNode(node.style, Rank.plain, theme), isFaint, members, others }
    })
    const { sigma } = this.#canvases()
    this.#areas.ask(areas, at => sigma.viewportToGraph(at))
  }

  /** The areas as they are on the screen. */
  drawnAreas(theme: CanvasTheme): readonly Area[] {
    const { sigma } = this.#canvases()
    return this.#areas.drawn(theme, at => sigma.graphToViewport(at))
  }
}
