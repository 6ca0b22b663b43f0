// Nothing is selected yet: what this is, and three ways to begin.

import { useMemo } from 'react'
import { type EntityId, isActor } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'

/** One sentence on what is drawn, and questions to click, made of the actors and projects of which most is said. */
export function Opening() {
  const { index, messages, nameOf, inWords, send, projections } = useExplorer()
  const words = messages.details
  const { actors, projects, busiest } = useMemo(() => {
    const nodes = projections.projects.nodes.map(id => index.entities.get(id)!)
    const said = (id: EntityId) => index.claimsByEntity.get(id)?.length ?? 0
    const most = (types: readonly string[]) =>
      nodes.filter(({ type }) => types.includes(type)).sort((a, b) => said(b.id) - said(a.id))[0]?.id
    return {
      actors: index.corpus.entities.filter(({ type }) => isActor(type)).length,
      projects: nodes.filter(({ type }) => type === 'project').length,
      busiest: {
        country: most(['country']),
        project: most(['project']),
        organisation: most(['organisation']),
      },
    }
  }, [index, projections])
  const questions = [
    [busiest.country, words.worksWith],
    [busiest.project, words.takesPart],
    [busiest.organisation, words.saidOf],
  ] as const
  const document = index.corpus.documents.map(({ number }) => number).join(', ')
  return (
    <article className="opening">
      <h2>{inWords(index.corpus.title)}</h2>
      <p>{words.intro(document, actors, projects, index.corpus.claims.length)}</p>
      <p>{words.how}</p>
      <h3>{words.ask}</h3>
      <ul>
        {questions.map(
          ([id, question]) =>
            id && (
              <li key={id}>
                <button
                  type="button"
                  className="button question"
                  onClick={() => send({ type: 'select', what: { kind: 'entity', id } })}
                >
                  {question(nameOf(id))}
                </button>
              </li>
            ),
        )}
      </ul>
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
          <time dateTime={date}>{date}</time>
        </p>
      ))}
    </article>
  )
}
