// The camera: shows all that is there as large as it goes, and brings one node into view.

import { boxOf, type Canvas, type Point } from './scene.ts'

/** Room for labels around the drawing, in pixels. */
export const padding = 64

export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Between what the page lays over the canvas and the outermost nodes, for these and their labels, in pixels. */
const above = 30
const below = 1.3 * padding

/** Moves the camera so that these points fill the canvas below its `covered` pixels, lengthwise where it is tall. */
export function frame(sigma: Canvas, points: readonly Point[], covered: number, duration: number): void {
  const { x, y, width, height } = boxOf(points)
  const [xs, ys] = [sigma.getBBox().x, sigma.getBBox().y]
  const unit = Math.max(xs[1] - xs[0], ys[1] - ys[0]) || 1
  const screen = sigma.getDimensions()
  const margin = Math.min(padding, 0.09 * screen.width + 6)
  const top = covered + above
  const room = { width: screen.width - 2 * margin, height: screen.height - top - below }
  const across = Math.min(room.width / width, room.height / height)
  const along = Math.min(room.width / height, room.height / width)
  const turned = along > across * 1.15
  const camera = sigma.getCamera()
  const pixels = sigma.getGraphToViewportRatio() * camera.ratio
  const centred = {
    x: 0.5 + (x - (xs[0] + xs[1]) / 2) / unit,
    y: 0.5 + (y - (ys[0] + ys[1]) / 2) / unit,
    angle: turned ? Math.PI / 2 : 0,
    ratio: Math.max(0.3, pixels / Math.max(turned ? along : across, 1e-9)),
  }
  const middle = { x: screen.width / 2, y: screen.height / 2 - (top - below) / 2 }
  const state = { ...centred, ...sigma.viewportToFramedGraph(middle, { cameraState: centred }) }
  // Only this turns the camera; two fingers on a screen do not.
  camera.enabledRotation = true
  const done = () => {
    camera.enabledRotation = false
  }
  if (duration > 0) camera.animate(state, { duration }, done)
  else {
    camera.setState(state)
    done()
  }
}

/** Brings a drawn node into view, if it is not. */
export function reveal(sigma: Canvas, id: string): void {
  const data = sigma.getNodeDisplayData(id)
  if (!data) return
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(data)
  const margin = 40
  if (x > margin && y > margin && x < width - margin && y < height - margin) return
  const camera = sigma.getCamera()
  const target = { x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.9) }
  void camera.animate(target, { duration: still() ? 0 : 300 })
}
