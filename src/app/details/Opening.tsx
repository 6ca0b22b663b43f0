// Nothing is selected yet: what this is, and questions to begin with.

import { useMemo } from 'react'
import { roleCountsOf } from '../../graph/index.ts'
import type { EntityId, Question } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { FilterResult } from '../evidence/FilterResult.tsx'
import { shortNameFor } from '../evidence/short-name.ts'
import { OpenFile } from '../files/OpenFile.tsx'

/** One sentence on what is drawn, and the questions that the corpus offers. */
export function Opening() {
  const { index, listFormat, messages, textInLanguage, send, state, timeInWords } = useExplorer()
  const texts = messages.details
  const named = useMemo(() => roleCountsOf(index, index.entities.keys()), [index])
  const numbers = index.corpus.documents.map(({ number }) => number)
  const papers = { n: numbers.length, list: listFormat().format(numbers) }
  return (
    <article className="opening">
      <h2>{textInLanguage(index.corpus.title)}</h2>
      <p>{texts.intro(papers, named, index.corpus.claims.length)}</p>
      {state.facets.size > 0 && (
        <p>
          {texts.withFilters} <FilterResult />.
        </p>
      )}
      <p>{texts.how}</p>
      {index.corpus.questions.length > 0 && (
        <>
          <h3>{texts.ask}</h3>
          <ul>
            {index.corpus.questions.map(question => (
              <li key={`${question.ask} ${question.of}`}>
                <QuestionButton question={question} />
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
          {textInLanguage(title)}
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
function QuestionButton({ question }: { readonly question: Question }) {
  const { messages, send, speaker, state } = useExplorer()
  const texts = messages.details
  const entities = (ids: readonly EntityId[]) => ids.map(id => ({ kind: 'entity', id }) as const)
  const short = (id: EntityId) => shortNameFor(speaker, id)
  const answer = () => {
    switch (question.ask) {
      case 'works-with':
        return { text: texts.worksWith(short(question.of)), mode: 'actors', of: [question.of] } as const
      case 'came-of':
        return { text: texts.cameOf(short(question.of)), mode: 'all', of: [question.of] } as const
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
