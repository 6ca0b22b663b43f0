// A small map of the whole, with a frame around what is on the screen; empty while all of it is.

import { boxOf, type Point, type SigmaInstance } from './scene.ts'
import type { CanvasTheme } from './theme.ts'

/** A node, where it is on the screen or beyond it, in pixels. */
type Dot = Point & { readonly color: string }

/** More dots than this say no more. */
const maxDots = 1500

/** Paints the map and gives the way back: from a point of the map to the camera's. Hidden, and null, where all is on the screen. */
export function drawOverview(
  canvas: HTMLCanvasElement,
  sigma: SigmaInstance,
  dots: readonly Dot[],
  theme: CanvasTheme,
): ((at: Point) => Point) | null {
  const context = canvas.getContext('2d')
  const { width, height } = sigma.getDimensions()
  const onScreen = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= width && y <= height
  // Before it is measured: hidden, it has no size.
  canvas.hidden = dots.every(onScreen)
  if (!context || canvas.hidden) return null

  // As the screen lies, turned as the camera is: in pixels of the screen, shrunk.
  const box = boxOf([...dots, { x: 0, y: 0 }, { x: width, y: height }])
  const ratio = devicePixelRatio || 1
  const size = { width: canvas.clientWidth, height: canvas.clientHeight }
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
  const shrink = Math.min((size.width - 8) / box.width, (size.height - 8) / box.height)
  const toMap = ({ x, y }: Point): Point => ({
    x: size.width / 2 + (x - box.x) * shrink,
    y: size.height / 2 + (y - box.y) * shrink,
  })
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  const stride = Math.ceil(dots.length / maxDots)
  for (let i = 0; i < dots.length; i += stride) {
    const { x, y } = toMap(dots[i]!)
    context.fillStyle = dots[i]!.color
    context.fillRect(x - 1.5, y - 1.5, 3, 3)
  }
  const corner = toMap({ x: 0, y: 0 })
  context.strokeStyle = theme.accent
  context.lineWidth = 1.5
  context.strokeRect(corner.x, corner.y, width * shrink, height * shrink)
  return ({ x, y }) =>
    sigma.viewportToFramedGraph({
      x: (x - size.width / 2) / shrink + box.x,
      y: (y - size.height / 2) / shrink + box.y,
    })
}
