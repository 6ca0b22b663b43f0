// The drawing under keys of our own, which are numbers. graphology and sigma keep nodes in plain objects: there an id such as
// `__proto__`, in a corpus that somebody made, would reach every object of the page; and a large graph is taken in several
// times faster under numbers than under words.

import { type Drawing, draw as drawKeys } from './drawing.ts'
import type { Touched } from './pointer.ts'

/** Gives each id a key, and the same ever after. */
function numbering() {
  const keys = new Map<string, string>()
  const ids: string[] = []
  return {
    keyOf(id: string): string {
      const known = keys.get(id)
      if (known !== undefined) return known
      const key = String(ids.length)
      keys.set(id, key)
      ids.push(id)
      return key
    },
    idOf: (key: string): string => ids[Number(key)]!,
  }
}

/** `draw`, for nodes of any ids at all: ids go in, and come out again. */
export function draw(place: HTMLElement): Drawing {
  const { keyOf, idOf } = numbering()
  const touchedId = (touched: Touched): Touched =>
    touched?.kind === 'node' ? { ...touched, id: idOf(touched.id) } : touched
  const keysOf = (ids: ReadonlySet<string>): ReadonlySet<string> => {
    const keys = new Set<string>()
    for (const id of ids) keys.add(keyOf(id))
    return keys
  }
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
        nodes: nodes.map(node => ({ ...node, id: keyOf(node.id) })),
        ties: ties.map(tie => ({ ...tie, a: keyOf(tie.a), b: keyOf(tie.b) })),
      }),
    setEmphasis: ({ nodes, ties, selected, areas, lit, covered }) =>
      drawing.setEmphasis({
        nodes: keysOf(nodes),
        ties,
        selected: { nodes: keysOf(selected.nodes), ties: selected.ties },
        areas: keysOf(areas),
        lit: lit && { nodes: keysOf(lit.nodes), ties: lit.ties },
        covered,
      }),
    reveal: id => drawing.reveal(keyOf(id)),
    walk(from, direction) {
      const next = drawing.walk(from === null ? null : keyOf(from), direction)
      return next === null ? null : idOf(next)
    },
    point: id => drawing.point(id === null ? null : keyOf(id)),
  }
}
