// The values of a YAML text that is written plainly, as nearly all of ours are, in a fiftieth of the time that a reader of all YAML
// takes. It goes by lines and indentation, knows no tree, and gives up wherever there may be a doubt.

import { PlainLines } from './plain-lines.ts'
import { Unsure } from './plain-scalars.ts'

/** What the readers of YAML do not take for the same, or not for sure: tabs, returns, directives, other control characters. */
const unsure = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef]|^(?:%|---|\.\.\.)/m

/** The same where a text has letters beyond the first 65,536. */
const unsureBeyond =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef\u{10000}-\u{10ffff}]|^(?:%|---|\.\.\.)/mu

const maxDepth = 50

/**
 * What a text says, if it is so plain that there is no doubt of it: no tags or directives, no alias within what an alias
 * may stand for, no key that is more than a word as it stands, no block of lines kept as they are, no error. Null if it may not be;
 * then the reader that knows all of YAML must decide.
 */
export function plainYaml(text: string): { readonly value: unknown } | null {
  if (text.includes('__proto__') || (unsure.test(text) && unsureBeyond.test(text))) return null
  try {
    return { value: new PlainYaml(new PlainLines(text)).document() }
  } catch (error) {
    if (error instanceof Unsure) return null
    throw error
  }
}

class PlainYaml {
  readonly #lines: PlainLines
  readonly #anchors = new Map<string, unknown>()
  /** Whether an alias may stand for what is read. */
  #isAnchored = false
  #depth = 0

  constructor(lines: PlainLines) {
    this.#lines = lines
  }

  document(): unknown {
    const lines = this.#lines
    if (lines.next() !== 0) throw new Unsure()
    const value = lines.startsFlow() ? this.#flowLine(-1) : this.#block(0)
    if (lines.next() !== -1) throw new Unsure()
    return value
  }

  /** A list or a mapping whose entries begin in this column; a line of it comes next. */
  #block(column: number): unknown {
    if (++this.#depth > maxDepth) throw new Unsure()
    const value = this.#lines.startsEntry() ? this.#list(column) : this.#mapping(column)
    this.#depth -= 1
    return value
  }

  #list(column: number): unknown[] {
    const lines = this.#lines
    const list: unknown[] = []
    do {
      const inner = lines.takeDash()
      list.push(inner < 0 ? this.#below(column, column + 1) : this.#entry(column, inner))
    } while (lines.next() === column && lines.startsEntry())
    if (lines.next() > column) throw new Unsure()
    return list
  }

  /** What stands behind a dash, in the column `inner`: a mapping that begins there, or a value. */
  #entry(column: number, inner: number): unknown {
    return this.#lines.startsKey() ? this.#block(inner) : this.#value(column, column + 1)
  }

  #mapping(column: number): Record<string, unknown> {
    const lines = this.#lines
    const mapping: Record<string, unknown> = {}
    do {
      const key = lines.takeKey()
      if (Object.hasOwn(mapping, key)) throw new Unsure()
      // A list may begin in the column of its key.
      mapping[key] = this.#value(column, column)
    } while (lines.next() === column && lines.startsKey())
    if (lines.next() > column) throw new Unsure()
    return mapping
  }

  /**
   * What stands behind a key or a dash, or below it.
   *
   * @param column that of the key or dash: what is further in belongs to it
   * @param listColumn the first column where a list below may begin
   */
  #value(column: number, listColumn: number): unknown {
    const lines = this.#lines
    if (lines.atLineEnd()) return this.#below(column, listColumn)
    const alias = lines.takeName('*')
    if (alias !== null) {
      // One could stand for others, and those for others: thousands of nodes.
      if (this.#isAnchored || !this.#anchors.has(alias)) throw new Unsure()
      lines.endLine(column)
      return this.#anchors.get(alias)
    }
    const anchor = lines.takeName('&')
    if (anchor === null) return this.#plainValue(column)
    const before = this.#isAnchored
    this.#isAnchored = true
    const value = lines.atLineEnd() ? this.#below(column, listColumn) : this.#plainValue(column)
    this.#isAnchored = before
    this.#anchors.set(anchor, value)
    return value
  }

  #plainValue(column: number): unknown {
    return this.#lines.startsFlow() ? this.#flowLine(column) : this.#lines.takeScalar(column)
  }

  /** What stands in the lines below a key or dash. */
  #below(column: number, listColumn: number): unknown {
    const lines = this.#lines
    const inner = lines.next()
    if (inner < listColumn || (inner === column && !lines.startsEntry())) return null
    if (!lines.startsEntry() && !lines.startsKey()) throw new Unsure()
    return this.#block(inner)
  }

  /** A list or mapping in brackets. */
  #flowLine(column: number): unknown {
    const value = this.#flow(column)
    this.#lines.endLine(column)
    return value
  }

  #flow(column: number): unknown {
    if (++this.#depth > maxDepth) throw new Unsure()
    const lines = this.#lines
    const list: unknown[] = []
    const mapping: Record<string, unknown> = {}
    const isList = lines.takeMark('[', column)
    if (!isList && !lines.takeMark('{', column)) throw new Unsure()
    const end = isList ? ']' : '}'
    while (!lines.takeMark(end, column)) {
      if (isList) list.push(this.#flowValue(column))
      else {
        const key = lines.takeKey()
        if (Object.hasOwn(mapping, key)) throw new Unsure()
        mapping[key] = this.#flowValue(column)
      }
      if (lines.takeMark(end, column)) break
      if (!lines.takeMark(',', column)) throw new Unsure()
    }
    this.#depth -= 1
    return isList ? list : mapping
  }

  #flowValue(column: number): unknown {
    return this.#lines.startsFlow() ? this.#flow(column) : this.#lines.takeFlowScalar()
  }
}
