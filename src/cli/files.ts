// The file system, for the commands and the Vite plugin.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../corpus/index.ts'

/** Every file of a graph-data/ folder by its path in it, with `/`; hidden files and the schemas aside. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.'))
  const read = files.map(async entry => {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')
    return [name, new Uint8Array(await readFile(path))] as const
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
