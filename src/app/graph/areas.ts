// A project as a soft area behind its members.

import { polygonHull } from 'd3-polygon'
import type { Point } from './scene.ts'

export type Area = { readonly color: string; readonly points: readonly Point[] }

/** How far an area reaches beyond its members, in pixels. */
const reach = 30

/** Clears the canvas and paints the areas: the convex hull of each, rounded. Points are in pixels. */
export function drawAreas(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
  areas: readonly Area[],
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = devicePixelRatio || 1
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.lineWidth = 2 * reach
  for (const { color, points } of areas) {
    const given = points.map(({ x, y }): [number, number] => [x, y])
    const outline = polygonHull(given) ?? given
    const [first, ...others] = outline
    if (!first) continue
    context.fillStyle = color
    context.strokeStyle = color
    context.beginPath()
    context.moveTo(...first)
    for (const point of others.length > 0 ? others : [first]) context.lineTo(...point)
    context.closePath()
    context.fill()
    context.stroke()
  }
}
