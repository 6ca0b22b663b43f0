// Documents are made by several processors at once, each of which leaves its share on disk.

import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { documentsIn, type Files } from '../corpus/index.ts'

/** What a worker is given. */
export type Share = {
  readonly files: Files
  readonly documents: readonly string[]
  /** See `diskRecall`. */
  readonly folder: string
  readonly version: string
}

/** More workers than these would wait for one another's disk and memory. */
const maxWorkers = 8

/** Leaves on disk what is made of each document. Where a worker fails, what it lacks is made by whoever asks for it. */
export async function makeInWorkers(files: Files, folder: string, version: string): Promise<void> {
  const documents = documentsIn(files)
  const count = Math.min(availableParallelism(), maxWorkers)
  if (count < 2) return
  const shares = Array.from({ length: count }, (_, share): Share => {
    const own = documents.filter((_, i) => i % count === share)
    const wanted = new Set(own)
    const belongs = (path: string) => {
      const document = /^documents\/([^/]+)\//.exec(path)?.[1]
      return document === undefined || wanted.has(document)
    }
    return {
      files: new Map([...files].filter(([path]) => belongs(path))),
      ...{ documents: own, folder, version },
    }
  })
  await Promise.all(shares.map(make))
}

/** Of one worker, in megabytes: it collects what it leaves behind before it takes more. */
const maxOldGenerationSizeMb = 300

/** Wherever this runs, a worker reads TypeScript only once it has been told how. */
const script = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(pathToFileURL(resolve(import.meta.dirname, 'make-share.worker.ts')).href)})
})`

function make(share: Share): Promise<void> {
  return new Promise(done => {
    const worker = new Worker(script, {
      ...{ eval: true, execArgv: [], workerData: share },
      resourceLimits: { maxOldGenerationSizeMb },
    })
    worker.once('error', () => done())
    worker.once('exit', () => done())
  })
}
