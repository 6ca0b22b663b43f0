// What has to be known of the words of a document before they are there, as columns.

import type { DocumentSummary, MentionCount } from '../../graph/index.ts'
import type {
  Claim,
  ClaimId,
  DocumentHead,
  Entity,
  EntityId,
  Language,
  LanguageMap,
  PassageId,
} from '../../model/index.ts'
import { PackedReader, packed } from './packed-numbers.ts'

export type TextColumns = {
  readonly titles: readonly (readonly [passage: number, title: LanguageMap<string>])[]
  /** Pairs of a passage and the entity that it names. */
  readonly named: string
  /** Of each entity that it names: how much further on it is in the list, and how often in each language that is spoken in it. */
  readonly mentions: string
  /** Of each claim of which is said how the languages differ: how many others stand between it and the one before. */
  readonly differing: string
}

/** @param summary as much of it as is asked of an overview */
export function textColumns(
  { passages }: DocumentHead,
  spoken: readonly Language[],
  summary: DocumentSummary,
  entityAt: ReadonlyMap<EntityId, number>,
  claims: readonly Claim[],
): TextColumns {
  const [titles, named] = [new Map(summary.titles), new Map(summary.named)]
  const counts = summary.mentionCounts.toSorted((a, b) => entityAt.get(a.entity)! - entityAt.get(b.entity)!)
  const pairs: number[] = []
  const titled: [number, LanguageMap<string>][] = []
  for (const [i, { id }] of passages.entries()) {
    const [title, entity] = [titles.get(id), named.get(id)]
    if (title) titled.push([i, title])
    if (entity !== undefined) pairs.push(i, entityAt.get(entity)!)
  }
  return {
    titles: titled,
    named: packed(pairs),
    mentions: packed(mentionNumbers(counts, spoken, entityAt)),
    differing: packed(differingNumbers(claims, new Set(summary.differing))),
  }
}

function* mentionNumbers(
  counts: readonly MentionCount[],
  languages: readonly Language[],
  entityAt: ReadonlyMap<EntityId, number>,
): Generator<number> {
  let before = 0
  for (let i = 0; i < counts.length; ) {
    const { entity } = counts[i]!
    const own = new Map<string, number>()
    for (; counts[i]?.entity === entity; i++) own.set(counts[i]!.language, counts[i]!.count)
    const at = entityAt.get(entity)!
    yield at - before
    before = at
    for (const language of languages) yield own.get(language) ?? 0
  }
}

function* differingNumbers(claims: readonly Claim[], differing: ReadonlySet<ClaimId>): Generator<number> {
  let between = 0
  for (const { id } of claims) {
    if (differing.has(id)) {
      yield between
      between = 0
    } else between += 1
  }
}

/** @throws {RangeError} where a title is that of no passage */
export function* readTitles(
  { passages }: DocumentHead,
  { titles }: TextColumns,
): Generator<readonly [PassageId, LanguageMap<string>]> {
  for (const [at, title] of titles) {
    const passage = passages[at]
    if (!passage) throw new RangeError(`The title of ${at}.`)
    yield [passage.id, title]
  }
}

/** @throws {RangeError} where the column is none, or refers to what is not there */
export function* readNamed(
  { passages }: DocumentHead,
  { named }: TextColumns,
  entities: readonly Entity[],
): Generator<readonly [PassageId, EntityId]> {
  const numbers = new PackedReader(named)
  while (!numbers.atEnd()) {
    const passage = passages[numbers.below(passages.length)]!
    yield [passage.id, entities[numbers.below(entities.length)]!.id]
  }
}

/** @throws {RangeError} where the column is none, or refers to what is not there */
export function* readMentions(
  { id: document }: DocumentHead,
  { mentions, spoken }: TextColumns & { readonly spoken: readonly Language[] },
  entities: readonly Entity[],
): Generator<MentionCount> {
  const numbers = new PackedReader(mentions)
  for (let at = 0; !numbers.atEnd(); ) {
    at += numbers.below(entities.length - at)
    for (const language of spoken) {
      const count = numbers.next()
      if (count > 0) yield { entity: entities[at]!.id, document, language, count }
    }
  }
}

/** @throws {RangeError} where the column is none, or goes on where there is no claim any more */
export function* readDiffering(
  claims: readonly Claim[],
  { differing }: Pick<TextColumns, 'differing'>,
): Generator<ClaimId> {
  const numbers = new PackedReader(differing)
  for (let at = 0; !numbers.atEnd(); at++) {
    at += numbers.below(claims.length - at)
    yield claims[at]!.id
  }
}
