// The camera: frames what there is to see, and leaves alone what a person has chosen to look at.

import type { CameraState } from 'sigma/types'
import type { Viewpoint } from '../../explorer/index.ts'
import { boxOf, type CanvasCover, type Point, type SigmaInstance } from './scene.ts'

/** Room for labels around the drawing, in pixels. */
export const paddingPx = 64

export const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** On a canvas narrower than this the buttons at its foot take two rows; those and the nodes above them are so high. */
const narrowPx = 520
const twoRowsOfButtonsPx = 112

type Size = { readonly width: number; readonly height: number }

/** Between what the page lays over the canvas and the outermost nodes, for these and their labels, in pixels. */
const marginAbovePx = 30
const marginBelow = ({ width, height }: Size, { below }: CanvasCover) =>
  Math.max(
    below,
    width < narrowPx ? Math.min(twoRowsOfButtonsPx, 0.2 * height) : Math.min(1.3 * paddingPx, 0.14 * height),
  )

/** The camera's ratio when it is nearest to what it frames by itself: a node alone does not fill the canvas. */
const minRatio = 0.3

/** What takes a smaller share of the canvas than this, both ways, is lost in it. */
const smallShare = 0.42

/** Where a person has moved the camera, it goes elsewhere only if less than this share of what there is to see is in view. */
const seenShare = 0.5

/** What is framed when part of the graph is looked at is drawn no more than so many times as large as the whole was. */
const maxEnlargement = 2.2

type Frame = {
  /** In the graph's coordinates. */
  readonly points: readonly Point[]
  readonly covered: CanvasCover
  /** The camera is not turned to it, however well that would suit. */
  readonly isUpright: boolean
}

/** Null where it may be any. */
const angleOf = ({ isUpright }: Frame): number | null => (isUpright ? 0 : null)

export class Framing {
  readonly #sigma: () => SigmaInstance
  /** Where the camera was sent last; elsewhere, a person has moved it. */
  #goal: CameraState | null = null

  constructor(sigma: () => SigmaInstance) {
    this.#sigma = sigma
  }

  /** Whether a person has moved the camera since it framed something by itself. */
  get isMoved(): boolean {
    const goal = this.#goal
    const camera = this.#sigma().getCamera()
    if (goal === null || camera.isAnimated()) return false
    const now = camera.getState()
    return (['x', 'y', 'angle', 'ratio'] as const).some(key => Math.abs(now[key] - goal[key]) > 1e-4)
  }

  /** Where the camera is. */
  get viewpoint(): Viewpoint {
    const { x, y, ratio, angle } = this.#sigma().getCamera().getState()
    return { x, y, ratio, turned: angle !== 0 }
  }

  /** Moves the camera as a person does. */
  lookFrom({ x, y, ratio, turned }: Viewpoint, durationMs: number): void {
    this.#move({ x, y, ratio, angle: turned ? Math.PI / 2 : 0 }, durationMs)
  }

  /** Moves the camera so that these points fill the canvas, lengthwise where it is tall. */
  whole(frame: Frame, durationMs: number): void {
    this.#go(this.#stateFor(frame, angleOf(frame)), durationMs)
  }

  /** The same for a part of a graph of which `all` are the points: no larger than needs be, and never turned. */
  part(frame: Frame, all: Frame, durationMs: number): void {
    const whole = this.#stateFor(all, angleOf(all))
    const near = this.#stateFor(frame, whole.angle)
    const ratio = Math.max(near.ratio, whole.ratio / maxEnlargement)
    this.#go(ratio === near.ratio ? near : this.#centred(frame, { ...near, ratio }), durationMs)
  }

