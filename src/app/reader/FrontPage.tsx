// The front page of a paper: what it is, who figures in it, what it recommends, and questions to begin with.

import { questionsOfPaper } from '../../explorer/index.ts'
import { figuresOfPaper, recommendationsOfPaper } from '../../graph/index.ts'
import type { DocumentHead } from '../../model/index.ts'
import { capitalised } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { CountedEntities, Fact } from '../evidence/Facts.tsx'
import { Questions } from '../evidence/QuestionButton.tsx'
import { EntityLink } from '../evidence/Statement.tsx'

export function FrontPage({ document }: { readonly document: DocumentHead }) {
  const explorer = useExplorer()
  const { index, languageName, listFormat: list, messages, ownFirst, textInLanguage, timeInWords } = explorer
  const { number, title, date, issuer, kind, languages } = document
  const { statements, actors, projects } = figuresOfPaper(index, document.id)
  const recommendations = recommendationsOfPaper(index, document.id)
  const texts = useViewMessages().reader.front
  return (
    <header className="front-page">
      <h3>{textInLanguage(title)}</h3>
      <dl>
        <Fact term={texts.number}>{number}</Fact>
        <Fact term={texts.date}>
          <time dateTime={date}>{timeInWords(date)}</time>
        </Fact>
        {issuer && (
          <Fact term={messages.facets.issuer}>
            <EntityLink id={issuer} />
          </Fact>
        )}
        {kind && (
          <Fact term={messages.facets.kind}>{capitalised(textInLanguage(kind), explorer.state.ui)}</Fact>
        )}
        <Fact term={texts.languages}>{list().format(ownFirst(languages).map(languageName))}</Fact>
        <Fact term={messages.table.claims}>{messages.details.claims(statements)}</Fact>
        <CountedEntities term={messages.facets.actors} counted={actors} meaning={messages.details.claims} />
        <CountedEntities
          term={messages.details.projects}
          counted={projects}
          meaning={messages.details.claims}
        />
        {recommendations.length > 0 && (
          <Fact term={messages.views.recommendations}>
            <ul>
              {recommendations.map(id => (
                <li key={id}>
                  <EntityLink id={id} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      <div className="screen-only">
        <Questions questions={questionsOfPaper(index, document)} />
      </div>
    </header>
  )
}
