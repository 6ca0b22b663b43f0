// What networkx says of some graphs: as it was recorded, and as it says it here, where it is installed.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { MeasureInput, MeasureName } from '../../../src/measures/index.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/measures')

export type ReferenceGraph = {
  readonly name: string
  readonly order: number
  readonly links: readonly (readonly [a: number, b: number, statements: number])[]
  readonly sides: readonly number[] | null
}

export type MeasuredGraph = ReferenceGraph & {
  readonly networkx: Readonly<Record<MeasureName, readonly number[]>> & { readonly modularity: number }
}

export const recorded = (
  JSON.parse(readFileSync(resolve(folder, 'graphs.json'), 'utf8')) as {
    readonly graphs: readonly MeasuredGraph[]
  }
).graphs

/** What the networkx of this machine says; null where there is none. */
export function askNetworkx(graphs: readonly ReferenceGraph[]): readonly MeasuredGraph[] | null {
  if (spawnSync('python3', ['-c', 'import networkx']).status !== 0) return null
  const { status, stdout, stderr } = spawnSync('python3', [resolve(folder, 'reference.py')], {
    input: JSON.stringify({ graphs }),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout).graphs
}

export const inputOf = ({ order, links, sides }: ReferenceGraph): MeasureInput => ({
  order,
  ends: Uint32Array.from(links.flatMap(link => link.slice(0, 2))),
  statements: Uint32Array.from(links, ([, , statements]) => statements),
  sides: sides && Uint8Array.from(sides),
})

export const graphOf = (name: string, { order, ends, statements, sides }: MeasureInput): ReferenceGraph => ({
  name,
  order,
  links: Array.from(statements, (count, i) => [ends[2 * i]!, ends[2 * i + 1]!, count] as const),
  sides: sides && [...sides],
})
