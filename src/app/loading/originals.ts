// The files that papers were read from, as far as the page has them: opened here, held by the edition, or beside it on the server.

import type { CarriedFile, PaperFile } from '../../model/index.ts'
import { digestOf, isDigest } from './digest.ts'

type Known = Pick<PaperFile, 'name' | 'sha256'>

/** By what they are known again by: their digests, and their names where there is no digest. */
const held = new Map<string, Blob>()

const keyOf = ({ name, sha256 }: Known): string => (isDigest(sha256) ? sha256 : name)

/** Those that the edition holds, in base64 until somebody wants them. */
const carried = new Map<string, string>()

/** Takes in what an edition carries. */
export function keepCarried(files: readonly CarriedFile[]): void {
  for (const file of files) carried.set(keyOf(file), file.data)
}

function carriedOriginal(file: Known): Blob | null {
  const data = carried.get(keyOf(file))
  if (data === undefined) return null
  try {
    return new Blob([Uint8Array.from(atob(data), byte => byte.charCodeAt(0))], { type: 'application/pdf' })
  } catch {
    return null
  }
}

/** Those of these files that the page has, or that lie beside it; and about how many bytes they have together. */
export function takeable(files: readonly PaperFile[]): {
  readonly files: readonly PaperFile[]
  readonly bytes: number
} {
  const bytesOf = (file: PaperFile): number | null =>
    held.get(keyOf(file))?.size ?? file.original?.bytes ?? bytesInBase64(carried.get(keyOf(file)))
  const there = files.filter(file => bytesOf(file) !== null)
  return { files: there, bytes: there.reduce((sum, file) => sum + (bytesOf(file) ?? 0), 0) }
}

const bytesInBase64 = (data: string | undefined): number | null =>
  data === undefined ? null : Math.floor((data.length * 3) / 4)

/** These files to be taken along; those that do not come are left out. */
export async function taken(files: readonly PaperFile[]): Promise<CarriedFile[]> {
  const all: CarriedFile[] = []
  for (const file of files) {
    const content = await originalOf(file)
    if (content) all.push({ name: file.name, sha256: file.sha256, data: await inBase64(content) })
  }
  return all
}

const inBase64 = (content: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => fail(reader.error))
    reader.readAsDataURL(content)
  })

/** Keeps a file for as long as the page is open. */
export const keepOriginal = (file: Known, content: Blob): void => void held.set(keyOf(file), content)

/** Whether a file is the one that a paper was read from; where nothing tells, it is taken for it. */
export async function isOriginal({ sha256 }: Known, content: Blob): Promise<boolean> {
  if (!isDigest(sha256)) return true
  const digest = await digestOf(new Uint8Array(await content.arrayBuffer()))
  return !isDigest(digest) || digest === sha256
}

/** The file, from the page or from beside its edition; null where it is in neither. Never rejects. */
export async function originalOf(file: PaperFile): Promise<Blob | null> {
  const known = held.get(keyOf(file)) ?? carriedOriginal(file)
  if (known || !file.original) return known
  try {
    const answer = await fetch(new URL(file.original.address, document.baseURI))
    const content = await answer.blob()
    // Beside another edition lies another file, and a server may answer anything.
    if (!answer.ok || !(await isOriginal(file, content))) return null
    keepOriginal(file, content)
    return content
  } catch {
    return null
  }
}
