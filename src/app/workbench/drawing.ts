// The graph of a draft as shapes in pixels: what is accepted and what is proposed, and where there is room for names.

import { type Box, type Point, type PositionsByMode, project, type WholeIndex } from '../../graph/index.ts'
import type { ClaimId, EntityId } from '../../model/index.ts'
import type { IndexedDraft } from './session.ts'

export type DrawnNode = Point & {
  readonly id: EntityId
  readonly radius: number
  readonly isProposed: boolean
  /** Where its name stands; null where there is no room for it. */
  readonly name: (Point & { readonly anchor: 'start' | 'end' | 'middle' }) | null
}

export type DrawnLink = {
  readonly id: string
  readonly from: Point
  readonly to: Point
  readonly claims: readonly ClaimId[]
  /** Whether nothing that it says has been accepted. */
  readonly isProposed: boolean
}

export type Drawn = {
  readonly nodes: readonly DrawnNode[]
  readonly links: readonly DrawnLink[]
  /** It may need more than it was given. */
  readonly height: number
}

export type Size = { readonly width: number; readonly height: number }

/** Around the whole, for names, in pixels. */
const margin = { x: 70, y: 34 }
const fontSizePx = 12.5
/** About as wide as a letter is. */
const letterPx = fontSizePx * 0.52

/**
 * All of a draft, or, without proposals, what has been accepted: what is joined fitted into a size, and whoever is not in rows below
 * it, which may need more height.
 */
export function drawnOf(
  { index, positions, names, statements }: IndexedDraft,
  { width, height }: Size,
  nameOf: (id: EntityId) => string,
  withProposals: boolean,
): Drawn {
  const { nodes, links } = project(index, 'all')
  const shown = links.flatMap(({ id, a, b, claims }) => {
    const accepted = claims.filter(claim => !statements.has(claim))
    const isProposed = accepted.length === 0
    return isProposed && !withProposals ? [] : [{ id, a, b, claims, isProposed }]
  })
  const degree = new Map<EntityId, number>()
  for (const { a, b } of shown) for (const one of [a, b]) degree.set(one, (degree.get(one) ?? 0) + 1)
  const weight = (id: EntityId) => 3 * (degree.get(id) ?? 0) + mentionsOf(index, id) / 10
  const present = nodes.filter(id => withProposals || !names.has(id)).sort((a, b) => weight(b) - weight(a))
  const joined = present.filter(id => degree.has(id))
  const alone = present.filter(id => !degree.has(id))
  const columns = Math.max(1, Math.floor((width - 2 * rows.left) / rows.width))
  const below = Math.ceil(alone.length / columns) * rows.height
  const above = joined.length === 0 ? 0 : Math.max(Math.min(minJoinedPx, height), height - below - rows.above)
  const size = { width, height: above }
  const to = fitted(placesIn(positions, joined), size)
  const taken: Box[] = joined.map(id => around(to.get(id)!, radiusOf(degree.get(id)!)))
  return {
    height: Math.max(height, above + (alone.length > 0 ? rows.above + below : 0)),
    links: shown.flatMap(({ a, b, ...link }) => {
      const [from, end] = [to.get(a), to.get(b)]
      return from && end ? [{ ...link, from, to: end }] : []
    }),
    nodes: [
      ...joined.map((id, i): DrawnNode => {
        const at = to.get(id)!
        const radius = radiusOf(degree.get(id)!)
        const name = placeName(at, radius, nameOf(id), taken, i, size)
        return { id, ...at, radius, isProposed: names.has(id), name }
      }),
      ...alone.map((id, i): DrawnNode => {
        const x = rows.left + (i % columns) * ((width - 2 * rows.left) / columns)
        const y = above + rows.above + Math.floor(i / columns) * rows.height
        const name = { x: x + 11, y, anchor: 'start' as const }
        return { id, x, y, radius: 5.5, isProposed: names.has(id), name }
      }),
    ],
  }
}

/** How those stand who are not joined with anyone, in pixels. */
const rows = { width: 175, height: 23, left: 20, above: 22 }

/** No lower than this is what is joined drawn, in pixels. */
const minJoinedPx = 230

const radiusOf = (degree: number) => Math.min(13, 5.5 + 1.4 * Math.sqrt(degree))
const mentionsOf = (index: WholeIndex, id: EntityId) => index.mentionsByEntity.get(id)?.length ?? 0

function placesIn({ all }: PositionsByMode, shown: readonly EntityId[]): ReadonlyMap<EntityId, Point> {
  const wanted = new Set(shown)
  return new Map((all ?? []).filter(([id]) => wanted.has(id)).map(([id, x, y]) => [id, { x, y: -y }]))
}

/** Stretched both ways as far as there is room: a tall place is as good as a wide one. */
function fitted(places: ReadonlyMap<EntityId, Point>, { width, height }: Size): Map<EntityId, Point> {
  const points = [...places.values()]
  const range = (values: readonly number[]) => {
    const low = Math.min(...values)
    return { low, length: Math.max(...values) - low || 1 }
  }
  if (points.length === 0) return new Map()
  const [x, y] = [range(points.map(({ x }) => x)), range(points.map(({ y }) => y))]
  const across = Math.max(1, width - 2 * margin.x)
  const down = Math.max(1, height - 2 * margin.y)
  return new Map(
    [...places].map(([id, at]) => [
      id,
      {
        x: points.length === 1 ? width / 2 : margin.x + ((at.x - x.low) / x.length) * across,
        y: points.length === 1 ? height / 2 : margin.y + ((at.y - y.low) / y.length) * down,
      },
    ]),
  )
}

const around = ({ x, y }: Point, radius: number): Box => ({
  ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
})

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Below its node, above it, or beside it, wherever nothing else stands. */
function placeName(
  at: Point,
  radius: number,
  name: string,
  taken: Box[],
  own: number,
  { width, height }: Size,
): DrawnNode['name'] {
  const long = shortened(name).length * letterPx
  const half = fontSizePx / 2 + 1
  const gap = radius + 4
  const tries = [
    { x: at.x, y: at.y + gap + half, anchor: 'middle' as const },
    { x: at.x, y: at.y - gap - half, anchor: 'middle' as const },
    { x: at.x + gap, y: at.y, anchor: 'start' as const },
    { x: at.x - gap, y: at.y, anchor: 'end' as const },
  ]
  for (const place of tries) {
    const left = place.x - (place.anchor === 'middle' ? long / 2 : place.anchor === 'end' ? long : 0)
    const box = { left, right: left + long, top: place.y - half, bottom: place.y + half }
    const isOut = box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2
    if (isOut || taken.some((other, i) => i !== own && overlap(box, other))) continue
    taken.push(box)
    return place
  }
  return null
}

const maxNameChars = 24

/** No longer than there is mostly room for. */
export const shortened = (name: string): string =>
  name.length > maxNameChars ? `${name.slice(0, maxNameChars - 1).trimEnd()}…` : name
