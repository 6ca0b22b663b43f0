// A project as a soft area behind its members.

import { polygonHull } from 'd3-polygon'
import { cleanSheet } from './paper.ts'
import type { Point } from './scene.ts'

export type Area = { readonly color: string; readonly points: readonly Point[] }

/** How far an area reaches beyond its members, in pixels. */
export const reach = 30

/** The convex hull of some points; the points themselves where they are too few for one. */
export function outlineOf(points: readonly Point[]): readonly [number, number][] {
  const given = points.map(({ x, y }): [number, number] => [x, y])
  return polygonHull(given) ?? given
}

/** Clears the canvas and paints the areas: the convex hull of each, rounded. Points are in pixels. Gives what else may be painted behind the nodes. */
export function drawAreas(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  areas: readonly Area[],
): CanvasRenderingContext2D | null {
  const context = cleanSheet(canvas, size)
  if (!context) return null
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.lineWidth = 2 * reach
  for (const { color, points } of areas) {
    const [first, ...others] = outlineOf(points)
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
  return context
}
