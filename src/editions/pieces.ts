// What is large goes from a worker to the page in pieces: to take it in at once would hold up the page as long as to read it.

import type { Edition } from '../graph/index.ts'
import type { WordsFile } from './parts/index.ts'

/** A piece of one of the lists of something, or all that is in no list, which comes last. */
export type Piece<Rest> =
  | {
      readonly kind: 'items'
      readonly list: string
      readonly items: readonly unknown[]
      /** How much has been handed over then, from 0 to 1. */
      readonly done: number
    }
  | { readonly kind: 'rest'; readonly rest: Rest }

type Lists = readonly (readonly [name: string, items: readonly unknown[]])[]

const perPiece = 1500

function* inPieces<Rest>(lists: Lists, rest: Rest): Generator<Piece<Rest>> {
  const total = lists.reduce((sum, [, { length }]) => sum + length, 0)
  let done = 0
  for (const [list, all] of lists)
    for (let at = 0; at < all.length; at += perPiece) {
      const items = all.slice(at, at + perPiece)
      done += items.length
      yield { kind: 'items', list, items, done: done / total }
    }
  yield { kind: 'rest', rest }
}

/** Takes piece after piece; with the last, gives what `whole` makes of the rest and the lists. */
function collecting<Rest, Whole>(
  whole: (rest: Rest, taken: <Item>(list: string) => Item[]) => Whole,
): (piece: Piece<Rest>) => Whole | null {
  const lists = new Map<string, unknown[]>()
  return piece => {
    if (piece.kind === 'rest') return whole(piece.rest, list => (lists.get(list) ?? []) as never[])
    const list = lists.get(piece.list) ?? []
    for (const item of piece.items) list.push(item)
    lists.set(piece.list, list)
    return null
  }
}

/** An edition in pieces of some thousand items each, which go to another thread one by one: in one, it would stop both. */
export function piecesOf(edition: Edition): Generator<Piece<Edition>> {
  const { corpus, positions } = edition
  const lists: Lists = [
    ['entities', corpus.entities],
    ['mentions', corpus.mentions],
    ['claims', corpus.claims],
    ...corpus.documents.map(({ passages }, i) => [`passages ${i}`, passages] as const),
    ...Object.entries(positions).map(([mode, places]) => [`positions ${mode}`, places] as const),
  ]
  return inPieces(lists, {
    ...edition,
    positions: Object.fromEntries(Object.keys(positions).map(mode => [mode, []])),
    corpus: {
      ...corpus,
      entities: [],
      mentions: [],
      claims: [],
      documents: corpus.documents.map(document => ({ ...document, passages: [] })),
    },
  })
}

/**
 * Puts an edition together again of the pieces that `piecesOf` has made.
 * @returns takes a piece; gives the edition with the last, and null before
 */
export const collectPieces = () =>
  collecting(
    ({ corpus, positions, ...rest }: Edition, taken): Edition => ({
      ...rest,
      positions: Object.fromEntries(Object.keys(positions).map(mode => [mode, taken(`positions ${mode}`)])),
      corpus: {
        ...corpus,
        entities: taken('entities'),
        mentions: taken('mentions'),
        claims: taken('claims'),
        documents: corpus.documents.map((document, i) => ({ ...document, passages: taken(`passages ${i}`) })),
      },
    }),
  )

type WordsRest = Pick<WordsFile, 'format' | 'document'>

export const piecesOfWords = ({ format, document, ...lists }: WordsFile): Generator<Piece<WordsRest>> =>
  inPieces(Object.entries(lists), { format, document })

export const collectWords = () =>
  collecting(
    (rest: WordsRest, taken): WordsFile => ({
      ...rest,
      passages: taken('passages'),
      claims: taken('claims'),
      mentions: taken('mentions'),
      errata: taken('errata'),
    }),
  )

export type EditionPiece = Piece<Edition>
export type WordsPiece = Piece<WordsRest>
