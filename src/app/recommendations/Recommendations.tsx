// The recommendations, each with what came of it: a page to read, and to print.

import { useMemo } from 'react'
import { type Recommendation, recommendationsOf } from '../../explorer/index.ts'
import type { DocumentId, EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { RecommendationArticle } from './RecommendationArticle.tsx'
import './recommendations.css'

export default function Recommendations() {
  const { index, messages, state } = useExplorer()
  const { facets } = state
  const recommendations = useMemo(() => recommendationsOf(index, facets), [index, facets])
  const texts = messages.recommendations
  const documents = new Set(recommendations.flatMap(({ passage }) => index.passages.get(passage)!.document))
  if (recommendations.length === 0) return <p className="message soft">{texts.empty}</p>
  return (
    <div className="recommendations">
      <header className="recommendations-head">
        <h2>{texts.title}</h2>
        <p>{texts.intro(recommendations.length, documents.size)}</p>
        {facets.size > 0 && <Filtered recommendations={recommendations} />}
        {[...documents].map(id => (
          <Source key={id} id={id} />
        ))}
        <button type="button" className="button" onClick={() => print()}>
          {texts.print}
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
  const { index, messages, textInLanguage, nameOf, timeInWords } = useExplorer()
  const document = index.documents.get(id)
  if (!document) return null
  const { number, date, issuer, title } = document
  const printed = `${number} ${messages.citation.of(timeInWords(date))}`
  const paper = issuer ? `${printed}, ${nameOf(issuer)}` : printed
  return (
    <p className="recommendations-source">{messages.recommendations.source(paper, textInLanguage(title))}</p>
  )
}

/** What is filtered, and what that hides: on paper and in a picture nothing else says so. */
function Filtered({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const { index, messages, send } = useExplorer()
  const filters = useFiltersInWords()
  const texts = messages.recommendations
  const sum = (of: 'answers' | 'hidden') => recommendations.reduce((sum, { counts }) => sum + counts[of], 0)
  const others = recommendationsOf(index).length - recommendations.length
  return (
    <p role="status">
      {messages.facets.filteredBy(filters)}. {texts.left(sum('answers'), sum('hidden'))}{' '}
      {others > 0 && texts.others(others)}{' '}
      <button type="button" className="link screen-only" onClick={() => send({ type: 'clear-facets' })}>
        {messages.facets.clearAll}
      </button>
    </p>
  )
}

/** What came of each at a glance, and a way to it; an address of its own would leave the state, so the page scrolls. */
function Contents({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const { messages, nameOf } = useExplorer()
  const texts = messages.recommendations
  const { columns } = texts
  return (
    <nav className="recommendations-contents" aria-label={texts.contents}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.recommendation}</th>
            <th scope="col" title={texts.countHow}>
              {columns.answers}
            </th>
            <th scope="col">{columns.projects}</th>
            <th scope="col">{columns.national}</th>
          </tr>
        </thead>
        <tbody>
          {recommendations.map(({ id, counts }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="link" onClick={() => goTo(id)}>
                  {nameOf(id)}
                </button>
              </th>
              {[counts.answers, counts.projects, counts.national].map((n, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three numbers, always the same three
                <td key={i} data-none={(n === 0 && i < 2) || undefined}>
                  {n === 0 ? texts.none : n}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </nav>
  )
}

function goTo(id: EntityId): void {
  const heading = document.getElementById(`about-${id}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
