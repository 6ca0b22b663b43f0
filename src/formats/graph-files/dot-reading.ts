// DOT, Graphviz's language, in. Our own: dotparser reads groups within groups in a time that doubles with each.

import { type Token, tokensOf } from './dot-tokens.ts'
import { readEntries } from './entries.ts'
import { Gathering } from './gathering.ts'
import type { Json, JsonObject } from './json.ts'
import { attempt, type Reading, refuse, within } from './reading.ts'

type Values = ReadonlyMap<string, string>

/** What holds within a pair of braces: what nodes and edges have that say nothing else, and the nodes named in it. */
type Scope = { node: Values; edge: Values; readonly members: Set<string> }

/** Whether a text begins as DOT does. */
export const looksLikeDot = (start: string): boolean =>
  /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|#[^\n]*\n)*(?:strict\s+)?(?:di)?graph\b[^{[]*\{/i.test(start)

/** Reads the text of a DOT file: its first graph. Groups are left out and counted, but what is in them is read. */
export function readDot(text: string): Reading {
  return attempt(() => new DotReader(text).read())
}

class DotReader {
  readonly #tokens: Iterator<Token>
  #token: Token | null
  #line = 1
  readonly #gathering = new Gathering()
  readonly #nodes = new Map<string, Map<string, string>>()
  readonly #edges: JsonObject[] = []
  #directed = false

  constructor(text: string) {
    this.#tokens = tokensOf(text)[Symbol.iterator]()
    this.#token = this.#tokens.next().value ?? null
  }

  read(): Reading {
    if (this.#isWord('strict')) this.#next()
    this.#directed = this.#isWord('digraph')
    this.#next()
    if (this.#token?.kind === 'id') this.#next()
    this.#expect('{')
    this.#statements({ node: new Map(), edge: new Map(), members: new Set() }, 1)
    if (this.#token !== null) this.#gathering.leaveOut('graphs')
    const nodes = Array.from(this.#nodes, ([id, values]): Json => ({ ...placed(values, id), id }))
    return readEntries(
      { nodes, edges: this.#edges, directed: this.#directed, untyped: true },
      this.#gathering,
    )
  }

  #isWord(word: string): boolean {
    return this.#token?.kind === 'id' && this.#token.bare && this.#token.text.toLowerCase() === word
  }

  #isSign(...signs: readonly string[]): boolean {
    return this.#token?.kind === 'sign' && signs.includes(this.#token.text)
  }

  #next(): void {
    this.#line = this.#token?.line ?? this.#line
    this.#token = this.#tokens.next().value ?? null
  }

  #broken(): never {
    return this.#token === null
      ? refuse({ code: 'cut-off', notation: 'DOT', line: this.#line })
      : refuse({ code: 'malformed', notation: 'DOT', line: this.#token.line })
  }

  #expect(sign: string): void {
    if (!this.#isSign(sign)) this.#broken()
    this.#next()
  }

  /** A name; several strings with a plus between them are one. */
  #id(): string {
    if (this.#token?.kind !== 'id') return this.#broken()
    let { text } = this.#token
    this.#next()
    while (this.#isSign('+')) {
      this.#next()
      if (this.#token?.kind !== 'id') return this.#broken()
      text += this.#token.text
      this.#next()
    }
    within('length', text.length)
    return text
  }

  /** To the closing brace, and over it. */
  #statements(scope: Scope, depth: number): void {
    within('depth', depth)
    while (!this.#isSign('}')) {
      if (this.#isSign(';', ',')) this.#next()
      else this.#statement(scope, depth)
    }
    this.#next()
  }

  #statement(scope: Scope, depth: number): void {
    for (const of of ['node', 'edge', 'graph'] as const) {
      if (!this.#isWord(of)) continue
      this.#next()
      const values = this.#values()
      if (of !== 'graph') scope[of] = new Map([...scope[of], ...values])
      return
    }
    const chain: ReadonlySet<string>[] = []
    const first = this.#end(scope, depth)
    // A value of the graph itself.
    if (first === null) return
    chain.push(first.nodes)
    while (this.#isSign('->', '--')) {
      this.#next()
      chain.push(this.#end(scope, depth)?.nodes ?? this.#broken())
    }
    const values = this.#values()
    if (chain.length === 1) {
      for (const id of first.group ? [] : first.nodes)
        for (const [name, value] of values) this.#nodes.get(id)?.set(name, value)
      return
    }
    for (let n = 1; n < chain.length; n++)
      this.#join(chain[n - 1]!, chain[n]!, new Map([...scope.edge, ...values]))
  }

  /** One node, or those of a group; null for a value of the graph. */
  #end(scope: Scope, depth: number): { readonly nodes: ReadonlySet<string>; readonly group: boolean } | null {
    if (this.#isWord('subgraph') || this.#isSign('{')) {
      if (this.#isWord('subgraph')) {
        this.#next()
        if (this.#token?.kind === 'id') this.#next()
      }
      this.#expect('{')
      this.#gathering.leaveOut('groups')
      const inner = { node: scope.node, edge: scope.edge, members: new Set<string>() }
      this.#statements(inner, depth + 1)
      for (const id of inner.members) scope.members.add(id)
      return { nodes: inner.members, group: true }
    }
    const id = this.#id()
    if (this.#isSign('=')) {
      this.#next()
      this.#id()
      return null
    }
    this.#ports()
    scope.members.add(id)
    if (!this.#nodes.has(id)) this.#nodes.set(id, new Map(scope.node))
    return { nodes: new Set([id]), group: false }
  }

  #ports(): void {
    if (this.#isSign(':')) this.#gathering.leaveOut('ports')
    while (this.#isSign(':')) {
      this.#next()
      this.#id()
    }
  }

  /** Lists in brackets, none, one or several. */
  #values(): Map<string, string> {
    const values = new Map<string, string>()
    while (this.#isSign('[')) {
      this.#next()
      while (!this.#isSign(']')) {
        if (this.#isSign(';', ',')) {
          this.#next()
          continue
        }
        const name = this.#id()
        if (this.#isSign('=')) {
          this.#next()
          values.set(name, this.#id())
        } else values.set(name, 'true')
      }
      this.#next()
    }
    within('attributes', values.size)
    return values
  }

  #join(from: ReadonlySet<string>, to: ReadonlySet<string>, values: Values): void {
    within('edges', this.#edges.length + from.size * to.size)
    for (const source of from)
      for (const target of to) {
        const dir = values.get('dir')
        const directed = this.#directed && dir !== 'none' && dir !== 'both'
        this.#edges.push({ ...placed(values, ''), source, target, directed })
      }
  }
}

/** Values as an object: `\N` of a label is the name of the node, a place is two numbers. */
function placed(values: Values, id: string): JsonObject {
  const [, x, y] = /^(-?[\d.]+),(-?[\d.]+)!?$/.exec(values.get('pos') ?? '') ?? []
  const label = values
    .get('label')
    ?.replaceAll('\\N', id)
    .replace(/\\[nlr]/g, ' ')
  return {
    ...Object.fromEntries(values),
    ...(label !== undefined && { label }),
    ...(x !== undefined && y !== undefined && { pos: [Number(x), Number(y)] }),
  }
}
