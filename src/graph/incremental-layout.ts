// Where the nodes lie while the data are being edited: where they lay before.

import type { Corpus, Entity, EntityId, QuotedClaim } from '../model/index.ts'
import { indexOverview } from './corpus-index.ts'
import { layOutProjection, type NodePosition, type PositionsByMode } from './layout.ts'
import { modes, type Projection, project } from './projection.ts'
import { summarise } from './text-summary.ts'

/** From this share of new nodes on, a graph is laid out anew. */
const maxNewShare = 0.2

/** How far a new node lies from the middle of those that it is linked to, in the layout's units. */
const besideNeighbours = 60

/**
 * Lays out one corpus after another: known nodes stay where they lie, a new one comes beside those that it is linked to, and
 * where much is new, all is laid out as it is when a corpus is compiled.
 */
export function incrementalLayout(): (corpus: Corpus) => Required<PositionsByMode> {
  let before: PositionsByMode = {}
  let last: { readonly corpus: Corpus; readonly laid: Required<PositionsByMode> } | null = null
  return corpus => {
    if (last && drawsTheSame(last.corpus, corpus)) {
      last = { ...last, corpus }
      return last.laid
    }
    const index = indexOverview(corpus, () => summarise(corpus))
    const laid = Object.fromEntries(
      modes.map(mode => {
        const projection = project(index, mode)
        return [mode, layoutAfter(projection, before[mode] ?? [])]
      }),
    ) as Required<PositionsByMode>
    before = laid
    last = { corpus, laid }
    return laid
  }
}

/** Whether an edit has left alone what is drawn: most change words. Claims that an edit leaves are the same objects. */
function drawsTheSame(before: Corpus, after: Corpus): boolean {
  if (before.claims.length !== after.claims.length || before.entities.length !== after.entities.length)
    return false
  return (
    before.claims.every(
      (claim, i) => claim === after.claims[i] || drawnOf(claim) === drawnOf(after.claims[i]!),
    ) &&
    before.entities.every((entity, i) => entity === after.entities[i] || isAlike(entity, after.entities[i]!))
  )
}

const isAlike = (a: Entity, b: Entity): boolean => a.id === b.id && a.type === b.type

/** What of a claim the links depend on. */
const drawnOf = ({ quotes: _, remark: __, difference: ___, ...drawn }: QuotedClaim): string =>
  JSON.stringify(drawn)

function layoutAfter(projection: Projection, before: readonly NodePosition[]): readonly NodePosition[] {
  const { nodes, links } = projection
  const places = new Map(before.map(position => [position[0], position]))
  const added = nodes.filter(id => !places.has(id))
  if (added.length > maxNewShare * nodes.length) return layOutProjection(projection)
  const neighbours = new Map(added.map((id): [EntityId, NodePosition[]] => [id, []]))
  for (const { a, b } of links) {
    const [atA, atB] = [places.get(a), places.get(b)]
    if (atB) neighbours.get(a)?.push(atB)
    if (atA) neighbours.get(b)?.push(atA)
  }
  const newcomers = added.map((id, i): NodePosition => {
    const near = neighbours.get(id)!
    const middle = (axis: 1 | 2) => near.reduce((sum, place) => sum + place[axis], 0) / (near.length || 1)
    // Each in another direction, for several may come to the same place.
    const angle = i * 2.4
    return [
      id,
      middle(1) + besideNeighbours * Math.cos(angle),
      middle(2) + besideNeighbours * Math.sin(angle),
    ]
  })
  for (const position of newcomers) places.set(position[0], position)
  return nodes.map(id => places.get(id)!)
}
