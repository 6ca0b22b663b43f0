// Where the files of graph-data are, beside what this browser keeps: at the development server, or in a folder that one grants.

import {
  digestOf,
  type FileEdit,
  isEdited,
  patched,
  servedFilesPath,
  type Texts,
  type WrittenEdits,
} from '../../workspace/index.ts'

export type Place = {
  /** The files as they are. Rejects where they cannot be read. */
  readonly read: () => Promise<Texts>
  /** Takes edits, all or none, where the files are what they are taken for. Never rejects. */
  readonly write: (edits: readonly FileEdit[]) => Promise<WrittenEdits>
  /** Asks for the permission again, where there is one; only as an answer to a click. Never rejects. */
  readonly allow?: () => Promise<void>
}

/** The files that the development server has, where `npm start` runs. */
export const servedPlace: Place = {
  async read() {
    const response = await fetch(servedFilesPath)
    if (!response.ok) throw new Error(response.statusText)
    return new Map((await response.json()) as readonly (readonly [string, string])[])
  },
  async write(edits) {
    try {
      const response = await fetch(servedFilesPath, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ edits }),
      })
      return ((await response.json()) as WrittenEdits | null) ?? { is: 'refused', why: 'failed' }
    } catch {
      return { is: 'refused', why: 'gone' }
    }
  },
}

/** What a browser says of the permission for a folder; not all of them tell TypeScript. */
type Granted = FileSystemDirectoryHandle & {
  readonly values: () => AsyncIterable<FileSystemHandle>
  readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError'

/** Why a browser writes no file, by the names of its errors. */
const reasons: ReadonlyMap<string, 'permission' | 'full'> = new Map([
  ['NotAllowedError', 'permission'],
  ['QuotaExceededError', 'full'],
])

/** Files of more bytes are no texts that anybody edits. */
const maxBytes = 10_000_000

/** A folder of graph-data that somebody has granted, for reading and writing. */
export function folderPlace(folder: FileSystemDirectoryHandle): Place {
  const holderOf = async (path: string, create: boolean) => {
    const [name, ...folders] = path.split('/').reverse() as [string, ...string[]]
    let holder = folder
    for (const each of folders.reverse()) holder = await holder.getDirectoryHandle(each, { create })
    return { holder, name }
  }
  const textAt = async (path: string): Promise<string | null> => {
    try {
      const { holder, name } = await holderOf(path, false)
      return await (await (await holder.getFileHandle(name)).getFile()).text()
    } catch (error) {
      // The folder itself may have gone: then nothing in it can be told from what never was there.
      if (isMissing(error) && (await isThere(folder))) return null
      throw error
    }
  }
  return {
    async allow() {
      await (folder as Granted).requestPermission?.({ mode: 'readwrite' }).catch(() => null)
    },
    async read() {
      const texts = new Map<string, string>()
      await gather(folder as Granted, '', texts)
      return texts
    },
    async write(edits) {
      try {
        if (!edits.every(({ path }) => isEdited(path))) return { is: 'refused', why: 'not-a-data-file' }
        const texts = new Map<string, string | null>()
        for (const { path } of edits) texts.set(path, await textAt(path))
        const differs = { is: 'differs', files: [...texts] } as const
        const digest = (text: string | null) => (text === null ? null : digestOf(text))
        if (edits.some(({ path, was }) => digest(texts.get(path) ?? null) !== was)) return differs
        const there = [...texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
        const after = patched(new Map(there), edits)
        if ('fault' in after) return differs
        for (const path of texts.keys()) {
          const text = after.get(path)
          const { holder, name } = await holderOf(path, text !== undefined)
          if (text === undefined) await holder.removeEntry(name)
          else await put(holder, name, text)
        }
        return { is: 'written' }
      } catch (error) {
        const name = error instanceof DOMException ? error.name : ''
        return { is: 'refused', why: isMissing(error) ? 'gone' : (reasons.get(name) ?? 'failed') }
      }
    },
  }
}

/** What was there stays until the new text is whole. */
async function put(holder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const writable = await (await holder.getFileHandle(name, { create: true })).createWritable()
  await writable.write(text)
  await writable.close()
}

async function isThere(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    for await (const _ of (folder as Granted).values()) break
    return true
  } catch {
    return false
  }
}

async function gather(folder: Granted, before: string, texts: Map<string, string>): Promise<void> {
  for await (const entry of folder.values()) {
    if (entry.name.startsWith('.')) continue
    const path = before + entry.name
    if (entry.kind === 'directory') await gather(entry as Granted, `${path}/`, texts)
    else if (/\.(?:yaml|md|json)$/.test(entry.name)) {
      const file = await (entry as FileSystemFileHandle).getFile()
      if (file.size <= maxBytes) texts.set(path, await file.text())
    }
  }
}
