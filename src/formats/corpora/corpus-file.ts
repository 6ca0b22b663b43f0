// The edition as JSON: what the page itself opens.

import type { Edition } from '../../graph/index.ts'
import { type Extract, extractEditionInSteps } from '../extract.ts'
import { objectJson } from '../json-pieces.ts'
import { mapped, type TextPieces, withoutProgress } from '../pieces.ts'

/** Item by item: an array would be written in one. */
const each = <Item>(items: readonly Item[]) => mapped(items, item => item)

/** Any edition. */
export const editionJson = ({ format, corpus, positions }: Edition): TextPieces =>
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
  *write(extract: Extract): TextPieces {
    yield* editionJson(yield* withoutProgress(extractEditionInSteps(extract)))
  },
}
