// Every kind of file, and what reads it: each comes when the first file of its kind does.

import type { FileKind, GivenFile, Importer, ImportOptions, Reading } from './imported.ts'
import { kindOf } from './kinds.ts'

/** A paper of thousands of pages with pictures has less. */
const maxBytes = 200_000_000

const importers: Partial<Record<FileKind, () => Promise<Importer>>> = {
  pdf: async () => (await import('./pdf/importer.ts')).pdf,
  text: async () => (await import('./text.ts')).plainText,
}

/** Reads a file of any kind. Never rejects: what cannot be read is refused, and says why. */
export async function readFile(file: GivenFile, options: ImportOptions): Promise<Reading> {
  const told = kindOf(file)
  if ('refusal' in told) return { is: 'refused', refusal: told.refusal }
  const megabytes = `${Math.ceil(file.bytes.length / 1_000_000)} MB`
  if (file.bytes.length > maxBytes)
    return { is: 'refused', refusal: { code: 'too-large', detail: megabytes } }
  const load = importers[told.kind]
  if (!load) return { is: 'refused', refusal: { code: 'unknown-kind', detail: told.kind } }
  try {
    return await (await load()).read(file, options)
  } catch (error) {
    if (options.signal?.aborted) return { is: 'refused', refusal: { code: 'cancelled', detail: '' } }
    const detail = error instanceof Error ? error.message : String(error)
    return { is: 'refused', refusal: { code: 'broken', detail } }
  }
}
