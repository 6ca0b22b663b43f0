// The graph on the canvas: sigma, told what to draw and asked what was touched. No React.

import { dequal } from 'dequal'
import type { Camera } from 'sigma'
import type { Viewpoint } from '../../explorer/index.ts'
import { Annotations } from './annotations.ts'
import { DrawnScene } from './drawn-scene.ts'
import { Focus } from './focus.ts'
import { Layers } from './layers.ts'
import type { LinkLayer } from './link-layer.ts'
import { straightLinks } from './links.ts'
import { NumericKeys } from './numeric-keys.ts'
import { OnScreen } from './on-screen.ts'
import { listenToPointer, type Touched } from './pointer.ts'
import type { GraphRenderer, RendererHandlers, RendererSurroundings } from './renderer.ts'
import type { Direction, Emphasis, Point, Scene, SigmaInstance } from './scene.ts'
import { makeSigmaParts, type SigmaParts } from './sigma-parts.ts'
import { SceneChanges } from './sigma-scenes.ts'
import type { Sketch } from './sketch.ts'
import { sketchCanvas } from './sketch-canvas.ts'
import type { CanvasTheme } from './theme.ts'
import { type ContextWatch, watchContexts } from './webgl.ts'

export class SigmaRenderer implements GraphRenderer {
  readonly #keys = new NumericKeys()
  readonly #drawn = new DrawnScene()
  readonly #screen = new OnScreen(() => this.#bound.sigma, this.#keys, this.#drawn)
  readonly #focus = new Focus(() => this.#bound.sigma, this.#keys, this.#drawn)
  readonly #links: LinkLayer
  readonly #annotations: Annotations
  readonly #scenes: SceneChanges
  readonly #layers: Layers
  readonly #contexts: ContextWatch
  #bound: SigmaParts
  #handlers: RendererHandlers | null = null
  isLost = false
  #isMarked = false
  #isAlive = true
  /** Whether what is told next may be what is known: whoever takes the drawing over tells it all. */
  readonly #mayRepeat = new Set<'scene' | 'emphasis' | 'theme'>()

