// What the compiler makes, kept on disk by what it was made of: a second start reads it, and makes the rest.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Recall } from '../corpus/index.ts'

/** A `Recall` that outlives its process. */
export type DiskRecall = Recall & {
  /** Whether it remembers this. */
  readonly has: (digest: string) => boolean
  /** Forgets, once, whatever came down to nothing of what there is. */
  readonly settle: () => void
}

/** What is made of a document: its text, statements, names, their outline, what is known of its words, and those as they are written. */
const maxRecent = 6

/**
 * @param folder where it is kept; what cannot be written there is made again the next time
 * @param version whatever else the made depends on: the program, and the platform
 */
export function diskRecall(folder: string, version: string): DiskRecall {
  const known = new Set<string>()
  /** What was made last: several things are made of it. */
  const recent = new Map<string, unknown>()
  let settled = false
  const read = (path: string): { readonly value: unknown } | null => {
    try {
      return { value: deserialize(readFileSync(path)) }
    } catch {
      return null
    }
  }
  const write = (path: string, value: unknown) => {
    try {
      mkdirSync(folder, { recursive: true })
      const beside = `${path}.${process.pid}.part`
      writeFileSync(beside, serialize(value))
      renameSync(beside, path)
    } catch {
      // A disk that is full or not to be written on: nothing is lost but time.
    }
  }
  return {
    digest: (...of) => {
      const hash = createHash('sha256').update(version)
      for (const part of of) hash.update(`${part.length}\n`).update(part)
      const digest = hash.digest('hex').slice(0, 40)
      known.add(digest)
      return digest
    },
    of: <Made>(digest: string, make: () => Made): Made => {
      if (recent.has(digest)) return recent.get(digest) as Made
      const path = join(folder, digest)
      const before = read(path)
      if (before) return before.value as Made
      const made = make()
      write(path, made)
      recent.set(digest, made)
      for (const oldest of [...recent.keys()].slice(0, -maxRecent)) recent.delete(oldest)
      return made
    },
    has: digest => existsSync(join(folder, digest)),
    isLasting: true,
    settle: () => {
      if (settled) return
      settled = true
      forget(folder, name => known.has(name))
    },
  }
}

/** Removes what is in a folder but for what is kept. */
export function forget(folder: string, keeps: (name: string) => boolean): void {
  try {
    for (const name of readdirSync(folder))
      if (!keeps(name)) rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // There is none, or another process tidies up as well.
  }
}
