// What an entry says of how it is drawn, in an object of its own: Cytoscape's position and style, vis.js's colour, the
// graphics of GML.

import { colorIn } from './colors.ts'
import type { ComingItem, Gathering } from './gathering.ts'
import { isList, type Json, type JsonObject, own } from './json.ts'

const drawings: ReadonlySet<string> = new Set([
  'position',
  'graphics',
  'style',
  'css',
  'color',
  'font',
  'icon',
  'shape',
])

/** Whether an object by this name is about drawing. */
export const isDrawing = (name: string): boolean => drawings.has(name)

/** Two numbers, as networkx writes a place. */
export const isPoint = (value: Json): value is readonly [x: number, y: number] =>
  isList(value) && value.length >= 2 && value.every(at => typeof at === 'number')

/** What is a colour in them, the first that is there. */
const paints = ['background-color', 'backgroundColor', 'fill', 'background', 'line-color', 'stroke'] as const

const finite = (value: Json | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Keeps a place, a size and a colour; the rest is left out and counted, once for the whole object. */
export function draw(item: ComingItem, drawing: JsonObject, gathering: Gathering): void {
  const read = new Set<string>()
  const take = (name: string) => {
    const number = finite(own(drawing, name))
    if (number !== null) read.add(name)
    return number
  }
  const [x, y] = [take('x'), take('y')]
  if (x !== null) item.set('x', x)
  // Down a screen; ours goes up.
  if (y !== null) item.set('y', -y)
  const sides = ['w', 'h', 'width', 'height'].map(take).filter(side => side !== null && side > 0) as number[]
  if (sides.length > 0) {
    if (item.of === 'node') item.set('size', Math.max(...sides) / 2)
    else item.set('width', Math.max(...sides))
  }
  const painted = paints.find(name => typeof own(drawing, name) === 'string')
  const color = painted === undefined ? null : colorIn(String(own(drawing, painted)))
  if (painted !== undefined) read.add(painted)
  if (color) item.set('color', color.hex)
  else if (painted !== undefined) gathering.leaveOut('colors')
  if (color?.opaque === false || Object.keys(drawing).some(name => !read.has(name)))
    gathering.leaveOut('drawing')
}
