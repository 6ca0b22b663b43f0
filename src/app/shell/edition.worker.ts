// Fetches and reads a large edition off the main thread, and hands it over in pieces: taking it in one would hold up the page as long
// as reading it did.

import type { Edition } from '../../graph/index.ts'
import { editionOf } from './edition-of.ts'
import { faultOf, fetchJson, LoadError, type LoadFault } from './fetch-edition.ts'

export type Asked = { readonly address: string; readonly cache: 'default' | 'no-cache' }

/** Of all the work, fetching is so much, and the rest is to hand over what has come. */
const fetching = 0.6

/** A piece of the lists of an edition, or all that is not a list, or what went wrong. */
export type Piece =
  | {
      readonly kind: 'items'
      readonly list: string
      readonly items: readonly unknown[]
      readonly done: number
    }
  | { readonly kind: 'rest'; readonly edition: unknown }
  | { readonly kind: 'share'; readonly done: number }
  | { readonly kind: 'failed'; readonly fault: LoadFault }

const perPiece = 1500

const post = (piece: Piece) => postMessage(piece)

/** The long lists of an edition, by name. */
function listsOf({ corpus, positions }: Edition): Map<string, readonly unknown[]> {
  return new Map<string, readonly unknown[]>([
    ['entities', corpus.entities],
    ['mentions', corpus.mentions],
    ['claims', corpus.claims],
    ...corpus.documents.map(({ passages }, i) => [`passages ${i}`, passages] as const),
    ...Object.entries(positions).map(([mode, places]) => [`positions ${mode}`, places] as const),
  ])
}

addEventListener('message', async ({ data: { address, cache } }: MessageEvent<Asked>) => {
  try {
    const onProgress = (share: number) => post({ kind: 'share', done: fetching * share })
    const { signal } = new AbortController()
    const edition = editionOf(await fetchJson(address, { signal, onProgress, cache }))
    if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    handOver(edition)
  } catch (error) {
    post({ kind: 'failed', fault: faultOf(error) })
  }
})

function handOver(edition: Edition): void {
  const lists = listsOf(edition)
  const total = [...lists.values()].reduce((sum, list) => sum + list.length, 0)
  let handed = 0
  for (const [list, all] of lists)
    for (let at = 0; at < all.length; at += perPiece) {
      const items = all.slice(at, at + perPiece)
      handed += items.length
      post({ kind: 'items', list, items, done: fetching + ((1 - fetching) * handed) / total })
    }
  const { corpus } = edition
  const rest = {
    ...edition,
    positions: Object.fromEntries(Object.keys(edition.positions).map(mode => [mode, []])),
    corpus: {
      ...corpus,
      entities: [],
      mentions: [],
      claims: [],
      documents: corpus.documents.map(document => ({ ...document, passages: [] })),
    },
  }
  post({ kind: 'rest', edition: rest })
}
