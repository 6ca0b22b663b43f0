// Which nodes are named first: what is chosen, pointed at and highlighted, and then what is large.

import type { LabelReach } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { countryCode } from '../../terms/index.ts'
import type { NameRequest } from './names.ts'
import { Rank } from './ranks.ts'
import type { Point, SceneNode } from './scene.ts'

/** A node that is drawn: where, the radius of the disc that it covers, and how far to the front. In pixels. */
type DrawnNode = SceneNode & {
  readonly at: Point
  readonly radius: number
  readonly rank: Rank
  /** The colour of its area, if that is drawn. */
  readonly hue: string | null
}

/** The names that one may expect to read: those of the largest nodes, one on so many square pixels, and never fewer than these. */
const areaPerExpectedNamePx = 25_000
const minExpectedNames = 10

/** So many of the largest are named wherever their names can stand at all, even on a phone: they are what a graph is about. */
const surelyNamed = 20

/** What the names of some nodes ask for, on a canvas of a size. Of those that are faint the largest alone are named, to tell where one is. */
export function nameRequests(
  nodes: readonly DrawnNode[],
  { width, height }: { readonly width: number; readonly height: number },
  language: Language,
): NameRequest[] {
  const largest = [...nodes].sort((a, b) => b.weight - a.weight)
  const expected = new Set(
    largest.slice(0, Math.max(minExpectedNames, Math.round((width * height) / areaPerExpectedNamePx))),
  )
  const landmarks = new Set(largest.slice(0, minExpectedNames))
  const largestOfAll = new Set(largest.slice(0, surelyNamed))
  const reachOf = (node: DrawnNode): LabelReach => {
    if (node.rank === Rank.faint) return 'beside'
    if (node.rank >= Rank.highlighted || largestOfAll.has(node)) return 'across'
    return expected.has(node) ? 'apart' : 'beside'
  }
  return nodes.map(node => {
    const { id, type, isHub, label, at, radius, weight, rank, hue } = node
    const isFaint = rank === Rank.faint
    return {
      id,
      name: label,
      short: () => (type === 'country' ? countryCode(label, language) : null),
      at,
      radius,
      priority: weight + rank * 1e6,
      reach: reachOf(node),
      silent: label === '' || (isFaint && !landmarks.has(node)),
      hue,
      tone: isFaint ? 'faint' : isHub || hue ? 'strong' : 'plain',
    }
  })
}
