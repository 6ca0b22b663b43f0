// What takes long is made by several processors at once, each of which leaves its share on disk: whoever asks for it then finds it
// made. Where a worker fails, what it lacks is made by whoever asks.

import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { documentsIn, type Files } from '../corpus/index.ts'
import {
  type Drawing,
  type LayoutInput,
  layOutGraph,
  layoutInputOf,
  modes,
  type PositionsByMode,
} from '../graph/index.ts'
import type { DiskRecall } from './disk-recall.ts'

/** Where a worker leaves what it has made (see `diskRecall`). */
export type Shelf = { readonly folder: string; readonly version: string }

/** What is made of documents beforehand: an edition, or only what tells what is wrong in them. */
export type Made = 'edition' | 'outlines'

/** The documents that a worker makes. */
export type DocumentShare = Shelf & {
  /** The folder of the data, where it reads their files, those of one at a time. */
  readonly data: string
  /** The files that are no document's. */
  readonly shared: Files
  readonly documents: readonly string[]
  readonly makes: Made
}

/** A layout that a worker makes. */
export type LayoutShare = Shelf & { readonly input: LayoutInput; readonly digest: string }

/** More workers than these would wait for one another's disk and memory. */
const maxWorkers = 8

/** Leaves on disk what is made of each document of the data in a folder, which are these. */
export async function makeInWorkers(data: string, files: Files, makes: Made, shelf: Shelf): Promise<void> {
  const documents = documentsIn(files)
  const count = Math.min(availableParallelism(), maxWorkers)
  if (count < 2) return
  const shared = new Map([...files].filter(([path]) => !path.startsWith('documents/')))
  const shares = Array.from(
    { length: count },
    (_, share): DocumentShare => ({
      ...{ ...shelf, data, shared, makes },
      documents: documents.filter((_, i) => i % count === share),
    }),
  )
  await Promise.all(shares.map(share => work('make-documents.worker.ts', share)))
}

/** A layout for each mode. */
export async function layOutInWorkers(
  { projections }: Drawing,
  recall: DiskRecall,
  shelf: Shelf,
): Promise<PositionsByMode> {
  // That of all nodes takes longest, and so begins first.
  const laid = modes.toReversed().map(async mode => {
    const input = layoutInputOf(projections[mode])
    const { nodes, ends, statements } = input
    const digest = recall.digest(
      ...['layout', nodes.join(' ')],
      ...[ends, statements].map(({ buffer }) => new Uint8Array(buffer)),
    )
    if (!recall.has(digest)) {
      const share: LayoutShare = { ...shelf, input, digest }
      await work('lay-out.worker.ts', share)
    }
    return [mode, recall.of(digest, () => layOutGraph(input))] as const
  })
  return Object.fromEntries((await Promise.all(laid)).reverse())
}

/** Of one worker, in megabytes: it collects what it leaves behind before it takes more. What is made of one document is mostly young. */
const resourceLimits = { maxOldGenerationSizeMb: 180, maxYoungGenerationSizeMb: 48 }

/** What workers run, by name, each with all that it imports in one script: to read module by module takes as long as ten documents. */
const scripts = new Map<string, string>()

function scriptOf(name: string): string {
  const known = scripts.get(name)
  if (known !== undefined) return known
  const { outputFiles } = buildSync({
    entryPoints: [resolve(import.meta.dirname, name)],
    ...{ bundle: true, platform: 'node', format: 'cjs', write: false, logLevel: 'silent' },
  })
  const script = outputFiles[0]!.text
  scripts.set(name, script)
  return script
}

/** Resolves when a worker has ended, well or not. */
function work(name: string, share: object): Promise<void> {
  return new Promise(done => {
    const worker = new Worker(scriptOf(name), {
      ...{ eval: true, execArgv: [], workerData: share },
      resourceLimits,
    })
    worker.once('error', () => done())
    worker.once('exit', () => done())
  })
}