  /**
   * Whether these points are small in the canvas as the camera has it (or will, once it rests), or out of view: any of them,
   * or most of them where a person has chosen the view.
   */
  misses({ points, covered }: Omit<Frame, 'isUpright'>): boolean {
    const sigma = this.#sigma()
    const camera = sigma.getCamera()
    const cameraState = camera.isAnimated() && this.#goal ? this.#goal : camera.getState()
    const at = points.map(point => sigma.framedGraphToViewport(this.#framed(point), { cameraState }))
    const { width, height } = sigma.getDimensions()
    const seen = at.filter(
      ({ x, y }) => x > 0 && x < width && y > covered.above && y < height - covered.below,
    )
    if (seen.length < (this.isMoved ? seenShare : 1) * at.length) return true
    const box = boxOf(at)
    return at.length > 1 && box.width < smallShare * width && box.height < smallShare * height
  }

  #go(state: CameraState, durationMs: number): void {
    this.#goal = state
    this.#move(state, durationMs)
  }

  #move(state: CameraState, durationMs: number): void {
    const camera = this.#sigma().getCamera()
    // Only this turns the camera; two fingers on a screen do not.
    camera.enabledRotation = true
    const done = () => {
      camera.enabledRotation = false
    }
    if (durationMs > 0) camera.animate(state, { duration: durationMs }, done)
    else {
      camera.setState(state)
      done()
    }
  }

  /** Where the camera must stand; turned as it suits best, if no angle is given. */
  #stateFor(frame: Frame, angle: number | null): CameraState {
    const { points, covered } = frame
    const box = boxOf(points)
    const screen = this.#sigma().getDimensions()
    const margin = Math.min(paddingPx, 0.09 * screen.width + 6)
    const room = {
      width: Math.max(1, screen.width - 2 * margin),
      height: Math.max(1, screen.height - covered.above - marginAbovePx - marginBelow(screen, covered)),
    }
    const across = Math.min(room.width / box.width, room.height / box.height)
    const along = Math.min(room.width / box.height, room.height / box.width)
    const turned = angle === null ? along > across * 1.15 : angle !== 0
    const pixels = turned ? along : across
    const ratio = Math.max(minRatio, this.#pixelsPerUnit() / Math.max(pixels, 1e-9))
    return this.#centred(frame, { x: 0, y: 0, angle: turned ? Math.PI / 2 : 0, ratio })
  }

  /** A state of that ratio and angle, with the middle of the points in the middle of what is not covered. */
  #centred({ points, covered }: Frame, { angle, ratio }: CameraState): CameraState {
    const sigma = this.#sigma()
    const screen = sigma.getDimensions()
    const centred = { ...this.#framed(boxOf(points)), angle, ratio }
    const middle = {
      x: screen.width / 2,
      y: screen.height / 2 + (marginBelow(screen, covered) - covered.above - marginAbovePx) / 2,
    }
    const at = sigma.viewportToFramedGraph(middle, { cameraState: centred })
    // What lies there now goes to the middle of the canvas, and the points' middle so much beside it.
    return { x: at.x, y: at.y, angle, ratio }
  }

  /** sigma's own coordinates, in which the larger side of the graph's box is 1. */
  #framed({ x, y }: Point): Point {
    const { x: xs, y: ys } = this.#box()
    const unit = this.#unit()
    return { x: 0.5 + (x - (xs[0] + xs[1]) / 2) / unit, y: 0.5 + (y - (ys[0] + ys[1]) / 2) / unit }
  }

  #box() {
    const sigma = this.#sigma()
    return sigma.getCustomBBox() ?? sigma.getBBox()
  }

  #unit(): number {
    const { x, y } = this.#box()
    return Math.max(x[1] - x[0], y[1] - y[0]) || 1
  }

  /** How many pixels a unit of the graph takes at a ratio of 1. */
  #pixelsPerUnit(): number {
    const sigma = this.#sigma()
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
    const left = sigma.framedGraphToViewport({ x: 0, y: 0.5 }, { cameraState })
    const right = sigma.framedGraphToViewport({ x: 1, y: 0.5 }, { cameraState })
    return (right.x - left.x) / this.#unit()
  }
}

/** Brings a drawn node into view, if it is not. */
export function reveal(sigma: SigmaInstance, key: string): void {
  const data = sigma.getNodeDisplayData(key)
  if (!data) return
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(data)
  const margin = 40
  if (x > margin && y > margin && x < width - margin && y < height - margin) return
  const camera = sigma.getCamera()
  const target = { x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.9) }
  void camera.animate(target, { duration: prefersReducedMotion() ? 0 : 300 })
}
