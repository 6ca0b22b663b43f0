// A large edition goes from a worker to the page in pieces: to take it in at once would hold up the page as long as to read it.

import type { Edition } from '../graph/index.ts'

/** A piece of the lists of an edition, or all that is not a list, which comes last. */
export type EditionPiece =
  | {
      readonly kind: 'items'
      readonly list: string
      readonly items: readonly unknown[]
      /** How much has been handed over then, from 0 to 1. */
      readonly done: number
    }
  | { readonly kind: 'rest'; readonly edition: Edition }

const perPiece = 1500

/** The long lists of an edition, by name. */
const listsOf = ({ corpus, positions }: Edition): readonly (readonly [string, readonly unknown[]])[] => [
  ['entities', corpus.entities],
  ['mentions', corpus.mentions],
  ['claims', corpus.claims],
  ...corpus.documents.map(({ passages }, i) => [`passages ${i}`, passages] as const),
  ...Object.entries(positions).map(([mode, places]) => [`positions ${mode}`, places] as const),
]

export function* piecesOf(edition: Edition): Generator<EditionPiece> {
  const lists = listsOf(edition)
  const total = lists.reduce((sum, [, { length }]) => sum + length, 0)
  let done = 0
  for (const [list, all] of lists)
    for (let at = 0; at < all.length; at += perPiece) {
      const items = all.slice(at, at + perPiece)
      done += items.length
      yield { kind: 'items', list, items, done: done / total }
    }
  const { corpus, positions } = edition
  yield {
    kind: 'rest',
    edition: {
      ...edition,
      positions: Object.fromEntries(Object.keys(positions).map(mode => [mode, []])),
      corpus: {
        ...corpus,
        entities: [],
        mentions: [],
        claims: [],
        documents: corpus.documents.map(document => ({ ...document, passages: [] })),
      },
    },
  }
}

/** Takes piece after piece; gives the edition with the last. */
export function collectPieces(): (piece: EditionPiece) => Edition | null {
  const lists = new Map<string, unknown[]>()
  const taken = <Item>(list: string) => (lists.get(list) ?? []) as Item[]
  return piece => {
    if (piece.kind === 'items') {
      const list = taken(piece.list)
      for (const item of piece.items) list.push(item)
      lists.set(piece.list, list)
      return null
    }
    const { corpus, positions, ...rest } = piece.edition
    return {
      ...rest,
      positions: Object.fromEntries(Object.keys(positions).map(mode => [mode, taken(`positions ${mode}`)])),
      corpus: {
        ...corpus,
        entities: taken('entities'),
        mentions: taken('mentions'),
        claims: taken('claims'),
        documents: corpus.documents.map((document, i) => ({ ...document, passages: taken(`passages ${i}`) })),
      },
    }
  }
}
