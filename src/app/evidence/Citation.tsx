// Where the words stand, as one cites it, and the way there.

import { citationLine, citationOf } from '../../graph/index.ts'
import type { PassageId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'

/** The citation as a button that opens the passage in its context. */
export function Citation({ passage }: { readonly passage: PassageId }) {
  const { citationTerms, index, messages, send, timeInWords } = useSetting()
  const citation = citationOf(index, passage)
  if (!citation) return null
  const text = citationLine(citation, citationTerms)
  return (
    <p className="citation">
      <button
        type="button"
        className="link"
        title={`${citation.number} ${messages.citation.of(timeInWords(citation.date))}`}
        aria-label={messages.details.open(text)}
        onClick={() => send({ type: 'open', passage })}
      >
        {text}
      </button>
    </p>
  )
}
