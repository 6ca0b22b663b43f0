// Fetches and reads a large edition off the main thread, and hands it over in pieces: taking it in one would hold up the page as long
// as reading it did.

import type { Edition } from '../../graph/index.ts'

/** A piece of the lists of an edition, or all that is not a list, or what went wrong. */
export type Piece =
  | {
      readonly kind: 'items'
      readonly list: string
      readonly items: readonly unknown[]
      readonly done: number
    }
  | { readonly kind: 'rest'; readonly edition: unknown }
  | { readonly kind: 'failed'; readonly reason: string }

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

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    const response = await fetch(data)
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
    const edition = (await response.json()) as Edition
    const lists = listsOf(edition)
    const total = [...lists.values()].reduce((sum, list) => sum + list.length, 0)
    let done = 0
    for (const [list, all] of lists)
      for (let at = 0; at < all.length; at += perPiece) {
        const items = all.slice(at, at + perPiece)
        done += items.length
        post({ kind: 'items', list, items, done: done / total })
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
  } catch (error) {
    post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
