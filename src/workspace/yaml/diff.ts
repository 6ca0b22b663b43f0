// The edits that make a node of YAML say another value.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { aligned } from './align.ts'
import { sharedIn } from './anchors.ts'
import {
  dashes,
  endOf,
  endOfPair,
  isFlow,
  lineAfter,
  lineStart,
  type PlainPair,
  plainPairs,
  type TextEdit,
} from './places.ts'
import { behindKey, item, keyOf, onLine, pair, type QuoteStyle } from './render.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './value.ts'

/** Found on the way: a node that is to change, while others stand for what it says now. */
export class Shared extends Error {
  constructor(
    readonly node: Node,
    readonly value: Value,
  ) {
    super('others stand for this node')
  }
}

/** Where a value stands: its key, and in which column that (or the dash) begins; between brackets or not. */
type Context = { readonly column: number; readonly key: string; readonly inFlow: boolean }

type Options = { readonly isShort: boolean; readonly coarse: boolean }

export class TextDiff {
  readonly edits: TextEdit[] = []
  failed = false
  readonly #document: Document
  readonly #text: string
  readonly #aliases: ReadonlyMap<Node, readonly Node[]>
  readonly #options: Options

  constructor(
    document: Document,
    text: string,
    aliases: ReadonlyMap<Node, readonly Node[]>,
    options: Options,
  ) {
    this.#document = document
    this.#text = text
    this.#aliases = aliases
    this.#options = options
  }

  /** @throws {Shared} where others stand for the node as it is */
  node(node: Node, before: Value, after: Value, context: Context): void {
    if (same(before, after)) return
    if (this.#aliases.has(node)) throw new Shared(node, before)
    const nonEmpty = (value: Value) => Object.keys(value as object).length > 0
    const isWhole = this.#options.coarse && context.key !== ''
    if (
      !isWhole &&
      isMap(node) &&
      isMapping(before) &&
      isMapping(after) &&
      nonEmpty(before) &&
      nonEmpty(after)
    )
      this.#map(node, before, after, context)
    else if (
      !isWhole &&
      isSeq(node) &&
      isList(before) &&
      isList(after) &&
      nonEmpty(before) &&
      nonEmpty(after)
    )
      this.#list(node, before, after, context)
    else this.#replace(node, before, after, context)
  }

  #put(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text })
  }

