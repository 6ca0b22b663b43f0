// Where the words stand, as one cites it, and the way there.

import { type Citation as Cited, citationOf } from '../../explorer/index.ts'
import type { PassageId } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { spoken } from './Statement.tsx'

/** The citation as a line of text in the language of the interface: '928/2, Hazeldonk cooperation, par. 1'. */
export function useCitation(): (citation: Cited) => string {
  const { messages, inWords } = useExplorer()
  return ({ number, kind, section, paragraph }) => {
    const place =
      kind === 'title'
        ? [messages.citation.title]
        : kind === 'heading'
          ? []
          : [messages.reader.paragraph(paragraph)]
    return [number, ...section.map(part => shortened(inWords(part))), ...place].join(', ')
  }
}

/** A heading or numbered point, short enough for a line. */
const shortened = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const numbered = /^(\d+)\. /.exec(line)
  if (numbered && line.length > 60) return `${line.slice(0, 48).replace(/\s+\S*$/u, '')}…`
  return line.length > 60 ? `${line.slice(0, 57).replace(/\s+\S*$/u, '')}…` : line
}

/** The citation as a button that opens the passage in its context. */
export function Citation({ passage }: { readonly passage: PassageId }) {
  const { index, messages, send, state } = useExplorer()
  const textOf = useCitation()
  const citation = citationOf(index, passage)
  if (!citation) return null
  const text = textOf(citation)
  return (
    <p className="citation">
      <button
        type="button"
        className="link"
        title={`${citation.number} ${messages.citation.of(spoken(citation.date, state.ui))}`}
        aria-label={messages.details.open(text)}
        onClick={() => send({ type: 'open', passage })}
      >
        {text}
      </button>
    </p>
  )
}
