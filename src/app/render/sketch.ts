// The graph as it is on the canvas, as plain shapes: what pictures are made of.

import { shapeReach } from '../../graph/index.ts'
import type { EntityType, LineStyle, Shape } from '../../model/index.ts'
import type { Area } from './areas.ts'
import { boxOfName, type PlacedName } from './names.ts'
import { Rank } from './ranks.ts'
import { boxOf, type Point } from './scene.ts'
import type { CanvasTheme } from './theme.ts'
import type { Arrow } from './verbs.ts'

/** A name with its looks; `rim` keeps it apart from what it stands on. */
export type SketchedName = Omit<PlacedName, 'id' | 'at' | 'tone' | 'hue'> & {
  readonly isFaint: boolean
  readonly weight: number
  readonly color: string
  readonly rim: { readonly color: string; readonly width: number; readonly opacity: number } | null
}

/** All in pixels. */
export type Sketch = {
  readonly kind: 'shapes'
  readonly width: number
  readonly height: number
  readonly theme: CanvasTheme
  readonly areas: readonly Area[]
  /** How areas are filled and outlined. */
  readonly area: { readonly opacity: number; readonly width: number }
  readonly links: readonly {
    readonly a: Point
    readonly b: Point
    readonly width: number
    readonly color: string
    /** What it looks like, if not as the theme says. */
    readonly line: LineStyle | undefined
    /** Whether it is a row of dots. */
    readonly isDotted: boolean
    /** The lengths of its dashes (0 where they are dots) and of the gaps after them; none for a line without gaps. */
    readonly dashes: readonly number[]
    readonly z: number
  }[]
  readonly nodes: readonly {
    readonly at: Point
    readonly radius: number
    readonly kind: EntityType | null
    readonly shape: Shape
    readonly color: string
    readonly rim: string
    readonly z: number
  }[]
  /** Of the links that lead somewhere. */
  readonly arrows: readonly Arrow[]
  readonly leader: { readonly color: string; readonly width: number }
  readonly names: readonly SketchedName[]
}

/** Around what a sketch is cut to, in pixels. */
const marginPx = 12

/** What is highlighted, in a frame of its own; the whole where nothing is faint. */
export function highlightedPart(sketch: Sketch): Sketch {
  const isLit = ({ z }: { readonly z: number }) => z > Rank.faint
  if (sketch.nodes.every(isLit)) return sketch
  return framed({
    ...sketch,
    nodes: sketch.nodes.filter(isLit),
    links: sketch.links.filter(isLit),
    arrows: sketch.arrows.filter(isLit),
    names: sketch.names.filter(({ isFaint }) => !isFaint),
  })
}

function framed(sketch: Sketch): Sketch {
  const box = boxOf(outermost(sketch))
  const [left, top] = [box.x - box.width / 2 - marginPx, box.y - box.height / 2 - marginPx]
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top })
  return {
    ...sketch,
    width: box.width + 2 * marginPx,
    height: box.height + 2 * marginPx,
    areas: sketch.areas.map(area => ({
      ...area,
      region: area.region.map(rings => rings.map(ring => ring.map(moved))),
    })),
    links: sketch.links.map(link => ({ ...link, a: moved(link.a), b: moved(link.b) })),
    arrows: sketch.arrows.map(arrow => {
      const [tip, left, right] = arrow.points
      return { ...arrow, points: [moved(tip), moved(left), moved(right)] }
    }),
    nodes: sketch.nodes.map(node => ({ ...node, at: moved(node.at) })),
    names: sketch.names.map(name => ({
      ...name,
      x: name.x - left,
      top: name.top - top,
      leader: name.leader && { from: moved(name.leader.from), to: moved(name.leader.to) },
    })),
  }
}

/** Points beyond which nothing of it reaches. */
function outermost({ areas, nodes, names }: Sketch): readonly Point[] {
  return [
    ...areas.flatMap(({ region }) => region.flat(2)),
    ...nodes.flatMap(({ at, radius, shape }) => {
      const reach = radius * shapeReach[shape]
      return [-reach, reach].map(by => ({ x: at.x + by, y: at.y + by }))
    }),
    ...names.map(boxOfName).flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  ]
}
