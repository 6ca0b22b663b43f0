// Who has read which statement, as the files tell: the graph itself does not say.

import { parse } from 'yaml'
import { z } from 'zod'
import type { Files } from '../../corpus/index.ts'
import type { ClaimId } from '../../model/index.ts'
import type { Reading } from '../../workspace/index.ts'

export type Readings = ReadonlyMap<ClaimId, readonly Reading[]>

const entry = z.object({
  id: z.string(),
  'read-by': z.array(z.object({ by: z.string(), on: z.string() })),
})

const path = /^documents\/([^/]+)\/claims\.yaml$/

/** Finds who has read what in files that are edited: those that stay are read once. */
export function readingsIn(): (files: Files) => Readings {
  let known = new Map<Uint8Array, Readings>()
  return files => {
    const now = new Map<Uint8Array, Readings>()
    for (const [name, bytes] of files) {
      const document = path.exec(name)?.[1]
      if (document !== undefined) now.set(bytes, known.get(bytes) ?? readingsOf(document, bytes))
    }
    known = now
    return new Map([...now.values()].flatMap(each => [...each]))
  }
}

/** A file that is broken tells nothing here; the compiler says what is wrong. */
function readingsOf(document: string, bytes: Uint8Array): Readings {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('read-by')) return new Map()
  try {
    const list: unknown = parse(text, { maxAliasCount: 100 })
    return new Map(
      (Array.isArray(list) ? list : []).flatMap(each => {
        const read = entry.safeParse(each)
        return read.success ? [[`${document}~${read.data.id}` as ClaimId, read.data['read-by']] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}
