// A file as it comes, of whatever kind, opened as a graph, or refused with the reason.

import { readGexf } from './gexf-reading.ts'
import { readGraphml } from './graphml-reading.ts'
import { readGraphologyJson } from './graphology-json-reading.ts'
import { attempt, excerpt, type Reading, refuse, within } from './reading.ts'
import { foreignBytes, recognise } from './recognise.ts'

const readers = { gexf: readGexf, graphml: readGraphml, graphology: readGraphologyJson } as const

/**
 * Opens a file of a format that another program may have written. Never throws, runs nothing that is in the file, and
 * asks nobody for anything; what is not a graph, is broken, or goes over a limit is refused. A file at the
 * limits takes some seconds, so the page had better ask a worker.
 */
export function openGraph(name: string, data: string | Uint8Array): Reading {
  return attempt((): Reading => {
    const text = textOf(data)
    const recognised = recognise(name, text)
    switch (recognised.kind) {
      case 'graph':
        return readers[recognised.format](text.replace(/^\uFEFF/, ''))
      case 'empty':
        return refuse({ code: 'empty' })
      case 'foreign':
        return refuse({ code: 'foreign', found: recognised.found })
      // `openFile` opens these, with their evidence.
      case 'corpus':
      case 'linked-data':
        return refuse({ code: 'foreign', found: 'json' })
    }
  })
}

/** A file as text, if it is no larger than a file may be. */
export function textOf(data: string | Uint8Array): string {
  within('size', data.length)
  return typeof data === 'string' ? data : decoded(data)
}

/** How bytes are text: as their mark says, else as their XML declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: XML and JSON begin with a character of ASCII.
  if (first === 0 && second !== 0) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  const declaration = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8'
  // A text that says so of itself in single bytes is not in two.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

/** The text of bytes. Refuses what is no text in its encoding, rather than to read other words than were written. */
function decoded(bytes: Uint8Array): string {
  const found = foreignBytes(bytes)
  if (found) refuse({ code: 'foreign', found })
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse({ code: 'encoding', encoding: excerpt(encoding) })
  }
}
