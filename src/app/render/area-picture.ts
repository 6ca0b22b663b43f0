// The areas as they were painted last, moved with the camera: to paint them anew takes longer than all else in a frame.

import type { Point, SigmaInstance } from './scene.ts'

/** Between two places whose ways tell where the camera has gone, in pixels. */
const basePx = 500

export class AreaPicture {
  #picture: HTMLCanvasElement | null = null
  /** Two places of the graph, which lay at the origin and `basePx` beside it. */
  #ends: readonly [Point, Point] | null = null

  /** What it is of. */
  #of = ''

  /** Whether it is of this, and the camera is where it was. */
  isOf(what: string, sigma: SigmaInstance): boolean {
    if (!this.#ends || this.#of !== what) return false
    const [from, to] = this.#endsNow(this.#ends, sigma)
    return Math.hypot(from.x, from.y) < 0.1 && Math.hypot(to.x - basePx, to.y) < 0.1
  }

  #endsNow([from, to]: readonly [Point, Point], sigma: SigmaInstance): readonly [Point, Point] {
    return [sigma.graphToViewport(from), sigma.graphToViewport(to)]
  }

  /** Takes what has just been painted of something. */
  take(painted: HTMLCanvasElement, of: string, sigma: SigmaInstance): void {
    this.#of = of
    const picture = this.#picture ?? document.createElement('canvas')
    this.#picture = picture
    picture.width = painted.width
    picture.height = painted.height
    picture.getContext('2d')?.drawImage(painted, 0, 0)
    this.#ends = [sigma.viewportToGraph({ x: 0, y: 0 }), sigma.viewportToGraph({ x: basePx, y: 0 })]
  }

  forget(): void {
    this.#ends = null
  }

  /** Paints it where it belongs now; what has come into view since is not in it. Nothing, if there is none. */
  paint(context: CanvasRenderingContext2D, sigma: SigmaInstance): void {
    if (!this.#picture || !this.#ends) return
    const [from, to] = this.#endsNow(this.#ends, sigma)
    // Larger or smaller, and turned.
    const [a, b] = [(to.x - from.x) / basePx, (to.y - from.y) / basePx]
    const { width, height } = sigma.getDimensions()
    context.save()
    context.transform(a, b, -b, a, from.x, from.y)
    context.drawImage(this.#picture, 0, 0, width, height)
    context.restore()
  }
}
