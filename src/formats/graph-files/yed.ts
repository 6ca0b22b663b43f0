// What yEd draws, within the data of GraphML (https://yed.yworks.com/support/manual/layout_graphml.html): a
// label, a place, a size, a colour.

import type { Scalar } from './attributed.ts'
import { colorIn } from './colors.ts'
import type { LeftOut } from './reading.ts'
import { isOdd, numberIn } from './typed-values.ts'
import type { Opened } from './xml-reading.ts'

const labels: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel'])

/** The elements whose text is wanted. */
export const isYedText = (name: string): boolean => labels.has(name)

/** The drawing of one node or edge, as its elements come. What comes first counts: a closed group is drawn twice. */
export class YedDrawing {
  readonly attributes: Map<string, Scalar> = new Map()
  readonly #leaveOut: (what: LeftOut) => void

  constructor(leaveOut: (what: LeftOut) => void) {
    this.#leaveOut = leaveOut
  }

  open(element: Opened): void {
    switch (element.name) {
      case 'Geometry':
        this.#place(element)
        return
      case 'Fill':
      case 'LineStyle':
        this.#paint(element)
    }
  }

  close(name: string, text: string): void {
    const label = text.trim()
    if (labels.has(name) && label !== '') this.#set('label', label)
  }

  #paint(element: Opened): void {
    const text = element.get('color')
    if (text === undefined) return
    const color = colorIn(text)
    if (color) this.#set('color', color.hex)
    else this.#leaveOut('colors')
    if (color?.opaque === false) this.#leaveOut('drawing')
  }

  /** The upper left corner and two sides, down the page; ours is a centre, and up is positive. */
  #place(element: Opened): void {
    const side = (name: string) => {
      const text = element.get(name)
      const number = text === undefined ? undefined : numberIn(text)
      if (number === undefined || !isOdd(number)) return number
      this.#leaveOut(number.odd)
      return undefined
    }
    const {
      x,
      y,
      width = 0,
      height = 0,
    } = {
      x: side('x'),
      y: side('y'),
      width: side('width'),
      height: side('height'),
    }
    if (x === undefined || y === undefined) return
    this.#set('x', x + width / 2)
    this.#set('y', -(y + height / 2))
    this.#set('size', Math.max(width, height) / 2)
  }

  #set(name: string, value: Scalar): void {
    if (!this.attributes.has(name)) this.attributes.set(name, value)
  }
}
