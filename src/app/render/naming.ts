// Which nodes are named first: what is chosen, pointed at and lit, and then what is large.

import type { Reach } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { countryCode } from '../../words/index.ts'
import type { Named } from './names.ts'
import { Rank } from './ranks.ts'
import type { Point, SceneNode } from './scene.ts'

/** A node that is drawn: where, the radius of the disc that it covers, and how far to the front. In pixels. */
type Drawn = SceneNode & {
  readonly at: Point
  readonly radius: number
  readonly rank: Rank
  /** The colour of its area, if that is drawn. */
  readonly hue: string | null
}

/** The names that one may expect to read: those of the largest nodes, one on so many square pixels, and never fewer than these. */
const areaOfExpected = 25_000
const fewestExpected = 10

/** The rim around each node, in pixels. */
export const rimPx = 1.5

/** What the names of some nodes ask for, on a canvas of a size. Of those that are faint the largest alone are named, to tell where one is. */
export function toName(
  nodes: readonly Drawn[],
  { width, height }: { readonly width: number; readonly height: number },
  language: Language,
): Named[] {
  const largest = [...nodes].sort((a, b) => b.weight - a.weight)
  const expected = new Set(
    largest.slice(0, Math.max(fewestExpected, Math.round((width * height) / areaOfExpected))),
  )
  const landmarks = new Set(largest.slice(0, fewestExpected))
  const reachOf = (node: Drawn): Reach => {
    if (node.rank === Rank.faint) return 'beside'
    if (node.rank >= Rank.lit || landmarks.has(node)) return 'across'
    return expected.has(node) ? 'apart' : 'beside'
  }
  return nodes.map(node => {
    const { id, type, label, at, radius, weight, rank, hue } = node
    const isFaint = rank === Rank.faint
    return {
      id,
      name: label,
      short: () => (type === 'country' ? countryCode(label, language) : null),
      at,
      radius,
      priority: weight + rank * 1e6,
      reach: reachOf(node),
      silent: isFaint && !landmarks.has(node),
      hue,
      tone: isFaint ? 'faint' : type === 'project' || hue ? 'strong' : 'plain',
    }
  })
}
