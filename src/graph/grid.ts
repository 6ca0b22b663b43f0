// Where things are in the plane, so that one finds those near a place without looking at all.

import type { Box } from './label-geometry.ts'

/** The side of a grid cell, in pixels: about the length of a label. */
const cellPx = 64

type Entry<Thing> = { readonly thing: Thing; asked: number }

/** Things in a part of the plane by the cells that their boxes touch, so that a collision costs a look at a few. */
export class Grid<Thing> {
  readonly #left: number
  readonly #top: number
  readonly #columns: number
  readonly #rows: number
  readonly #cells: Entry<Thing>[][]
  readonly #found: Thing[] = []
  #asked = 0

  constructor({ left, top, right, bottom }: Box) {
    this.#left = left
    this.#top = top
    this.#columns = Math.max(1, Math.ceil((right - left) / cellPx))
    this.#rows = Math.max(1, Math.ceil((bottom - top) / cellPx))
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => [])
  }

  add(thing: Thing, box: Box): void {
    const entry = { thing, asked: 0 }
    this.#eachCell(box, cell => this.#cells[cell]!.push(entry))
  }

  delete(thing: Thing, box: Box): void {
    this.#eachCell(box, cell => {
      this.#cells[cell] = this.#cells[cell]!.filter(entry => entry.thing !== thing)
    })
  }

  /** What may touch a box, each thing once. The list is the grid's own: it is good until the next question. */
  near(box: Box): readonly Thing[] {
    const asked = ++this.#asked
    this.#found.length = 0
    const [left, right] = [this.#column(box.left), this.#column(box.right)]
    const [top, bottom] = [this.#row(box.top), this.#row(box.bottom)]
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        for (const entry of this.#cells[column * this.#rows + row]!) {
          if (entry.asked === asked) continue
          entry.asked = asked
          this.#found.push(entry.thing)
        }
      }
    }
    return this.#found
  }

  #eachCell(box: Box, act: (cell: number) => void): void {
    for (let column = this.#column(box.left); column <= this.#column(box.right); column++) {
      for (let row = this.#row(box.top); row <= this.#row(box.bottom); row++) act(column * this.#rows + row)
    }
  }

  /** What lies outside lies in the cells at the edge. */
  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#left) / cellPx)))
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#top) / cellPx)))
  }
}
