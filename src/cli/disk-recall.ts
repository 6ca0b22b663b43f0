// What the compiler makes, kept on disk by what it was made of: a second start reads it, and makes the rest.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Recall } from '../corpus/index.ts'

/** A `Recall` that outlives its process. */
export type DiskRecall = Recall & {
  /** Forgets what was not asked for, and keeps nothing more: what an edit makes anew, the compiler itself remembers. */
  readonly settle: () => void
}

/**
 * @param folder where it is kept; what cannot be written there is made again the next time
 * @param version whatever else the made depends on: the program, and the platform
 */
export function diskRecall(folder: string, version: string): DiskRecall {
  const asked = new Set<string>()
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
      return hash.digest('hex').slice(0, 40)
    },
    of: <Made>(digest: string, make: () => Made): Made => {
      if (settled) return make()
      asked.add(digest)
      const path = join(folder, digest)
      const known = read(path)
      if (known) return known.value as Made
      const made = make()
      write(path, made)
      return made
    },
    settle: () => {
      if (settled) return
      settled = true
      try {
        for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name))
      } catch {
        // There is none, or another process tidies up as well.
      }
    },
  }
}

/** What a program comes down to: the text of all files of these folders, and the platform that runs them. */
export function programVersion(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    )
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.update(JSON.stringify(process.versions)).digest('hex')
}
