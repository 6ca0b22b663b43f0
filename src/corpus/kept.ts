// What is kept from one compilation to the next: what was made of the same things is not made again.

import type { Files } from './files.ts'

/** Gives back what was made before, where `isSame` says that it would be the same; else makes it. */
export type Keep<Made> = {
  readonly of: (key: string, isSame: (made: Made) => boolean, make: () => Made) => Made
  /** Forgets all but what has one of these keys. */
  readonly retain: (keys: ReadonlySet<string>) => void
}

export function keeping<Made>(): Keep<Made> {
  const known = new Map<string, Made>()
  return {
    of: (key, isSame, make) => {
      const before = known.get(key)
      if (before !== undefined && isSame(before)) return before
      const made = make()
      known.set(key, made)
      return made
    },
    retain: keys => {
      for (const key of known.keys()) if (!keys.has(key)) known.delete(key)
    },
  }
}

const areEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]))

/** The same files, each that is as it was before being the very same bytes. */
export const recognised = (files: Files, before: Files): Files =>
  new Map(
    Array.from(files, ([path, bytes]) => {
      const known = before.get(path)
      return [path, known && areEqual(known, bytes) ? known : bytes] as const
    }),
  )

/** Whether two sets of files are the very same. */
export const areSame = (a: Files, b: Files): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path) === bytes)

/** Files by the folder that they are in, the documents' each by its own: `documents/<id>`, `entities`, or none. */
export function byFolder(files: Files): ReadonlyMap<string, Files> {
  const folders = new Map<string, Map<string, Uint8Array>>()
  for (const [path, bytes] of files) {
    const folder = /^(?:documents\/[^/]+|entities)(?=\/)/.exec(path)?.[0] ?? ''
    const others = folders.get(folder)
    if (others) others.set(path, bytes)
    else folders.set(folder, new Map([[path, bytes]]))
  }
  return folders
}