  /** Another value in the place of a node. */
  #replace(node: Node, before: Value, after: Value, { column, key, inFlow }: Context): void {
    this.#keepShared(node, before)
    const [start] = node.range ?? [0]
    const end = endOf(node)
    if (inFlow || key === '') {
      this.#put(start, end, onLine(after, inFlow, styleOf(node)))
      return
    }
    const behind = behindKey(key, after, column, styleOf(node))
    const isLine = isScalar(node) ? !/BLOCK/.test(node.type ?? '') : isAlias(node) || isFlow(node)
    if (isLine && !behind.startsWith('\n')) {
      this.#put(start, end, behind.slice(1))
      return
    }
    // From the colon on.
    const colon = this.#text.lastIndexOf(':', start)
    if (colon < lineStart(this.#text, lineStart(this.#text, start) - 1)) this.failed = true
    const closes = this.#text[end - 1] === '\n' ? '\n' : ''
    this.#put(colon + 1, end, behind + closes)
  }

  #keepShared(node: Node, value: Value): void {
    const shared = sharedIn(node, this.#aliases)
    if (shared) throw new Shared(shared, shared === node ? value : (shared.toJS(this.#document) as Value))
  }

  #map(map: YAMLMap, before: ValueMap, after: ValueMap, { inFlow }: Context): void {
    const known = plainPairs(map)
    if (!known || known.length !== Object.keys(before).length) {
      this.#fail()
      return
    }
    const flow = inFlow || isFlow(map)
    const first = known[0]!
    const column = first.keyStart - lineStart(this.#text, first.keyStart)
    for (const [i, each] of known.entries()) {
      const { key, value, keyEnd } = each
      if (!Object.hasOwn(after, key)) this.#takeOut(known, i, flow, before[key]!)
      else if (value) this.node(value, before[key]!, after[key]!, { column, key, inFlow: flow })
      else if (!same(before[key], after[key])) {
        const colon = this.#text.indexOf(':', keyEnd)
        const text = flow ? ` ${onLine(after[key]!, true)}` : behindKey(key, after[key]!, column)
        this.#put(colon + 1, colon + 1, text)
      }
    }
    // What is new stands behind what it follows in `after`.
    let last: PlainPair | null = null
    const staying = known.filter(({ key }) => Object.hasOwn(after, key))
    const byKey = new Map(staying.map(each => [each.key, each]))
    if (staying.length === 0) {
      this.#fail()
      return
    }
    for (const [key, value] of Object.entries(after)) {
      const there = byKey.get(key)
      if (there) last = there
      else this.#putPair(key, value, last ? { behind: last } : { before: staying[0]! }, flow, column)
    }
  }

  #putPair(
    key: string,
    value: Value,
    where: { readonly behind: PlainPair } | { readonly before: PlainPair },
    flow: boolean,
    column: number,
  ): void {
    if (flow) {
      const text = `${keyOf(key)}: ${onLine(value, true)}`
      if ('before' in where) this.#put(where.before.keyStart, where.before.keyStart, `${text}, `)
      else this.#put(endOfPair(where.behind), endOfPair(where.behind), `, ${text}`)
    } else if ('before' in where) {
      const at = where.before.keyStart
      this.#put(at, at, `${pair(key, value, column)}\n${' '.repeat(column)}`)
    } else this.#putLine(endOfPair(where.behind), ' '.repeat(column) + pair(key, value, column))
  }

  /** A line, or several, behind that in which something ends. */
  #putLine(end: number, line: string): void {
    const at = lineAfter(this.#text, end)
    if (at > 0 && this.#text[at - 1] !== '\n') this.#put(at, at, `\n${line}`)
    else this.#put(at, at, `${line}\n`)
  }

  #takeOut(known: readonly PlainPair[], i: number, flow: boolean, before: Value): void {
    const each = known[i]!
    if (each.value) this.#keepShared(each.value, before)
    const [next, previous] = [known[i + 1], known[i - 1]]
    const end = endOfPair(each)
    if (flow) {
      this.#takeFromFlow(each.keyStart, end, next?.keyStart, previous && endOfPair(previous))
      return
    }
    const start = lineStart(this.#text, each.keyStart)
    if (this.#text.slice(start, each.keyStart).trim() === '') this.#put(start, lineAfter(this.#text, end), '')
    else if (next && !this.#text.slice(end, next.keyStart).includes('#'))
      this.#put(each.keyStart, next.keyStart, '')
    else this.#fail()
  }

  #takeFromFlow(start: number, end: number, next: number | undefined, previous: number | undefined): void {
    if (previous !== undefined) this.#put(previous, end, '')
    else if (next !== undefined) this.#put(start, next, '')
    else this.#fail()
  }

  #list(list: YAMLSeq, before: readonly Value[], after: readonly Value[], { inFlow, key }: Context): void {
    const nodes = list.items
    const flow = inFlow || isFlow(list)
    const at = flow ? nodes.map(node => (isNode(node) ? (node.range?.[0] ?? 0) : 0)) : dashes(list)
    if (nodes.length !== before.length || at.length !== nodes.length || !nodes.every(isNode)) {
      this.#fail()
      return
    }
    const endAt = (i: number) => {
      const node = nodes[i] as Node
      return isScalar(node) && node.value === null && !flow ? at[i]! + 1 : endOf(node)
    }
    const column = at[0]! - lineStart(this.#text, at[0]!)
    // Of a list between brackets, each that goes takes the comma on one side along: which, has to be known of all.
    const pairs = aligned(before, after)
    if (flow && pairs.some(([, j]) => j === null) && pairs.some(([i]) => i === null)) this.failed = true
    const firstKept = pairs.find(([i, j]) => i !== null && j !== null)?.[0] ?? null
    let last: number | null = null
    const isShort = key === '' ? this.#options.isShort : true
    for (const [i, j] of pairs) {
      if (i !== null && j !== null) {
        const node = nodes[i] as Node
        this.node(node, before[i]!, after[j]!, { column, key: '', inFlow: flow })
        last = i
      } else if (i !== null) {
        this.#keepShared(nodes[i] as Node, before[i]!)
        if (flow) {
          const next = firstKept !== null && i < firstKept ? at[i + 1] : undefined
          this.#takeFromFlow(at[i]!, endAt(i), next, next === undefined && i > 0 ? endAt(i - 1) : undefined)
        } else this.#takeLines(at[i]!, endAt(i))
      } else if (flow) {
        const text = onLine(after[j!]!, true)
        if (last === null) this.#put(at[0]!, at[0]!, `${text}, `)
        else this.#put(endAt(last), endAt(last), `, ${text}`)
      } else {
        const text = item(after[j!]!, column, isShort)
        if (last === null) {
          const start = lineStart(this.#text, at[0]!)
          this.#put(start, start, `${' '.repeat(column)}${text}\n`)
        } else this.#putLine(endAt(last), ' '.repeat(column) + text)
      }
    }
  }

  #takeLines(dash: number, end: number): void {
    const start = lineStart(this.#text, dash)
    if (this.#text.slice(start, dash).trim() !== '') {
      this.#fail()
      return
    }
    this.#put(start, lineAfter(this.#text, end), '')
  }

  #fail(): void {
    this.failed = true
  }
}

const styleOf = (node: Node): QuoteStyle => {
  const type = isScalar(node) ? node.type : undefined
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : 'PLAIN'
}
