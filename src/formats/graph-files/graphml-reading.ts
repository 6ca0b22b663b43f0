// GraphML, in: what we wrote, and what networkx, igraph, Gephi and yEd write.

import { Coming, Gathering } from './gathering.ts'
import { attempt, type LeftOut, type Reading, refuse, within } from './reading.ts'
import { symmetric } from './symmetric.ts'
import { type Declaration, isOdd, valueIn } from './typed-values.ts'
import { type Opened, readXml } from './xml-reading.ts'
import { isYedText, YedDrawing } from './yed.ts'

/** What a `key` of GraphML may be for; other things have no attributes here. */
type Of = 'node' | 'edge'

/** What GraphML itself says in the attributes of an element, and no program's own. */
const standard: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'directed',
  'sourceport',
  'targetport',
])

/** Of a value that is of no attribute. */
const nameless = 'value'

/**
 * Reads the text of a GraphML file: its first graph, with the attributes of nodes and edges, and their `desc`; of yEd's
 * drawing labels, places, sizes and colours; of Neo4j what it writes into the elements themselves. Groups, ports,
 * hyperedges, further graphs and values that are none are left out and counted, but the nodes and edges within a group
 * are read.
 */
export function readGraphml(text: string): Reading {
  return attempt(() => {
    const reader = new GraphmlReader()
    readXml(text, {
      root: 'graphml',
      open: element => reader.open(element),
      close: (name, content) => reader.close(name, content),
      wantsText: name => texts.has(name) || isYedText(name),
    })
    return reader.finish()
  })
}

/** The elements of GraphML whose text is wanted. */
const texts: ReadonlySet<string> = new Set(['data', 'default', 'desc'])

class GraphmlReader {
  readonly #gathering = new Gathering()
  readonly #declared = { node: new Map<string, Declaration>(), edge: new Map<string, Declaration>() }
  /** The nodes and edges that are open; null for what has no attributes here: a port, a hyperedge. */
  readonly #items: (Coming | null)[] = []
  #declaring: { readonly id: string; readonly of: readonly Of[] } | null = null
  /** The key of the `data` that is open, and what is drawn within it. */
  #key: string | null = null
  #drawing: YedDrawing | null = null
  #open = 0
  #graphs = 0
  /** Each graph within a graph has its own default. */
  readonly #directed: boolean[] = []

  /** A graph beside the first is passed over with all that is in it. */
  get #passing(): boolean {
    return this.#graphs > 1
  }

  open(element: Opened): void {
    const { name } = element
    if (this.#key !== null) {
      this.#drawing ??= new YedDrawing(what => this.#leaveOut(what))
      this.#drawing.open(element)
      return
    }
    switch (name) {
      case 'key':
        this.#declare(element)
        return
      case 'graph':
        this.#openGraph(element.get('edgedefault') === 'directed')
        return
      case 'node':
      case 'edge':
        this.#openItem(name, element)
        return
      case 'port':
      case 'hyperedge':
        this.#items.push(null)
        this.#leaveOut(name === 'port' ? 'ports' : 'hyperedges')
        return
      case 'data':
        this.#key = element.get('key') ?? nameless
    }
  }

  close(name: string, text: string): void {
    if (this.#key !== null) {
      if (name === 'data') this.#closeData(this.#key, text)
      else this.#drawing?.close(name, text)
      return
    }
    switch (name) {
      case 'default':
        this.#setDefault(text)
        return
      case 'desc':
        this.#items.at(-1)?.set('desc', text.trim())
        return
      case 'key':
        this.#declaring = null
        return
      case 'graph':
        this.#open--
        this.#directed.pop()
        return
      case 'port':
      case 'hyperedge':
        this.#items.pop()
        return
      case 'node':
      case 'edge':
        this.#closeItem()
    }
  }

  finish(): Reading {
    if (this.#graphs === 0) refuse({ code: 'no-graph', expected: '<graph>' })
    return this.#gathering.finish()
  }

  #leaveOut(what: LeftOut): void {
    if (!this.#passing) this.#gathering.leaveOut(what)
  }

  #declare(element: Opened): void {
    const id = element.get('id')
    // No value can be of it.
    if (id === undefined) return
    const scope = element.get('for') ?? 'all'
    const of = (['node', 'edge'] as const).filter(one => scope === one || scope === 'all')
    const declaration: Declaration = {
      name: element.get('attr.name') ?? id,
      type: (element.get('attr.type') ?? 'string').toLowerCase(),
      fallback: null,
    }
    for (const one of of) this.#declared[one].set(id, declaration)
    this.#declaring = { id, of }
    within('attributes', this.#declared.node.size + this.#declared.edge.size)
  }

  #setDefault(text: string): void {
    if (!this.#declaring) return
    const { id, of } = this.#declaring
    for (const one of of) {
      const declaration = this.#declared[one].get(id)
      if (!declaration) continue
      const fallback = valueIn(declaration.type, text)
      if (isOdd(fallback)) this.#leaveOut(fallback.odd)
      else this.#declared[one].set(id, { ...declaration, fallback })
    }
  }

  #openGraph(directed: boolean): void {
    if (this.#open === 0) {
      this.#graphs++
      if (this.#passing) this.#gathering.leaveOut('graphs')
    } else this.#leaveOut('groups')
    this.#open++
    this.#directed.push(directed)
  }

  #openItem(of: Of, element: Opened): void {
    const id = element.get('id')
    const own = element.get('directed')
    const directed = own === undefined ? this.#directed.at(-1) === true : own === 'true' || own === '1'
    const item =
      of === 'node'
        ? new Coming(of, id)
        : new Coming(of, id, element.get('source'), element.get('target'), directed)
    for (const name of element.names()) {
      // With a dot or a colon in it, it is about the file: how long it is, how it is folded.
      if (!standard.has(name) && !/[.:]/.test(name)) item.set(name, element.get(name) ?? '')
    }
    if (element.hasAny(['sourceport', 'targetport'])) this.#leaveOut('ports')
    this.#items.push(item)
  }

  #closeData(key: string, text: string): void {
    const drawing = this.#drawing
    this.#key = null
    this.#drawing = null
    const item = this.#items.at(-1)
    // What is said of a graph, or passed over with one, is none of a node.
    if (!item || this.#passing) return
    if (drawing) {
      for (const [name, value] of drawing.attributes) item.set(name, value)
      if (drawing.attributes.size === 0) this.#leaveOut('drawing')
      return
    }
    const { name, type } = this.#declarationOf(item, key)
    const value = valueIn(type, text)
    if (item.of === 'edge' && key === symmetric.id && value === true) item.directed = false
    else this.#gathering.give(item, name, value)
  }

  /** Of the other class, where there is none of this; a text by its key, where there is none at all. */
  #declarationOf({ of }: Coming, key: string): Pick<Declaration, 'name' | 'type'> {
    const own = this.#declared[of].get(key)
    if (own) return own
    this.#leaveOut('undeclared')
    const name = this.#declared[of === 'node' ? 'edge' : 'node'].get(key)?.name ?? key
    return { name, type: 'string' }
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item) return
    if (this.#passing) {
      this.#gathering.leaveOut(item.of === 'node' ? 'further-nodes' : 'further-edges')
      return
    }
    for (const { name, fallback } of this.#declared[item.of].values()) {
      if (fallback !== null && !item.attributes.has(name)) item.set(name, fallback)
    }
    this.#gathering.add(item)
  }
}
