// Where the words stand, as one cites it, and the way there.

import { useMemo } from 'react'
import { type CitationWords, type Citation as Cited, citationLine, citationOf } from '../../graph/index.ts'
import type { PassageId } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'

/** The words that citations are made of, in the language of the interface. */
export function useCitationWords(): CitationWords {
  const { messages, inWords, languageName, timeInWords } = useExplorer()
  return useMemo(
    () => ({ ...messages.citation, date: timeInWords, languageName, inWords }),
    [messages, inWords, languageName, timeInWords],
  )
}

/** The citation as a line of text in the language of the interface: '928/2, Hazeldonk cooperation, par. 1'. */
export function useCitation(): (citation: Cited) => string {
  const words = useCitationWords()
  return citation => citationLine(citation, words)
}

/** The citation as a button that opens the passage in its context. */
export function Citation({ passage }: { readonly passage: PassageId }) {
  const { index, messages, send, timeInWords } = useExplorer()
  const textOf = useCitation()
  const citation = citationOf(index, passage)
  if (!citation) return null
  const text = textOf(citation)
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
