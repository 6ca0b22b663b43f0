// Where nodes are, coarsely: tells at once whether a box would come too near to one, however many there are.

import type { Disc } from './label-geometry.ts'

/** The side of a cell, in pixels. */
const cellPx = 4

/** From the middle of a cell to its corner. */
const halfDiagonal = (cellPx * Math.SQRT2) / 2

/**
 * A summed-area table (Crow 1984) of the cells that nodes take: how many there are in a box takes four look-ups. Being
 * coarse, it errs on one side: `surely` it takes only such cells that whatever box has the middle of one in it is too
 * near; `perhaps` it takes so many that a box that touches none is far enough from all.
 */
export class Occupancy {
  readonly #columns: number
  readonly #rows: number
  readonly #sums: Uint32Array
  /** How far a cell that counts may lie beside a box, as a share of a cell. */
  readonly #beside: number

  /** Of discs, each with the distance that a box must keep from it. */
  constructor(
    { width, height }: { readonly width: number; readonly height: number },
    discs: readonly { readonly disc: Disc; readonly clear: number }[],
    errs: 'surely' | 'perhaps',
  ) {
    this.#columns = Math.ceil(width / cellPx)
    this.#rows = Math.ceil(height / cellPx)
    this.#beside = errs === 'surely' ? 0 : 0.5
    const taken = new Uint8Array(this.#columns * this.#rows)
    for (const { disc, clear } of discs) {
      const reach = errs === 'surely' ? Math.max(0, clear - halfDiagonal) : clear + halfDiagonal
      this.#mark(taken, disc, disc.radius + reach)
    }
    this.#sums = this.#summed(taken)
  }

  #mark(taken: Uint8Array, { x, y }: Disc, reach: number): void {
    const [left, right] = [this.#first(x - reach, this.#columns), this.#first(x + reach, this.#columns)]
    const [top, bottom] = [this.#first(y - reach, this.#rows), this.#first(y + reach, this.#rows)]
    for (let row = top; row < bottom; row++) {
      const down = (row + 0.5) * cellPx - y
      for (let column = left; column < right; column++) {
        const across = (column + 0.5) * cellPx - x
        if (across * across + down * down < reach * reach) taken[row * this.#columns + column] = 1
      }
    }
  }

  #summed(taken: Uint8Array): Uint32Array {
    const stride = this.#columns + 1
    const sums = new Uint32Array(stride * (this.#rows + 1))
    for (let row = 0; row < this.#rows; row++) {
      let inRow = 0
      for (let column = 0; column < this.#columns; column++) {
        inRow += taken[row * this.#columns + column]!
        sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1]! + inRow
      }
    }
    return sums
  }

  /** The first cell whose middle is not before a place. */
  #first(place: number, most: number): number {
    return Math.min(most, Math.max(0, Math.ceil(place / cellPx - 0.5)))
  }

  /** Whether a box is too near to a node. */
  meets(left: number, top: number, right: number, bottom: number): boolean {
    const beside = this.#beside * cellPx
    const [west, east] = [
      this.#first(left - beside, this.#columns),
      this.#first(right + beside, this.#columns),
    ]
    const [north, south] = [this.#first(top - beside, this.#rows), this.#first(bottom + beside, this.#rows)]
    const stride = this.#columns + 1
    const [above, below] = [north * stride, south * stride]
    const sums = this.#sums
    return sums[below + east]! - sums[above + east]! - sums[below + west]! + sums[above + west]! > 0
  }
}
