// What is packed, unpacked no further than it may.

import { Gunzip, Unzip, UnzipInflate } from 'fflate'

/** What was asked for would be larger than anything of its kind. */
export class TooLarge extends Error {}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** So many bytes are unpacked at a time: a bomb is seen before it is large. */
const portion = 1 << 16

/** The bytes in a gzip file. Throws `TooLarge` above so many bytes, and whatever is wrong with it. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip(chunk => {
    size += chunk.length
    if (size > maxBytes) throw new TooLarge(`${maxBytes / 1_000_000} MB`)
    chunks.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += portion)
    stream.push(bytes.subarray(at, at + portion), at + portion >= bytes.length)
  return joined(chunks)
}

/** More parts are in no document. */
const maxParts = 20_000

/** The parts of an archive whose names are wanted. Throws `TooLarge` where they have more bytes together. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  maxBytes: number,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let size = 0
  let count = 0
  const stream = new Unzip(file => {
    if (++count > maxParts) throw new TooLarge(`${maxParts} parts`)
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > maxBytes) throw new TooLarge(`${maxBytes / 1_000_000} MB`)
      chunks.push(chunk)
      if (isLast) parts.set(file.name, joined(chunks))
    }
    file.start()
  })
  stream.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += portion)
    stream.push(bytes.subarray(at, at + portion), at + portion >= bytes.length)
  return parts
}
