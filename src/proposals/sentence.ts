// What one sentence says of the entities in it.

import type { LanguageVersion, TextRange } from '../model/index.ts'
import { cooperatingIn } from './cooperating.ts'
import { doneIn } from './doing.ts'
import type { ClaimCues } from './lexicon/cues.ts'
import { listingsOf, type Place, spanned } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'
import { membersIn, takingPartIn } from './taking-part.ts'

export type Said = Omit<Relation, 'places'> & {
  readonly projects: readonly string[]
  readonly quote: string
  readonly status: 'done' | 'planned'
  readonly when: string | null
}

/** The statements of one sentence; none where it says that something is not so. */
export function saidIn(
  { text }: LanguageVersion,
  range: TextRange,
  places: readonly Place[],
  cues: ClaimCues,
  roles: Roles,
): readonly Said[] {
  const words = text.slice(range.start, range.end)
  const listed = (...kinds: readonly ReadonlySet<string>[]) =>
    listingsOf(
      places
        .map(place => ({ ...place, entities: place.entities.filter(id => kinds.some(kind => kind.has(id))) }))
        .filter(({ entities }) => entities.length > 0),
      text,
      cues,
    )
  const partners = listed(roles.isActor, roles.isHub)
  const sentence: Sentence = { text, range, words, places, partners, actors: listed(roles.isActor) }
  if (cues.denied.test(words)) return []
  const cooperating = cooperatingIn(sentence, cues, roles)
  const { hub, relations } = takingPartIn(sentence, cooperating, cues, roles)
  const since = cues.since.exec(words)?.groups?.year
  // Groups and events are taken part in; only what is a project has statements of its own.
  const project = hub !== null && roles.isProject.has(hub) ? [hub] : []
  return [
    ...cooperating,
    ...relations,
    ...membersIn(sentence, cues, roles),
    ...doneIn(sentence, cues, roles),
  ].map(({ places, ...relation }) => ({
    ...relation,
    projects: relation.objects.includes(project[0] ?? '') ? [] : project,
    quote: spanned(text, places),
    status: cues.planned.test(words) ? 'planned' : 'done',
    when: since === undefined ? null : `${since}/..`,
  }))
}
