// What several do together, where a sentence names it otherwise than as something that one takes part in, or only means it.

import type { ClaimCues } from './lexicon/cues.ts'
import { cueIn, scores } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'
import { areAdjacent } from './spans.ts'

/** So far, in characters, stands what several work on. */
const maxCharsToThing = 80

/** What several may do together: draw up, or take part in. */
const mayBeDone =
  ({ isMade, isHub }: Roles) =>
  (id: string): boolean =>
    isMade.has(id) || isHub.has(id)

/** Who works together on something that has a name: 'the partners organise …', 'both have helped to draw up …'. */
export function jointWorkIn(sentence: Sentence, cues: ClaimCues, roles: Roles): readonly Relation[] {
  const [many, any] = [cueIn(sentence, cues.worksOn), cueIn(sentence, cues.contributes)]
  const cue = any ?? many
  if (!cue) return []
  const doers = sentence.actors.findLast(({ end }) => end <= cue.start)
  const isThing = mayBeDone(roles)
  const things = sentence.places.filter(
    ({ start, entities }) =>
      start >= cue.start && start - cue.end < maxCharsToThing && entities.some(isThing),
  )
  // In 'le plan d'action Détroit' the name stands behind its kind.
  const [kind, name] = things
  const thing = kind && name && areAdjacent(sentence.text, kind, name) ? name : kind
  const object = thing?.entities.find(isThing)
  if (!doers || !thing || object === undefined || (!any && doers.entities.length < 2)) return []
  return [
    {
      predicate: 'participates-in',
      ...{ subjects: doers.entities, objects: [object], score: scores.hub, places: [doers, cue, thing] },
    },
  ]
}

/** What a sentence about a cooperation without a name means: that of the place that it names, or the one that the text has been about. */
export function sharedIn(
  sentence: Sentence,
  cues: ClaimCues,
  { shared, cooperationIn }: Roles,
): string | null {
  const { text, range, actors } = sentence
  if (cueIn(sentence, cues.shared)) return shared
  const list = actors.find(({ entities }) => entities.length > 1)
  if (!list || !cueIn(sentence, cues.cooperates)) return null
  const place = behindList.exec(text.slice(list.end, range.end))?.groups?.place
  return cooperationIn.get(place ?? '') ?? null
}

/** 'The police and the customs of the Benelux'. */
const behindList = /^\s(?:\p{Ll}+['’]?\s?){1,2}(?<place>\p{Lu}\p{L}+)/u

/** What those who act in a sentence do too: 'besides the analysis …'. */
export function besidesIn(sentence: Sentence, cues: ClaimCues, roles: Roles): readonly string[] {
  const [first] = sentence.actors
  if (!first || !cues.besides.test(sentence.words)) return []
  return sentence.places
    .filter(({ end }) => end <= first.start)
    .flatMap(({ entities }) => entities.filter(mayBeDone(roles)))
    .slice(0, 1)
}
