// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { CorpusIndex, Mode, Positions, Projection } from '../../graph/index.ts'
import { Details } from '../details/Details.tsx'
import { Chips } from '../facets/Chips.tsx'
import { Facets } from '../facets/Facets.tsx'
import { EmbedFoot } from '../share/EmbedFoot.tsx'
import { embedded } from '../share/embed.ts'
import { Bar } from './Bar.tsx'
import { Boundary } from './Boundary.tsx'
import { ExplorerContext } from './context.ts'
import { useExplorerOf } from './explorer.ts'
import { useStore } from './store.ts'
import { useTheme } from './theme.ts'

// What the first view does not need comes when it is asked for; the graph brings sigma along.
const loadGraph = () => import('../graph/GraphView.tsx')
const GraphView = lazy(loadGraph)
const TableView = lazy(() => import('../table/TableView.tsx'))
const MatrixView = lazy(() => import('../matrix/MatrixView.tsx'))
const TimelineView = lazy(() => import('../timeline/TimelineView.tsx'))
const Reader = lazy(() => import('../reader/Reader.tsx'))
const Recommendations = lazy(() => import('../recommendations/Recommendations.tsx'))

// The first view is mostly the graph: it comes while the corpus does, not after it.
if (!/[#&]view=(?!graph\b)/.test(location.hash)) void loadGraph()

type Props = {
  readonly index: CorpusIndex
  readonly projections: Readonly<Record<Mode, Projection>>
  readonly positions: Positions
}

type Sheet = 'none' | 'facets' | 'details'

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function Page({ index, projections, positions }: Props) {
  const { state, send, undo, redo, ignored, dismiss } = useStore(index)
  const { choice, theme, choose } = useTheme()
  const [sheet, setSheet] = useState<Sheet>('none')
  const details = useRef<HTMLElement>(null)
  const { select, passage, ui } = state
  const { explorer, light } = useExplorerOf({ index, projections, positions, state, send })
  const { messages } = explorer

  useEffect(() => {
    document.documentElement.lang = ui
    document.title = `${explorer.inWords(index.corpus.title)} · Verband`
  }, [ui, index, explorer])

  // What is chosen comes to the fore: at the top of its panel, and on a phone as a sheet; not over the open document.
  const chosen = select.map(({ id }) => id).join()
  const full = state.view === 'reader'
  const reading = passage !== null && !full && !embedded
  const beside = reading ? passage : null
  const fore = `${full ? '' : chosen} ${beside ?? ''}`
  const [before, setBefore] = useState<string | null>(null)
  if (fore !== before) {
    // While rendering, not after it: what scrolls itself into view must be shown by then.
    setBefore(fore)
    setSheet((chosen && !full) || beside !== null ? 'details' : 'none')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice begins at its top
  useEffect(() => {
    if (beside === null) details.current?.scrollTo({ top: 0 })
  }, [chosen, beside])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event.target)) {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
        return
      }
      if (event.key !== 'Escape') return
      if (sheet === 'facets') setSheet('none')
      else send({ type: 'step-back' })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [send, sheet, undo, redo])

  return (
    <ExplorerContext value={explorer}>
      <button
        type="button"
        className="skip"
        onClick={() => {
          setSheet('details')
          details.current?.focus()
        }}
      >
        {messages.skip}
      </button>
      <div className={embedded ? 'page embed' : 'page'} data-sheet={sheet}>
        <Bar
          theme={choice}
          onTheme={choose}
          onView={() => setSheet('none')}
          onFound={found => {
            // In the document itself the words are in view already; else they are in the panel.
            if (found === 'passage' && state.view === 'reader') return
            setSheet('details')
            requestAnimationFrame(() => details.current?.focus({ preventScroll: true }))
          }}
        />
        <nav className="facets" aria-label={messages.facets.title}>
          <div className="sheet-head">
            <h2>{messages.facets.title}</h2>
            <button type="button" className="button" onClick={() => setSheet('none')}>
              {messages.panels.close}
            </button>
          </div>
          <Boundary messages={messages}>{!embedded && <Facets />}</Boundary>
        </nav>
        <Boundary messages={messages}>{!embedded && <Chips />}</Boundary>
        <main className="view" data-view={state.view}>
          <Boundary key={state.view} messages={messages}>
            <Suspense fallback={<p className="message soft">{messages.loading}</p>}>
              {state.view === 'graph' && <GraphView positions={positions} lit={light} theme={theme} />}
              {state.view === 'table' && <TableView />}
              {state.view === 'matrix' && <MatrixView />}
              {state.view === 'timeline' && <TimelineView />}
              {state.view === 'reader' && <Reader wide />}
              {state.view === 'recommendations' && <Recommendations />}
            </Suspense>
          </Boundary>
          {ignored.length > 0 && (
            <div className="notice" role="status">
              <span>
                {messages.notice.ignored(
                  ignored.map(({ key, value }) => (value ? `${key}=${value}` : key)).join(', '),
                )}
              </span>
              <button type="button" className="plain" onClick={dismiss}>
                {messages.notice.dismiss}
              </button>
            </div>
          )}
        </main>
        <aside
          className="details"
          ref={details}
          tabIndex={-1}
          aria-label={reading ? messages.panels.reader : messages.panels.details}
        >
          <Boundary key={chosen} messages={messages}>
            {reading ? (
              <Suspense fallback={<p className="message soft">{messages.loading}</p>}>
                <Reader wide={false} />
              </Suspense>
            ) : (
              !embedded && <Details />
            )}
          </Boundary>
        </aside>
        <div className="tabs">
          {(['facets', 'none', 'details'] as const).map(name => (
            <button
              key={name}
              type="button"
              className={name === 'details' ? 'only-phone' : undefined}
              aria-pressed={sheet === name}
              onClick={() => setSheet(name)}
            >
              {name === 'none'
                ? messages.views[state.view]
                : messages.panels[reading && name === 'details' ? 'reader' : name]}
            </button>
          ))}
        </div>
        {embedded && <EmbedFoot />}
      </div>
    </ExplorerContext>
  )
}
