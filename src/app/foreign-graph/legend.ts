// What the drawing of a foreign graph shows and does not, in sentences: it hides nothing without a word.

import type { ForeignGraph } from '../files/protocol.ts'
import type { OpenMessages } from './messages/index.ts'
import { maxArrows } from './opened-scene.ts'

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

/** How many lines run beside another between the same two nodes. */
function countSideBySide({ ends, edges }: ForeignGraph['drawable']['lines']): number {
  const pairs = new Map<string, number>()
  for (let n = 0; n < edges.length; n++) {
    const [a, b] = [ends[2 * n]!, ends[2 * n + 1]!]
    if (a === b) continue
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  return sum([...pairs.values()].filter(count => count > 1))
}

/** The sentences of the legend. */
export function legendOf({ labels, drawable }: ForeignGraph, words: OpenMessages): readonly string[] {
  const { nodes, places, sized, colors, lines } = drawable
  const { legend } = words
  const numbers = [...lines.edges.keys()]
  const rings = numbers.filter(n => lines.ends[2 * n] === lines.ends[2 * n + 1]).length
  const several = [...lines.counts].filter(count => count > 1)
  const sideBySide = countSideBySide(lines)
  const directed = lines.directed.includes(1)
  const colored = [...colors, ...lines.colors].some(color => color !== null)
  return [
    nodes.length < labels.length && legend.partly(nodes.length),
    lines.undrawn > 0 && legend.undrawn(lines.undrawn),
    directed && (numbers.length <= maxArrows ? legend.arrows : legend.noArrows),
    rings > 0 && legend.loops(rings),
    sideBySide > 0 && legend.sideBySide(sideBySide),
    several.length > 0 && legend.together(several.length, sum(several)),
    lines.widths.some(width => width > 0) && legend.widths,
    nodes.length > 0 && legend.sizes[sized ? 'file' : 'links'],
    colored && legend.colors,
    nodes.length > 0 && legend.places[places ? 'file' : 'here'],
  ].filter(sentence => sentence !== false)
}
