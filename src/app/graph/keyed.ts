// The drawing under keys of our own: graphology and sigma keep nodes in plain objects, where an id such as `__proto__`,
// in a corpus that somebody made, would reach every object of the page.

import { type Drawing, draw as drawKeys, type Handlers } from './drawing.ts'
import type { Touched } from './pointer.ts'

/** Whether an object has something by this name before anyone puts it there, or it could be taken for a key of ours. */
const isPerilous = (id: string): boolean => id in Object.prototype || id.startsWith('~')

const keyOf = (id: string): string => (isPerilous(id) ? `~${id}` : id)
const idOf = (key: string): string => (key.startsWith('~') ? key.slice(1) : key)

/** The same set where none is perilous, as in almost any corpus. */
const keys = (ids: ReadonlySet<string>): ReadonlySet<string> =>
  [...ids].some(isPerilous) ? new Set([...ids].map(keyOf)) : ids

const touchedId = (touched: Touched): Touched => touched && { ...touched, id: idOf(touched.id) }

/** `draw`, for any ids at all: keys go in, ids come out. */
export function draw(container: HTMLElement, map: HTMLCanvasElement, handlers: Handlers): Drawing {
  const drawing = drawKeys(container, map, {
    onPick: (touched, adds) => handlers.onPick(touchedId(touched), adds),
    onHover: (touched, at) => handlers.onHover(touchedId(touched), at),
    onMove: (key, to) => handlers.onMove(idOf(key), to),
  })
  return {
    ...drawing,
    setScene(scene) {
      const safe = !scene.nodes.some(({ id }) => isPerilous(id))
      drawing.setScene(
        safe
          ? scene
          : {
              nodes: scene.nodes.map(node => ({ ...node, id: keyOf(node.id) })),
              ties: scene.ties.map(tie => ({ ...tie, id: keyOf(tie.id), a: keyOf(tie.a), b: keyOf(tie.b) })),
            },
      )
    },
    setEmphasis: emphasis =>
      drawing.setEmphasis({
        nodes: keys(emphasis.nodes),
        ties: [...emphasis.ties.keys()].some(isPerilous)
          ? new Map([...emphasis.ties].map(([id, claims]) => [keyOf(id), claims]))
          : emphasis.ties,
        selected: keys(emphasis.selected),
        areas: keys(emphasis.areas),
        lit: emphasis.lit && { nodes: keys(emphasis.lit.nodes), ties: keys(emphasis.lit.ties) },
      }),
    reveal: id => drawing.reveal(keyOf(id)),
    walk(from, direction) {
      const next = drawing.walk(from === null ? null : keyOf(from), direction)
      return next === null ? null : idOf(next)
    },
    point: id => drawing.point(id === null ? null : keyOf(id)),
  }
}
