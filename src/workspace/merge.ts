// Two states of graph-data that come of the same: what both have done, in one; and where that cannot be.

import type { ClaimId, EntityId } from '../model/index.ts'
import type { Change, NewClaim } from './change.ts'
import { documentOf, isShortList, typeOf } from './data.ts'
import { claimKeys, type EntityEntry, entityKeys } from './entries.ts'
import { mended } from './keys.ts'
import type { Texts } from './texts.ts'
import { rewritten, valueIn } from './yaml/rewrite.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

/**
 * Where both have done something else: the files say what they say, and `toMine` makes of it what I said, so that neither is lost. Where
 * the key is null, one has taken out what the other has changed.
 */
export type Conflict = {
  readonly path: string
  /** Of the entry, in its file; null where the file has no entries, and the conflict is about all of it or one of its keys. */
  readonly id: string | null
  readonly key: string | null
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  readonly toMine: Change
  /** Keeps what I said beside what they say; null where that cannot be. */
  readonly toBoth: Change | null
}

/** Whether two conflicts are about the same place in the files. */
export const isSameConflict = (one: Conflict, other: Conflict): boolean =>
  one.path === other.path && one.id === other.id && one.key === other.key

export type Merged = { readonly texts: Texts; readonly conflicts: readonly Conflict[] }

/**
 * What two have made of the same files, each entry and each of its keys for itself. The files stand as theirs do, with what is mine put
 * in as small edits; of what both have changed otherwise, theirs stays and a conflict tells.
 */
export function merge(base: Texts, mine: Texts, theirs: Texts): Merged {
  const texts = new Map<string, string>()
  const conflicts: Conflict[] = []
  for (const path of new Set([...theirs.keys(), ...mine.keys()])) {
    const [was, own, other] = [base.get(path), mine.get(path), theirs.get(path)]
    const text = own === was || own === other ? other : other === was ? own : undefined
    if (own === was || own === other || other === was) {
      if (text !== undefined) texts.set(path, text)
      continue
    }
    const merged = mergedFile(path, was, own, other)
    if (merged.text !== undefined) texts.set(path, merged.text)
    conflicts.push(...merged.conflicts)
  }
  return { texts, conflicts }
}

type MergedFile = { readonly text: string | undefined; readonly conflicts: readonly Conflict[] }

/** A file that both have changed. */
function mergedFile(
  path: string,
  base: string | undefined,
  mine: string | undefined,
  theirs: string | undefined,
): MergedFile {
  const whole = (): MergedFile => ({
    text: theirs,
    conflicts: [
      {
        ...{ path, id: null, key: null, base: base ?? null, mine: mine ?? null, theirs: theirs ?? null },
        toMine: { kind: 'take-over', files: new Map([[path, mine ?? null]]) },
        toBoth: null,
      },
    ],
  })
  if (mine === undefined || theirs === undefined || !path.endsWith('.yaml')) return whole()
  const [was, own, other] = [valueIn(base ?? ''), valueIn(mine), valueIn(theirs)]
  if (was === null || own === null || other === null) return whole()
  const conflicts: Conflict[] = []
  const value =
    isList(was) && isList(own) && isList(other)
      ? mergedList(path, was, own, other, conflicts)
      : isMapping(own) && isMapping(other)
        ? mergedEntry(isMapping(was) ? was : {}, own, other, [], (key, given) =>
            conflicts.push({ ...whole().conflicts[0]!, ...{ path, id: null, key }, ...given }),
          )
        : null
  const text = value === null ? null : rewritten(theirs, value, isShortList(path))
  return text === null ? whole() : { text, conflicts }
}

const idOf = (value: Value): string | null =>
  isMapping(value) && typeof value.id === 'string' ? value.id : null

