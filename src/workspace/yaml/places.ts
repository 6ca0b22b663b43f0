// Where in a text the nodes of YAML begin and end, with their lines.

import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** One piece of a text and what takes its place. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string }

/** The text after edits, none of which reaches into another; null where two do. */
export function withEdits(text: string, edits: readonly TextEdit[]): string | null {
  // Of two in one place, that which only puts in comes first: in the order given.
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: put } of sorted) {
    if (start < at) return null
    pieces.push(text.slice(at, start), put)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the line after what ends at an offset begins. What ends with a line, as texts kept in lines do, is behind it already. */
export function lineAfter(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** The pairs of a mapping, or null where one has no plain key. */
export type PlainPair = {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node | null
}

export function plainPairs(map: YAMLMap): readonly PlainPair[] | null {
  const pairs: PlainPair[] = []
  for (const { key, value } of map.items as Pair[]) {
    if (!isScalar(key) || !key.range) return null
    pairs.push({
      key: String(key.value),
      keyStart: key.range[0],
      keyEnd: key.range[1],
      value: isNode(value) && isWritten(value) ? value : null,
    })
  }
  return pairs
}

/** Whether anything stands for a node, and it is not just left out. */
const isWritten = (node: Node): boolean =>
  !isScalar(node) || node.value !== null || (node.source ?? '') !== ''

export const isFlow = (node: Node): boolean => isCollection(node) && node.flow === true

/** Where a node ends, the comment and the line end behind it aside. */
export function endOf(node: Node): number {
  const end = node.range?.[1] ?? 0
  if (isScalar(node) || isAlias(node) || isFlow(node)) return end
  if (isMap(node)) {
    const last = plainPairs(node)?.at(-1)
    return last ? endOfPair(last) : end
  }
  if (!isSeq(node)) return end
  const last = node.items.at(-1)
  return isNode(last) && isWritten(last) ? endOf(last) : (dashes(node).at(-1) ?? end - 1) + 1
}

/** Where a pair ends. */
export const endOfPair = ({ keyEnd, value }: PlainPair): number => (value ? endOf(value) : keyEnd)

/** Where the dashes of the entries of a list stand. */
export function dashes(list: YAMLSeq): readonly number[] {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
}
