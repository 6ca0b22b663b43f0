// GEXF 1.1 to 1.3, in: what we wrote, and what Gephi, networkx and others write.

import { colorIn, rgb } from './colors.ts'
import { Declarations, type DeclaredFor } from './declarations.ts'
import { ComingItem, Gathering } from './gathering.ts'
import { attempt, type Reading, refuse } from './reading.ts'
import { numberIn } from './typed-values.ts'
import { type Opened, readXml } from './xml-reading.ts'

/** Those with which Gephi says when something is there. */
const times = ['start', 'end', 'timestamp', 'timestamps', 'intervals'] as const

/**
 * Reads the text of a GEXF file: labels, places, sizes, colours, weights and attributes. Times, groups, shapes and
 * values that are none are left out and counted; a later value of the same attribute stands for the earlier ones.
 */
export function readGexf(text: string): Reading {
  return attempt(() => {
    const reader = new GexfReader()
    const bare = readXml(text, {
      root: 'gexf',
      open: element => reader.open(element),
      close: (name, content) => reader.close(name, content),
      wantsText: name => name === 'default',
    })
    return reader.finish(bare)
  })
}

class GexfReader {
  readonly #gathering = new Gathering()
  readonly #declared = new Declarations(this.#gathering)
  /** Nodes lie within nodes, in files with groups. */
  readonly #items: ComingItem[] = []
  #class: DeclaredFor = 'node'
  #declaring: string | null = null
  #graphs = 0
  #directed = false

  open(element: Opened): void {
    switch (element.name) {
      case 'graph':
        this.#graphs++
        this.#directed = element.get('defaultedgetype') === 'directed'
        return
      case 'attributes':
        this.#class = element.get('class') === 'edge' ? 'edge' : 'node'
        return
      case 'attribute':
        this.#declare(element)
        return
      case 'node':
        this.#openNode(element)
        return
      case 'edge':
        this.#openEdge(element)
        return
      case 'attvalue':
        this.#openValue(element)
        return
      case 'spell':
      case 'slice':
        this.#gathering.leaveOut('times')
        return
      case 'parent':
        this.#gathering.leaveOut('groups')
        return
      default: {
        const item = this.#items.at(-1)
        if (item) this.#openVisual(element, item)
      }
    }
  }

  close(name: string, text: string): void {
    if (name === 'default' && this.#declaring !== null)
      this.#declared.setDefault([this.#class], this.#declaring, text)
    else if (name === 'attribute') this.#declaring = null
    else if (name === 'node' || name === 'edge') this.#closeItem()
  }

  finish(bareAmpersands: number): Reading {
    if (this.#graphs === 0) refuse({ code: 'no-graph', expected: '<graph>' })
    this.#gathering.leaveOut('ampersands', bareAmpersands)
    return this.#gathering.finish()
  }

  #declare(element: Opened): void {
    const id = element.get('id')
    this.#declared.declare([this.#class], id, element.get('title'), element.get('type'))
    this.#declaring = id ?? null
  }

  #openNode(element: Opened): void {
    if (this.#items.length > 0 || element.hasAny(['pid'])) this.#gathering.leaveOut('groups')
    this.#openItem(new ComingItem('node', element.get('id')), element)
  }

  #openEdge(element: Opened): void {
    const type = element.get('type')
    // 'mutual' says the same of both ends.
    const directed = type === undefined ? this.#directed : type === 'directed'
    const edge = new ComingItem(
      'edge',
      element.get('id'),
      element.get('source'),
      element.get('target'),
      directed,
    )
    const weight = element.get('weight')
    if (weight !== undefined) this.#gathering.give(edge, 'weight', numberIn(weight))
    const kind = element.get('kind')
    if (kind !== undefined) edge.set('kind', kind)
    this.#openItem(edge, element)
  }

  #openItem(item: ComingItem, element: Opened): void {
    const label = element.get('label')
    if (label !== undefined) item.set('label', label)
    if (element.hasAny(times)) this.#gathering.leaveOut('times')
    this.#items.push(item)
  }

  #openValue(element: Opened): void {
    const item = this.#items.at(-1)
    if (!item) return
    if (element.hasAny(times)) this.#gathering.leaveOut('times')
    this.#declared.give(item, element.get('for') ?? element.get('id'), element.get('value') ?? '')
  }

  /** Shapes, thickness and opacity have no attribute of ours. */
  #openVisual(element: Opened, item: ComingItem): void {
    switch (element.name) {
      case 'position':
        for (const axis of ['x', 'y', 'z']) {
          const at = element.get(axis)
          if (at !== undefined) this.#gathering.give(item, axis, numberIn(at))
        }
        return
      case 'size':
        this.#gathering.give(item, 'size', numberIn(element.get('value') ?? ''))
        return
      case 'color':
        this.#openColor(element, item)
        return
      case 'shape':
      case 'thickness':
        this.#gathering.leaveOut('drawing')
    }
  }

  #openColor(element: Opened, item: ComingItem): void {
    const hex = element.get('hex')
    const channels = ['r', 'g', 'b'].map(name => Number(element.get(name) || Number.NaN))
    const color = hex === undefined ? rgb(channels) : colorIn(hex)
    if (!color) this.#gathering.leaveOut('colors')
    else item.set('color', color.hex)
    if (color?.opaque === false || Number(element.get('a') ?? 1) !== 1) this.#gathering.leaveOut('drawing')
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item) return
    this.#declared.complete(item)
    this.#gathering.add(item)
  }
}
