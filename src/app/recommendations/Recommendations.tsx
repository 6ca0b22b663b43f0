// The recommendations: a scoreboard of what came of each, and each as an article to read, and to print.

import { useCallback, useMemo, useRef } from 'react'
import {
  documentsOfRecommendations,
  type Recommendation,
  recommendationCount,
  recommendationsInSteps,
  type Score,
  scoresInSteps,
} from '../../explorer/index.ts'
import type { TextIndex } from '../../graph/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { TextsContext, useWords } from '../context/use-words.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { usePrinting } from '../kit/printing.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { WindowedColumn } from '../kit/WindowedColumn.tsx'
import { RecommendationArticle } from './RecommendationArticle.tsx'
import { Scoreboard } from './Scoreboard.tsx'
import { useArticles } from './use-articles.ts'
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
  const { index, messages, state } = useExplorer()
  const { facets } = state
  const texts = useViewMessages().recommendations
  const { result: scores, late } = useResumable(
    useCallback(() => scoresInSteps(index, facets), [index, facets]),
  )
  if (!scores) {
    return (
      <p className="message soft" role="status">
        {messages.loading}
      </p>
    )
  }
  if (scores.length === 0) return <p className="message soft">{texts.empty}</p>
  return <Page scores={scores} late={late} />
}

const noneTold: readonly Recommendation[] = []

/** Those whose words are there, as articles tell them; none before any are. */
function useTold(scores: readonly Score[], texts: TextIndex | null): readonly Recommendation[] {
  const { index, state } = useExplorer()
  const { facets } = state
  const begin = useCallback(
    () => recommendationsInSteps(index, texts, scores, facets),
    [index, texts, scores, facets],
  )
  // The first of many papers asks about those who answer in all of them: nothing of that while the page is drawn.
  return useResumable(begin, 1).result ?? noneTold
}

type PageProps = { readonly scores: readonly Score[]; readonly late: boolean }

function Page({ scores, late }: PageProps) {
  const { index, state } = useExplorer()
  const { facets } = state
  const texts = useViewMessages().recommendations
  const documents = useMemo(
    () => new Set(scores.flatMap(({ passage }) => index.passages.get(passage)?.document ?? [])),
    [index, scores],
  )
  const words = useWords(useMemo(() => documentsOfRecommendations(index, facets), [index, facets]))
  const told = useTold(scores, words.texts)
  const printing = usePrinting()
  const most = printing ? maxPrinted : Number.POSITIVE_INFINITY
  const rows = useMemo(() => {
    const byId = new Map(told.map(recommendation => [recommendation.id, recommendation]))
    return scores.slice(0, most).map(score => ({ score, told: byId.get(score.id) ?? null }))
  }, [scores, told, most])
  const articles = useRef<HTMLDivElement>(null)
  const { scroller, kept, goTo } = useArticles(articles, told)
  return (
    <div className="recommendations" aria-busy={late}>
      <header className="recommendations-head">
        <h2>{texts.title}</h2>
        <button type="button" className="button" onClick={() => print()}>
          {texts.print}
        </button>
        <p>
          {texts.intro(scores.length, documents.size)}{' '}
          <span className="screen-only">{texts.numbersLead}</span>
        </p>
        {facets.size > 0 && <Filtered scores={scores} />}
        {rows.length < scores.length && <p>{texts.printed(rows.length, scores.length)}</p>}
      </header>
      <Scoreboard rows={rows} onGo={goTo} />
      {documents.size <= maxSources && [...documents].map(id => <Source key={id} id={id} />)}
      {words.kind !== 'there' && <WordsStatus words={words} />}
      <div ref={articles}>
        <TextsContext value={words.texts}>
          <WindowedColumn
            items={told.slice(0, most)}
            idOf={idOf}
            windowed={!printing && scores.length > maxUnwindowed}
            estimate={estimate}
            // They are higher than most windows.
            overscan={1}
            scroller={scroller}
            layout={state.ui}
            kept={kept}
            className="recommendations-articles"
            draw={(recommendation, i) => (
              <RecommendationArticle recommendation={recommendation} place={i + 1} of={scores.length} />
            )}
          />
        </TextsContext>
      </div>
    </div>
  )
}

/** 'Source: 928/2 of 17 June 2023, Committee of Ministers: Reply …' */
function Source({ id }: { readonly id: DocumentId }) {
  const { index, messages, textInLanguage, nameOf, timeInWords } = useSetting()
  const texts = useViewMessages().recommendations
  const document = index.documents.get(id)
  if (!document) return null
  const { number, date, issuer, title } = document
  const printed = `${number} ${messages.citation.of(timeInWords(date))}`
  const paper = issuer ? `${printed}, ${nameOf(issuer)}` : printed
  return <p className="recommendations-source">{texts.source(paper, textInLanguage(title))}</p>
}

/** What is filtered, and what that hides: on paper and in a picture nothing else says so. */
function Filtered({ scores }: Pick<PageProps, 'scores'>) {
  const { index, messages, send } = useSetting()
  const filters = useFiltersInWords()
  const texts = useViewMessages().recommendations
  const sum = (countOf: (score: Score) => number) => scores.reduce((sum, score) => sum + countOf(score), 0)
  const left = sum(({ answers }) => answers.length)
  const others = recommendationCount(index) - scores.length
  return (
    <p role="status">
      {messages.facets.filteredBy(filters)}.{' '}
      {texts.left(
        left,
        sum(({ hidden }) => hidden),
      )}{' '}
      {others > 0 && texts.others(others)}{' '}
      <button type="button" className="link screen-only" onClick={() => send({ type: 'clear-facets' })}>
        {messages.facets.clearAll}
      </button>
    </p>
  )
}
