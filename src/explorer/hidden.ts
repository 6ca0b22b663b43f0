// What somebody has taken out of the drawing, to see the rest: the drawing alone, for filters, tables and numbers keep to the whole.

import { endsOfLink, type Projection } from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'
import type { Selected } from './selected.ts'

/** What is drawn without what is hidden, and the links that end there; the same back where nothing of it is. */
export function withoutHidden(drawn: Projection, hidden: readonly EntityId[]): Projection {
  const gone = new Set(hidden)
  const nodes = drawn.nodes.filter(id => !gone.has(id))
  if (nodes.length === drawn.nodes.length) return drawn
  return { ...drawn, nodes, links: drawn.links.filter(({ a, b }) => !gone.has(a) && !gone.has(b)) }
}

/** Whether something that is selected lies with one of these: itself, or an end of it. */
const isOf = ({ kind, id }: Selected, ids: ReadonlySet<EntityId>): boolean =>
  kind === 'entity' ? ids.has(id) : kind === 'link' && endsOfLink(id).some(end => ids.has(end))

/** The selection without what is hidden. */
export function selectedInSight(
  select: readonly Selected[],
  hidden: readonly EntityId[],
): readonly Selected[] {
  const gone = new Set(hidden)
  const left = select.filter(what => !isOf(what, gone))
  return left.length === select.length ? select : left
}

/** What stays hidden where this is selected: what one asks for is seen. */
export function stillHidden(hidden: readonly EntityId[], select: readonly Selected[]): readonly EntityId[] {
  const left = hidden.filter(id => !select.some(what => isOf(what, new Set([id]))))
  return left.length === hidden.length ? hidden : left
}
