// What the compiler makes, kept on disk by what it was made of: a second start reads it, and makes the rest.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type Compilation, compiler, type Files, type Recall } from '../corpus/index.ts'
import { makeInWorkers } from './workers.ts'

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
      forget(folder, name => asked.has(name))
    },
  }
}

/** Removes what is in a folder but for what is kept. */
function forget(folder: string, keeps: (name: string) => boolean): void {
  try {
    for (const name of readdirSync(folder))
      if (!keeps(name)) rmSync(join(folder, name), { recursive: true, force: true })
  } catch {
    // There is none, or another process tidies up as well.
  }
}

/** Fewer files than these are compiled before one has looked up. */
const minFiles = 100

const rooms = ['model', 'text', 'corpus'].map(room => resolve(import.meta.dirname, '..', room))
const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/verband')

/** Where it is kept what was made of the data in a folder. */
export const recallFolder = (data: string): string =>
  join(cacheFolder, createHash('sha256').update(resolve(data)).digest('hex').slice(0, 16))

/**
 * A compiler of the data in a folder, which these are to begin with. Of many papers it goes on from what any start before has
 * made; where that is nothing, several processors make it.
 */
export async function compilerOf(data: string, files: Files): Promise<(files: Files) => Compilation> {
  if (files.size < minFiles) return compiler()
  const version = programVersion(...rooms)
  const folder = join(recallFolder(data), version.slice(0, 16))
  if (!existsSync(folder)) {
    await makeInWorkers(files, folder, version)
    // What another program made, nobody will ask for.
    forget(dirname(folder), name => join(dirname(folder), name) === folder)
  }
  const recall = diskRecall(folder, version)
  const compile = compiler(recall)
  return files => {
    const compilation = compile(files)
    recall.settle()
    return compilation
  }
}

/** What a program comes down to: the text of all files of these folders, and the platform that runs them. */
function programVersion(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    )
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.update(JSON.stringify(process.versions)).digest('hex')
}
