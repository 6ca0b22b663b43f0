// The recommendations, each with what came of it: a page to read, and to print.

import { useMemo } from 'react'
import { type Recommendation, recommendationsOf } from '../../explorer/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { spoken } from '../details/Statement.tsx'
import { useExplorer } from '../shell/context.ts'
import { RecommendationArticle } from './RecommendationArticle.tsx'
import './recommendations.css'

export default function Recommendations() {
  const { index, messages } = useExplorer()
  const recommendations = useMemo(() => recommendationsOf(index), [index])
  const words = messages.recommendations
  const documents = new Set(recommendations.flatMap(({ passage }) => index.passages.get(passage)!.document))
  if (recommendations.length === 0) return <p className="message soft">{words.empty}</p>
  return (
    <div className="recommendations">
      <header className="recommendations-head">
        <h2>{words.title}</h2>
        <p>{words.intro(recommendations.length)}</p>
        {[...documents].map(id => (
          <Source key={id} id={id} />
        ))}
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
      </header>
      <Contents recommendations={recommendations} />
      {recommendations.map(recommendation => (
        <RecommendationArticle key={recommendation.id} recommendation={recommendation} />
      ))}
    </div>
  )
}

/** 'Source: 928/2 of 17 June 2023, Committee of Ministers: Reply …' */
function Source({ id }: { readonly id: DocumentId }) {
  const { index, messages, inWords, nameOf } = useExplorer()
  const document = index.documents.get(id)
  if (!document) return null
  const { number, date, issuer, title } = document
  const printed = `${number} ${messages.citation.of(spoken(date, messages))}`
  return (
    <p className="recommendations-source">
      {messages.recommendations.source(printed, issuer ? nameOf(issuer) : '', inWords(title))}
    </p>
  )
}

/** A way to each; an address of its own would leave the state, so the page scrolls. */
function Contents({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const { messages, nameOf } = useExplorer()
  return (
    <nav className="recommendations-contents" aria-label={messages.recommendations.contents}>
      <ol>
        {recommendations.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                const heading = document.getElementById(`about-${id}`)
                heading?.scrollIntoView({ block: 'start' })
                heading?.focus({ preventScroll: true })
              }}
            >
              {nameOf(id)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
