// What the sentences so far have named, by which the next ones mean it: 'the partners', 'this plan', 'the cooperation'.

import type { Relation, Roles } from './relation.ts'

/** What one language of a document has named so far, in the part that it is in. */
export type Discourse = {
  /** The heading that this part stands under; null before the first. */
  readonly part: string | null
  /** Who acts together, or in what this part is about. */
  readonly partners: readonly string[]
  /** What they do together. */
  readonly shared: string | null
  /** What they have drawn up, or signed. */
  readonly thing: string | null
}

export const atBeginning: Discourse = { part: null, partners: [], shared: null, thing: null }

/** A part of a text begins with nobody, and goes on with what the whole is about. */
export const inPart = (discourse: Discourse, part: string | null): Discourse =>
  discourse.part === part ? discourse : { ...discourse, part, partners: [], thing: null }

/**
 * What is meant after a sentence.
 *
 * @param named what it names, in the order of its words
 * @param relations what it says of them
 * @param topic what the part is about; who takes part in that are its partners, however many of them a sentence goes on about
 */
export function after(
  discourse: Discourse,
  named: readonly string[],
  relations: readonly Pick<Relation, 'predicate' | 'subjects' | 'objects'>[],
  { isMade, topic }: Pick<Roles, 'isMade' | 'topic'>,
): Discourse {
  const together = relations.filter(
    ({ predicate, subjects, objects }) =>
      subjects.length > 1 &&
      (predicate === 'participates-in'
        ? topic === null || objects.includes(topic)
        : predicate === 'cooperates-with'),
  )
  const groups = together.map(({ subjects }) => subjects)
  const partners =
    topic === null
      ? groups.at(-1)
      : [...groups, discourse.partners].reduce(
          (most, each) => (each.length > most.length ? each : most),
          [] as readonly string[],
        )
  const shared = relations.findLast(({ predicate }) => predicate === 'participates-in')?.objects[0]
  return {
    ...discourse,
    partners: partners ?? discourse.partners,
    shared: shared ?? discourse.shared,
    thing: named.findLast(id => isMade.has(id)) ?? discourse.thing,
  }
}
