// Every kind of file, and what reads it: each comes when the first file of its kind does.

import type { FileKind, GivenFile, Importer, ImportOptions, Reading } from './imported.ts'
import { kindOf } from './kinds.ts'

/** A paper of thousands of pages with pictures has less. */
const maxBytes = 200_000_000

const importers: Partial<Record<FileKind, () => Promise<Importer>>> = {
  pdf: async () => (await import('./pdf/importer.ts')).pdf,
  html: async () => (await import('./html/importer.ts')).html,
  docx: async () => (await import('./docx/importer.ts')).docx,
  markdown: async () => (await import('./markdown.ts')).markdown,
  table: async () => (await import('./table.ts')).table,
  text: async () => (await import('./text.ts')).plainText,
}

/** What was read of a file, and by what. */
export type ReadFile =
  | (Extract<Reading, { is: 'read' }> & { readonly importer: FileKind })
  | Extract<Reading, { is: 'refused' }>

/** Reads a file of any kind. Never rejects: what cannot be read is refused, and says why. */
export async function readFile(file: GivenFile, options: ImportOptions): Promise<ReadFile> {
  const told = kindOf(file)
  if ('refusal' in told) return { is: 'refused', refusal: told.refusal }
  const megabytes = `${Math.ceil(file.bytes.length / 1_000_000)} MB`
  if (file.bytes.length > maxBytes)
    return { is: 'refused', refusal: { code: 'too-large', detail: megabytes } }
  const load = importers[told.kind]
  if (!load) return { is: 'refused', refusal: { code: 'unknown-kind', detail: told.kind } }
  try {
    const reading = await (await load()).read(file, options)
    return reading.is === 'read' ? { ...reading, importer: told.kind } : reading
  } catch (error) {
    if (options.signal?.aborted) return { is: 'refused', refusal: { code: 'cancelled', detail: '' } }
    const detail = error instanceof Error ? error.message : String(error)
    return { is: 'refused', refusal: { code: 'broken', detail } }
  }
}