  /** Draws into a place of the page that has a size, and links as `links` draws them. Throws where there is no WebGL. */
  constructor(place: HTMLElement, links: LinkLayer = straightLinks) {
    this.#links = links
    const [sigma, keys, drawn, focus] = [() => this.#bound.sigma, this.#keys, this.#drawn, this.#focus]
    this.#annotations = new Annotations(() => this.#bound, { drawn, screen: this.#screen, links })
    this.#scenes = new SceneChanges({ sigma, keys, drawn, focus, annotations: this.#annotations })
    this.#layers = new Layers(place)
    const { element } = this.#layers
    try {
      this.#bound = this.#bind()
    } catch (error) {
      element.remove()
      throw error
    }
    this.#contexts = watchContexts(element, {
      rebuild: () => this.#rebuild(),
      giveUp: () => {
        this.isLost = true
        this.#handlers?.onLost()
      },
    })
    this.#sizes.observe(element)
  }

  // What the browser gives and takes

  /** A drawing follows its place at once, not only the window. */
  readonly #sizes = new ResizeObserver(() => {
    if (this.#isAlive && !this.#contexts.isLost()) this.#bound.sigma.scheduleRender()
  })

  #bind(camera?: Camera): SigmaParts {
    const owner = {
      buffers: this.#drawn.buffers,
      links: this.#links,
      nodeAt: (at: Point) => this.#screen.keyAt(at),
      listen: (sigma: SigmaInstance) => this.#listen(sigma),
      onResize: () => this.#onResize(),
      onDrawn: () => this.#onDrawn(),
      onRest: () => this.#annotations.outdate(),
    }
    return makeSigmaParts(this.#layers.element, owner, camera)
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

  settle(place: HTMLElement, around: RendererSurroundings, handlers: RendererHandlers): void {
    this.#annotations.around = around
    this.#handlers = handlers
    for (const what of ['scene', 'emphasis', 'theme'] as const) this.#mayRepeat.add(what)
    const was = this.#layers.settle(place)
    if (was === 'there') return
    this.#contexts.wake()
    if (this.#contexts.isLost()) return
    const { sigma } = this.#bound
    const before = sigma.getDimensions()
    sigma.resize()
    const now = sigma.getDimensions()
    if (now.width !== before.width || now.height !== before.height) sigma.scheduleRender()
    else if (was === 'aside') this.#annotations.writeSoon()
  }

  setAside(): void {
    this.#annotations.around = null
    this.#handlers = null
    this.#contexts.rest()
    if (this.#drawn.pointed) this.point(null)
    this.#layers.setAside(this.#bound.sigma.getDimensions())
  }

  kill(): void {
    this.#isAlive = false
    this.#annotations.leave()
    this.#scenes.leave()
    this.#contexts.leave()
    this.#sizes.disconnect()
    this.#bound.leave()
    this.#layers.element.remove()
  }

  // What is told

  setScene(scene: Scene): void {
    if (!this.#repeats('scene', scene, this.#scenes.newest)) this.#scenes.take(scene)
  }

  setEmphasis(emphasis: Emphasis): void {
    if (this.#repeats('emphasis', emphasis, this.#drawn.emphasis)) return
    this.#drawn.emphasis = emphasis
    this.#focus.followSoon()
    this.#bound.motion.reset()
    this.#refresh()
  }

  setTheme(theme: CanvasTheme): void {
    if (this.#repeats('theme', theme, this.#drawn.buffers.theme)) return
    this.#drawn.buffers.theme = theme
    this.#refresh()
  }

  /** Whether what is told is what is known; it is looked at only once by whoever takes the drawing over. */
  #repeats<Told>(what: 'scene' | 'emphasis' | 'theme', told: Told, known: Told | null): boolean {
    return this.#mayRepeat.delete(what) && dequal(told, known)
  }

  redraw = (): void => this.#annotations.remeasure()

  #refresh(): void {
    this.#drawn.rank()
    this.#annotations.rewrite()
  }

  // What is touched

  #listen(sigma: SigmaInstance): () => void {
    return listenToPointer(
      sigma,
      {
        links: () => this.#drawn.visibleLinks(),
        distance: (point, link) => this.#links.distance(point, link, this.#screen),
        areMovable: () => Boolean(this.#handlers?.onMove),
        idOf: key => this.#keys.idOf(key),
      },
      {
        onHover: (touched, at) => this.#hover(touched, at),
        onPick: (touched, adds) => this.#handlers?.onPick(touched, adds),
        onPickTwice: id => this.#handlers?.onPickTwice?.(id),
        onRest: (id, at) => {
          const { onRest, onPick } = this.#handlers ?? {}
          if (onRest) onRest(id, at)
          else onPick?.({ kind: 'node', id }, true)
        },
        onMove: (id, to) => {
          this.#drawn.move(id, to)
          this.#handlers?.onMove?.(id, to)
        },
      },
    )
  }

  #hover(touched: Touched, at: Point): void {
    if (touched?.id === this.#drawn.pointed?.id) return
    this.#drawn.pointed = touched
    this.#drawn.cursor = null
    this.#layers.isPickable = touched !== null
    this.#refresh()
    const ends = touched?.kind === 'link' ? [...this.#drawn.neighbourhoodOf(touched).nodes] : []
    this.#handlers?.onHover(
      touched,
      at,
      ends.map(id => this.#screen.placeNow(id)),
    )
  }

  point(touched: Touched): void {
    this.#drawn.pointed = this.#drawn.cursor = touched
    this.#refresh()
  }

  walk(from: string | null, direction: Direction): string | null {
    return this.#screen.nextNode(from, direction)
  }

  nodeAt(at: Point): string | null {
    const key = this.#screen.keyAt(at)
    return key === null ? null : this.#keys.idOf(key)
  }

  placeOf(id: string): Point | null {
    return this.#drawn.emphasis?.nodes.has(id) && this.#screen.has(id) ? this.#screen.placeNow(id) : null
  }

  // The camera

  get viewpoint(): Viewpoint | null {
    return this.#focus.viewpoint
  }

  zoomIn = (): void => this.#focus.zoomIn()
  zoomOut = (): void => this.#focus.zoomOut()
  fit = (): void => this.#focus.fit()

  reveal(id: string): void {
    this.#focus.revealSoon(id)
    this.#bound.sigma.scheduleRender()
  }

  moveTo(at: Point): void {
    const target = this.#annotations.placeOnMap(at)
    if (target) this.#focus.goTo(target)
  }

  // Each frame

  #onResize(): void {
    this.#scenes.rescale()
    this.#drawn.buffers.version++
    this.#annotations.outdate()
    // On paper it has no size.
    if (this.#bound.sigma.getDimensions().width > 1) this.#focus.onResize()
  }

  #onDrawn(): void {
    const { emphasis, scene } = this.#drawn
    const { skipsLinks, theme } = this.#drawn.buffers
    if (!theme || !emphasis || this.#contexts.isLost()) return
    if (scene.nodes.length === 0) {
      // Whatever was written there before goes.
      this.#annotations.paintFrame(theme, false)
      return
    }
    if (!this.#isMarked && !skipsLinks) {
      // A mark of User Timing, for whoever measures how long one waits for the first picture.
      performance.mark('drawn')
      this.#isMarked = true
    }
    if (this.#focus.onDrawn()) return
    this.#annotations.paintFrame(theme, this.#bound.motion.hasMoved())
  }

  sketch = (theme: CanvasTheme | null = this.#drawn.buffers.theme): Sketch | null =>
    theme && this.#drawn.emphasis
      ? sketchCanvas(this.#bound.sigma, this.#drawn, this.#screen, this.#annotations, theme)
      : null
}
