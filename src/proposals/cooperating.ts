// Who works with whom, as a sentence says it.

import type { ClaimCues } from './lexicon/cues.ts'
import { cueIn, cueNear, type Listing, scores } from './listings.ts'
import type { Relation, Roles, Sentence } from './relation.ts'

/** So far from its beginning a sentence may name the partners before the subject: 'Samen met de politie wil …'. */
const maxCharsBefore = 40

/** So far from a list a word may stand that says of all of it that they act together. */
const maxCharsApart = 100

/** 'Between A and B', 'A with B', 'with B, A …', or a list that acts together. */
export function cooperatingIn(
  sentence: Sentence,
  cues: ClaimCues,
  { isActor, isSomewhere, acted }: Roles,
): readonly Relation[] {
  const { text, range, actors, partners } = sentence
  const isRelated = cueIn(sentence, cues.relates) !== null
  const joint = cueIn(sentence, cues.cooperates)
  if (!joint && !isRelated) return []
  const said = joint ? cues.cooperates : cues.relates
  const relation = (entities: readonly string[], score: number, places: readonly Listing[]): Relation[] => {
    const subjects = [...new Set(entities)].filter(id => isActor.has(id))
    const objects = [...new Set(entities)].filter(id => !isActor.has(id))
    const cue = cueNear(sentence, said, places.at(-1)!)
    if (!cue || subjects.length === 0) return []
    const rest = { score, places: [cue, ...places] }
    return [
      ...(subjects.length > 1
        ? [{ predicate: 'cooperates-with' as const, subjects, objects: [], ...rest }]
        : []),
      ...objects.map(object => ({
        predicate: 'participates-in' as const,
        subjects,
        objects: [object],
        ...rest,
      })),
    ]
  }
  /** Who it is that works with what follows. */
  const subjectBefore = (i: number): Listing | undefined =>
    partners
      .slice(0, i)
      .findLast(
        ({ start, entities }) =>
          !(entities.every(id => isSomewhere.has(id)) && cues.where.test(text.slice(range.start, start))),
      )
  /** 'With countries such as A' goes on about the countries. */
  const subjectBehind = (i: number): Listing | undefined => {
    const next = partners[i + 1]
    return next && !isNoSubject.test(text.slice(partners[i]!.end, next.start)) ? next : undefined
  }
  const isNear = ({ start, end }: Listing): boolean =>
    joint !== null && start - joint.end < maxCharsApart && joint.start - end < maxCharsApart
  let hasPartners = false
  const found = partners.flatMap((list, i) => {
    const before = text.slice(partners[i - 1]?.end ?? range.start, list.start)
    if (!isRelated) return []
    if (cues.between.test(before)) return relation(list.entities, scores.named, [list])
    if (!cues.with.test(before)) return []
    const isFirst = list.start - range.start < maxCharsBefore
    const other = subjectBefore(i) ?? (isFirst ? subjectBehind(i) : undefined)
    hasPartners = true
    if (!other)
      return list.entities.flatMap(b => relation(acted === null ? [] : [acted, b], scores.listed, [list]))
    // 'Together with the police and the courts': all three of them.
    const all = cues.joint.test(before) ? relation(list.entities, scores.listed, [list]) : []
    return [
      ...all,
      ...other.entities.flatMap(a =>
        list.entities.flatMap(b => relation([a, b], scores.named, [other, list])),
      ),
      ...relation(other.entities, scores.listed, [other]),
    ]
  })
  if (found.length > 0 || hasPartners || cueIn(sentence, cues.participates)) return found
  return actors.filter(isNear).flatMap(list => relation(list.entities, scores.listed, [list]))
}

/** What stands behind a preposition does nothing, nor do those who are but named as examples. */
const isNoSubject =
  /(?<!\p{L})(?:zoals|waaronder|met name|van|voor|tegen|over|inzake|tels? que|telles? que|comme|notamment|dont|du|des|de|pour|contre|sur|such as|including|of|for|against|wie|darunter|von|für|gegen)(?!\p{L})/iu
