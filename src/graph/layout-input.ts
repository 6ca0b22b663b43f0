// What a layout depends on. Apart from how one is made, which takes libraries that the page does without: a worker has them.

import type { EntityId } from '../model/index.ts'
import type { Link } from './projection.ts'

/** Nodes, and how many statements link which two of them, by number; quickly handed to a worker. */
export type LayoutInput = {
  readonly nodes: readonly EntityId[]
  /** Two a link. */
  readonly ends: Uint32Array<ArrayBuffer>
  readonly statements: Uint32Array<ArrayBuffer>
}

/** A projection, or whatever else has nodes and links. */
type Layable = {
  readonly nodes: readonly EntityId[]
  readonly links: readonly Pick<Link, 'a' | 'b' | 'statements'>[]
}

/** What of a projection its layout depends on: two projections of which this is equal lie alike. */
export function layoutInputOf({ nodes, links }: Layable): LayoutInput {
  const numbers = new Map(nodes.map((id, n) => [id, n]))
  const ends = new Uint32Array(2 * links.length)
  for (const [i, { a, b }] of links.entries()) ends.set([numbers.get(a)!, numbers.get(b)!], 2 * i)
  return { nodes, ends, statements: Uint32Array.from(links, ({ statements }) => statements) }
}
