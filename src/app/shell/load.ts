// The edition: fetched, read, and made ready to be looked at.

import {
  type CorpusIndex,
  type Edition,
  indexing,
  type Positions,
  type Projections,
  projectingAll,
} from '../../graph/index.ts'
import { editionInside, pageAsOpened } from '../share/inside.ts'
import type { Piece } from './edition.worker.ts'
import { inSlices } from './slices.ts'

/** All that the page looks at. */
export type Loaded = {
  readonly index: CorpusIndex
  readonly projections: Projections
  readonly positions: Positions
}

const address = './corpus.json'

/** Tells how far it is, from 0 to 1. */
export type Progress = (done: number) => void

/** Whether the edition is large: any other is in the page, or a build has the browser fetch it already. */
export const isLarge = (): boolean =>
  pageAsOpened === null && document.querySelector('link[rel=preload][as=fetch]') === null

/** The edition in the page, or beside it. Rejects with what went wrong. */
export async function loadEdition(onProgress: Progress): Promise<Edition> {
  const inside = editionInside()
  return checked(inside ?? (await (isLarge() ? inPieces(onProgress) : whole())))
}

async function whole(): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`corpus.json: ${response.status} ${response.statusText}`)
  return response.json()
}

function checked(edition: unknown): Edition {
  const { format, corpus, positions } = edition as Partial<Edition>
  if (format !== 1 || !corpus || !positions) throw new Error('corpus.json: not a corpus of format 1')
  return { format, corpus, positions }
}

/** Looks an edition over from every side, without holding up the page. */
export async function prepare({ corpus, positions }: Edition): Promise<Loaded> {
  const index = await inSlices(indexing(corpus))
  return { index, projections: await inSlices(projectingAll(index)), positions }
}

/** A large edition, fetched and read in a worker. */
function inPieces(onProgress: Progress): Promise<unknown> {
  const worker = new Worker(new URL('./edition.worker.ts', import.meta.url), { type: 'module' })
  const lists = new Map<string, unknown[]>()
  const taken = (list: string) => lists.get(list) ?? []
  return new Promise<unknown>((done, fail) => {
    worker.addEventListener('error', ({ message }) => fail(new Error(`corpus.json: ${message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
      if (data.kind === 'failed') fail(new Error(`corpus.json: ${data.reason}`))
      else if (data.kind === 'items') {
        const list = taken(data.list)
        for (const item of data.items) list.push(item)
        lists.set(data.list, list)
        onProgress(data.done)
      } else {
        const { corpus, positions, ...rest } = data.edition as Edition
        done({
          ...rest,
          positions: Object.fromEntries(
            Object.keys(positions).map(mode => [mode, taken(`positions ${mode}`)]),
          ),
          corpus: {
            ...corpus,
            entities: taken('entities'),
            mentions: taken('mentions'),
            claims: taken('claims'),
            documents: corpus.documents.map((document, i) => ({
              ...document,
              passages: taken(`passages ${i}`),
            })),
          },
        })
      }
    })
    worker.postMessage(new URL(address, document.baseURI).href)
  }).finally(() => worker.terminate())
}
