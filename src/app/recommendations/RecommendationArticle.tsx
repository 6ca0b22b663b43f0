// One recommendation: its wording, what answers it, who is involved, what remains national.

import type { Answer, Recommendation } from '../../explorer/index.ts'
import type { EntityId } from '../../model/index.ts'
import { Quotes } from '../details/Quotes.tsx'
import { EntityLink, EntityList, When } from '../details/Statement.tsx'
import { useExplorer } from '../shell/context.ts'
import { Wording } from './Wording.tsx'

type Props = { readonly recommendation: Recommendation }

export function RecommendationArticle({ recommendation }: Props) {
  const { messages, nameOf } = useExplorer()
  const { id, topics, shared, national, involved } = recommendation
  const words = messages.recommendations
  const heading = `about-${id}`
  return (
    <article className="recommendation" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {nameOf(id)}
      </h3>
      <Wording id={id} />
      <h4>{words.about}</h4>
      <p>
        <EntityList ids={topics} />
      </p>
      <section aria-label={words.answers}>
        <h4>{words.answers}</h4>
        <Answers answers={shared} none={words.noAnswers} />
      </section>
      <section aria-label={words.involved}>
        <h4>{words.involved}</h4>
        {involved.length === 0 ? (
          <p className="soft">{words.nobody}</p>
        ) : (
          <dl className="involved">
            {involved.map(({ answer, actors }) => (
              <div key={answer}>
                <dt>
                  <EntityLink id={answer} />
                </dt>
                <dd>
                  <EntityList ids={actors} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section className="national" aria-label={words.national}>
        <h4>{words.national}</h4>
        {national.length > 0 && <p className="soft">{words.nationalHow}</p>}
        <Answers answers={national} none={words.noNational} />
      </section>
    </article>
  )
}

/** Each answer's names and kind, and the words that give it as one. */
function Answers({ answers, none }: { readonly answers: readonly Answer[]; readonly none: string }) {
  const { index, messages } = useExplorer()
  if (answers.length === 0) return <p className="soft">{none}</p>
  const kindOf = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return type ? messages.types[type][0] : ''
  }
  return (
    <ul className="answers">
      {answers.map(({ claim, subjects }) => (
        <li key={claim.id} className="answer">
          <p className="answer-names">
            <EntityList ids={subjects} />{' '}
            {subjects.length === 1 && <span className="soft">({kindOf(subjects[0]!)})</span>}
            {claim.when && <When edtf={claim.when} />}
          </p>
          <Quotes claim={claim} selected={new Set(subjects)} />
        </li>
      ))}
    </ul>
  )
}
