// The adapters of `EditionSource`, with a server and a worker that are none.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type ArrivedEdition,
  type EditionRequest,
  type EditionSource,
  editionInParts,
  editionRequests,
  embeddedEdition,
  openingFile,
  overviewChange,
  overviewFile,
  readOpening,
  split,
} from '../../../src/editions/index.ts'
import { type Edition, type Resumable, runToEnd } from '../../../src/graph/index.ts'
import type { DocumentId } from '../../../src/model/index.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/editions/format-1.json'), 'utf8')
const edition: Edition = JSON.parse(text)
const { outlines, overview, words } = split(edition)
const overviewText = JSON.stringify(
  overviewFile(outlines, edition.positions, {
    words: () => 'documents/1.json',
    search: 'documents/search.json',
  }),
)
const wordsText = JSON.stringify(words[0])
const document = 'note' as DocumentId

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

const asked: (readonly [address: string, cache: unknown])[] = []
type Served = {
  /** What comes first, if it is not the overview. */
  readonly opening?: string
  readonly overview?: string
  readonly words?: string
  readonly status?: number
}
function serve({ opening, overview = overviewText, words = wordsText, status = 200 }: Served = {}): void {
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push([address, cache])
    const first = opening !== undefined && address.endsWith('of/overview.json')
    const text = first ? opening : /overview[^/]*$/.test(address) ? overview : words
    return new Response(text, { status })
  })
}
afterEach(() => {
  vi.unstubAllGlobals()
  workers = []
  asked.length = 0
})

const address = 'https://verband.example/of/overview.json'
const run = async <Result>(steps: Resumable<Result>) => runToEnd(steps)
const load = (source: EditionSource, { signal } = new AbortController()): Promise<ArrivedEdition> =>
  source.load(
    signal,
    () => {},
    async () => {},
  )
async function loadParts(start: () => Worker | null, controller = new AbortController()) {
  const arrived = await load(editionInParts(address, start, run), controller)
  if (arrived.kind !== 'overview') throw new Error('It is whole.')
  return arrived
}

it('an overview comes first, and is checked; the words of a document when they are asked for', async () => {
  serve()
  const arrived = await loadParts(startWorker)
  expect(arrived.overview.overview).toEqual(overview.overview)
  expect(await arrived.check()).toBeNull()
  expect(asked).toEqual([[address, 'default']])
  const loaded = await arrived.words(document)
  expect(loaded.words).toEqual(words[0])
  expect(await loaded.checked).toBeNull()
  expect(asked[1]).toEqual(['https://verband.example/of/documents/1.json', 'default'])
})

describe('what opens an edition', () => {
  const opening = JSON.stringify(
    openingFile(overview.overview, edition.positions, 'documents/overview-1.json'),
  )

  it('comes before the overview, which is not asked for before that is drawn', async () => {
    serve({ opening })
    const told: unknown[] = []
    const { signal } = new AbortController()
    const arrived = await editionInParts(address, startWorker, run).load(
      signal,
      () => {},
      async given => {
        await Promise.resolve()
        told.push(given, asked.length)
      },
    )
    expect(told).toEqual([readOpening(JSON.parse(opening)), 1])
    expect(arrived.kind === 'overview' && arrived.overview.overview).toEqual(overview.overview)
    expect(asked).toEqual([
      [address, 'default'],
      ['https://verband.example/of/documents/overview-1.json', 'default'],
    ])
    expect(await arrived.check()).toBeNull()
  })

  it('is checked too, and leads nowhere where it cannot be read', async () => {
    serve({ opening: opening.replace('documents/overview', 'documents/../overview') })
    expect(await (await loadParts(startWorker)).check()).toMatchObject({ code: 'malformed', at: 'overview' })
    serve({ opening: JSON.stringify({ ...JSON.parse(opening), links: 'A' }) })
    await expect(load(editionInParts(address, startWorker, run))).rejects.toMatchObject({
      fault: { code: 'not-a-corpus' },
    })
  })
})

it('is what it has become when it is asked again', async () => {
  serve()
  const source = editionInParts(address, startWorker, run)
  await load(source)
  await load(source)
  expect(asked).toEqual([
    [address, 'default'],
    [address, 'no-cache'],
  ])
})

it('is what it has become where it is edited twice at once, and both are asked for before either has come', async () => {
  const file = JSON.parse(overviewText)
  const now = { ...file, version: 'b' }
  serve({ overview: JSON.stringify({ ...file, version: 'a' }) })
  const source = editionInParts(address, startWorker, run)
  await load(source)
  const change = JSON.stringify(overviewChange({ ...file, version: 'a' }, now))
  const answers: (() => void)[] = []
  vi.stubGlobal('fetch', () => new Promise<Response>(done => answers.push(() => done(new Response(change)))))
  const both = [load(source), load(source)]
  answers[0]!()
  await both[0]
  answers[1]!()
  for (const arrived of await Promise.all(both))
    expect(arrived.kind === 'overview' && arrived.overview.overview).toEqual(overview.overview)
})

