// Nothing is selected yet: what this is, and questions to begin with.

import { useMemo } from 'react'
import { partsOf } from '../../graph/index.ts'
import type { EntityId, Question } from '../../model/index.ts'
import { Left } from '../facets/Left.tsx'
import { OpenFile } from '../open/OpenFile.tsx'
import { useExplorer } from '../shell/context.ts'
import { shortNameFor } from './short-name.ts'

/** One sentence on what is drawn, and the questions that the corpus offers. */
export function Opening() {
  const { index, list, messages, inWords, send, state, timeInWords } = useExplorer()
  const words = messages.details
  const named = useMemo(() => partsOf(index, index.entities.keys()), [index])
  const numbers = index.corpus.documents.map(({ number }) => number)
  const papers = { n: numbers.length, list: list().format(numbers) }
  return (
    <article className="opening">
      <h2>{inWords(index.corpus.title)}</h2>
      <p>{words.intro(papers, named, index.corpus.claims.length)}</p>
      {state.facets.size > 0 && (
        <p>
          {words.withFilters} <Left />.
        </p>
      )}
      <p>{words.how}</p>
      {index.corpus.questions.length > 0 && (
        <>
          <h3>{words.ask}</h3>
          <ul>
            {index.corpus.questions.map(question => (
              <li key={`${question.ask} ${question.of}`}>
                <Ask question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
      {index.corpus.documents.map(({ id, number, title, date, passages }) => (
        <p key={id} className="citation">
          <button
            type="button"
            className="link"
            onClick={() => {
              const [first] = passages
              if (first) send({ type: 'open', passage: first.id })
            }}
          >
            {number}
          </button>
          {' · '}
          {inWords(title)}
          {' · '}
          <time dateTime={date}>{timeInWords(date)}</time>
        </p>
      ))}
      <p className="citation">
        <OpenFile messages={messages} />
      </p>
    </article>
  )
}

/** A question; the answer is a state of the explorer. */
function Ask({ question }: { readonly question: Question }) {
  const { messages, send, speaker, state } = useExplorer()
  const words = messages.details
  const entities = (ids: readonly EntityId[]) => ids.map(id => ({ kind: 'entity', id }) as const)
  const short = (id: EntityId) => shortNameFor(speaker, id)
  const answer = () => {
    switch (question.ask) {
      case 'works-with':
        return { text: words.worksWith(short(question.of)), mode: 'actors', of: [question.of] } as const
      case 'came-of':
        return { text: words.cameOf(short(question.of)), mode: 'all', of: [question.of] } as const
      case 'connected': {
        const [a, b] = question.of
        return {
          text: messages.connection.title(short(a), short(b)),
          mode: 'projects',
          of: question.of,
        } as const
      }
    }
  }
  const { text, mode, of } = answer()
  return (
    <button
      type="button"
      className="button question"
      onClick={() =>
        send({ type: 'restore', state: { ...state, view: 'graph', mode, select: entities(of) } })
      }
    >
      {text}
    </button>
  )
}
