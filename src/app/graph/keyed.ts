// The drawing under keys of our own, which are numbers. graphology and sigma keep nodes and ties in plain objects: there an
// id such as `__proto__`, in a corpus that somebody made, would reach every object of the page; and a large graph is
// taken in several times faster under numbers than under words.

import { type Drawing, draw as drawKeys } from './drawing.ts'
import type { Touched } from './pointer.ts'

/** Gives each id a key, and the same ever after: nodes the even numbers, ties the odd ones. */
function numbering() {
  const nodes = new Map<string, string>()
  const ties = new Map<string, string>()
  const ids = new Map<string, string>()
  const keyIn = (keys: Map<string, string>, odd: 0 | 1) => (id: string) => {
    const known = keys.get(id)
    if (known !== undefined) return known
    const key = String(2 * keys.size + odd)
    keys.set(id, key)
    ids.set(key, id)
    return key
  }
  const nodeKey = keyIn(nodes, 0)
  return {
    nodeKey,
    tieKey: keyIn(ties, 1),
    /** Of what may be either. */
    keyOf: (id: string) => ties.get(id) ?? nodeKey(id),
    idOf: (key: string) => ids.get(key)!,
  }
}

const mapped = (ids: ReadonlySet<string>, keyOf: (id: string) => string): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const id of ids) keys.add(keyOf(id))
  return keys
}

/** `draw`, for any ids at all: ids go in, and come out again. */
export function draw(place: HTMLElement): Drawing {
  const { nodeKey, tieKey, keyOf, idOf } = numbering()
  const touchedId = (touched: Touched): Touched => touched && { ...touched, id: idOf(touched.id) }
  const drawing = drawKeys(place)
  return {
    ...drawing,
    settle: (place, map, { onPick, onHover, onMove }) =>
      drawing.settle(place, map, {
        onPick: (touched, adds) => onPick(touchedId(touched), adds),
        onHover: (touched, at) => onHover(touchedId(touched), at),
        onMove: (key, to) => onMove(idOf(key), to),
      }),
    setScene: ({ nodes, ties }) =>
      drawing.setScene({
        nodes: nodes.map(node => ({ ...node, id: nodeKey(node.id) })),
        ties: ties.map(tie => ({ ...tie, id: tieKey(tie.id), a: nodeKey(tie.a), b: nodeKey(tie.b) })),
      }),
    setEmphasis({ nodes, ties, selected, areas, lit }) {
      const claims = new Map<string, number>()
      for (const [id, count] of ties) claims.set(tieKey(id), count)
      drawing.setEmphasis({
        nodes: mapped(nodes, nodeKey),
        ties: claims,
        selected: mapped(selected, keyOf),
        areas: mapped(areas, nodeKey),
        lit: lit && { nodes: mapped(lit.nodes, nodeKey), ties: mapped(lit.ties, tieKey) },
      })
    },
    reveal: id => drawing.reveal(nodeKey(id)),
    walk(from, direction) {
      const next = drawing.walk(from === null ? null : nodeKey(from), direction)
      return next === null ? null : idOf(next)
    },
    point: id => drawing.point(id === null ? null : nodeKey(id)),
  }
}
