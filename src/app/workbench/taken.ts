// What somebody has read into the graph, as files to take along: the data as a ZIP, the changes as a patch, or a folder that is written.

import { type AsyncZippable, zip } from 'fflate'
import { textsOf, unifiedDiff } from '../../workspace/index.ts'
import { save } from '../kit/save.ts'
import { type Followed, folderPlace, follow, lastShared } from '../workspace/index.ts'
import type { Session } from './session.ts'

/** All files of graph-data, as they are now. Rejects where they cannot be packed. */
export async function saveZip({ files, kept, markSaved }: Session): Promise<void> {
  const entries: AsyncZippable = {}
  for (const [path, bytes] of files()) entries[`graph-data/${path}`] = bytes
  const packed = await new Promise<Uint8Array<ArrayBuffer>>((done, fail) =>
    zip(entries, (error, packed) => (error ? fail(error) : done(new Uint8Array(packed)))),
  )
  save(new Blob([packed], { type: 'application/zip' }), `${fileNameOf(kept.name)}.zip`)
  markSaved()
}

/** What was done since the files were opened, as Git takes it. */
export function savePatch({ files, kept, markSaved }: Session): void {
  const patch = unifiedDiff(textsOf(kept.base), textsOf(files()))
  save(new Blob([patch], { type: 'text/x-diff' }), `${fileNameOf(kept.name)}.patch`)
  markSaved()
}

const fileNameOf = (name: string): string =>
  `verband-${
    name
      .replace(/\.[a-z0-9]+$/iu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '') || 'data'
  }`

type Picker = { readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle> }

/** Whether this browser lets a page write into a folder. */
export const canWriteFolders = (): boolean => 'showDirectoryPicker' in globalThis

/** What came of asking for a folder: it is written from now on, holds something else, or nobody has chosen one. */
export type FolderTaken = Followed | 'other-data' | 'none'

/** Asks for a folder, writes the data there, and keeps it the same from then on. Never rejects. */
export async function takeFolder({ files, kept }: Session): Promise<FolderTaken> {
  const folder = await (globalThis as Picker)
    .showDirectoryPicker?.({ mode: 'readwrite', id: 'graph-data' })
    .catch(() => null)
  if (!folder) return 'none'
  const place = folderPlace(folder)
  try {
    const theirs = await place.read()
    if (theirs.size === 0) {
      for (const [path, bytes] of files()) await put(folder, path, bytes)
      return follow(kept, place, kept.state().workspace.texts)
    }
    const base = textsOf(kept.base)
    // Other papers than these: to make one of both would be guessing.
    const isSame = [...base].every(([path, text]) => !path.endsWith('source.md') || theirs.get(path) === text)
    if (!isSame || !theirs.has('corpus.yaml')) return 'other-data'
    return follow(kept, place, lastShared(kept.state().workspace, base, theirs))
  } catch {
    return 'other-data'
  }
}

async function put(folder: FileSystemDirectoryHandle, path: string, bytes: Uint8Array): Promise<void> {
  const [name, ...folders] = path.split('/').reverse() as [string, ...string[]]
  let holder = folder
  for (const each of folders.reverse()) holder = await holder.getDirectoryHandle(each, { create: true })
  const writable = await (await holder.getFileHandle(name, { create: true })).createWritable()
  await writable.write(new Uint8Array(bytes))
  await writable.close()
}
