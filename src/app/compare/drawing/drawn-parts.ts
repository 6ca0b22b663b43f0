// What of a comparison is drawn: all of it, or, of much, those nodes of which most is stated.

import type { ComparedPart, FilterComparison, LayoutInput, LinkId } from '../../../graph/index.ts'
import { comparedParts, layoutInputOf } from '../../../graph/index.ts'
import type { EntityId } from '../../../model/index.ts'

export type DrawnNode = {
  readonly id: EntityId
  readonly part: ComparedPart
  /** How many statements are about it, on either side. */
  readonly statements: number
}

export type DrawnLink = {
  readonly id: LinkId
  readonly a: EntityId
  readonly b: EntityId
  readonly part: ComparedPart
  readonly statements: number
}

export type DrawnParts = {
  readonly nodes: readonly DrawnNode[]
  /** From the back to the front: what tells the sides apart stands before what both have. */
  readonly links: readonly DrawnLink[]
  /** How many nodes there are, drawn or not. */
  readonly allNodes: number
}

/** More could not be told apart in so small a drawing; the lists below it name the others. */
export const maxDrawnNodes = 120

const fromBack = ['both', 'first', 'second'] as const satisfies readonly ComparedPart[]

/** The nodes of which most is stated, at most `max`, and the links between them. */
export function drawnParts({ nodes, links }: FilterComparison, max = maxDrawnNodes): DrawnParts {
  const all = comparedParts.flatMap(part =>
    nodes[part].map(({ id, first, second }): DrawnNode => ({ id, part, statements: first + second })),
  )
  const most = all.length <= max ? all : [...all].sort((a, b) => b.statements - a.statements).slice(0, max)
  const drawn = new Set(most.map(({ id }) => id))
  return {
    nodes: most,
    links: fromBack.flatMap(part =>
      links[part].flatMap(({ id, a, b, first, second }): readonly DrawnLink[] =>
        drawn.has(a) && drawn.has(b)
          ? [{ id, a, b, part, statements: (first?.statements ?? 0) + (second?.statements ?? 0) }]
          : [],
      ),
    ),
    allNodes: all.length,
  }
}

/** What the layout of both sides together depends on. */
export const layoutOfParts = ({ nodes, links }: DrawnParts): LayoutInput =>
  layoutInputOf({ nodes: nodes.map(({ id }) => id), links })
