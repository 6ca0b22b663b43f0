// What two states of graph-data differ in, entry by entry: for whoever looks it over before it counts.

import type { ClaimId, DocumentId, EntityId, EntityType } from '../model/index.ts'
import { documentOf, typeOf } from './data.ts'
import type { ClaimEntry, EntityEntry } from './entries.ts'
import type { Texts } from './texts.ts'
import { aligned } from './yaml/align.ts'
import { valueIn } from './yaml/rewrite.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

/** An entry before and after; null where it was not there, or is no more. `keys` are those that say something else. */
type Changed<Entry> = {
  readonly before: Entry | null
  readonly after: Entry | null
  readonly keys: readonly string[]
}

export type Reviewed =
  | ({ readonly of: 'claim'; readonly id: ClaimId; readonly document: DocumentId } & Changed<ClaimEntry>)
  /** `typeBefore` is another type than `type` where it was moved. */
  | ({
      readonly of: 'entity'
      readonly id: EntityId
      readonly type: EntityType
      readonly typeBefore: EntityType
    } & Changed<EntityEntry>)
  /** Of what has no id: words set aside, misprints, paragraphs without a statement, refusals, passages led on. */
  | ({
      readonly of: 'set-aside' | 'errata' | 'no-claim' | 'refused' | 'redirects'
      readonly document: DocumentId
    } & Changed<Readonly<Record<string, unknown>>>)
  /** Of what else there is, only that it is another; null where there is none, or none that can be read. */
  | ({ readonly of: 'file'; readonly path: string } & Changed<string>)

const lists = ['set-aside', 'errata', 'no-claim', 'refused', 'redirects'] as const

/** What is different in one state of graph-data from another, in the order of the files: entities, then document by document. */
export function review(before: Texts, after: Texts): readonly Reviewed[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter(path => before.get(path) !== after.get(path))
    .sort()
  const isEntities = (path: string) => /^entities\/[^/]+\.yaml$/.test(path)
  return [
    ...entitiesIn(before, after, paths.filter(isEntities)),
    ...paths.filter(path => !isEntities(path)).flatMap(path => fileReviewed(before, after, path)),
  ]
}

/** The entries of a file; null where it is no list that can be read. */
function entriesIn(texts: Texts, path: string): readonly Value[] | null {
  const text = texts.get(path)
  const value = text === undefined ? [] : valueIn(text)
  return isList(value ?? undefined) ? (value as readonly Value[]) : null
}

type Entities = ReadonlyMap<string, { readonly type: EntityType; readonly entry: ValueMap }>

function entitiesOf(texts: Texts, paths: readonly string[]): Entities {
  return new Map(
    paths.flatMap(path =>
      (entriesIn(texts, path) ?? []).flatMap(entry =>
        isMapping(entry) ? [[String(entry.id), { type: typeOf(path), entry }] as const] : [],
      ),
    ),
  )
}

function entitiesIn(before: Texts, after: Texts, paths: readonly string[]): readonly Reviewed[] {
  const [own, now] = [entitiesOf(before, paths), entitiesOf(after, paths)]
  return [...new Set([...own.keys(), ...now.keys()])].flatMap((id): Reviewed[] => {
    const [was, is] = [own.get(id), now.get(id)]
    const changed = changedIn(was?.entry ?? null, is?.entry ?? null)
    const [type, typeBefore] = [(is ?? was)!.type, (was ?? is)!.type]
    if (changed.keys.length === 0 && type === typeBefore && was && is) return []
    return [{ of: 'entity', id: id as EntityId, type, typeBefore, ...(changed as Changed<EntityEntry>) }]
  })
}

function fileReviewed(before: Texts, after: Texts, path: string): readonly Reviewed[] {
  const name = /^documents\/[^/]+\/([a-z-]+)\.yaml$/.exec(path)?.[1]
  const [own, now] = [entriesIn(before, path), entriesIn(after, path)]
  const list = lists.find(each => each === name)
  if (own && now && name === 'claims') return claimsIn(own, now, documentOf(path))
  if (own && now && list)
    return entryChanges(own, now).map(changed => ({ of: list, document: documentOf(path), ...changed }))
  return [{ of: 'file', path, before: before.get(path) ?? null, after: after.get(path) ?? null, keys: [] }]
}

function claimsIn(own: readonly Value[], now: readonly Value[], document: DocumentId): readonly Reviewed[] {
  return claimChanges(own, now).map(changed => ({
    of: 'claim',
    id: `${document}~${String((changed.after ?? changed.before)!.id ?? '')}` as ClaimId,
    document,
    ...(changed as Changed<unknown> as Changed<ClaimEntry>),
  }))
}

/** Claims are the same by their ids, wherever they stand; in files from elsewhere some may have none. */
function claimChanges(own: readonly Value[], now: readonly Value[]): readonly Changed<ValueMap>[] {
  const byId = (list: readonly Value[]) =>
    new Map(list.flatMap(entry => (isMapping(entry) && entry.id ? [[String(entry.id), entry] as const] : [])))
  const [before, after] = [byId(own), byId(now)]
  if (before.size < own.length || after.size < now.length) return entryChanges(own, now)
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(id => changedIn(before.get(id) ?? null, after.get(id) ?? null))
    .filter(change => change.keys.length > 0)
}

/** The entries of a list that differ, in their order; one that was only moved does not. */
function entryChanges(own: readonly Value[], now: readonly Value[]): readonly Changed<ValueMap>[] {
  const map = (value: Value | undefined): ValueMap | null => (isMapping(value) ? value : null)
  const changes = aligned(own, now).map(([i, j]) =>
    changedIn(i === null ? null : map(own[i]), j === null ? null : map(now[j])),
  )
  const isSame = (a: ValueMap | null, b: ValueMap | null) => a !== null && b !== null && same(a, b)
  const moved = changes.filter(
    ({ before, after }) =>
      (after === null && changes.some(other => other.before === null && isSame(before, other.after))) ||
      (before === null && changes.some(other => other.after === null && isSame(other.before, after))),
  )
  return changes.filter(
    change => !moved.includes(change) && (change.keys.length > 0 || !change.before || !change.after),
  )
}

function changedIn(before: ValueMap | null, after: ValueMap | null): Changed<ValueMap> {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return { before, after, keys: keys.filter(key => !same(valueAt(before, key), valueAt(after, key))) }
}

const valueAt = (entry: ValueMap | null, key: string): Value | undefined =>
  entry && Object.hasOwn(entry, key) ? entry[key] : undefined
