// The edition as JSON: what the page itself opens.

import { type Edition, mapped } from '../../graph/index.ts'
import type { Corpus } from '../../model/index.ts'
import { type Extract, extractEditionInSteps } from '../extract.ts'
import { objectJson } from '../json-pieces.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'

type List = 'documents' | 'entities' | 'mentions' | 'claims' | 'errata'

/** An edition whose lists come item by item, so that nobody has to hold them. Each is gone through once. */
export type ListedEdition = Omit<Edition, 'corpus'> & {
  readonly corpus: Omit<Corpus, List> & { readonly [list in List]: Iterable<Corpus[list][number]> }
}

/** Item by item: an array would be written in one. */
const each = <Item>(items: Iterable<Item>) => mapped(items, item => item)

/** An edition as JSON, in pieces: what a saved corpus holds, and what the single file carries. Its lists are gone through once. */
export const editionJson = ({ format, corpus, positions, originals }: ListedEdition): TextPieces =>
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
    ['originals', originals && each(originals)],
  ])

export const corpusFile = {
  extension: 'json',
  mediaType: 'application/json',
  *write(extract: Extract): TextPieces {
    yield* editionJson(yield* withoutProgress(extractEditionInSteps(extract)))
  },
}
