// How far to the front each node and link stands, and how it looks there.

import type { LineStyle, TypeStyle } from '../../model/index.ts'
import { type CanvasTheme, mix } from './theme.ts'

/** From the back to the front; what is absent is not drawn. */
export const Rank = { absent: 0, faint: 1, plain: 2, highlighted: 3, pointed: 4, chosen: 5 } as const

export type Rank = (typeof Rank)[keyof typeof Rank]

/** The numbers of those that are there, from the back to the front, and in their order within a rank (a counting sort). */
export function fromBack(ranks: Uint8Array): Uint32Array {
  const ends = new Uint32Array(Rank.chosen + 1)
  for (const rank of ranks) ends[rank]!++
  const starts = new Uint32Array(ends.length)
  for (let rank = Rank.faint; rank < starts.length; rank++)
    starts[rank] = rank === Rank.faint ? 0 : starts[rank - 1]! + ends[rank - 1]!
  const order = new Uint32Array(ranks.length - ends[Rank.absent]!)
  for (let n = 0; n < ranks.length; n++) if (ranks[n] !== Rank.absent) order[starts[ranks[n]!]!++] = n
  return order
}

/** How much of what is faint is the colour of the paper. On a dark one colours fade sooner. */
const faintNodeShare = { light: 0.8, dark: 0.66 } as const
const faintLinkShare = { light: 0.68, dark: 0.42 } as const

export function colorOfNode(style: TypeStyle, rank: Rank, theme: CanvasTheme): string {
  const color = style[theme.name]
  return rank === Rank.faint ? mix(color, theme.paper, faintNodeShare[theme.name]) : color
}

export const rimOfNode = (rank: Rank, theme: CanvasTheme): string =>
  rank === Rank.chosen ? theme.ink : theme.paper

/** A node's radius in pixels. Areas, not radii, tell amounts. */
export const radiusOfWeight = (weight: number): number => Math.min(20, 5.5 + 1.9 * Math.sqrt(weight))

/** The rim around each node, in pixels. */
export const rimPx = 1.5

/** Radii in pixels. What is faint is smaller, too, and leaves room for the names of the others. */
export const sizeOfNode = (radius: number, rank: Rank): number =>
  radius * (rank === Rank.chosen ? 1.2 : rank === Rank.faint ? 0.65 : 1)

/** `own` is a link's own colour, if it has one. */
export function colorOfLink(rank: Rank, theme: CanvasTheme, own: string | null = null): string {
  if (rank >= Rank.pointed) return theme.accent
  if (rank === Rank.highlighted) return own ?? theme.linkHighlight
  const color = own ?? theme.link
  return rank === Rank.faint ? mix(color, theme.paper, faintLinkShare[theme.name]) : color
}

/** How much of the theme's own link there is in the colour of one that nothing brings forward. */
const mutedShare = 0.4

/** The colour of a line that has one of its own, or else the theme's. */
export function colorOfLine(line: LineStyle | undefined, rank: Rank, theme: CanvasTheme): string {
  const hue = line?.[theme.name]
  if (!hue) return colorOfLink(rank, theme)
  return colorOfLink(rank, theme, rank === Rank.highlighted ? hue : mix(hue, theme.link, mutedShare))
}

/** How long the dashes and gaps of a line are that is so wide, in pixels: longer where it is wide, up to twice as long. */
export const dashesOf = (line: LineStyle | undefined, widthPx: number): readonly number[] =>
  (line?.dash ?? []).map(length => length * Math.min(2, Math.max(1, widthPx / 2)))

/** How much the largest node weighs, where sizes tell shares of it. */
export const largestWeight = 120

/** Up to these, sizes tell amounts as they are: of statements about a node, and of those that make a link. */
const mostToldAsTheyAre = { node: largestWeight, link: 85 } as const

/**
 * By how much amounts are drawn smaller, where some are larger than can be told: with hundreds of papers, all that is large would
 * be of one size.
 */
export function amountScale(
  of: keyof typeof mostToldAsTheyAre,
  items: readonly { readonly weight: number }[],
): number {
  const most = items.reduce((most, { weight }) => Math.max(most, weight), 0)
  return Math.min(1, mostToldAsTheyAre[of] / Math.max(most, 1))
}

/** So many links lie beside one another as wide as they are; of more, each is narrower, or together they would be one surface. */
const maxLinksAsWideAsTheyAre = 800

/** By how much the amounts of so many links are drawn smaller. */
export const crowding = (links: number): number => Math.min(1, maxLinksAsWideAsTheyAre / Math.max(links, 1))

/** Widths in pixels. */
export const widthOfLink = (statements: number, rank: Rank): number =>
  Math.min(9, 0.7 + 0.9 * Math.sqrt(statements)) + (rank >= Rank.pointed ? 1.5 : 0)

/** No link is narrower; its outermost pixel fades out, by which it looks narrower than it is. */
export const minLinkPx = 1.7
export const fadingPx = 1

/** How a link is dotted that stands for what is yet to come; between the middles of two dots, in widths. */
export const dotting = { leastWidthPx: 3.6, period: 2.2 } as const
