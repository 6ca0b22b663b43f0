// The files that papers were read from, as far as the data hold them: served beside the edition, and its pages are shown.

import type { Files } from '../corpus/index.ts'
import type { DocumentHead } from '../model/index.ts'
import type { TakeFile } from './edition-files.ts'

/** Whether a path below the page is that of such a file. */
export const isOriginalPath = (path: string): boolean =>
  /^documents\/[\w-]+\/original(?:-\d+)?\.pdf$/.test(path)

/** Gives the files of these documents, and says how many bytes they have together. */
export function giveOriginals(
  documents: readonly Pick<DocumentHead, 'files'>[],
  files: Files,
  take: TakeFile,
): number {
  let bytes = 0
  for (const { original } of documents.flatMap(({ files = [] }) => files)) {
    const content = original && files.get(original.address)
    if (!content) continue
    take(original.address, content)
    bytes += content.length
  }
  return bytes
}

/** A number of bytes, as people say it. */
export const sizeTold = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