function mergedList(
  path: string,
  base: readonly Value[],
  mine: readonly Value[],
  theirs: readonly Value[],
  conflicts: Conflict[],
): readonly Value[] {
  const find = (list: readonly Value[], entry: Value): Value | null =>
    list.find(other => (idOf(entry) === null ? same(other, entry) : idOf(other) === idOf(entry))) ?? null
  const result = theirs.flatMap((other): Value[] => {
    const [was, own] = [find(base, other), find(mine, other)]
    const id = idOf(other)
    if (own === null) {
      // Mine has taken it out, unless it is theirs alone.
      if (was === null || id === null) return was === null ? [other] : []
      if (same(was, other)) return []
      conflicts.push({
        ...{ path, id, key: null, base: was, mine: null, theirs: other },
        toMine: removal(path, id),
        toBoth: null,
      })
      return [other]
    }
    if (!isMapping(own) || !isMapping(other) || id === null) return [other]
    const onKey = (key: string, given: Pick<Conflict, 'base' | 'mine' | 'theirs'>) =>
      conflicts.push({
        ...{ path, id, key },
        ...given,
        toMine: mending(path, id, { [key]: given.mine as Value }),
        toBoth: beside(path, own),
      })
    return [
      mergedEntry(
        isMapping(was ?? undefined) ? (was as ValueMap) : {},
        own,
        other,
        isClaims(path) ? claimKeys : entityKeys,
        onKey,
      ),
    ]
  })
  for (const own of mine) {
    if (find(theirs, own) !== null) continue
    const was = find(base, own)
    if (was === null) result.push(own)
    else if (idOf(own) !== null && !same(was, own))
      conflicts.push({
        ...{ path, id: idOf(own), key: null, base: was, mine: own, theirs: null },
        toMine: addition(path, own as ValueMap),
        toBoth: null,
      })
  }
  return result
}

/**
 * An entry with the keys of both: of one that both have changed otherwise, theirs.
 *
 * @param order the keys as they are written
 */
function mergedEntry(
  base: ValueMap,
  mine: ValueMap,
  theirs: ValueMap,
  order: readonly string[],
  onConflict: (key: string, given: Pick<Conflict, 'base' | 'mine' | 'theirs'>) => void,
): ValueMap {
  const valueAt = (entry: ValueMap, key: string): Value | null =>
    Object.hasOwn(entry, key) ? (entry[key] ?? null) : null
  const to: Record<string, Value> = {}
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, own, other] = [valueAt(base, key), valueAt(mine, key), valueAt(theirs, key)]
    if (same(own, was) || same(own, other)) continue
    const value = same(other, was) ? own : bothIn(was, own, other)
    if (value === undefined) onConflict(key, { base: was, mine: own, theirs: other })
    else to[key] = value
  }
  return mended(theirs, to, [...new Set([...order, ...Object.keys(mine)])])
}

/** What both have added to a list or a mapping, and taken from it; undefined where that is not all that they have done. */
function bothIn(was: Value | null, own: Value | null, other: Value | null): Value | undefined {
  if (isMapping(own ?? undefined) && isMapping(other ?? undefined)) {
    let isClear = true
    const merged = mergedEntry(
      isMapping(was ?? undefined) ? (was as ValueMap) : {},
      own as ValueMap,
      other as ValueMap,
      [],
      () => {
        isClear = false
      },
    )
    return isClear ? merged : undefined
  }
  if (!isList(own ?? undefined) || !isList(other ?? undefined)) return undefined
  const [base, mine, theirs] = [was ?? [], own, other] as [
    readonly Value[],
    readonly Value[],
    readonly Value[],
  ]
  const has = (list: readonly Value[], item: Value) => list.some(each => same(each, item))
  return [
    ...theirs.filter(item => has(mine, item) || !has(base, item)),
    ...mine.filter(item => !has(theirs, item) && !has(base, item)),
  ]
}

const isClaims = (path: string): boolean => path.endsWith('/claims.yaml')
const claimOf = (path: string, id: string): ClaimId => `${documentOf(path)}~${id}` as ClaimId

const removal = (path: string, id: string): Change =>
  isClaims(path)
    ? { kind: 'remove-claim', claim: claimOf(path, id) }
    : { kind: 'remove-entity', entity: id as EntityId }

const mending = (path: string, id: string, to: ValueMap): Change =>
  isClaims(path)
    ? { kind: 'change-claim', claim: claimOf(path, id), to }
    : { kind: 'change-entity', entity: id as EntityId, to }

const addition = (path: string, entry: ValueMap): Change =>
  isClaims(path)
    ? { kind: 'add-claim', document: documentOf(path), entry: entry as unknown as NewClaim }
    : { kind: 'add-entity', type: typeOf(path), entry: entry as unknown as EntityEntry }

/** A statement as I made it, beside theirs; two names for the same would be one too many. */
function beside(path: string, mine: ValueMap): Change | null {
  if (!isClaims(path)) return null
  const { id: _, ...entry } = mine
  return { kind: 'add-claim', document: documentOf(path), entry: entry as unknown as NewClaim }
}
