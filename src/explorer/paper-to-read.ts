// The paper that the reader is open at.

import { type CorpusIndex, chosenDocuments } from '../graph/index.ts'
import type { DocumentHead } from '../model/index.ts'
import type { State } from './state.ts'

/** The paper that the document view shows: that of the open passage, or else the first that the filters leave; null where there is none. */
export function paperToRead(
  index: CorpusIndex,
  { passage, facets }: Pick<State, 'passage' | 'facets'>,
): DocumentHead | null {
  const open = passage === null ? undefined : index.passages.get(passage)
  const chosen = chosenDocuments(index, facets)
  const { documents } = index.corpus
  return (
    (open && index.documents.get(open.document)) ??
    documents.find(({ id }) => chosen?.has(id)) ??
    documents[0] ??
    null
  )
}
