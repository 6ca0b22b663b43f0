// What two people have read in the same papers, each for themselves: how far they agree, and where they do not.

import type { Corpus, EntityId, PassageId, Predicate } from '../model/index.ts'

/** A passage and two entities, of which one reader states something that the other does not: what each states, null for nothing. */
export type Disagreement = {
  readonly passage: PassageId
  readonly entities: readonly [EntityId, EntityId]
  readonly first: Predicate | null
  readonly second: Predicate | null
}

export type ReaderAgreement = {
  /** Pairs of entities that are both named in a passage: of each could be said that the passage joins them. */
  readonly pairs: number
  /** The share of pairs on which both say the same, from 0 to 1; null where there is none. */
  readonly observed: number | null
  /** Cohen's kappa: 1 where they always agree, 0 where they do as often as by chance; null where chance alone explains all. */
  readonly kappa: number | null
  readonly differing: readonly Disagreement[]
}

type Judged = {
  readonly passage: PassageId
  readonly entities: readonly [EntityId, EntityId]
  readonly predicate: Predicate
}

/**
 * Compares what two readers state of the pairs of entities in each passage. An entity is the same if its id is. Where one states
 * several things of a pair, the first counts.
 */
export function readerAgreement(first: Corpus, second: Corpus): ReaderAgreement {
  const named = namedIn([first, second])
  const [own, other] = [judgedIn(first), judgedIn(second)]
  const keys = new Map<string, Pick<Judged, 'passage' | 'entities'>>()
  for (const [passage, ids] of named)
    for (const [i, one] of ids.entries())
      for (const two of ids.slice(i + 1))
        keys.set(keyOf(passage, one, two), { passage, entities: [one, two] })
  // What is stated of someone whom the passage does not name counts, too.
  for (const [key, judged] of [...own, ...other]) if (!keys.has(key)) keys.set(key, judged)
  const labels = Array.from(keys, ([key, { passage, entities }]): Disagreement => {
    const [one, two] = [own.get(key)?.predicate ?? null, other.get(key)?.predicate ?? null]
    return { passage, entities, first: one, second: two }
  })
  const differing = labels.filter(({ first, second }) => first !== second)
  return {
    pairs: labels.length,
    observed: labels.length === 0 ? null : 1 - differing.length / labels.length,
    kappa: cohensKappa(labels.map(({ first, second }) => [first, second])),
    differing,
  }
}

/**
 * Cohen's kappa (1960) of two people who have each put the same things into categories.
 *
 * @returns from -1 to 1; null where there is nothing, or where both have put all of it into one category, so that nothing can be said
 */
export function cohensKappa(judged: readonly (readonly [first: unknown, second: unknown])[]): number | null {
  const count = judged.length
  if (count === 0) return null
  const [firsts, seconds] = [tally(judged.map(([one]) => one)), tally(judged.map(([, two]) => two))]
  const observed = judged.filter(([one, two]) => one === two).length / count
  let expected = 0
  for (const [category, times] of firsts) expected += (times / count) * ((seconds.get(category) ?? 0) / count)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

function tally(values: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** By code units, so that it is the same everywhere. */
const keyOf = (passage: PassageId, one: EntityId, two: EntityId): string =>
  [passage, ...(one < two ? [one, two] : [two, one])].join(' ')

/** Whom any of the readers finds named in each passage. */
function namedIn(corpora: readonly Corpus[]): ReadonlyMap<PassageId, readonly EntityId[]> {
  const named = new Map<PassageId, Set<EntityId>>()
  for (const { passage, entity } of corpora.flatMap(({ mentions }) => mentions)) {
    const others = named.get(passage)
    if (others) others.add(entity)
    else named.set(passage, new Set([entity]))
  }
  return new Map(Array.from(named, ([passage, ids]) => [passage, [...ids].sort()] as const))
}

/** What a reader states of each pair that a claim joins: its subjects with its objects, or among themselves. */
function judgedIn({ claims }: Corpus): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>()
  for (const { subjects, objects, predicate, quotes } of claims) {
    const [{ passage }] = quotes
    const pairs =
      objects.length > 0
        ? subjects.flatMap(one => objects.map(two => [one, two] as const))
        : subjects.flatMap((one, i) => subjects.slice(i + 1).map(two => [one, two] as const))
    for (const [one, two] of pairs) {
      const key = keyOf(passage, one, two)
      if (!judged.has(key))
        judged.set(key, { passage, entities: one < two ? [one, two] : [two, one], predicate })
    }
  }
  return judged
}
