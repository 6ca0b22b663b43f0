// What kind a file is of: by its first bytes, and by its name only where they leave it open.

import { decode } from './decode.ts'
import type { FileKind, GivenFile, Refusal } from './imported.ts'

type Told = { readonly kind: FileKind } | { readonly refusal: Refusal }

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

/** So much of a file is looked at. */
const sampleBytes = 8_192

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const refused = (code: Refusal['code'], detail: string): Told => ({ refusal: { code, detail } })

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

const byExtension: ReadonlyMap<string, FileKind> = new Map([
  ...['html', 'htm', 'xhtml', 'xht'].map(ending => [ending, 'html'] as const),
  ...['md', 'markdown', 'mdown', 'mkd'].map(ending => [ending, 'markdown'] as const),
  ...['csv', 'tsv', 'tab', 'jsonl', 'ndjson'].map(ending => [ending, 'table'] as const),
])

/** What a file's name ends with, in lower case; '' where there is nothing. */
export const extensionOf = (name: string): string =>
  /\.([\p{L}\d]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/** The kind of a file that can be read, or why it cannot be. */
export function kindOf({ name, bytes }: GivenFile): Told {
  if (bytes.length === 0) return refused('empty', '')
  const sample = bytes.subarray(0, sampleBytes)
  if (latin(sample.subarray(0, 1_024)).includes('%PDF-')) return { kind: 'pdf' }
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipKind(bytes)
  if (begins(bytes, 0x1f, 0x8b)) {
    return byExtension.get(extensionOf(name.replace(/\.gz$/iu, ''))) === 'table'
      ? { kind: 'table' }
      : refused('unknown-kind', 'gzip')
  }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // A document with a password is packed as old ones were.
    const isLocked = latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')
    return isLocked ? refused('password', 'docx') : refused('unknown-kind', 'doc')
  }
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return refused('unknown-kind', 'rtf')
  if (pictures.some(picture => begins(bytes, ...picture))) return refused('scan', 'picture')
  const text = decode(sample)?.text
  if (text === undefined) return refused('unknown-kind', 'binary')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text))
    return { kind: 'html' }
  if (/^\s*(?:<\?xml|<svg)/u.test(text)) return refused('unknown-kind', 'xml')
  return { kind: isLinesOfJson(text) ? 'table' : (byExtension.get(extensionOf(name)) ?? 'text') }
}

/** A Word file says so in its list of parts, wherever that stands in the archive. */
function zipKind(bytes: Uint8Array): Told {
  const names = latin(bytes)
  if (names.includes('word/document')) return { kind: 'docx' }
  return refused('unknown-kind', names.includes('opendocument.text') ? 'odt' : 'zip')
}

function isLinesOfJson(text: string): boolean {
  const [line = ''] = text.split('\n', 1)
  if (!line.startsWith('{')) return false
  if (!line.trimEnd().endsWith('}')) return line.length === text.length && /^\{\s*"[^"]*"\s*:/u.test(line)
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
