// A question to begin with; the answer is a state of the explorer.

import type { ReactNode } from 'react'
import type { EntityId, Question } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { shortNameFor } from './short-name.ts'

type QuestionsProps = { readonly questions: readonly Question[]; readonly children?: ReactNode }

/** Questions in a list, under a heading, and before them what else one may begin with; nothing where there is none of it. */
export function Questions({ questions, children }: QuestionsProps) {
  const { messages } = useSetting()
  if (questions.length === 0 && !children) return null
  return (
    <>
      <h3>{messages.details.ask}</h3>
      <ul className="questions">
        {children && <li>{children}</li>}
        {questions.map(question => (
          <li key={`${question.ask} ${question.of}`}>
            <QuestionButton question={question} />
          </li>
        ))}
      </ul>
    </>
  )
}

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
