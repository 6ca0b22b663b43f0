// What the drawing is told of a corpus, and of how the page stands.

import type { State } from '../../explorer/index.ts'
import { type CorpusIndex, type Neighbourhood, type Projection, tiesYetToCome } from '../../graph/index.ts'
import type { EntityId, Language } from '../../model/index.ts'
import type { Emphasis, Places, Scene } from '../render/scene.ts'

/** All of a projection; what has no place lies in the middle. */
export function sceneOf(
  index: CorpusIndex,
  { nodes, ties }: Projection,
  places: Places,
  { nameOf, language }: { readonly nameOf: (id: EntityId) => string; readonly language: Language },
): Scene {
  const weights = new Map<EntityId, number>()
  for (const { a, b, claims } of ties) {
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + claims.length)
  }
  return {
    language,
    nodes: nodes.map(id => {
      const { type } = index.entities.get(id)!
      const label = nameOf(id)
      const at = places.get(id) ?? { x: 0, y: 0 }
      return { id, type, label, weight: weights.get(id) ?? 0, ...at }
    }),
    ties: ties.map(({ id, a, b, claims }) => ({ id, a, b, weight: claims.length })),
  }
}

/** How high what lies over the canvas is: the choice of what is drawn, and the chips of the filters. */
const choices = 52
const chips = 45

/** What of it the facets leave, what is selected, and what that lights. */
export const emphasisOf = (
  index: CorpusIndex,
  shown: Projection,
  { select, facets }: Pick<State, 'select' | 'facets'>,
  lit: Neighbourhood | null,
): Emphasis => ({
  nodes: new Set<string>(shown.nodes),
  ties: new Map<string, number>(shown.ties.map(tie => [tie.id, tie.claims.length])),
  dotted: tiesYetToCome(index, shown),
  selected: {
    nodes: new Set<string>(select.filter(({ kind }) => kind === 'entity').map(({ id }) => id)),
    ties: new Set<string>(select.filter(({ kind }) => kind === 'tie').map(({ id }) => id)),
  },
  areas: new Set<string>([
    ...select.map(({ id }) => id).filter(id => index.contexts.has(id as EntityId)),
    ...(facets.get('project') ?? []),
  ]),
  lit,
  covered: choices + (facets.size > 0 ? chips : 0),
})
