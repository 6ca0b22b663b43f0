// Pairs the blocks of any number of languages.

import { align } from './align.ts'
import type { Unit } from './classify.ts'
import { withDefinitions } from './definitions.ts'

/** What stands in the same place of several texts: the units of each, in the order of the texts; some may be empty. */
export type AlignedRow = readonly (readonly Unit[])[]

/**
 * The rows of several texts, in order. Each text is paired with the first; what the first lacks is paired among the
 * others, where it stands in them.
 */
export function rowsOf(texts: readonly (readonly Unit[])[]): AlignedRow[] {
  const [first, ...others] = texts
  if (!first) return []
  if (others.length === 0) return first.map(unit => [[unit]])
  const paired = others.map(other => pairedWith(first, other))
  const isEdge = (at: number) => paired.every(({ inside }) => !inside.has(at))

  const rows: AlignedRow[] = []
  for (let start = 0, at = 1; start <= first.length; at++) {
    if (at <= first.length && !isEdge(at)) continue
    rows.push(...rowsOf(paired.map(({ between }) => between.get(start) ?? [])).map(row => [[], ...row]))
    if (start < first.length) rows.push([first.slice(start, at), ...paired.map(of => stretch(of, start, at))])
    start = at
  }
  return rows

  /** What stands beside some neighbours of the first text, and between them. */
  function stretch({ beside, between }: Paired, start: number, end: number): Unit[] {
    return first!
      .slice(start, end)
      .flatMap((unit, i) => [...(i > 0 ? (between.get(start + i) ?? []) : []), ...(beside.get(unit) ?? [])])
  }
}

type Paired = {
  /** By the first unit of the first text that they stand beside. */
  readonly beside: ReadonlyMap<Unit, readonly Unit[]>
  /** By how many units of the first text stand before them. */
  readonly between: ReadonlyMap<number, readonly Unit[]>
  /** Where the first text cannot be parted: two of its units stand beside one. */
  readonly inside: ReadonlySet<number>
}

function pairedWith(first: readonly Unit[], second: readonly Unit[]): Paired {
  const beside = new Map<Unit, readonly Unit[]>()
  const between = new Map<number, Unit[]>()
  const inside = new Set<number>()
  let at = 0
  for (const bead of withDefinitions(align(first, second))) {
    const [unit] = bead.first
    const before = between.get(at)
    if (unit) beside.set(unit, bead.second)
    else if (before) before.push(...bead.second)
    else between.set(at, [...bead.second])
    for (let next = 1; next < bead.first.length; next++) inside.add(at + next)
    at += bead.first.length
  }
  return { beside, between, inside }
}
