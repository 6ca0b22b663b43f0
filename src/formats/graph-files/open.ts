// A file as it comes, of whatever kind, opened as a graph, or refused with the reason.

import { readDot } from './dot-reading.ts'
import { readGexf } from './gexf-reading.ts'
import { readGml } from './gml-reading.ts'
import { readGraphml } from './graphml-reading.ts'
import { readJsonGraph } from './json-graph-reading.ts'
import { readPajek } from './pajek-reading.ts'
import { attempt, excerpt, type LeftOut, type Reading, refuse, within } from './reading.ts'
import { foreignBytes, type GraphFormat, type Recognised, recognise } from './recognise.ts'
import { readTable } from './table-reading.ts'

const readers = {
  gexf: readGexf,
  graphml: readGraphml,
  json: readJsonGraph,
  table: readTable,
  gml: readGml,
  pajek: readPajek,
  dot: readDot,
} as const satisfies Record<GraphFormat, (text: string) => Reading>

/**
 * Opens a file of a format that another program may have written. Never throws, runs nothing that is in the file, and
 * asks nobody for anything; what is not a graph, is broken, or goes over a limit is refused. A file at the
 * limits takes some seconds, so the page had better ask a worker.
 */
export function openGraph(name: string, data: string | Uint8Array): Reading {
  return attempt((): Reading => readAs(textOf(name, data)))
}

/** A file as text, as what it was recognised, and whether its encoding was guessed. */
export type FileText = {
  readonly text: string
  readonly recognised: Recognised
  readonly guessed: boolean
}

/** Reads a graph of a format that has been recognised. */
export function readAs({ text, recognised, guessed }: FileText): Reading {
  switch (recognised.kind) {
    case 'graph': {
      const reading = readers[recognised.format](text.replace(/^\uFEFF/, ''))
      if (reading.kind === 'refused' || !guessed) return reading
      return { ...reading, leftOut: new Map<LeftOut, number>([...reading.leftOut, ['encoding', 1]]) }
    }
    case 'empty':
      return refuse({ code: 'empty' })
    case 'foreign':
      return refuse({ code: 'foreign', found: recognised.found })
    // `openFile` opens these, with their evidence.
    case 'corpus':
    case 'linked-data':
      return refuse({ code: 'foreign', found: 'json' })
  }
}

/** A file as text, if it is no larger than a file may be. Refuses bytes that are no text, or in no encoding it can be. */
export function textOf(name: string, data: string | Uint8Array): FileText {
  within('size', data.length)
  const recognisedText = (text: string): FileText => ({
    text,
    recognised: recognise(name, text),
    guessed: false,
  })
  if (typeof data === 'string') return recognisedText(data)
  const found = foreignBytes(name, data)
  if (found) return { text: '', recognised: { kind: 'foreign', found }, guessed: false }
  const encoding = encodingOf(data)
  const text = decodedAs(encoding.name, data)
  if (text !== null) return recognisedText(text)
  // Tables say nothing of their encoding, and spreadsheets save them in that of Windows.
  const latin = encoding.told ? null : decodedAs('windows-1252', data)
  const recognised = latin === null ? null : recognise(name, latin)
  if (latin !== null && recognised?.kind === 'graph' && words.has(recognised.format))
    return { text: latin, recognised, guessed: true }
  const line = encoding.name.toLowerCase() === 'utf-8' ? lineOfFault(data) : null
  return refuse({ code: 'encoding', encoding: excerpt(encoding.name), declared: encoding.told, line })
}

/** Formats that do not say in which encoding they are. */
const words: ReadonlySet<GraphFormat> = new Set(['table', 'gml', 'pajek', 'dot'])

type Encoding = { readonly name: string; readonly told: boolean }

/** How bytes are text: as their mark says, else as their XML declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', told: true }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', told: true }
  // Without a mark: XML, JSON and tables begin with a character of ASCII.
  if (first === 0 && second !== 0) return { name: 'utf-16be', told: false }
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return { name: 'utf-16le', told: false }
  const declaration = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    declaration,
  )?.[1]
  // A text that says so of itself in single bytes is not in two.
  return declared === undefined || /^utf-?16/i.test(declared)
    ? { name: 'UTF-8', told: declared !== undefined }
    : { name: declared, told: true }
}

/** The text of bytes; null where they are none in this encoding, rather than other words than were written. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8. A line break is never a part of another character. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end + 1
    if (decodedAs('utf-8', bytes.subarray(start, stop)) === null) return line
    start = stop
  }
  return line
}
