// What `inspect` says of a file: what the page would make of it.

import { closeSync, openSync, readSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Inspection, inspectFile, leftOutInWords, refusalInWords } from '../formats/index.ts'
import { withoutIsolation } from '../terms/index.ts'
import { onOneLine } from '../text/index.ts'

/** A file is read in portions of so many bytes. */
const portionBytes = 1 << 22

/** Inspects a file on the disk. One that is too large to be opened is not read either. */
export async function inspectPath(path: string): Promise<Inspection> {
  const { size } = await stat(path)
  return inspectFile(basename(path), { size, chunks: () => bytesOf(path) })
}

function* bytesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const bytes = new Uint8Array(portionBytes)
      const length = readSync(file, bytes)
      if (length === 0) return
      yield bytes.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** As JSON, for programs: exactly these keys. */
export function inspectionJson({ leftOut, refusal, ...rest }: Inspection): string {
  const refusalWithMessage = refusal && {
    ...refusal,
    message: withoutIsolation(refusalInWords(refusal, 'en')),
  }
  return JSON.stringify(
    { ...rest, leftOut: Object.fromEntries(leftOut), refusal: refusalWithMessage },
    null,
    2,
  )
}

const plural = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`

/** The same for people, as lines. */
export function formatInspection(name: string, inspection: Inspection): readonly string[] {
  const { kind, counts, nodes, attributes, leftOut, refusal } = inspection
  if (refusal)
    return [`${onOneLine(name)} is not opened.`, `  ${withoutIsolation(refusalInWords(refusal, 'en'))}`]
  const left = leftOutInWords(leftOut, 'en')
  const what = kind === 'corpus' ? 'a corpus' : 'a graph without evidence'
  return [
    `${onOneLine(name)} is opened as ${what}: ${plural(counts.nodes, 'node')}, ${plural(counts.edges, 'link')}.`,
    ...nodes.map(
      ({ id, label, color }) =>
        `  ${color ?? '       '}  ${onOneLine(label)}${label === id ? '' : `  (${onOneLine(id)})`}`,
    ),
    ...(counts.nodes > nodes.length ? [`  and ${plural(counts.nodes - nodes.length, 'more node')}`] : []),
    ...(attributes.length > 0
      ? ['', `Attributes: ${attributes.map(name => onOneLine(name)).join(', ')}`]
      : []),
    ...(left.length > 0 ? ['', 'Left out or read otherwise:', ...left.map(line => `  ${line}`)] : []),
  ]
}
