// The recommendations, each with what came of it: a page to read, and to print.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  documentsOfRecommendations,
  type Recommendation,
  recommendationCount,
  recommendationsInSteps,
} from '../../explorer/index.ts'
import type { DocumentId, EntityId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { TextsContext, useTexts, useWords } from '../context/use-words.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { usePrinting } from '../kit/printing.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { WindowedColumn } from '../kit/WindowedColumn.tsx'
import { Contents } from './Contents.tsx'
import { RecommendationArticle } from './RecommendationArticle.tsx'
import './recommendations.css'

/** Up to so many are all drawn: the browser's own search finds them. */
const maxUnwindowed = 60

/** More than these nobody prints, and a browser takes minutes to lay out. */
const maxPrinted = 200

/** Up to so many papers are named in the head as what all of it is from. */
const maxSources = 12

/** About how high an article is, in pixels, until it has been drawn: its head, and what answers it. */
const [headHeightPx, answerHeightPx] = [420, 190]

const estimate = ({ shared, national }: Recommendation): number =>
  headHeightPx + answerHeightPx * (shared.length + national.length)

const idOf = ({ id }: Recommendation) => id

export default function Recommendations() {
  const { index, state } = useExplorer()
  const { facets } = state
  const documents = useMemo(() => documentsOfRecommendations(index, facets), [index, facets])
  const words = useWords(documents)
  return (
    <>
      {words.kind !== 'there' && <WordsStatus words={words} />}
      {words.texts && (
        <TextsContext value={words.texts}>
          <AllOfThem complete={words.kind === 'there'} />
        </TextsContext>
      )}
    </>
  )
}

/** Those whose words are there; `complete` if they are all there. */
function AllOfThem({ complete }: { readonly complete: boolean }) {
  const { index, messages, state } = useExplorer()
  const words = useTexts()
  const { facets } = state
  const { result, late } = useResumable(
    useCallback(() => recommendationsInSteps(index, words, facets), [index, words, facets]),
  )
  const texts = messages.recommendations
  if (!result) {
    return (
      <p className="message soft" role="status">
        {messages.loading}
      </p>
    )
  }
  if (result.length === 0) return complete && <p className="message soft">{texts.empty}</p>
  return <Page recommendations={result} late={late} complete={complete} />
}

type PageProps = {
  readonly recommendations: readonly Recommendation[]
  readonly late: boolean
  readonly complete: boolean
}

function Page({ recommendations, late, complete }: PageProps) {
  const { index, messages, state } = useExplorer()
  const texts = messages.recommendations
  const documents = useMemo(
    () => new Set(recommendations.flatMap(({ passage }) => index.passages.get(passage)?.document ?? [])),
    [index, recommendations],
  )
  const printing = usePrinting()
  const printed = printing ? recommendations.slice(0, maxPrinted) : recommendations
  const articles = useRef<HTMLDivElement>(null)
  const { scroller, kept, goTo } = useArticles(articles)
  return (
    <div className="recommendations" aria-busy={late}>
      <header className="recommendations-head">
        <h2>{texts.title}</h2>
        <p>{texts.intro(recommendations.length, documents.size)}</p>
        {state.facets.size > 0 && <Filtered recommendations={recommendations} complete={complete} />}
        {documents.size <= maxSources && [...documents].map(id => <Source key={id} id={id} />)}
        {printed.length < recommendations.length && (
          <p>{texts.printed(printed.length, recommendations.length)}</p>
        )}
        <button type="button" className="button" onClick={() => print()}>
          {texts.print}
        </button>
      </header>
      <Contents recommendations={printed} onGo={goTo} />
      <div ref={articles}>
        <WindowedColumn
          items={printed}
          idOf={idOf}
          windowed={!printing && recommendations.length > maxUnwindowed}
          estimate={estimate}
          // They are higher than most windows.
          overscan={1}
          scroller={scroller}
          layout={state.ui}
          kept={kept}
          className="recommendations-articles"
          draw={(recommendation, i) => (
            <RecommendationArticle
              recommendation={recommendation}
              place={i + 1}
              of={recommendations.length}
            />
          )}
        />
      </div>
    </div>
  )
}

/** What scrolls around the articles, those to draw wherever one is, and a way to one of them. */
function useArticles(articles: React.RefObject<HTMLElement | null>) {
  const scroller = useRef<HTMLElement | null>(null)
  const [wanted, setWanted] = useState<{ readonly id: EntityId } | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => {
    const element = articles.current
    scroller.current = element?.closest<HTMLElement>('.view') ?? null
    if (!element) return
    // What has the focus stays, however far one scrolls.
    const follow = ({ target }: FocusEvent) => {
      const article = target instanceof Element ? target.closest<HTMLElement>('.recommendation') : null
      setFocused(article?.dataset.recommendation ?? null)
    }
    element.addEventListener('focusin', follow)
    return () => element.removeEventListener('focusin', follow)
  }, [articles])
  useEffect(() => {
    if (!wanted) return
    const heading = document.getElementById(`about-${wanted.id}`)
    const show = () => heading?.scrollIntoView({ block: 'start' })
    show()
    heading?.focus({ preventScroll: true })
    // What is drawn around it now is measured, and moves it.
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [wanted])
  const goTo = useCallback((id: EntityId) => setWanted({ id }), [])
  const kept = [wanted?.id, focused].filter(id => id != null)
  return { scroller, kept, goTo }
}

/** 'Source: 928/2 of 17 June 2023, Committee of Ministers: Reply …' */
function Source({ id }: { readonly id: DocumentId }) {
  const { index, messages, textInLanguage, nameOf, timeInWords } = useSetting()
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
function Filtered({ recommendations, complete }: Omit<PageProps, 'late'>) {
  const { index, messages, send } = useSetting()
  const filters = useFiltersInWords()
  const texts = messages.recommendations
  const sum = (of: 'answers' | 'hidden') => recommendations.reduce((sum, { counts }) => sum + counts[of], 0)
  // As long as words are to come, others are not there for that reason.
  const others = complete ? recommendationCount(index) - recommendations.length : 0
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
