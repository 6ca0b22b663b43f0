// The files that papers were read from, as far as the page has them: opened here, held by the edition, or beside it on the server.

import type { PaperFile } from '../../model/index.ts'
import { digestOf, isDigest } from './digest.ts'

type Known = Pick<PaperFile, 'name' | 'sha256'>

/** By what they are known again by: their digests, and their names where there is no digest. */
const held = new Map<string, Blob>()

const keyOf = ({ name, sha256 }: Known): string => (isDigest(sha256) ? sha256 : name)

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
  const known = held.get(keyOf(file))
  if (known || !file.original) return known ?? null
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
