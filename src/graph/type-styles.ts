// How the types of entities look: each a colour and a shape, so that neither is needed alone.

import type { EntityType } from '../model/index.ts'

/** The shapes in the order of their numbers in the shader. */
export const shapes = [
  'circle',
  'ring',
  'square',
  'diamond',
  'hexagon',
  'pentagon',
  'triangle',
  'wedge',
  'star',
  'plus',
  'cross',
  'page',
  'frame',
] as const

export type Shape = (typeof shapes)[number]

/** The same outlines as in the shader, as SVG paths around the origin; a node's radius is 1. */
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

/** Each colour has a contrast of at least 4.5:1 with its theme's background, and differs in lightness or shape. */
export const typeStyles: Readonly<Record<EntityType, { shape: Shape; light: string; dark: string }>> = {
  country: { shape: 'circle', light: '#1d5fa6', dark: '#7fb4f2' },
  region: { shape: 'ring', light: '#1c6f93', dark: '#79cbe8' },
  organisation: { shape: 'square', light: '#0b6b5d', dark: '#5fcdb8' },
  'actor-group': { shape: 'hexagon', light: '#4c6b14', dark: '#a9cf66' },
  'working-group': { shape: 'pentagon', light: '#2c6e3f', dark: '#7fd495' },
  project: { shape: 'diamond', light: '#b8400f', dark: '#ff9f6b' },
  instrument: { shape: 'page', light: '#6443a8', dark: '#bda6f5' },
  document: { shape: 'frame', light: '#64584b', dark: '#c2b5a6' },
  event: { shape: 'star', light: '#a81f63', dark: '#f794c4' },
  product: { shape: 'plus', light: '#7a5c00', dark: '#e2c14e' },
  place: { shape: 'wedge', light: '#43617a', dark: '#a3c0d6' },
  recommendation: { shape: 'triangle', light: '#a3242b', dark: '#ff9494' },
  topic: { shape: 'cross', light: '#646464', dark: '#b3b3b3' },
}
