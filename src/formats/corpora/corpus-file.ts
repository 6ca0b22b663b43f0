// The edition as JSON: what the page itself opens.

import type { Edition } from '../../graph/index.ts'
import { cuttingOutPlaced, type Extract } from '../extract.ts'
import { objectJson } from '../json-pieces.ts'
import { mapped, type Pieces, quietly } from '../pieces.ts'

/** Item by item: an array would be written in one. */
const each = <Item>(items: readonly Item[]) => mapped(items, item => item)

/** Any edition. */
export const editionJson = ({ format, corpus, positions }: Edition): Pieces =>
  objectJson([
    ['format', format],
    [
      'corpus',
      {
        ...corpus,
        documents: mapped(corpus.documents, document => ({
          ...document,
          passages: each(document.passages),
        })),
        entities: each(corpus.entities),
        mentions: each(corpus.mentions),
        claims: each(corpus.claims),
        errata: each(corpus.errata),
      },
    ],
    ['positions', positions],
  ])

export const corpusFile = {
  extension: 'json',
  mediaType: 'application/json',
  *write(extract: Extract): Pieces {
    yield* editionJson(yield* quietly(cuttingOutPlaced(extract)))
  },
}
