// What the numbers of a measure cannot say, for the graph that they were computed on.

import { type MeasureName, measureUnits } from './catalogue.ts'

/** What there was to measure. */
export type MeasuredShape = {
  /** Nodes with a link, of all. */
  readonly linked: number
  readonly nodes: number
  /** How many nodes each connected part has, the largest first. */
  readonly parts: readonly number[]
  readonly isTwoMode: boolean
  /** How many links of a two-mode graph join two of one side, and do not count. */
  readonly withinSides: number
}

/** Of all measures of a graph. */
export type GraphCaveat =
  /** So few that a statement more or less changes the order. */
  | { readonly kind: 'few'; readonly nodes: number }
  | { readonly kind: 'two-mode'; readonly withinSides: number }

/** Of one measure. */
export type MeasureCaveat =
  /** The computation did not settle on a result. */
  | { readonly kind: 'unsettled' }
  /** All have the same number. */
  | { readonly kind: 'alike' }
  /** Between the parts nothing can be compared. */
  | { readonly kind: 'parts'; readonly parts: number; readonly largest: number; readonly nodes: number }
  /** The groups are hardly clearer than chance. */
  | { readonly kind: 'unclear'; readonly modularity: number }

/** Fewer are too few for an order to mean much. */
export const fewNodes = 10

/** Below it groups are not taken for a structure (Newman & Girvan 2004: 0.3 to 0.7 in networks that have one). */
export const clearModularity = 0.3

/** Those that follow ways or links beyond a node's own: what is not connected cannot be compared by them. */
const reachesFar: Readonly<Record<MeasureName, boolean>> = {
  degree: false,
  'weighted-degree': false,
  betweenness: true,
  eigenvector: true,
  core: false,
  communities: true,
}

const isTold = <Caveat>(caveat: Caveat | false): caveat is Caveat => caveat !== false

/** What to know of a graph before one trusts any measure of it; the gravest first. */
export function graphCaveats({ linked, isTwoMode, withinSides }: MeasuredShape): readonly GraphCaveat[] {
  const all: readonly (GraphCaveat | false)[] = [
    linked < fewNodes && { kind: 'few', nodes: linked },
    isTwoMode && { kind: 'two-mode', withinSides },
  ]
  return all.filter(isTold)
}

type Result = {
  readonly values: Float64Array | null
  readonly modularity: number | null
  readonly shape: MeasuredShape
}

/** What else to know before one trusts the numbers of a measure; the gravest first. */
export function measureCaveats(
  name: MeasureName,
  { values, modularity, shape: { linked, nodes, parts } }: Result,
): readonly MeasureCaveat[] {
  const compares = measureUnits[name] !== 'group'
  const all: readonly (MeasureCaveat | false)[] = [
    values === null && { kind: 'unsettled' },
    compares && values !== null && nodes > 1 && new Set(values).size === 1 && { kind: 'alike' },
    reachesFar[name] &&
      parts.length > 1 && { kind: 'parts', parts: parts.length, largest: parts[0]!, nodes: linked },
    modularity !== null && modularity < clearModularity && { kind: 'unclear', modularity },
  ]
  return all.filter(isTold)
}
