// What yEd draws, within the data of GraphML (https://yed.yworks.com/support/manual/layout_graphml.html): a label, a place, a size, a colour.

import type { Scalar } from './attributed.ts'
import { numberIn } from './typed-values.ts'
import type { Opened } from './xml-reading.ts'

const labels: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel'])

/** The elements whose text is wanted. */
export const isYedText = (name: string): boolean => labels.has(name)

/** The drawing of one node or edge, as its elements come. What comes first counts: a closed group is drawn twice. */
export class YedDrawing {
  readonly attributes: Map<string, Scalar> = new Map()

  open(element: Opened): void {
    switch (element.name) {
      case 'Geometry':
        this.#place(element)
        return
      case 'Fill': {
        const color = /^#[0-9a-f]{6}/i.exec(element.get('color') ?? '')?.[0]
        if (color) this.#set('color', color.toLowerCase())
      }
    }
  }

  close(name: string, text: string): void {
    const label = text.trim()
    if (labels.has(name) && label !== '') this.#set('label', label)
  }

  /** The upper left corner and two sides, down the page; ours is a centre, and up is positive. */
  #place(element: Opened): void {
    const side = (name: string) => {
      const text = element.get(name)
      return text === undefined ? undefined : numberIn(name, text)
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
