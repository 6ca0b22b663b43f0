// What the drawing is told of a corpus, and of how the page stands.

import { currentMode, type State } from '../../explorer/index.ts'
import {
  type CorpusIndex,
  membersIn,
  type Neighbourhood,
  type NodePosition,
  type Projection,
  type Projections,
  valuesIn,
} from '../../graph/index.ts'
import {
  type EntityId,
  isHubType,
  type Language,
  type LineStyle,
  relationFamilies,
  styleOf,
} from '../../model/index.ts'
import { isolated, nameIn } from '../../terms/index.ts'
import { type Emphasis, type NodeLooks, type NodePlaces, nodePlacesOf, type Scene } from '../render/scene.ts'
import { hasChipsOverCanvas, legendHeightPx } from './legend-room.ts'

/** All of a projection; what has no place lies in the middle. */
export function sceneOf(
  index: CorpusIndex,
  { nodes, links }: Projection,
  places: NodePlaces,
  { nameOf, language }: { readonly nameOf: (id: EntityId) => string; readonly language: Language },
): Scene {
  const weights = new Map<EntityId, number>()
  for (const { a, b, statements } of links) {
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + statements)
  }
  const { vocabulary } = index
  return {
    language,
    nodes: nodes.map(id => {
      const { type } = index.entities.get(id)!
      const label = nameOf(id)
      const at = places.get(id) ?? { x: 0, y: 0 }
      const isHub = isHubType(vocabulary, type)
      return { id, type, style: styleOf(vocabulary, type), isHub, label, weight: weights.get(id) ?? 0, ...at }
    }),
    links: links.map(({ id, a, b, statements }) => ({ id, a, b, weight: statements })),
  }
}

/** How high what lies over the canvas is: the choice of what is drawn, and the chips of the filters. */
const choicesHeightPx = 52
const chipsHeightPx = 45

/** What of it the facets leave, what is selected, and what that highlights. */
export const emphasisOf = (
  index: CorpusIndex,
  visible: Projection,
  { select, facets, viewpoint }: Pick<State, 'select' | 'facets' | 'viewpoint'>,
  highlight: Neighbourhood | null,
  looks?: NodeLooks,
): Emphasis => ({
  nodes: new Set<string>(visible.nodes),
  links: new Map<string, number>(visible.links.map(link => [link.id, link.statements])),
  dotted: new Set<string>(visible.links.filter(link => link.isYetToCome).map(link => link.id)),
  lines: new Map<string, LineStyle>(visible.links.map(link => [link.id, relationFamilies[link.family]])),
  selected: {
    nodes: new Set<string>(select.filter(({ kind }) => kind === 'entity').map(({ id }) => id)),
    links: new Set<string>(select.filter(({ kind }) => kind === 'link').map(({ id }) => id)),
  },
  areas: new Map(
    [
      ...select.map(({ id }) => id).filter(id => index.contexts.has(id as EntityId)),
      ...valuesIn(facets.get('project')),
    ].map(id => [id, membersIn(index)(id)]),
  ),
  highlight,
  ...(looks && { looks }),
  covered: {
    above: choicesHeightPx + (facets.size > 0 && hasChipsOverCanvas() ? chipsHeightPx : 0),
    below: select.length === 0 ? legendHeightPx(new Set(visible.links.map(({ family }) => family)).size) : 0,
  },
  viewpoint,
})

type Corpus = { readonly index: CorpusIndex; readonly projections: Projections }

/** The last scene: whoever comes back to the graph need not wait until it is made again, and found to be what is drawn. */
let last: { readonly given: readonly unknown[]; readonly scene: Scene } | null = null

/** The scene of a state, with its places and in its language: for the first picture, and for all that follow. */
export function sceneIn(
  { index, projections }: Corpus,
  { ui, ...state }: Pick<State, 'view' | 'mode' | 'matrix' | 'ui'>,
  positions: readonly NodePosition[],
): Scene {
  const projection = projections[currentMode(state)]
  const given = [index, projection, positions, ui]
  if (last?.given.every((known, i) => known === given[i])) return last.scene
  const scene = sceneOf(index, projection, nodePlacesOf(positions), {
    nameOf: id => isolated(nameIn(index, id, ui)),
    language: ui,
  })
  last = { given, scene }
  return scene
}
