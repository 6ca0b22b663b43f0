// Writes documents into a folder of data: all of them or none, and nothing that is there already.

import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { type ListingFault, listedDocuments, newListing, withDocuments } from '../corpus/index.ts'
import type { DocumentFiles } from '../importers/index.ts'
import type { DocumentId, Language } from '../model/index.ts'
import { writePieces } from './files.ts'

export type NewDocument = {
  readonly id: DocumentId
  readonly languages: readonly Language[]
  readonly files: DocumentFiles
  /** The files that it was read from, by the names that they get; none where they are not kept. */
  readonly originals: ReadonlyMap<string, Uint8Array>
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Names in a folder; none where there is no such folder. */
const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch(error => {
    if (isMissing(error)) return []
    throw error
  })

const defaultLanguages = ['en'] as Language[]

/** The corpus.yaml of a folder; one of a new corpus for a folder that is empty or not there, null for any other. */
export async function listingIn(folder: string): Promise<string | null> {
  const listing = await readFile(join(folder, 'corpus.yaml'), 'utf8').catch(error => {
    if (isMissing(error)) return null
    throw error
  })
  if (listing !== null) return listing
  const names = (await namesIn(folder)).filter(name => !name.startsWith('.'))
  return names.length > 0
    ? null
    : newListing({ title: basename(folder) || 'Papers', languages: defaultLanguages })
}

/** The ids that documents have, listed or not. */
export async function takenIds(folder: string, listing: string): Promise<Set<string>> {
  return new Set([...listedDocuments(listing), ...(await namesIn(join(folder, 'documents')))])
}

/** Makes an empty corpus; false where there is something already. */
export async function initFolder(folder: string, title: string | undefined): Promise<boolean> {
  if ((await namesIn(folder)).some(name => !name.startsWith('.'))) return false
  const listing = newListing({ title: title ?? (basename(folder) || 'Papers'), languages: defaultLanguages })
  await writePieces(join(folder, 'corpus.yaml'), [listing])
  return true
}

/** Writes documents beside those that are there, and lists them. Each is written under another name first: nothing half is left. */
export async function writeDocuments(
  folder: string,
  listing: string,
  documents: readonly NewDocument[],
): Promise<ListingFault | null> {
  const listed = withDocuments(
    listing,
    documents.map(({ id }) => id),
    [...new Set(documents.flatMap(({ languages }) => languages))],
  )
  if (typeof listed !== 'string') return listed
  const parent = join(folder, 'documents')
  mkdirSync(parent, { recursive: true })
  if (!realpathSync(parent).startsWith(realpathSync(folder) + sep))
    return { fault: `${parent} leads out of the folder, where nothing is written.` }
  const made: string[] = []
  const remove = (path: string) => rmSync(path, { recursive: true, force: true })
  try {
    for (const { id, files, originals } of documents) {
      const beside = join(parent, `.${id}.${process.pid}.part`)
      made.push(beside)
      mkdirSync(beside)
      for (const [name, content] of [...files, ...originals]) writeFileSync(join(beside, name), content)
    }
    for (const [i, { id }] of documents.entries()) {
      // A folder that has come meanwhile is not empty, and stays as it is.
      renameSync(made[i]!, join(parent, id))
      made[i] = join(parent, id)
    }
    await writePieces(join(resolve(folder), 'corpus.yaml'), [listed])
    return null
  } catch (error) {
    made.forEach(remove)
    throw error
  }
}
