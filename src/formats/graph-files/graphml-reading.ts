// GraphML, in: what we wrote, and what networkx, igraph, Gephi and yEd write.

import { Coming, type Gathering, gather } from './gathering.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'
import { symmetric } from './symmetric.ts'
import { type Declaration, valueIn } from './typed-values.ts'
import { type Opened, readXml } from './xml-reading.ts'
import { isYedText, YedDrawing } from './yed.ts'

/** What a `key` of GraphML may be for; other things have no attributes here. */
type Of = 'node' | 'edge'

/**
 * Reads the text of a GraphML file: its first graph, with the attributes of nodes and edges; of yEd's drawing labels,
 * places, sizes and colours. Groups, ports, hyperedges and further graphs are left out and counted, but the nodes and
 * edges within a group are read.
 */
export function readGraphml(text: string): Reading {
  return attempt(() => {
    const reader = new GraphmlReader()
    readXml(text, {
      root: 'graphml',
      open: element => reader.open(element),
      close: (name, content) => reader.close(name, content),
      wantsText: name => name === 'data' || name === 'default' || isYedText(name),
    })
    return reader.finish()
  })
}

class GraphmlReader {
  readonly #gathering: Gathering = gather()
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
      this.#drawing ??= new YedDrawing()
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
        this.#key = element.get('key') ?? refuse({ code: 'missing-id', of: 'attribute' })
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
    if (this.#graphs === 0) refuse({ code: 'no-graph' })
    return this.#gathering.finish()
  }

  #leaveOut(what: Parameters<Gathering['leaveOut']>[0]): void {
    if (!this.#passing) this.#gathering.leaveOut(what)
  }

  #declare(element: Opened): void {
    const id = element.get('id') ?? refuse({ code: 'missing-id', of: 'attribute' })
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

  #setDefault(fallback: string): void {
    if (!this.#declaring) return
    const { id, of } = this.#declaring
    for (const one of of) {
      const declaration = this.#declared[one].get(id)
      if (declaration) this.#declared[one].set(id, { ...declaration, fallback })
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
    if (of === 'node') {
      if (id === undefined) refuse({ code: 'missing-id', of })
      this.#items.push(new Coming(of, id))
      return
    }
    const source = element.get('source') ?? refuse({ code: 'missing-id', of })
    const target = element.get('target') ?? refuse({ code: 'missing-id', of })
    const own = element.get('directed')
    const directed = own === undefined ? this.#directed.at(-1) === true : own === 'true'
    if (element.hasAny(['sourceport', 'targetport'])) this.#leaveOut('ports')
    this.#items.push(new Coming(of, id, source, target, directed))
  }

  #closeData(key: string, text: string): void {
    const drawing = this.#drawing
    this.#key = null
    this.#drawing = null
    const item = this.#items.at(-1)
    if (!item) return
    const declaration =
      this.#declared[item.of].get(key) ?? refuse({ code: 'undeclared-attribute', attribute: excerpt(key) })
    if (drawing) {
      for (const [name, value] of drawing.attributes) item.set(name, value)
      if (drawing.attributes.size === 0) this.#leaveOut('drawing')
      return
    }
    const value = valueIn(declaration, text)
    if (value === null) this.#leaveOut('not-numbers')
    else if (item.of === 'edge' && key === symmetric.id && value === true) item.directed = false
    else item.set(declaration.name, value)
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item || this.#passing) return
    for (const declaration of this.#declared[item.of].values()) {
      if (declaration.fallback === null || item.attributes.has(declaration.name)) continue
      const value = valueIn(declaration, declaration.fallback)
      if (value !== null) item.set(declaration.name, value)
    }
    this.#gathering.add(item)
  }
}
