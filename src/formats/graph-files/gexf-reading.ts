// GEXF 1.1 to 1.3, in: what we wrote, and what Gephi, networkx and others write.

import { Coming, type Gathering, gather } from './gathering.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'
import { symmetric } from './symmetric.ts'
import { type Declaration, numberIn, valueIn } from './typed-values.ts'
import { type Opened, readXml } from './xml-reading.ts'

type Declarations = Map<string, Declaration>

/** Those with which Gephi says when something is there. */
const times = ['start', 'end', 'timestamp', 'timestamps', 'intervals'] as const

/**
 * Reads the text of a GEXF file: labels, places, sizes, colours, weights and attributes. Times, groups and shapes are
 * left out and counted; a later value of the same attribute stands for the earlier ones.
 */
export function readGexf(text: string): Reading {
  return attempt(() => {
    const reader = new GexfReader()
    readXml(text, {
      root: 'gexf',
      open: element => reader.open(element),
      close: (name, content) => reader.close(name, content),
      wantsText: name => name === 'default',
    })
    return reader.finish()
  })
}

class GexfReader {
  readonly #gathering: Gathering = gather()
  readonly #declared = { node: new Map() as Declarations, edge: new Map() as Declarations }
  /** Nodes lie within nodes, in files with groups. */
  readonly #items: Coming[] = []
  #class: 'node' | 'edge' = 'node'
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
    if (name === 'default' && this.#declaring !== null) {
      const declarations = this.#declared[this.#class]
      const declaration = declarations.get(this.#declaring)
      if (declaration) declarations.set(this.#declaring, { ...declaration, fallback: text })
    } else if (name === 'attribute') this.#declaring = null
    else if (name === 'node' || name === 'edge') this.#closeItem()
  }

  finish(): Reading {
    if (this.#graphs === 0) refuse({ code: 'no-graph' })
    return this.#gathering.finish()
  }

  #declare(element: Opened): void {
    const id = element.get('id') ?? refuse({ code: 'missing-id', of: 'attribute' })
    const type = (element.get('type') ?? 'string').toLowerCase()
    this.#declared[this.#class].set(id, { name: element.get('title') ?? id, type, fallback: null })
    this.#declaring = id
    within('attributes', this.#declared.node.size + this.#declared.edge.size)
  }

  #openNode(element: Opened): void {
    const id = element.get('id') ?? refuse({ code: 'missing-id', of: 'node' })
    if (this.#items.length > 0 || element.hasAny(['pid'])) this.#gathering.leaveOut('groups')
    this.#openItem(new Coming('node', id), element)
  }

  #openEdge(element: Opened): void {
    const source = element.get('source') ?? refuse({ code: 'missing-id', of: 'edge' })
    const target = element.get('target') ?? refuse({ code: 'missing-id', of: 'edge' })
    const type = element.get('type')
    // 'mutual' says the same of both ends.
    const directed = type === undefined ? this.#directed : type === 'directed'
    const edge = new Coming('edge', element.get('id'), source, target, directed)
    const weight = element.get('weight')
    if (weight !== undefined) edge.set('weight', numberIn('weight', weight))
    this.#openItem(edge, element)
  }

  #openItem(item: Coming, element: Opened): void {
    const label = element.get('label')
    if (label !== undefined) item.set('label', label)
    if (element.hasAny(times)) this.#gathering.leaveOut('times')
    this.#items.push(item)
  }

  #openValue(element: Opened): void {
    const item = this.#items.at(-1)
    if (!item) return
    const key = element.get('for') ?? element.get('id') ?? refuse({ code: 'missing-id', of: 'attribute' })
    const declaration =
      this.#declared[item.of].get(key) ?? refuse({ code: 'undeclared-attribute', attribute: excerpt(key) })
    if (element.hasAny(times)) this.#gathering.leaveOut('times')
    const value = valueIn(declaration, element.get('value') ?? '')
    if (value === null) this.#gathering.leaveOut('not-numbers')
    else if (item.of === 'edge' && key === symmetric.id && value === true) item.directed = false
    else item.set(declaration.name, value)
  }

  /** Shapes, thickness and opacity have no attribute of ours. */
  #openVisual(element: Opened, item: Coming): void {
    switch (element.name) {
      case 'position':
        for (const axis of ['x', 'y', 'z']) {
          const at = element.get(axis)
          if (at !== undefined) item.set(axis, numberIn(axis, at))
        }
        return
      case 'size':
        item.set('size', numberIn('size', element.get('value') ?? ''))
        return
      case 'color': {
        const color = colorOf(element)
        if (color) item.set('color', color)
        if (!color || Number(element.get('a') ?? 1) !== 1) this.#gathering.leaveOut('drawing')
        return
      }
      case 'shape':
      case 'thickness':
        this.#gathering.leaveOut('drawing')
    }
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item) return
    for (const declaration of this.#declared[item.of].values()) {
      if (declaration.fallback === null || item.attributes.has(declaration.name)) continue
      const value = valueIn(declaration, declaration.fallback)
      if (value !== null) item.set(declaration.name, value)
    }
    this.#gathering.add(item)
  }
}

/** Three channels, or six digits, as `#rrggbb`; null for what is none. */
function colorOf(element: Opened): string | null {
  const hex = /^#[0-9a-f]{6}$/i.exec(element.get('hex') ?? '')
  if (hex) return hex[0].toLowerCase()
  const channels = ['r', 'g', 'b'].map(name => Number(element.get(name) ?? Number.NaN))
  const sound = channels.every(channel => Number.isInteger(channel) && channel >= 0 && channel <= 255)
  return sound ? `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}` : null
}
