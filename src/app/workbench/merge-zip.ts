// Another's data of the same papers, merged into one's own: they come as the ZIP file that the workbench saves.

import { type Unzipped, unzip } from 'fflate'
import { isEdited, merge, type Texts, textsOf } from '../../workspace/index.ts'
import type { Kept } from '../workspace/index.ts'

/** No data that somebody has read by hand are larger, in bytes; a file that says so may be a bomb. */
const maxBytes = 100_000_000

/** What has come of it: it is taken in (what cannot go together waits to be decided), there was nothing new, or it is of other papers. */
export type MergedZip = 'taken-in' | 'nothing' | 'other'

/** Never rejects. */
export async function mergeZip(kept: Kept, file: Blob): Promise<MergedZip> {
  const given = await textsIn(file)
  const base = textsOf(kept.base)
  const isSame = [...base].every(([path, text]) => !path.endsWith('source.md') || given?.get(path) === text)
  if (!given?.has('corpus.yaml') || !isSame) return 'other'
  const edited = (texts: Texts) => [...texts].filter(([path]) => isEdited(path))
  const mine = new Map(edited(kept.state().workspace.texts))
  // A file that is not in it has not been taken out by them.
  const theirs = new Map([...edited(base), ...edited(given)])
  const { texts, conflicts } = merge(new Map(edited(base)), mine, theirs)
  const files = [...new Set([...texts.keys(), ...mine.keys()])]
    .filter(path => texts.get(path) !== mine.get(path))
    .map(path => [path, texts.get(path) ?? null] as const)
  if (conflicts.length > 0) kept.act({ did: 'meet', conflicts })
  if (files.length > 0) kept.act({ kind: 'take-over', files: new Map(files) })
  return files.length + conflicts.length > 0 ? 'taken-in' : 'nothing'
}

/** The texts of graph-data in a ZIP file; null where it cannot be read. */
async function textsIn(file: Blob): Promise<Texts | null> {
  if (file.size > maxBytes) return null
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    let size = 0
    const files = await new Promise<Unzipped>((done, fail) =>
      unzip(
        bytes,
        {
          filter: ({ name, originalSize }) => {
            if (!/\.(?:yaml|md)$/.test(name)) return false
            size += originalSize
            return size <= maxBytes
          },
        },
        (error, files) => (error ? fail(error) : done(files)),
      ),
    )
    return textsOf(
      new Map(Object.entries(files).map(([path, each]) => [path.replace(/^graph-data\//, ''), each])),
    )
  } catch {
    return null
  }
}
