// The adapters of `EditionSource`, with a server and a worker that are none.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import {
  type ArrivedEdition,
  type EditionRequest,
  type EditionSource,
  editionRequests,
  embeddedEdition,
  fetchedEdition,
  workerEdition,
} from '../../../src/editions/index.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/editions/format-1.json'), 'utf8')
const edition = JSON.parse(text)
const spoilt = text.replace('"exact": "', '"exact": "Not ')

/** A worker that runs in the same thread, a turn later, as long as it is not ended. */
class FakeWorker extends EventTarget {
  ended = false
  readonly #answer = editionRequests(told => {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }))
  })
  postMessage(request: EditionRequest) {
    queueMicrotask(() => this.#answer(structuredClone(request)))
  }
  terminate() {
    this.ended = true
  }
}

let workers: FakeWorker[] = []
const startWorker = () => {
  const worker = new FakeWorker()
  workers.push(worker)
  return worker as unknown as Worker
}
/** Its script does not come. */
const startBroken = () => {
  const worker = new EventTarget()
  const fail = () => queueMicrotask(() => worker.dispatchEvent(new Event('error')))
  return Object.assign(worker, { postMessage: fail, terminate() {} }) as unknown as Worker
}

const asked: unknown[] = []
function serve(body: string, status = 200): void {
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push([address, cache])
    return new Response(body, { status })
  })
}
afterEach(() => {
  vi.unstubAllGlobals()
  workers = []
  asked.length = 0
})

const address = 'https://verband.example/corpus.json'
const load = (source: EditionSource, { signal } = new AbortController()): Promise<ArrivedEdition> =>
  source.load(signal, () => {})

const sources: readonly (readonly [string, (start: () => Worker | null) => EditionSource])[] = [
  ['fetched', start => fetchedEdition(address, start)],
  ['read in a worker', start => workerEdition(address, start)],
]

it.each(sources)(
  'an edition that is %s comes as it is, anew when asked again, and is checked',
  async (_, make) => {
    serve(text)
    const source = make(startWorker)
    const sound = await load(source)
    expect(sound.edition).toEqual(edition)
    expect(await sound.check()).toBeNull()
    serve(spoilt)
    expect(await (await load(source)).check()).toMatchObject({ code: 'misplaced', at: 'claims.0.quotes.0' })
    expect(asked).toEqual([
      [address, 'default'],
      [address, 'no-cache'],
    ])
    // Each has ended with its check.
    expect(workers.map(({ ended }) => ended)).toEqual([true, true])
  },
)

it.each(sources)(
  'an edition that is %s comes without a worker too, and is then not checked',
  async (_, make) => {
    serve(spoilt)
    for (const start of [() => null, startBroken]) {
      const { edition, check } = await load(make(start))
      expect(edition.corpus.claims).toHaveLength(1)
      expect(await check()).toBeNull()
    }
  },
)

it.each(sources)('what is wrong with an answer is told where it is %s', async (_, make) => {
  const faults: [string, number, object][] = [
    ['gone', 404, { code: 'status', status: 404 }],
    ['<!doctype html>', 200, { code: 'web-page' }],
    [text.slice(0, 100), 200, { code: 'broken' }],
    ['{"format":1,"corpus":{"documents":[]},"positions":{}}', 200, { code: 'not-a-corpus' }],
  ]
  for (const [body, status, fault] of faults) {
    serve(body, status)
    await expect(load(make(startWorker))).rejects.toMatchObject({ fault })
  }
  expect(workers.every(({ ended }) => ended)).toBe(true)
})

it('a worker that waits to check what nobody wants any more is ended', async () => {
  serve(text)
  const controller = new AbortController()
  await load(workerEdition(address, startWorker), controller)
  expect(workers.map(({ ended }) => ended)).toEqual([false])
  controller.abort()
  expect(workers.map(({ ended }) => ended)).toEqual([true])
})

it('an edition in the page itself is read there, or is said to be damaged', async () => {
  const embedded = (text: string) => load(embeddedEdition(() => text, startWorker))
  const { edition: read, check } = await embedded(text)
  expect(read).toEqual(edition)
  expect(await check()).toBeNull()
  await expect(embedded(text.slice(0, 50))).rejects.toMatchObject({ fault: { code: 'broken' } })
  await expect(embedded('{}')).rejects.toMatchObject({ fault: { code: 'not-a-corpus' } })
})
