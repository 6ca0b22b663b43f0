// Where the nodes lie while the data are being edited: where they lay before.

import type { Claim, Entity, EntityId, Overview } from '../model/index.ts'
import { type CorpusIndex, indexOverview } from './corpus-index.ts'
import { layOutProjection, type NodePosition, type PositionsByMode } from './layout.ts'
import { withNewcomers } from './newcomers.ts'
import { noSummary } from './no-summary.ts'
import { type Mode, modes, nodesLinkedBy, project } from './projection.ts'

/** From this share of new nodes on, a graph is laid out anew. */
const maxNewShare = 0.2

/** A corpus, and the claims of each of its documents, which are the same list as long as an edit leaves them alone. */
export type EditedOverview = {
  readonly overview: Overview
  readonly documents: readonly { readonly claims: readonly Claim[] }[]
}

type Laid = { readonly edited: EditedOverview; readonly positions: PositionsByMode }

/**
 * Lays out one corpus after another: known nodes stay where they lie, a new one comes beside those that it is linked to, and
 * where much is new, all is laid out as it is when a corpus is compiled.
 *
 * @param first what has been laid out already
 */
export function incrementalLayout(first: Laid | null = null): (edited: EditedOverview) => PositionsByMode {
  let last = first
  const linked = linkedByDocument()
  return edited => {
    if (last && drawsTheSame(last.edited, edited)) {
      last = { ...last, edited }
      return last.positions
    }
    // No layout asks what is known of the words.
    const index = indexOverview(edited.overview, () => noSummary)
    const linkedIn = linked(index, edited)
    const positions = Object.fromEntries(
      modes.map(mode => [mode, layoutAfter(index, mode, linkedIn(mode), last?.positions[mode] ?? [])]),
    )
    last = { edited, positions }
    return positions
  }
}

/** Whether an edit has left alone what is drawn: most change words. */
function drawsTheSame(before: EditedOverview, after: EditedOverview): boolean {
  const [entities, others] = [before.overview.entities, after.overview.entities]
  return (
    before.documents.length === after.documents.length &&
    before.documents.every(({ claims }, i) => drawTheSame(claims, after.documents[i]!.claims)) &&
    entities.length === others.length &&
    entities.every((entity, i) => entity === others[i] || isAlike(entity, others[i]!))
  )
}

const drawTheSame = (before: readonly Claim[], after: readonly Claim[]): boolean =>
  before === after ||
  (before.length === after.length &&
    before.every((claim, i) => claim === after[i] || drawnOf(claim) === drawnOf(after[i]!)))

const isAlike = (a: Entity, b: Entity): boolean => a.id === b.id && a.type === b.type

/** What of a claim the links depend on. */
const drawnOf = ({ predicate, subjects, objects, projects, status, when }: Claim): string =>
  JSON.stringify([predicate, subjects, objects, projects, status, when])

/** Those that a claim links to others, each document's as it was before, where neither it nor what is a context has changed. */
function linkedByDocument() {
  let known = new WeakMap<readonly Claim[], Map<Mode, ReadonlySet<EntityId>>>()
  let basis = ''
  return (index: CorpusIndex, { documents }: EditedOverview) => {
    const now = JSON.stringify([[...index.contexts], index.corpus.entities.map(({ id, type }) => [id, type])])
    if (now !== basis) known = new WeakMap()
    basis = now
    return (mode: Mode): ReadonlySet<EntityId> => {
      const all = new Set<EntityId>()
      for (const { claims } of documents) {
        const byMode = known.get(claims) ?? new Map<Mode, ReadonlySet<EntityId>>()
        known.set(claims, byMode)
        const own = byMode.get(mode) ?? nodesLinkedBy(index, claims, mode)
        byMode.set(mode, own)
        for (const id of own) all.add(id)
      }
      return all
    }
  }
}

function layoutAfter(
  index: CorpusIndex,
  mode: Mode,
  linked: ReadonlySet<EntityId>,
  before: readonly NodePosition[],
): readonly NodePosition[] {
  const places = new Map(before.map(position => [position[0], position]))
  const nodes = index.corpus.entities
    .map(({ id }) => id)
    .filter(id => mode === 'all' || linked.has(id) || (mode === 'projects' && index.contexts.has(id)))
  const added = nodes.filter(id => !places.has(id))
  if (added.length === 0) return nodes.length === before.length ? before : nodes.map(id => places.get(id)!)
  const projection = project(index, mode)
  if (added.length > maxNewShare * nodes.length) return layOutProjection(projection)
  return withNewcomers({ nodes, links: projection.links }, before)
}
