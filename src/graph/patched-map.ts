// A map that differs from a large one by a few entries: to copy the large one at each edit would take longer than all else.

export type Lookup<Key, Value> = { readonly get: (key: Key) => Value | undefined }

/** So many entries are kept apart before the whole is written anew. */
const maxPatches = 4000

class PatchedMap<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>
  readonly patches: ReadonlyMap<Key, Value | undefined>

  constructor(base: ReadonlyMap<Key, Value>, patches: ReadonlyMap<Key, Value | undefined>) {
    this.base = base
    this.patches = patches
  }

  get(key: Key): Value | undefined {
    return this.patches.has(key) ? this.patches.get(key) : this.base.get(key)
  }
}

/**
 * A map with other entries. Only a few more are copied, also where one edit comes after the other.
 *
 * @param before a map, or what this function gave
 * @param changes the new value of each key; undefined where it has none any more
 */
export function patchedMap<Key, Value>(
  before: Lookup<Key, Value>,
  changes: ReadonlyMap<Key, Value | undefined>,
): Lookup<Key, Value> {
  if (changes.size === 0) return before
  if (before instanceof Map) return new PatchedMap<Key, Value>(before, changes)
  if (!(before instanceof PatchedMap)) throw new TypeError('Neither a map nor a patched one.')
  const { base, patches } = before as PatchedMap<Key, Value>
  const all = new Map([...patches, ...changes])
  if (all.size <= maxPatches) return new PatchedMap(base, all)
  const whole = new Map(base)
  for (const [key, value] of all) {
    if (value === undefined) whole.delete(key)
    else whole.set(key, value)
  }
  return whole
}
