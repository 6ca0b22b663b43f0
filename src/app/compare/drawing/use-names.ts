// The names beside the nodes of the drawing, placed as in the graph.

import { useEffect, useState } from 'react'
import { type Point, runToEnd, shapeReach } from '../../../graph/index.ts'
import { isHubType, styleOf } from '../../../model/index.ts'
import { useSetting } from '../../context/context.ts'
import { type PlacedName, placeNamesInSteps } from '../../render/names.ts'
import { nameRequests } from '../../render/naming.ts'
import { Rank } from '../../render/ranks.ts'
import { canvasThemeAt } from '../../render/theme.ts'
import { forgetWidths } from '../../render/typesetter.ts'
import type { DrawnNode, DrawnParts } from './drawn-parts.ts'
import type { DrawingSize } from './places.ts'

/** Texts are measured on it. */
let context: CanvasRenderingContext2D | null = null

/** Names that found a place; none before there is anything to name. Placed anew once the page's font has come. */
export function useNames(
  size: DrawingSize,
  { nodes, links }: DrawnParts,
  places: ReadonlyMap<string, Point>,
  radiusOf: (id: DrawnNode['id']) => number,
): readonly PlacedName[] {
  const { index, nameOf, speaker } = useSetting()
  const [names, setNames] = useState<readonly PlacedName[]>([])
  useEffect(() => {
    let gone = false
    context ??= document.createElement('canvas').getContext('2d')
    const measure = context
    if (!measure) return
    const theme = canvasThemeAt(document.documentElement)
    const asked = nodes.flatMap(({ id, statements }) => {
      const at = places.get(id)
      const entity = index.entities.get(id)
      if (!at || !entity) return []
      const { type } = entity
      const style = styleOf(index.vocabulary, type)
      const isHub = isHubType(index.vocabulary, type)
      const radius = radiusOf(id) * shapeReach[style.shape]
      return [
        {
          ...{ id, type, style, isHub, label: nameOf(id), ...at, at, radius },
          ...{ weight: statements, rank: Rank.plain, hue: null },
        },
      ]
    })
    const telling = tellingNodes({ nodes, links })
    const place = () => {
      if (gone) return
      forgetWidths(measure)
      const requests = nameRequests(asked, size, speaker.language)
        // On a node that is but half full nobody could read it.
        .map(request => ({ ...request, short: () => null }))
        .map(request =>
          telling.has(request.id)
            ? { ...request, reach: 'across' as const, priority: request.priority + 1e6 }
            : request,
        )
      setNames(runToEnd(placeNamesInSteps(measure, { ...size, covered: [] }, requests, theme)))
    }
    place()
    if (document.fonts.status === 'loading') void document.fonts.ready.then(place)
    return () => {
      gone = true
    }
  }, [index, nameOf, speaker, size, nodes, links, places, radiusOf])
  return names
}

/** No more than so many are named before all others. */
const maxTellingNodes = 24

/** The nodes at which the sides differ: they have them not both, or a link of theirs; none where those are many. */
function tellingNodes({ nodes, links }: Pick<DrawnParts, 'nodes' | 'links'>): ReadonlySet<string> {
  const telling = new Set<string>([
    ...nodes.flatMap(({ id, part }) => (part === 'both' ? [] : [id])),
    ...links.flatMap(({ a, b, part }) => (part === 'both' ? [] : [a, b])),
  ])
  return telling.size <= maxTellingNodes ? telling : new Set()
}
