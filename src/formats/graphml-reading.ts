// GraphML, in: what we wrote, and what networkx, igraph, Gephi and yEd write.

import { Coming, type Gathering, gather } from './gathering.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'
import { symmetric } from './symmetric.ts'
import { type Declaration, valueIn } from './typed-values.ts'
import { type Opened, readXml } from './xml-reading.ts'
import { isYedText, YedDrawing } from './yed.ts'

/** What a `key` of GraphML may be for; other things have no attributes here. */
type Of = 'node' | 'edge'

type Item = {
  readonly of: Of
  readonly id: string | undefined
  readonly coming: Coming
  readonly source: string
  readonly target: string
  directed: boolean
}

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
  readonly #items: (Item | null)[] = []
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
    const { name, get } = element
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
        this.#openGraph(get('edgedefault') === 'directed')
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
        this.#key = get('key') ?? refuse({ code: 'missing-id', of: 'attribute' })
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

  #declare({ get }: Opened): void {
    const id = get('id') ?? refuse({ code: 'missing-id', of: 'attribute' })
    const scope = get('for') ?? 'all'
    const of = (['node', 'edge'] as const).filter(one => scope === one || scope === 'all')
    const declaration: Declaration = {
      name: get('attr.name') ?? id,
      type: (get('attr.type') ?? 'string').toLowerCase(),
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

  #openItem(of: Of, { get }: Opened): void {
    const end = (name: string) => (of === 'edge' ? (get(name) ?? refuse({ code: 'missing-id', of })) : '')
    const id = get('id')
    if (of === 'node' && id === undefined) refuse({ code: 'missing-id', of })
    const own = get('directed')
    const directed = own === undefined ? this.#directed.at(-1) === true : own === 'true'
    if (get('sourceport') !== undefined || get('targetport') !== undefined) this.#leaveOut('ports')
    this.#items.push({
      of,
      id,
      coming: new Coming(),
      source: end('source'),
      target: end('target'),
      directed,
    })
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
      for (const [name, value] of drawing.attributes) item.coming.set(name, value)
      if (drawing.attributes.size === 0) this.#leaveOut('drawing')
      return
    }
    const value = valueIn(declaration, text)
    if (value === null) this.#leaveOut('not-numbers')
    else if (item.of === 'edge' && key === symmetric.id && value === true) item.directed = false
    else item.coming.set(declaration.name, value)
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item || this.#passing) return
    const { of, id, source, target, directed, coming } = item
    for (const { name, type, fallback } of this.#declared[of].values()) {
      if (fallback === null || coming.attributes.has(name)) continue
      const value = valueIn({ name, type, fallback }, fallback)
      if (value !== null) coming.set(name, value)
    }
    if (of === 'node') this.#gathering.addNode(id ?? '', coming.attributes)
    else this.#gathering.addEdge({ id, source, target, directed, attributes: coming.attributes })
  }
}
