// What a YAML text says, as plain values.

export type Value = null | boolean | number | string | readonly Value[] | ValueMap
export type ValueMap = { readonly [key: string]: Value }

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

export const isMapping = (value: Value | undefined): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two say the same; the order of keys says nothing. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (!isMapping(a) || !isMapping(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && same(a[key], b[key]))
  )
}
