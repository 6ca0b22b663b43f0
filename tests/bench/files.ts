// How long does each format take to be written, how large is it, and how long does what we read again take to be read?
// `npx tsx tests/bench/files.ts`: reports, never fails. In pieces, as everywhere: the longest step tells what would hold up a page.

import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Extract,
  type FormatId,
  formatIds,
  formats,
  inPortions,
  openFile,
} from '../../src/formats/index.ts'
import { type Edition, indexCorpus, project } from '../../src/graph/index.ts'
import type { Language } from '../../src/model/index.ts'
import { synthesise } from './synthetic.ts'

const folder = join(tmpdir(), 'verband-bench', 'files')

/** Seconds of work, whatever else the machine does. */
const worked = (since?: NodeJS.CpuUsage) => process.cpuUsage(since).user / 1e6

/** Writes a file as the command line does, and tells how. */
function write(extract: Extract, id: FormatId): string {
  const path = join(folder, `synthetic.${formats[id].extension}`)
  const file = openSync(path, 'w')
  const start = process.cpuUsage()
  let longest = 0
  let before = process.cpuUsage()
  for (const portion of inPortions(formats[id].write(extract))) {
    longest = Math.max(longest, 1000 * worked(before))
    if (portion !== '') writeSync(file, portion)
    before = process.cpuUsage()
  }
  closeSync(file)
  const size = statSync(path).size / 1e6
  console.log(
    `${id.padEnd(22)}${`${size.toFixed(1)} MB`.padStart(10)}${`${worked(start).toFixed(1)} s`.padStart(9)}${`${longest.toFixed(0)} ms`.padStart(9)}`,
  )
  return path
}

function read(path: string): void {
  const { size } = statSync(path)
  const start = process.cpuUsage()
  const opened = openFile(path, {
    size,
    *chunks() {
      const file = openSync(path, 'r')
      for (let length = 1; length > 0; ) {
        const chunk = new Uint8Array(1 << 22)
        length = readSync(file, chunk)
        if (length > 0) yield chunk.subarray(0, length)
      }
      closeSync(file)
    },
  })
  const heap = process.memoryUsage().heapUsed / 1e6
  console.log(
    `  read again as a ${opened.kind}`.padEnd(32) +
      `${worked(start).toFixed(1)} s`.padStart(9) +
      `${heap.toFixed(0)} MB of heap`.padStart(18),
  )
}

function extractOf({ corpus, positions }: Edition): Extract {
  const index = indexCorpus(corpus)
  return {
    index,
    projection: project(index, 'all'),
    positions: mode => positions[mode] ?? [],
    language: 'nl' as Language,
  }
}

mkdirSync(folder, { recursive: true })
const extract = extractOf(synthesise(10_000, 50_000))
const opens = new Set<FormatId>(['corpus', 'json-ld', 'n-quads'])
for (const id of formatIds) {
  const path = write(extract, id)
  if (opens.has(id)) read(path)
}
rmSync(folder, { recursive: true })
