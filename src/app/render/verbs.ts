// What the links say that are brought forward: a verb beside each, where there is room, and an arrow at the end that it leads to.

import type { Disc } from '../../graph/index.ts'
import type { DrawnScene } from './drawn-scene.ts'
import type { LinkLayer, NodesOnScreen } from './link-layer.ts'
import type { NameRequest } from './names.ts'
import { colorOfLine, Rank } from './ranks.ts'
import type { LinkVerb, Point, SceneLink } from './scene.ts'
import type { CanvasTheme } from './theme.ts'

type SayingLink = { readonly link: SceneLink; readonly verb: LinkVerb; readonly rank: Rank }

/** The links that say something, as far as nothing that is pointed at puts them back. */
function sayingLinks(drawn: DrawnScene): readonly SayingLink[] {
  const verbs = drawn.emphasis?.verbs
  if (!verbs || verbs.size === 0) return []
  return Array.from(verbs, ([id, verb]) => ({
    link: drawn.link(id),
    verb,
    rank: drawn.rankOfLink(id),
  })).flatMap(({ link, verb, rank }) => (link && rank >= Rank.highlighted ? { link, verb, rank } : []))
}

/** The verbs that are to be written at the middle of their links, those of the longest first. */
export function verbRequests(
  drawn: DrawnScene,
  layer: LinkLayer,
  nodes: NodesOnScreen,
): readonly NameRequest[] {
  return sayingLinks(drawn).map(({ link, verb }): NameRequest => {
    const { x, y } = layer.anchor(link, nodes)
    const [from, to] = [nodes.place(link.a), nodes.place(link.b)]
    return {
      ...{ id: link.id, name: verb.text, short: () => null, at: { x, y }, radius: 0, hue: null },
      ...{ priority: Math.hypot(to.x - from.x, to.y - from.y), reach: 'beside', tone: 'verb', silent: false },
    }
  })
}

/** The nodes as what the verbs keep off. */
export const silentRequests = (nodes: readonly (Disc & { readonly id: string })[]): readonly NameRequest[] =>
  nodes.map(({ id, x, y, radius }) => ({
    ...{ id, name: '', short: () => null, at: { x, y }, radius, hue: null },
    ...{ priority: 0, reach: 'beside', tone: 'plain', silent: true },
  }))

/** The head of an arrow: its tip first; in pixels. */
export type Arrow = {
  readonly points: readonly [Point, Point, Point]
  readonly color: string
  readonly z: number
}

const arrowLengthPx = 10
const arrowHalfWidthPx = 4.5
/** Between a node and the tip of an arrow. */
const arrowGapPx = 2

/** The arrows of the links that lead somewhere, each at the rim of the node that it leads to; none where there is no room. */
export const arrowsIn = (drawn: DrawnScene, nodes: NodesOnScreen, theme: CanvasTheme): readonly Arrow[] =>
  sayingLinks(drawn).flatMap(({ link, verb, rank }): readonly Arrow[] => {
    if (verb.leadsTo === null) return []
    const [start, end] = verb.leadsTo === 'b' ? [link.a, link.b] : [link.b, link.a]
    const [from, to] = [nodes.place(start), nodes.place(end)]
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const reach = nodes.radius(end) + arrowGapPx
    if (length < reach + nodes.radius(start) + arrowLengthPx) return []
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
    const at = (back: number, aside: number): Point => ({
      x: to.x - dx * back - dy * aside,
      y: to.y - dy * back + dx * aside,
    })
    const base = reach + arrowLengthPx
    return [
      {
        points: [at(reach, 0), at(base, arrowHalfWidthPx), at(base, -arrowHalfWidthPx)],
        color: colorOfLine(drawn.lineOf(link.id), rank, theme),
        z: rank,
      },
    ]
  })

export function paintArrows(context: CanvasRenderingContext2D, arrows: readonly Arrow[]): void {
  for (const { points, color } of arrows) {
    context.fillStyle = color
    context.beginPath()
    for (const { x, y } of points) context.lineTo(x, y)
    context.fill()
  }
}
