// The shapes of nodes, by which types are told apart as well as by their colours.

import { type Shape, shapes } from '../model/index.ts'

/** The outlines of the shader (app/render/shape-outlines.ts), as SVG paths around the origin; a node's radius is 1. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  circle: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z',
  ring: 'M1.05 0A1.05 1.05 0 1 1-1.05 0A1.05 1.05 0 1 1 1.05 0ZM.5 0A.5 .5 0 1 0-.5 0A.5 .5 0 1 0 .5 0Z',
  square: 'M-.88-.88H.88V.88H-.88Z',
  diamond: 'M0-1.3L1.3 0L0 1.3L-1.3 0Z',
  hexagon: 'M1.04 0L.52.9L-.52.9L-1.04 0L-.52-.9L.52-.9Z',
  pentagon: 'M0-1.08L1.03-.33L.63.87L-.63.87L-1.03-.33Z',
  triangle: 'M0-1.24L1.07.62L-1.07.62Z',
  wedge: 'M0 1.24L1.07-.62L-1.07-.62Z',
  star: 'M0-1.3L.35-.49L1.24-.4L.57.19L.76 1.05L0 .6L-.76 1.05L-.57.19L-1.24-.4L-.35-.49Z',
  plus: 'M-.4-1.05H.4V-.4H1.05V.4H.4V1.05H-.4V.4H-1.05V-.4H-.4Z',
  cross:
    'M0-.57L.46-1.03L1.03-.46L.57 0L1.03.46L.46 1.03L0 .57L-.46 1.03L-1.03.46L-.57 0L-1.03-.46L-.46-1.03Z',
  page: 'M-.7-1.05H.7V1.05H-.7Z',
  frame: 'M-.95-.95H.95V.95H-.95ZM-.45-.45V.45H.45V-.45Z',
}

/** A shape with what it goes round, if it has a hole: in it, what lies behind a node is not seen. */
export const filledShapePaths = Object.fromEntries(
  shapes.map(shape => [shape, `${shapePaths[shape].split('Z')[0]}Z`]),
) as Readonly<Record<Shape, string>>

/** How far each shape reaches from its middle; a node's radius is 1. */
export const shapeReach: Readonly<Record<Shape, number>> = {
  circle: 1,
  ring: 1.05,
  square: 1.25,
  diamond: 1.3,
  hexagon: 1.05,
  pentagon: 1.09,
  triangle: 1.24,
  wedge: 1.24,
  star: 1.3,
  plus: 1.13,
  cross: 1.13,
  page: 1.27,
  frame: 1.35,
}
