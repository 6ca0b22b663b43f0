// Words that entries share by an anchor: before those of one are changed, the others get them as their own.

import { type Document, isAlias, isNode, type Node, visit } from 'yaml'
import { lineStart, type TextEdit } from './places.ts'
import { onLine, pairs } from './render.ts'
import { isMapping, type Value } from './value.ts'

/** The aliases of each node that has a name, in the order of the text. */
export function aliasesIn(document: Document): ReadonlyMap<Node, readonly Node[]> {
  const named = new Map<string, Node>()
  const aliases = new Map<Node, Node[]>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const meant = named.get(node.source)
        if (meant) aliases.set(meant, [...(aliases.get(meant) ?? []), node])
      } else if (node.anchor) named.set(node.anchor, node)
    },
  })
  return aliases
}

/** The nodes in a node, itself among them, that others stand for. */
export function sharedIn(node: Node, aliases: ReadonlyMap<Node, readonly Node[]>): Node | null {
  if (aliases.size === 0) return null
  let found: Node | null = null
  visit(node as never, {
    Node(_, inner) {
      if (!isNode(inner) || !aliases.has(inner)) return undefined
      found = inner
      return visit.BREAK
    },
  })
  return found
}

/** Takes the name from a node and gives it, with the words, to the first alias of it: the text says the same then. */
export function handedOn(
  text: string,
  node: Node,
  [first]: readonly Node[],
  value: Value,
): readonly TextEdit[] | null {
  const name = (node as { anchor?: string }).anchor
  const mark = `&${name}`
  const at = node.range && text.lastIndexOf(mark, node.range[0])
  if (!first?.range || at === undefined || at === null || at < 0) return null
  let end = at + mark.length
  while (text[end] === ' ') end += 1
  // Before a line end, the space before the mark goes with it.
  const start = /[\r\n]/.test(text[end] ?? '\n') && text[at - 1] === ' ' ? at - 1 : at
  const line = lineStart(text, first.range[0])
  const before = text.slice(line, first.range[0])
  // The column of `key` in `  - key: *alias`.
  const key = /^([\s-]*)[A-Za-z][\w-]*:\s*$/.exec(before)
  const column = (key?.[1]?.length ?? 0) + 2
  const own =
    isMapping(value) && key ? `\n${' '.repeat(column)}${pairs(value, column)}` : ` ${onLine(value, !key)}`
  return [
    { start, end, text: '' },
    { start: first.range[0], end: first.range[1], text: mark + own },
  ]
}
