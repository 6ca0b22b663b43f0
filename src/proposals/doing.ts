// Who leads, supports, draws up or signs what, as a sentence says it.

import { type ClaimCues, deeds } from './lexicon/cues.ts'
import { cueIn, scores } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'

/** So far apart, in characters, a word and who does what it says may stand. */
const maxCharsApart = 80

/** 'Under the lead of A' and 'signed by A' name A behind the word, 'A leads' and 'A signs' before it; what is done stands nearest. */
export function doneIn(sentence: Sentence, cues: ClaimCues, roles: Roles): readonly Relation[] {
  const { places, actors, text } = sentence
  return deeds.flatMap(deed => {
    const { by, does } = cues[deed]
    const passive = cueIn(sentence, by)
    const cue = passive ?? cueIn(sentence, does)
    if (!cue) return []
    const doer = passive
      ? actors.find(({ start }) => start >= cue.end && start - cue.end < maxCharsApart)
      : actors.findLast(({ end }) => end <= cue.start && cue.start - end < maxCharsApart)
    if (!doer || (passive && !/^[^.,;:]*$/u.test(text.slice(cue.end, doer.start)))) return []
    const done = {
      leads: roles.isHub,
      supports: roles.isHub,
      produces: roles.isMade,
      concludes: roles.isSigned,
    }
    const may = (id: string) => !doer.entities.includes(id) && done[deed].has(id)
    const things = places.filter(
      ({ start, end, entities }) =>
        entities.some(may) && Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end)) < maxCharsApart,
    )
    const thing =
      (passive ? things.findLast(({ end }) => end <= cue.start) : undefined) ??
      things.find(({ start }) => start >= cue.end)
    const object = thing?.entities.find(may)
    if (!thing || object === undefined) return []
    return [
      {
        predicate: deed,
        ...{ subjects: doer.entities, objects: [object], score: scores.named, places: [cue, doer, thing] },
      },
    ]
  })
}
