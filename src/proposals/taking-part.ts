// Who takes part in what, and who belongs to whom, as a sentence says it.

import { besidesIn, jointWorkIn, sharedIn } from './joint-work.ts'
import type { ClaimCues } from './lexicon/cues.ts'
import { cueIn, type Listing, scores } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'

/**
 * Who takes part in what the sentence names, or means.
 *
 * @returns what it is about too, though nobody takes part in it
 */
export function takingPartIn(
  sentence: Sentence,
  cooperating: readonly Relation[],
  cues: ClaimCues,
  roles: Roles,
): { readonly hub: string | null; readonly relations: readonly Relation[] } {
  const { text, places, actors } = sentence
  const { isHub, meant, topic } = roles
  const cue = cueIn(sentence, cues.participates)
  const partners = new Set(cooperating.flatMap(({ subjects }) => subjects))
  const taking = cue
    ? {
        subjects: withoutLeaders(sentence, cues).flatMap(({ entities }) => entities),
        places: [cue, ...actors],
      }
    : { subjects: [...partners], places: cooperating.flatMap(({ places }) => places) }
  const first = Math.min(...taking.places.map(({ start }) => start))
  const named = places
    .filter(({ end }) => end > first || !isParted.test(text.slice(end, first)))
    .flatMap(({ entities }) => entities.filter(id => isHub.has(id) && !partners.has(id)))
  const joint = jointWorkIn(sentence, cues, roles)
  const hub = named[0] ?? (cue ? meant : null) ?? topic ?? sharedIn(sentence, cues, roles)
  const subjects = [...new Set(taking.subjects)].filter(id => id !== hub)
  if (joint.length > 0 || hub === null || subjects.length === 0) return { hub, relations: joint }
  const besides = besidesIn(sentence, cues, roles).filter(id => id !== hub)
  return {
    hub,
    relations: [hub, ...besides].map(object => ({
      predicate: 'participates-in',
      subjects,
      objects: [object],
      score: scores.hub,
      places: [...taking.places, ...places.filter(({ entities }) => entities.includes(object))],
    })),
  }
}

/** What stands before a new clause is not what that is about. */
const isParted = /;|,\s+(?:dat|die|qui|dont|which|that|das|der|welche\p{L}*)(?!\p{L})/u

/** Those who act in a sentence, without who leads them. */
function withoutLeaders(sentence: Sentence, cues: ClaimCues): readonly Listing[] {
  const lead = cueIn(sentence, cues.leads.by)
  const leader = lead && sentence.actors.find(({ start }) => start >= lead.end)
  return sentence.actors.filter(list => list !== leader)
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