it('words that have come are not asked for again, as long as the overview leads to them', async () => {
  serve()
  const source = editionInParts(address, startWorker, run)
  const wordsIn = async (arrived: ArrivedEdition) =>
    arrived.kind === 'overview' ? (await arrived.words(document)).words : null
  const first = await wordsIn(await load(source))
  expect(await wordsIn(await load(source))).toBe(first)
  serve({ overview: overviewText.replace('documents/1.json', 'documents/1.json?version=2') })
  expect(await wordsIn(await load(source))).toEqual(first)
  expect(asked.flatMap(([address]) => /documents.*/.exec(address)?.[0] ?? [])).toEqual([
    'documents/1.json',
    'documents/1.json?version=2',
  ])
})

it('words that come with what an edit has changed are there at once', async () => {
  const file = JSON.parse(overviewText)
  const moved = { ...file.documents[0], words: 'documents/1.json?version=2' }
  serve({ overview: JSON.stringify({ ...file, version: 'a' }) })
  const source = editionInParts(address, startWorker, run)
  await load(source)
  const change = overviewChange({ ...file, version: 'a' }, { ...file, documents: [moved], version: 'b' })
  serve({ overview: JSON.stringify({ ...change, words: { [moved.words]: JSON.parse(wordsText) } }) })
  const arrived = await load(source)
  expect(arrived.kind === 'overview' && arrived.knownWords(document)).toEqual(JSON.parse(wordsText))
  serve({
    overview: JSON.stringify({ ...change, after: 'b', version: 'c', words: { [moved.words]: 'none' } }),
  })
  expect((await load(source)).kind).toBe('overview')
})

it('what does not stand where it should is told when it is shown already', async () => {
  serve({
    overview: overviewText.replace('"date":"2023-06-17"', '"date":"soon"'),
    words: wordsText.replace('"exact":"', '"exact":"Not '),
  })
  const arrived = await loadParts(startWorker)
  expect(await arrived.check()).toMatchObject({ code: 'malformed', at: 'documents.0.date' })
  const { checked } = await arrived.words(document)
  expect(await checked).toMatchObject({ code: 'misplaced', at: 'claims.0.quotes.0' })
})

it('comes without a worker too, and is then not checked', async () => {
  serve({ words: wordsText.replace('"exact":"', '"exact":"Not ') })
  for (const start of [() => null, startBroken]) {
    const arrived = await loadParts(start)
    expect(await arrived.check()).toBeNull()
    const { words, checked } = await arrived.words(document)
    expect(words.claims).toHaveLength(1)
    expect(await checked).toBeNull()
  }
})

it.each<readonly [string, number, object]>([
  ['gone', 404, { code: 'status', status: 404 }],
  ['<!doctype html>', 200, { code: 'web-page' }],
  [overviewText.slice(0, 100), 200, { code: 'broken' }],
  ['{"format":2,"documents":[]}', 200, { code: 'not-a-corpus' }],
  [text, 200, { code: 'not-a-corpus' }],
])('says what is wrong with %s', async (body, status, fault) => {
  serve({ overview: body, status })
  await expect(load(editionInParts(address, startWorker, run))).rejects.toMatchObject({ fault })
  serve()
  const arrived = await loadParts(startWorker)
  serve({ words: body, status })
  await expect(arrived.words(document)).rejects.toMatchObject({ fault })
  // Asked again, it asks again.
  serve()
  expect((await arrived.words(document)).words).toEqual(words[0])
})

it.each([
  ['of another document', wordsText.replace('"document":"note"', '"document":"other"')],
  ['with a claim less', JSON.stringify({ ...words[0], claims: [] })],
  ['that name a stranger', wordsText.replace('"entity":"belgium"', '"entity":"atlantis"')],
])('takes no words %s', async (_, words) => {
  serve({ words })
  const arrived = await loadParts(startWorker)
  await expect(arrived.words(document)).rejects.toMatchObject({ fault: { code: 'not-a-corpus' } })
})

it('one worker reads all words, also those of the edition after an edit, and knows which it has read', async () => {
  serve()
  const source = editionInParts(address, startWorker, run)
  const first = await load(source)
  if (first.kind !== 'overview') throw new Error('It is whole.')
  expect(first.knownWords(document)).toBeNull()
  const { words } = await first.words(document)
  const same = await load(source)
  expect(same).toMatchObject({ kind: 'overview' })
  if (same.kind === 'overview') expect(same.knownWords(document)).toBe(words)
  serve({ overview: overviewText.replace('documents/1.json', 'documents/1.json?version=2') })
  const edited = await load(source)
  if (edited.kind !== 'overview') throw new Error('It is whole.')
  expect(edited.knownWords(document)).toBeNull()
  await edited.words(document)
  expect(workers.length).toBe(1)
})

it('an edition in the page itself is read there whole, or is said to be damaged', async () => {
  const embedded = (text: string) => load(embeddedEdition(() => text, startWorker))
  const arrived = await embedded(text)
  expect(arrived).toMatchObject({ kind: 'whole', edition })
  expect(await arrived.check()).toBeNull()
  await expect(embedded(text.slice(0, 50))).rejects.toMatchObject({ fault: { code: 'broken' } })
  await expect(embedded('{}')).rejects.toMatchObject({ fault: { code: 'not-a-corpus' } })
})
