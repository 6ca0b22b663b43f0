// Where a label may stand: beside its node, or farther off, joined to it by a line.

import type { Box, Disc, Point, Segment } from './label-geometry.ts'

export type Size = { readonly width: number; readonly height: number }

/** A place for a label in one of its sizes; the less it costs, the better it is, apart from what lies around. */
export type Candidate = {
  readonly box: Box
  /** Which of the label's sizes. */
  readonly size: number
  /** From the rim of the node to the label, where it stands apart; and how many nodes that runs across. */
  readonly leader: Segment | null
  readonly crossed: number
  readonly cost: number
}

/**
 * Where a label stands beside its node, and what that costs: at the right one reads on, at a corner one must look twice.
 * `across` and `down` are the direction from the node; `slide` is how far the label is moved along the node's side, as a share of
 * its own length.
 */
type LabelSide = {
  readonly across: -1 | 0 | 1
  readonly down: -1 | 0 | 1
  readonly slide: number
  readonly cost: number
}

const withSlides = (side: Omit<LabelSide, 'slide' | 'cost'>, cost: number): readonly LabelSide[] =>
  [0, 0.3, -0.3].map(slide => ({ ...side, slide, cost: cost + Math.abs(slide) * 2.5 }))

const sides: readonly LabelSide[] = [
  ...withSlides({ across: 1, down: 0 }, 0),
  ...withSlides({ across: -1, down: 0 }, 1),
  ...withSlides({ across: 0, down: 1 }, 1.2),
  ...withSlides({ across: 0, down: -1 }, 1.2),
  { across: 1, down: 1, slide: 0, cost: 2 },
  { across: 1, down: -1, slide: 0, cost: 2 },
  { across: -1, down: 1, slide: 0, cost: 2.4 },
  { across: -1, down: -1, slide: 0, cost: 2.4 },
]

/** How far from the rim of its node a label stands, in pixels, and what a pixel costs. */
const gapsPx = [3, 8] as const
const costPerPixel = 0.25

/** A name is set as it is best; otherwise, rather than standing farther off. */
const costPerSize = 0.9

const cornerShare = Math.SQRT1_2

/** Whether a box is worth a closer look. Four numbers, for most of the many that are asked about are not. */
export type IsOpen = (left: number, top: number, right: number, bottom: number) => boolean

/** The box of a label that begins, is centred or ends at a point, in either direction, moved aside by a share of its size; if it is open. */
function boxAt(
  x: number,
  y: number,
  { width, height }: Size,
  { across, down, slide }: { readonly across: number; readonly down: number; readonly slide: number },
  isOpen: IsOpen,
): Box | null {
  const left = x + (width * (across - 1)) / 2 + (across === 0 ? slide * width : 0)
  const top = y + (height * (down - 1)) / 2 + (down === 0 ? slide * height : 0)
  return isOpen(left, top, left + width, top + height)
    ? { left, top, right: left + width, bottom: top + height }
    : null
}

/** Around a node, near and a little farther off, in each of a label's sizes; without those that a first look rules out. */
export function beside({ x, y, radius }: Disc, sizes: readonly Size[], isOpen: IsOpen): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [size, each] of sizes.entries()) {
    for (const gap of gapsPx) {
      for (const side of sides) {
        const reach = (radius + gap) * (side.across !== 0 && side.down !== 0 ? cornerShare : 1)
        const box = boxAt(x + side.across * reach, y + side.down * reach, each, side, isOpen)
        if (!box) continue
        const cost = side.cost + size * costPerSize + (gap - gapsPx[0]) * costPerPixel
        found.push({ box, size, leader: null, crossed: 0, cost })
      }
    }
  }
  return found
}

/** How far from the rim of its node a label may stand that a line joins to it, in pixels. */
const distancesPx = [
  14, 20, 28, 38, 50, 57, 64, 72, 80, 90, 100, 112, 124, 138, 152, 168, 184, 202, 220, 240, 260, 285, 310,
] as const
export const maxDistancePx = 310

/** With so many places, no farther ones are looked for. */
const maxCandidates = 600

/** A line is dear, and dearer if it runs across nodes. */
const costOfLine = 4
const costOfCrossing = 4

const turns = 24
/** Below this share of a direction, a label is centred on it, or a little beside. */
const slant = 0.3

/** Directions all around, and how a label stands at the end of a line there. */
const directions = Array.from({ length: turns }, (_, turn) => {
  const angle = (2 * Math.PI * turn) / turns
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  const across = Math.abs(x) < slant ? 0 : Math.sign(x)
  const down = Math.abs(y) < slant ? 0 : Math.sign(y)
  const slides = across === 0 || down === 0 ? [0, 0.4, -0.4] : [0]
  return { x, y, stands: slides.map(slide => ({ across, down, slide })) }
})

/** What a line from a node runs across, in each of its directions. */
export class Outlook {
  /** For each direction, how far from the middle of the node each disc is that lies there. */
  readonly #met: readonly number[][] = directions.map(() => [])

  constructor({ x, y }: Point, others: Iterable<Disc>) {
    for (const other of others) {
      const away = Math.hypot(other.x - x, other.y - y)
      const middle = Math.atan2(other.y - y, other.x - x) / (2 * Math.PI)
      // Touching it, one is in it, whichever way one goes.
      const half = away > other.radius ? Math.asin(other.radius / away) / (2 * Math.PI) : 0.5
      for (let turn = Math.ceil((middle - half) * turns); turn <= (middle + half) * turns; turn++)
        this.#met[(turn + turns) % turns]!.push(away - other.radius)
    }
  }

  /** How many discs a line in a direction runs across that is so long, from the middle of the node. */
  crossed(direction: number, length: number): number {
    let count = 0
    for (const away of this.#met[direction]!) if (away < length) count += 1
    return count
  }
}

/** Farther off, all around a node, where a line leads that runs across no more than so many others; without those places that will not do. */
export function apart(
  { x, y, radius }: Disc,
  sizes: readonly Size[],
  outlook: Outlook,
  mostCrossed: number,
  isClear: IsOpen,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const distance of distancesPx) {
    if (found.length >= maxCandidates) break
    for (const [n, direction] of directions.entries()) {
      const reach = radius + distance
      const crossed = outlook.crossed(n, reach)
      if (crossed > mostCrossed) continue
      const to = { x: x + direction.x * reach, y: y + direction.y * reach }
      for (const [size, each] of sizes.entries()) {
        for (const stand of direction.stands) {
          const box = boxAt(to.x, to.y, each, stand, isClear)
          if (!box) continue
          const from = { x: x + direction.x * radius, y: y + direction.y * radius }
          const bend = Math.abs(direction.y) + Math.abs(stand.slide)
          const cost =
            costOfLine + distance * costPerPixel + bend + size * costPerSize + crossed * costOfCrossing
          found.push({ box, size, leader: { from, to }, crossed, cost })
        }
      }
    }
  }
  return found
}
