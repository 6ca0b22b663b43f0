// The file system, for the commands and the Vite plugin.

import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, stat } from 'node:fs/promises'
import { constants } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from '../corpus/index.ts'
import { inPortions } from '../formats/index.ts'

/** The same bytes, not a copy of them: a hundred papers are 35 MB. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>) =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Every file of a graph-data/ folder by its path in it, with `/`; hidden files and the schemas aside. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.'))
  const read = files.map(async entry => {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
    return [name, bytesOf(await readFile(path))] as const
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The files of a folder after an edit of those at these paths, which are read again; the others are as they were. */
export async function rereadFiles(before: Files, folder: string, paths: Iterable<string>): Promise<Files> {
  const files = new Map(before)
  for (const path of paths) {
    if (basename(path).startsWith('.')) continue
    const name = relative(folder, path).replaceAll('\\', '/')
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (bytes) files.set(name, bytesOf(bytes))
    else files.delete(name)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes files into a folder, by their names in it, with `/`. */
export const filesInto = (folder: string) => (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Makes a folder, and those on the way to it. Node's own way goes round in circles below /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

/** The portions of a file that there are; a stream would end at an empty one. */
function* portionsOf(pieces: Iterable<string>): Generator<string> {
  for (const portion of inPortions(pieces)) if (portion !== '') yield portion
}

/**
 * Writes a file, and the folders on the way to it. It is written beside its place, and put there when it is whole: what was
 * there stays until then, and nothing half is left, not when the disk is full and not on Ctrl-C. Rejects with the path.
 */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  try {
    await makeFolder(dirname(resolve(file)))
    // Where a link leads, and not in its place.
    const path = await realpath(file).catch(() => resolve(file))
    const before = await stat(path).catch(() => null)
    // A device or a pipe stays what it is.
    if (before && !before.isFile()) await pipeline(Readable.from(portionsOf(pieces)), createWriteStream(path))
    else await replaceWith(path, pieces)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function replaceWith(path: string, pieces: Iterable<string>): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  const remove = () => rmSync(beside, { force: true })
  const interrupted = (signal: NodeJS.Signals) => {
    remove()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of interruptions) process.once(signal, interrupted)
  try {
    // Flushed to the disk before it takes the place of what was there.
    const portions = Readable.from(begun(portionsOf(pieces)))
    await pipeline(portions, createWriteStream(beside, { flush: true }))
    await rename(beside, path)
  } catch (error) {
    remove()
    throw error
  } finally {
    for (const signal of interruptions) process.off(signal, interrupted)
  }
}

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The same, the first of them made: what takes long is mostly done for that one. Until then there is no file, for a program
 * that does not answer a signal at once may be killed outright.
 */
function begun(portions: Generator<string>): Iterable<string> {
  const first = portions.next()
  return {
    *[Symbol.iterator]() {
      if (!first.done) yield first.value
      yield* portions
    },
  }
}
