// GraphML, in: what we wrote, and what networkx, igraph, Gephi and yEd write.

import { Declarations, type DeclaredFor } from './declarations.ts'
import { ComingItem, Gathering } from './gathering.ts'
import { attempt, type LeftOut, type Reading, refuse } from './reading.ts'
import { type Opened, readXml } from './xml-reading.ts'
import { isYedText, YedDrawing } from './yed.ts'

/** What GraphML itself says in the attributes of an element, and no program's own. */
const standard: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'directed',
  'sourceport',
  'targetport',
])

/**
 * Reads the text of a GraphML file: its first graph, with the attributes of nodes and edges, and their `desc`; of yEd's
 * drawing labels, places, sizes and colours; of Neo4j what it writes into the elements themselves. Groups, ports,
 * hyperedges, further graphs and values that are none are left out and counted, but the nodes and edges within a group
 * are read.
 */
export function readGraphml(text: string): Reading {
  return attempt(() => {
    const reader = new GraphmlReader()
    const bare = readXml(text, {
      root: 'graphml',
      open: element => reader.open(element),
      close: (name, content) => reader.close(name, content),
      wantsText: name => texts.has(name) || isYedText(name),
    })
    return reader.finish(bare)
  })
}

/** The elements of GraphML whose text is wanted. */
const texts: ReadonlySet<string> = new Set(['data', 'default', 'desc'])

class GraphmlReader {
  readonly #gathering = new Gathering()
  readonly #declared = new Declarations(this.#gathering)
  /** The nodes and edges that are open; null for what has no attributes here: a port, a hyperedge. */
  readonly #items: (ComingItem | null)[] = []
  #declaring: { readonly id: string; readonly of: readonly DeclaredFor[] } | null = null
  /** The key of the `data` that is open, and what is drawn within it. */
  #key: { readonly id: string | undefined } | null = null
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
        this.#key = { id: element.get('key') }
    }
  }

  close(name: string, text: string): void {
    if (this.#key !== null) {
      if (name === 'data') this.#closeData(this.#key.id, text)
      else this.#drawing?.close(name, text)
      return
    }
    switch (name) {
      case 'default':
        if (this.#declaring) this.#declared.setDefault(this.#declaring.of, this.#declaring.id, text)
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

  finish(bareAmpersands: number): Reading {
    if (this.#graphs === 0) refuse({ code: 'no-graph', expected: '<graph>' })
    this.#gathering.leaveOut('ampersands', bareAmpersands)
    return this.#gathering.finish()
  }

  #leaveOut(what: LeftOut): void {
    if (!this.#passing) this.#gathering.leaveOut(what)
  }

  #declare(element: Opened): void {
    const id = element.get('id')
    const scope = element.get('for') ?? 'all'
    // Other things have no attributes here.
    const of = (['node', 'edge'] as const).filter(one => scope === one || scope === 'all')
    this.#declared.declare(of, id, element.get('attr.name'), element.get('attr.type'))
    this.#declaring = id === undefined ? null : { id, of }
  }

  #openGraph(directed: boolean): void {
    if (this.#open === 0) {
      this.#graphs++
      if (this.#passing) this.#gathering.leaveOut('graphs')
    } else this.#leaveOut('groups')
    this.#open++
    this.#directed.push(directed)
  }

  #openItem(of: DeclaredFor, element: Opened): void {
    const id = element.get('id')
    const own = element.get('directed')
    const directed = own === undefined ? this.#directed.at(-1) === true : own === 'true' || own === '1'
    const item =
      of === 'node'
        ? new ComingItem(of, id)
        : new ComingItem(of, id, element.get('source'), element.get('target'), directed)
    for (const name of element.names()) {
      // With a dot or a colon in it, it is about the file: how long it is, how it is folded.
      if (!standard.has(name) && !/[.:]/.test(name)) item.set(name, element.get(name) ?? '')
    }
    if (element.hasAny(['sourceport', 'targetport'])) this.#leaveOut('ports')
    this.#items.push(item)
  }

  #closeData(id: string | undefined, text: string): void {
    const drawing = this.#drawing
    this.#key = null
    this.#drawing = null
    const item = this.#items.at(-1)
    // What is said of a graph, or passed over with one, is none of a node.
    if (!item || this.#passing) return
    if (!drawing) {
      this.#declared.give(item, id, text)
      return
    }
    for (const [name, value] of drawing.attributes) item.set(name, value)
    if (drawing.attributes.size === 0) this.#leaveOut('drawing')
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item) return
    if (this.#passing) {
      this.#gathering.leaveOut(item.of === 'node' ? 'further-nodes' : 'further-edges')
      return
    }
    this.#declared.complete(item)
    this.#gathering.add(item)
  }
}
