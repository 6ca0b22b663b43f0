// Of all names that answer, the closest of each entity.

import type { Resumable } from '../graph/index.ts'
import type { EntityId, Language } from '../model/index.ts'
import { type Answers, answersToInSteps } from './answers.ts'
import type { SearchIndex } from './build.ts'
import { type Closeness, closenesses, compareCloseness } from './closeness.ts'
import type { SearchableName } from './names.ts'
import { preference } from './preference.ts'
import type { QueryReading } from './query.ts'
import { compactOf } from './words.ts'

export type NameAnswer = {
  readonly item: SearchableName
  /** The words that it answers. */
  readonly reading: QueryReading
  readonly closeness: Closeness
  /** 0: it is what was typed; 1: it begins so; 2: it has the words. */
  readonly rank: 0 | 1 | 2
  readonly preferred: number
  readonly length: number
}

/** A label says best what is meant; a remark, what else one may call it. */
const kinds = ['label', 'form', 'remark'] as const satisfies readonly SearchableName['is'][]

/** The closest name of each entity that answers, the closest entity first. */
export function* bestNamesInSteps(
  index: Pick<SearchIndex, 'names' | 'frequency'>,
  words: readonly string[],
  typed: string,
  languages: readonly Language[],
): Resumable<readonly NameAnswer[]> {
  const compare = (a: NameAnswer, b: NameAnswer) =>
    a.rank - b.rank ||
    (a.rank === 2 ? compareCloseness(a.closeness, b.closeness) : 0) ||
    kinds.indexOf(a.item.is) - kinds.indexOf(b.item.is)
  const found = yield* answersToInSteps(index.names, words)
  if (!found) return []
  const best = new Map<EntityId, NameAnswer>()
  for (const next of answersIn(index.names, found, compactOf(typed), languages)) {
    const known = best.get(next.item.entity)
    const closer =
      known && (compare(next, known) || next.preferred - known.preferred || next.length - known.length)
    if (closer === undefined || closer < 0) best.set(next.item.entity, next)
  }
  const named = (id: EntityId) => index.frequency.get(id) ?? 0
  return [...best.values()].sort(
    (a, b) =>
      compare(a, b) ||
      Number(a.preferred > 0) - Number(b.preferred > 0) ||
      named(b.item.entity) - named(a.item.entity) ||
      a.length - b.length ||
      (a.item.entity < b.item.entity ? -1 : 1),
  )
}

/** @param typed without anything between the words */
function* answersIn(
  names: SearchIndex['names'],
  found: Answers,
  typed: string,
  languages: readonly Language[],
): Generator<NameAnswer> {
  for (let i = 0; i < names.items.length; i++) {
    const rankOfCloseness = found.closeness[i]!
    if (rankOfCloseness === 0) continue
    const item = names.items[i]!
    const { compact, is, languages: said } = item
    yield {
      item,
      reading: found.readings[found.reading[i]!]!,
      closeness: closenesses[rankOfCloseness - 1]!,
      rank: is === 'remark' ? 2 : compact === typed ? 0 : compact.startsWith(typed) ? 1 : 2,
      preferred: Math.min(...said.map(language => preference(languages, language))),
      length: compact.length,
    }
  }
}
