// What somebody has changed, made ready to be read: of each entry what it says, before and after, field by field.

import type { CorpusIndex } from '../../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityType,
  type Language,
  type LanguageMap,
  statuses,
} from '../../model/index.ts'
import type { Conflict, Reviewed } from '../../workspace/index.ts'

/** A field of an entry, in a language or in none. Null where it was not there, or is no more. */
export type Field = {
  readonly key: string
  readonly language: Language | null
  readonly before: string | null
  readonly after: string | null
}

export type How = 'added' | 'changed' | 'removed'

/** What `review` tells of statements, of names, and of all that has no id. */
export type ReviewedClaim = Extract<Reviewed, { of: 'claim' }>
export type ReviewedEntity = Extract<Reviewed, { of: 'entity' }>
export type ReviewedOther = Exclude<Reviewed, ReviewedClaim | ReviewedEntity>

export type Changes = {
  readonly claims: readonly ReviewedClaim[]
  readonly entities: readonly ReviewedEntity[]
  readonly others: readonly ReviewedOther[]
}

/** The changes by what they are of. */
export function sorted(reviewed: readonly Reviewed[]): Changes {
  const claims = reviewed.filter(each => each.of === 'claim')
  const entities = reviewed.filter(each => each.of === 'entity')
  return { claims, entities, others: reviewed.filter(each => each.of !== 'claim' && each.of !== 'entity') }
}

export const howOf = ({ before, after }: { readonly before: unknown; readonly after: unknown }): How =>
  before === null ? 'added' : after === null ? 'removed' : 'changed'

/** A list of ids; a file that somebody has written by hand may hold anything. */
const idsIn = (value: unknown): readonly EntityId[] =>
  Array.isArray(value) ? value.filter((id): id is EntityId => typeof id === 'string') : []

/** What an entry states, to be read out; null where nobody knows what it would state. */
export function statedBy(
  index: CorpusIndex,
  { id, document }: { readonly id: ClaimId; readonly document: DocumentId },
  entry: Readonly<Record<string, unknown>>,
): Omit<Claim, 'quotes'> | null {
  const predicate = entry.predicate as Claim['predicate']
  const subjects = idsIn(entry.subjects)
  if (!index.vocabulary.predicates.has(predicate) || subjects.length === 0) return null
  const status = statuses.find(each => each === entry.status)
  return {
    ...{ id, document, predicate, subjects, ...(status && { status }) },
    ...{ objects: idsIn(entry.objects), projects: idsIn(entry.projects) },
  }
}

/** An index that knows the names, too, that are no more: what is stated of them was stated. */
export function withRemoved(index: CorpusIndex, entities: readonly ReviewedEntity[]): CorpusIndex {
  const removed = entities.flatMap(({ id, typeBefore, before }) =>
    before && !index.entities.has(id) ? [[id, entityOf(id, typeBefore, before.label)] as const] : [],
  )
  return removed.length === 0 ? index : { ...index, entities: new Map([...index.entities, ...removed]) }
}

const entityOf = (id: EntityId, type: EntityType, label: unknown): Entity => ({
  ...{ id, type },
  label: Object.fromEntries(
    (isRecord(label) ? Object.entries(label) : []).filter(([, text]) => typeof text === 'string'),
  ) as LanguageMap<string>,
})

/** What a sentence tells, and an id, which nobody reads. */
const told = new Set(['id', 'predicate', 'subjects', 'objects', 'projects'])

/** The words of a statement, whether they have changed or not; and what else has. */
export const fieldsOfClaim = (claim: ReviewedClaim): readonly Field[] => fieldsOf(claim, ['quotes'], told)

/** What a name is called, whether that has changed or not; and what else has. */
export const fieldsOfEntity = (entity: ReviewedEntity): readonly Field[] =>
  fieldsOf(entity, ['label'], new Set(['id']))

/** All that an entry without an id says. */
export const fieldsOfOther = ({ before, after }: Exclude<ReviewedOther, { of: 'file' }>): readonly Field[] =>
  fieldsOf({ before, after, keys: [] }, [...new Set([before, after].flatMap(of => Object.keys(of ?? {})))])

/** What I say and they say, of a key or of a whole entry; null where it was taken out. */
export function fieldsOfConflict({ key, mine, theirs }: Conflict) {
  const fields =
    key !== null
      ? fieldsIn(key, theirs ?? undefined, mine ?? undefined)
      : fieldsOf({ before: entryOf(theirs), after: entryOf(mine), keys: [] }, [
          ...new Set([theirs, mine].flatMap(of => Object.keys(entryOf(of) ?? {}))),
        ])
  return fields.map(({ key, language, before, after }) => ({ key, language, mine: after, theirs: before }))
}

const entryOf = (value: unknown): Entry => (isRecord(value) ? value : null)

type Entry = object | null
type Changed = { readonly before: Entry; readonly after: Entry; readonly keys: readonly string[] }

/** @param always the keys that are told also where they say the same */
function fieldsOf(
  { before, after, keys }: Changed,
  always: readonly string[],
  never: ReadonlySet<string> = new Set(),
): readonly Field[] {
  return [...new Set([...always, ...keys])]
    .filter(key => !never.has(key))
    .flatMap(key => fieldsIn(key, valueAt(before, key), valueAt(after, key)))
}

const valueAt = (entry: Entry, key: string): unknown =>
  entry && Object.hasOwn(entry, key) ? Reflect.get(entry, key) : undefined

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is said in several languages, in each; a language has two letters, or three. */
const isByLanguage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.keys(value).every(key => /^[a-z]{2,3}$/.test(key))

function fieldsIn(key: string, before: unknown, after: unknown): readonly Field[] {
  const given = [before, after].filter(value => value !== undefined)
  if (given.length === 0) return []
  if (!given.every(isByLanguage))
    return [{ key, language: null, before: written(before), after: written(after) }]
  const languages = new Set(given.flatMap(value => Object.keys(value)))
  return [...languages].map(language => ({
    ...{ key, language: language as Language },
    ...{ before: written(valueAt((before ?? null) as Entry, language)) },
    ...{ after: written(valueAt((after ?? null) as Entry, language)) },
  }))
}

/** A value as one reads it; null for none. */
function written(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(each => written(each) ?? '').join(', ')
  if (!isRecord(value)) return String(value)
  // The words of a form or a quote; who has read something, and when.
  const [words] = [value.text, value.exact].filter(text => typeof text === 'string')
  if (words !== undefined) return words
  if (typeof value.by === 'string' && typeof value.on === 'string') return `${value.by} (${value.on})`
  return JSON.stringify(value)
}
