// graph-data as texts.

import type { Files } from '../corpus/index.ts'

/** The text files of graph-data by their paths in it, with `/`. */
export type Texts = ReadonlyMap<string, string>

/** The files that are text, to the byte: what is no UTF-8 (a PDF as received, say) is left out, and nobody edits it. */
export function textsOf(files: Files): Texts {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts = new Map<string, string>()
  for (const [path, bytes] of files) {
    try {
      texts.set(path, decoder.decode(bytes))
    } catch {
      // No text.
    }
  }
  return texts
}

/**
 * The files as a compiler takes them, after these texts were edited.
 *
 * @param before what they were: a file that has not changed is the same bytes, which a compiler knows again
 */
export function filesOf(texts: Texts, before: Files = new Map(), textsBefore: Texts = new Map()): Files {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  for (const [path, bytes] of before) if (!textsBefore.has(path)) files.set(path, bytes)
  for (const [path, text] of texts) {
    const known = textsBefore.get(path) === text ? before.get(path) : undefined
    files.set(path, known ?? encoder.encode(text))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
