// One recommendation: its wording, what answers it, who is involved, what remains national.

import { memo } from 'react'
import { type AnswerClaim, type Evidence, evidenceOf, type Recommendation } from '../../explorer/index.ts'
import { distinctStatements } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { useTexts } from '../context/use-words.ts'
import { AlsoStated } from '../evidence/AlsoStated.tsx'
import { Excerpts, Remarks } from '../evidence/Quotes.tsx'
import { EntityLink, EntityList, StatusBadge, TimeLabel } from '../evidence/Statement.tsx'
import { Wording } from '../evidence/Wording.tsx'

type Props = {
  readonly recommendation: Recommendation
  /** Which of how many it is, for not all may be drawn. */
  readonly place: number
  readonly of: number
}

export const RecommendationArticle = memo(function RecommendationArticle({
  recommendation,
  place,
  of,
}: Props) {
  const { nameOf, state } = useExplorer()
  const { id, topics, shared, national, involved, hidden } = recommendation
  const texts = useViewMessages().recommendations
  const heading = `about-${id}`
  // With filters on, what is not there may be in the paper.
  const none = (unfiltered: string) => (state.facets.size > 0 ? texts.noneLeft : unfiltered)
  return (
    <article
      className="recommendation"
      data-recommendation={id}
      aria-labelledby={heading}
      aria-posinset={place}
      aria-setsize={of}
    >
      <h3 id={heading} data-part="head" tabIndex={-1}>
        {nameOf(id)}
      </h3>
      <Wording id={id} />
      <h4>{texts.about}</h4>
      <p>
        <EntityList ids={topics} />
      </p>
      {hidden > 0 && <p className="soft hides">{texts.hidden(hidden)}</p>}
      <Part title={texts.answers}>
        <Answers answers={shared} none={none(texts.noAnswers)} />
      </Part>
      <Part title={texts.involved} part="involved">
        {involved.length === 0 ? (
          <p className="soft">{none(texts.nobody)}</p>
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
      </Part>
      <Part title={texts.national} part="national" className="national">
        {national.length > 0 && <p className="soft">{texts.nationalHow}</p>}
        <Answers answers={national} none={none(texts.noNational)} />
      </Part>
    </article>
  )
})

type PartProps = {
  readonly title: string
  /** What one is led to. */
  readonly part?: 'involved' | 'national'
  readonly className?: string
  readonly children: React.ReactNode
}

/** A group, not a region: three landmarks for each recommendation would be no help to find one's way. */
const Part = ({ title, part, className, children }: PartProps) => (
  // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset
  <div className={className} role="group" aria-label={title}>
    <h4 data-part={part} tabIndex={part && -1}>
      {title}
    </h4>
    {children}
  </div>
)

/** Each answer's names and kind, and the words that give it as one. */
function Answers({ answers, none }: { readonly answers: readonly AnswerClaim[]; readonly none: string }) {
  const { index, typeNames } = useSetting()
  const texts = useTexts()
  if (answers.length === 0) return <p className="soft">{none}</p>
  const kindOf = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return type ? typeNames(type)[0] : ''
  }
  const subjectsOf = new Map(answers.map(({ claim, subjects }) => [claim, subjects]))
  const statements = distinctStatements(
    index,
    answers.map(({ claim }) => claim),
  )
  return (
    <ul className="answers">
      {statements.map(claims => {
        const [claim] = claims
        const subjects = subjectsOf.get(claim) ?? []
        return (
          <li key={claim.id} className="answer" data-answers={subjects.join(' ')} tabIndex={-1}>
            <p className="answer-names">
              <EntityList ids={subjects} />{' '}
              {subjects.length === 1 && <span className="soft">({kindOf(subjects[0]!)})</span>}
              <StatusBadge claim={claim} />
              {claim.when && <TimeLabel edtf={claim.when} />}
            </p>
            {evidenceOf(index, texts, claims).map(evidence => (
              <Words key={claim.id} evidence={evidence} selected={new Set(subjects)} />
            ))}
          </li>
        )
      })}
    </ul>
  )
}

type WordsProps = { readonly evidence: Evidence; readonly selected: ReadonlySet<EntityId> }

/** The words that give an answer as one, of every passage and paper that does. */
const Words = ({ evidence: { claims, excerpts, also }, selected }: WordsProps) => (
  <>
    <Excerpts claims={claims} excerpts={excerpts} selected={selected} />
    <Remarks claim={claims[0]} />
    <AlsoStated of={claims} also={also} selected={selected} />
  </>
)
