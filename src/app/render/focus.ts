// What the camera shows: all that is there, or what is highlighted, unless a person has moved it.

import { dequal } from 'dequal'
import type { Viewpoint } from '../../explorer/index.ts'
import { Framing, prefersReducedMotion, reveal } from './camera.ts'
import type { DrawnScene } from './drawn-scene.ts'
import type { NumericKeys } from './numeric-keys.ts'
import type { Point, SigmaInstance } from './scene.ts'

/** How long the camera takes to what it frames, and for a step of its own, in milliseconds. */
const framingMs = 400
const stepMs = 200
const nothingCovered = { above: 0, below: 0 }
const timeFor = (ms: number) => (prefersReducedMotion() ? 0 : ms)

export class Focus {
  readonly #sigma: () => SigmaInstance
  readonly #keys: NumericKeys
  readonly #drawn: DrawnScene
  readonly #framing: Framing
  #shows: 'nothing' | 'whole' | 'part' = 'nothing'
  #isToFollow = false
  #toReveal: string | null = null
  /** Where it was last asked to look from: whoever has gone on since is not sent back. */
  #lookedFrom: Viewpoint | null = null

  constructor(sigma: () => SigmaInstance, keys: NumericKeys, drawn: DrawnScene) {
    this.#sigma = sigma
    this.#keys = keys
    this.#drawn = drawn
    this.#framing = new Framing(sigma)
  }

  /** Another graph is to be framed, once it is drawn. */
  forget(): void {
    this.#shows = 'nothing'
  }

  /** Once it is drawn, goes where there is something new to see. */
  followSoon(): void {
    this.#isToFollow = true
  }

  /** From where a person looks; null where it is framed by itself. */
  get viewpoint(): Viewpoint | null {
    if (this.#shows === 'nothing') return this.#viewpoint
    return this.#framing.isMoved ? this.#framing.viewpoint : null
  }

  /** Brings a node into view, once it is drawn. */
  revealSoon(id: string): void {
    this.#toReveal = id
  }

  /** Does what was to be done once all is drawn; tells whether that moves the camera in this very frame, so that all is drawn anew. */
  onDrawn(): boolean {
    if (this.#shows === 'nothing') {
      this.#frame('whole', 0)
      this.#lookedFrom = null
      this.#follow(0)
      return true
    }
    if (this.#isToFollow) this.#follow(timeFor(framingMs))
    const id = this.#toReveal
    this.#toReveal = null
    if (id !== null && this.#drawn.emphasis?.nodes.has(id)) reveal(this.#sigma(), this.#keys.keyOf(id))
    return false
  }

  /** What it shows fits the canvas in its new size, too. */
  onResize(): void {
    if (this.#shows !== 'nothing' && !this.#framing.isMoved) this.#frame(this.#shows, 0)
  }

  fit(): void {
    this.#frame('whole', timeFor(framingMs))
  }

  zoomIn(): void {
    void this.#sigma()
      .getCamera()
      .animatedZoom({ duration: timeFor(stepMs) })
  }

  zoomOut(): void {
    void this.#sigma()
      .getCamera()
      .animatedUnzoom({ duration: timeFor(stepMs) })
  }

  /** To a place in the camera's own coordinates. */
  goTo({ x, y }: Point): void {
    void this.#sigma()
      .getCamera()
      .animate({ x, y }, { duration: timeFor(stepMs) })
  }

  #frame(shows: 'whole' | 'part', durationMs: number): void {
    const visible = this.#drawn.visiblePoints()
    const all = this.#frameOf(visible.length > 0 ? visible : [...this.#drawn.goals.values()])
    this.#shows = shows
    if (shows === 'whole') this.#framing.whole(all, durationMs)
    else this.#framing.part(this.#frameOf(this.#drawn.highlightedPoints()), all, durationMs)
  }

  /** Goes where there is something new to see, unless it is in view already and no small part of it. */
  #follow(durationMs: number): void {
    this.#isToFollow = false
    const viewpoint = this.#viewpoint
    const isSame = dequal(viewpoint, this.#lookedFrom)
    this.#lookedFrom = viewpoint
    if (viewpoint) {
      if (!isSame) this.#framing.lookFrom(viewpoint, durationMs)
      return
    }
    const part = this.#drawn.highlightedPoints()
    const points = part.length > 0 ? part : this.#drawn.visiblePoints()
    if (this.#framing.misses(this.#frameOf(points)))
      this.#frame(part.length > 0 ? 'part' : 'whole', durationMs)
  }

  /** The place that is asked for, if one is. */
  get #viewpoint(): Viewpoint | null {
    return this.#drawn.emphasis?.viewpoint ?? null
  }

  #frameOf(points: readonly Point[]) {
    const { emphasis, scene } = this.#drawn
    return { points, covered: emphasis?.covered ?? nothingCovered, isUpright: scene.isUpright ?? false }
  }
}
