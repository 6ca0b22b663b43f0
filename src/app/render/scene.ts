// What the drawing is told: plain values, and the small geometry that picking and walking need.

import type Sigma from 'sigma'
import type { Viewpoint } from '../../explorer/index.ts'
import type { NodePosition, Point } from '../../graph/index.ts'
import type { EntityType, Language, LineStyle, TypeStyle } from '../../model/index.ts'

export type SceneNode = {
  readonly id: string
  /** What it stands for; null in a graph that was opened, of which nobody knows. */
  readonly type: EntityType | null
  readonly style: TypeStyle
  /** Others come together in it, by what it is: a project. */
  readonly isHub: boolean
  readonly label: string
  readonly x: number
  readonly y: number
  /** How much is said of it: decides its size, and whose label comes first. */
  readonly weight: number
}

/** No node has the id of a link. */
export type SceneLink = {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly weight: number
  /** If it is more than a straight line in the colours of the theme: in a graph that was opened. */
  readonly look?: LinkLook
}

export type LinkLook = {
  /** What is written beside it; empty for nothing. */
  readonly label: string
  /** `#rrggbb`, where nothing brings it forward; null for that of the theme. */
  readonly color: string | null
  /** Whether an arrow leads to `b`. */
  readonly hasArrow: boolean
  readonly course: LinkCourse
}

/**
 * How a link runs: as a line, which `bend` makes leave the straight one by a share of its length, to its left seen from `a` (0 is
 * straight); or, where `a` is `b`, as a ring on one side of its node, an angle on the screen, with so many rings before it there.
 */
export type LinkCourse =
  | { readonly kind: 'line'; readonly bend: number }
  | { readonly kind: 'ring'; readonly angle: number; readonly before: number }

/** All that may be drawn in one mode, with places that filters and selections do not change. */
export type Scene = {
  /** Of the labels. */
  readonly language: Language
  readonly nodes: readonly SceneNode[]
  readonly links: readonly SceneLink[]
  /** Its places are somebody's: it is never drawn turned. */
  readonly isUpright?: true
}

/** What is drawn before anything is told. */
export const noScene: Scene = { language: 'en' as Language, nodes: [], links: [] }

/** Some nodes and some links of it. */
export type Part = { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> }

/** How nodes look otherwise than the scene says, by their ids. */
export type NodeLooks = {
  /** How large each is beside the largest, from 0 to 1; null for as large as the scene says. */
  readonly sizes: ReadonlyMap<string, number> | null
  /** The number of each one's group, from 1, or 0 for none, whose colour it has; null for that of its type. */
  readonly groups: ReadonlyMap<string, number> | null
}

/** What a link says, and which of its ends that leads to; null for neither. */
export type LinkVerb = { readonly text: string; readonly leadsTo: 'a' | 'b' | null }

/** How much of the canvas the page covers, from its top and from its foot, in pixels. */
export type CanvasCover = { readonly above: number; readonly below: number }

/** What of the scene is there, selected and highlighted; `highlighted` null highlights all. */
export type Emphasis = {
  readonly nodes: ReadonlySet<string>
  /** Each link that is there, with the number of statements behind it. */
  readonly links: ReadonlyMap<string, number>
  /** The links whose statements are all yet to come. */
  readonly dotted: ReadonlySet<string>
  /** What each link looks like; without them, lines in the colour of the theme. */
  readonly lines?: ReadonlyMap<string, LineStyle>
  /** What links that are brought forward say. */
  readonly verbs?: ReadonlyMap<string, LinkVerb>
  readonly selected: Part
  /** The nodes whose members are to be seen together, as an area; and who these are. */
  readonly areas: ReadonlyMap<string, ReadonlySet<string>>
  readonly highlight: Part | null
  /** If nodes look otherwise than the scene says. */
  readonly looks?: NodeLooks
  /** The nodes that were moved by hand. */
  readonly moved?: ReadonlySet<string>
  readonly covered: CanvasCover
  /** From where it is looked at; if not given, or null, it is framed by itself. */
  readonly viewpoint?: Viewpoint | null
}

export type { Point }

/** Where each node lies. */
export type NodePlaces = ReadonlyMap<string, Point>

export const nodePlacesOf = (positions: readonly NodePosition[]): NodePlaces =>
  new Map(positions.map(([id, x, y]) => [id, { x, y }]))

/** The middle and the size of the box around some points; a size of 1 where there is none. */
export function boxOf(points: readonly Point[]): Point & { readonly width: number; readonly height: number } {
  const extent = (values: readonly number[]) => {
    const low = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)
    const high = values.reduce((a, b) => Math.max(a, b), values[0] ?? 0)
    return { middle: (low + high) / 2, size: high - low || 1 }
  }
  const x = extent(points.map(point => point.x))
  const y = extent(points.map(point => point.y))
  return { x: x.middle, y: y.middle, width: x.size, height: y.size }
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const headings: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** Of some places on the screen, the one that lies best in a direction: near, and not far off the heading. */
export function nearestInDirection<T extends Point>(
  from: Point,
  direction: Direction,
  places: Iterable<T>,
): T | null {
  const heading = headings[direction]
  let best: T | null = null
  let least = Infinity
  for (const place of places) {
    const ahead = (place.x - from.x) * heading.x + (place.y - from.y) * heading.y
    const aside = Math.abs((place.x - from.x) * heading.y - (place.y - from.y) * heading.x)
    const cost = ahead + 2.5 * aside
    if (ahead > 0.5 && cost < least) {
      least = cost
      best = place
    }
  }
  return best
}

/** What sigma keeps of a node: how it looks, the buffers hold. Of links it keeps nothing. */
export type NodeData = {
  x: number
  y: number
  size: number
  type: 'circle'
}
export type LinkData = Record<string, never>

export type SigmaInstance = Sigma<NodeData, LinkData>
