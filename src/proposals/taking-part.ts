// Who takes part in what, and who belongs to whom, as a sentence says it.

import type { ClaimCues } from './lexicon/cues.ts'
import { cueIn, scores } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'

/**
 * Who takes part in what the sentence names, or means.
 *
 * @returns what it is about too, though nobody takes part in it
 */
export function takingPartIn(
  { range, words, places, actors }: Sentence,
  cooperating: readonly Relation[],
  cues: ClaimCues,
  { isHub, meant, topic }: Roles,
): { readonly hub: string | null; readonly relations: readonly Relation[] } {
  const cue = cueIn({ words, range }, cues.participates)
  const partners = new Set(cooperating.flatMap(({ subjects }) => subjects))
  const named = places.flatMap(({ entities }) => entities.filter(id => isHub.has(id) && !partners.has(id)))
  const hub = named[0] ?? (cue ? meant : null) ?? topic
  const taking = cue
    ? { subjects: actors.flatMap(({ entities }) => entities), places: [cue, ...actors] }
    : { subjects: [...partners], places: cooperating.flatMap(({ places }) => places) }
  const subjects = [...new Set(taking.subjects)].filter(id => id !== hub)
  if (hub === null || subjects.length === 0) return { hub, relations: [] }
  const hubs = places.filter(({ entities }) => entities.includes(hub))
  return {
    hub,
    relations: [
      {
        predicate: 'participates-in',
        subjects,
        objects: [hub],
        score: scores.hub,
        places: [...taking.places, ...hubs],
      },
    ],
  }
}

/** Who is a member of a body: 'Turkey is part of NATO'. */
export const membersIn = (
  { text, range, actors }: Sentence,
  cues: ClaimCues,
  { isBody }: Roles,
): readonly Relation[] =>
  actors.flatMap((list, i) => {
    const member = actors[i - 1]
    const before = text.slice(member?.end ?? range.start, list.start)
    const [body] = list.entities
    if (!member || !body || !isBody.has(body) || !cues.member.test(before)) return []
    const subjects = member.entities.filter(id => id !== body)
    if (subjects.length === 0) return []
    return [
      {
        predicate: 'participates-in' as const,
        ...{ subjects, objects: [body], score: scores.named, places: [member, list] },
      },
    ]
  })
