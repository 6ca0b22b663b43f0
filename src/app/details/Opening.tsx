// Nothing is selected yet: what this is, and questions to begin with.

import { Suspense, useMemo } from 'react'
import { questionsOf } from '../../explorer/index.ts'
import { hasSeveralPapers, roleCountsOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { Questions } from '../evidence/QuestionButton.tsx'
import { OpenFile } from '../files/OpenFile.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { StoryButton } from '../story/StoryButton.tsx'
import { Papers } from './Papers.tsx'
import { papersInWords } from './papers-in-words.ts'
import { Remainder } from './Remainder.tsx'

const Collection = loadLater(() => import('./Collection.tsx'))

/** One sentence on what is drawn; of several papers what they are and who figures in them; and the questions that the corpus offers. */
export default function Opening() {
  const { index, listFormat, messages, textInLanguage, state } = useExplorer()
  const texts = messages.details
  const named = useMemo(() => roleCountsOf(index, index.entities.keys()), [index])
  const numbers = index.corpus.documents.map(({ number }) => number)
  const papers = {
    n: numbers.length,
    list: papersInWords({ listFormat, messages }, numbers),
  }
  return (
    <article className="opening">
      <h2>{textInLanguage(index.corpus.title)}</h2>
      {index.statements.length === 0 ? (
        <p>{texts.unread}</p>
      ) : (
        <>
          <p>{texts.intro(papers, listFormat().format(texts.named(named)), index.statements.length)}</p>
          {state.facets.size > 0 && <Remainder />}
          <p>{texts.how}</p>
        </>
      )}
      {hasSeveralPapers(index) && (
        <Suspense>
          <Collection />
        </Suspense>
      )}
      <Questions questions={questionsOf(index)}>{index.corpus.story && <StoryButton />}</Questions>
      <Papers />
      <p className="citation">
        <OpenFile messages={messages} />
      </p>
    </article>
  )
}
