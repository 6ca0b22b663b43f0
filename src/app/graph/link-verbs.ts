// What the links say that a selection brings forward.

import { type LinkVerb, verbOfLink } from '../../explorer/index.ts'
import type { Neighbourhood, Projection } from '../../graph/index.ts'
import type { Speaker } from '../../terms/index.ts'

/** Of more links than these nobody could read what each says. */
const maxLinksTold = 60

/** What each link says that is brought forward; nothing where all are, or too many. */
export function verbsOf(
  speaker: Speaker,
  { links }: Projection,
  highlight: Neighbourhood,
): ReadonlyMap<string, LinkVerb> {
  if (highlight.links.size > maxLinksTold) return new Map()
  const { claims } = speaker.index
  return new Map(
    links
      .filter(({ id }) => highlight.links.has(id))
      .map(link => [
        link.id,
        verbOfLink(
          speaker,
          link,
          link.claims.flatMap(id => claims.get(id) ?? []),
        ),
      ]),
  )
}
