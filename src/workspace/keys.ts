// Entries with other keys: in the order in which they are written, whoever gave them.

import { isList, isMapping, type Value, type ValueMap } from './yaml/value.ts'

/**
 * An entry with some keys said anew, null taking one out. What is there stays in its order; what is new comes behind what the order
 * of keys has before it.
 */
export function mended(entry: ValueMap, to: object, order: readonly string[]): ValueMap {
  const given = new Map(
    (Object.entries(to) as [string, Value | undefined][])
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, filled(value)]),
  )
  const pairs: [string, Value][] = Object.entries(entry).flatMap(([key, value]): [string, Value][] => {
    if (!given.has(key)) return [[key, value]]
    const next = given.get(key)!
    return next === null ? [] : [[key, next]]
  })
  for (const key of order) {
    const value = given.get(key) ?? null
    if (value === null || Object.hasOwn(entry, key)) continue
    const before = new Set(order.slice(0, order.indexOf(key)))
    const at = pairs.findLastIndex(([other]) => before.has(other))
    pairs.splice(at + 1, 0, [key, value])
  }
  return Object.fromEntries(pairs)
}

/** An entry in the order in which it is written; empty lists and mappings are left out. */
export const ordered = (entry: object, order: readonly string[]): ValueMap =>
  Object.fromEntries(
    order.flatMap((key): [string, Value][] => {
      const value = filled((entry as Record<string, Value | undefined>)[key])
      return value === null ? [] : [[key, value]]
    }),
  )

/** A value without the lists and mappings in it that hold nothing; null where nothing is left: graph-data has no empty ones. */
function filled(value: Value | undefined): Value {
  if (isList(value)) return value.length > 0 ? value : null
  if (!isMapping(value)) return value ?? null
  const kept = Object.entries(value).flatMap(([key, inner]): [string, Value][] => {
    const own = filled(inner)
    return own === null ? [] : [[key, own]]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : null
}
