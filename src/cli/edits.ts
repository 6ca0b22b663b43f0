// Edits of a page, taken into the files of graph-data: all or none, and only into files that are what the page takes them for.

import { readFile, realpath, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { z } from 'zod'
import { digestOf, isEdited, patched, type WrittenEdits } from '../workspace/index.ts'
import { writePieces } from './files.ts'

const edits = z.strictObject({
  edits: z
    .array(
      z.strictObject({
        path: z.string(),
        was: z.string().nullable(),
        start: z.number().int().nonnegative(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .max(10_000),
})

/** Takes edits into a folder, one request after the other. Null where what came is none. Rejects where the disk does not let one. */
export function editTaker(folder: string): (body: unknown) => Promise<WrittenEdits | null> {
  let taking: Promise<unknown> = Promise.resolve()
  return body => {
    const taken = taking.catch(() => {}).then(() => take(folder, body))
    taking = taken
    return taken
  }
}

async function take(folder: string, body: unknown): Promise<WrittenEdits | null> {
  const parsed = edits.safeParse(body)
  if (!parsed.success) return null
  const given = parsed.data.edits
  const paths = [...new Set(given.map(({ path }) => path))]
  const root = await realpath(folder)
  for (const path of paths)
    if (!isEdited(path) || !(await staysIn(root, path))) return { is: 'refused', why: 'not-a-data-file' }
  const texts = new Map(await Promise.all(paths.map(async path => [path, await textIn(root, path)] as const)))
  const differs: WrittenEdits = { is: 'differs', files: [...texts] }
  const isAsKnown = given.every(({ path, was }) => {
    const text = texts.get(path) ?? null
    return text === null ? was === null : was === digestOf(text)
  })
  if (!isAsKnown || paths.length < given.length) return differs
  const there = new Map([...texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])))
  const after = patched(there, given)
  if ('fault' in after) return differs
  for (const path of paths) {
    const text = after.get(path)
    if (text === undefined) await rm(join(root, path), { force: true })
    else await writePieces(join(root, path), [text])
  }
  return { is: 'written' }
}

/** Whether a path stays in a folder, where links on the way lead, too. */
async function staysIn(root: string, path: string): Promise<boolean> {
  for (let there = join(root, path); there.startsWith(root + sep); there = dirname(there)) {
    const real = await realpath(there).catch(() => null)
    if (real !== null) return real.startsWith(root + sep)
  }
  return true
}

const textIn = (root: string, path: string): Promise<string | null> =>
  readFile(join(root, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
