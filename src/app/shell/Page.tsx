// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import {
  steps as allSteps,
  chainsOf,
  claimsAbout,
  claimsOfTie,
  interfaces,
  lit,
  modeInForce,
  type Steps,
  shown as shownOf,
  views,
} from '../../explorer/index.ts'
import { type CorpusIndex, type Mode, modes, type Positions, type Projection } from '../../graph/index.ts'
import type { Claim, Language } from '../../model/index.ts'
import { Details } from '../details/Details.tsx'
import { Chips } from '../facets/Chips.tsx'
import { Facets } from '../facets/Facets.tsx'
import { Help } from '../help/Help.tsx'
import { catalogue } from '../messages/index.ts'
import { Search } from '../search/Search.tsx'
import { Boundary } from './Boundary.tsx'
import { Choice } from './Choice.tsx'
import { type Explorer, ExplorerContext } from './context.ts'
import { useStore } from './store.ts'
import { themeChoices, useTheme } from './theme.ts'

// What the first view does not need comes when it is asked for; the graph brings sigma along.
const GraphView = lazy(() => import('../graph/GraphView.tsx'))
const TableView = lazy(() => import('../table/TableView.tsx'))
const MatrixView = lazy(() => import('../matrix/MatrixView.tsx'))
const TimelineView = lazy(() => import('../timeline/TimelineView.tsx'))
const Reader = lazy(() => import('../reader/Reader.tsx'))
const Recommendations = lazy(() => import('../recommendations/Recommendations.tsx'))

type Props = {
  readonly index: CorpusIndex
  readonly projections: Readonly<Record<Mode, Projection>>
  readonly positions: Positions
}

/** How many steps around the selection, as the buttons say it. */
type Reach = `${Steps}`
const reaches = allSteps.map(n => String(n) as Reach)
const reachNames: Readonly<Record<Reach, string>> = { 1: '±1', 2: '±2', 3: '±3' }

type Sheet = 'none' | 'facets' | 'details'

const languageNames = { en: 'EN', nl: 'NL', fr: 'FR' } as const

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function Page({ index, projections, positions }: Props) {
  const { state, send, undo, redo, ignored, dismiss } = useStore(index)
  const { choice, theme, choose } = useTheme()
  const [sheet, setSheet] = useState<Sheet>('none')
  const details = useRef<HTMLElement>(null)
  const messages = catalogue[state.ui]

  const { facets, select, steps, passage, ui } = state
  const mode = modeInForce(state)
  const shown = useMemo(
    () => shownOf(index, projections, { mode, facets }),
    [index, projections, mode, facets],
  )
  const chains = useMemo(
    () => chainsOf(index, projections, { select, facets }),
    [index, projections, select, facets],
  )
  const light = useMemo(() => lit(shown, select, steps, chains), [shown, select, steps, chains])
  const shownClaims = useMemo(
    () =>
      new Set(
        select.flatMap((what): readonly Claim[] => {
          if (what.kind === 'entity') return claimsAbout(index, what.id, facets)
          if (what.kind === 'claim') return [index.claims.get(what.id)].filter(claim => claim !== undefined)
          return claimsOfTie(index, projections, { mode, facets }, what.id)?.claims ?? []
        }),
      ),
    [index, projections, select, facets, mode],
  )
  const explorer = useMemo((): Explorer => {
    const inWords: Explorer['inWords'] = said =>
      said[ui as string as Language] ?? Object.values(said)[0] ?? ''
    return {
      ...{ index, projections, state, shown, shownClaims, chains, send, messages, inWords },
      nameOf: id => inWords(index.entities.get(id)?.label ?? {}) || id,
      languageName: language => messages.languages[language] ?? language,
    }
  }, [index, projections, state, shown, shownClaims, chains, send, messages, ui])

  useEffect(() => {
    document.documentElement.lang = ui
    document.title = `${explorer.inWords(index.corpus.title)} · Verband`
  }, [ui, index, explorer])

  // What is chosen comes to the fore: at the top of its panel, and on a phone as a sheet; not over the open document.
  const chosen = select.map(({ id }) => id).join()
  const full = state.view === 'reader'
  const reading = passage !== null && !full
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
      <div className="page" data-sheet={sheet}>
        <header className="bar">
          <h1>Verband</h1>
          <p className="tagline">{messages.tagline}</p>
          <Search
            onChosen={chosen => {
              // In the document itself the words are in view already; else they are in the panel.
              if (chosen === 'passage' && state.view === 'reader') return
              setSheet('details')
              requestAnimationFrame(() => details.current?.focus({ preventScroll: true }))
            }}
          />
          <Choice
            label={messages.chooseView}
            options={views}
            names={messages.views}
            value={state.view}
            onChoose={view => {
              setSheet('none')
              send({ type: 'set-view', view })
            }}
          />
          <Choice
            label={messages.chooseLanguage}
            options={interfaces}
            names={languageNames}
            value={ui}
            onChoose={ui => send({ type: 'set-interface', ui })}
          />
          <label className="theme">
            <span className="hidden-visually">{messages.theme.label}</span>
            <select
              value={choice}
              onChange={event => choose(themeChoices.find(known => known === event.target.value) ?? 'auto')}
            >
              {themeChoices.map(known => (
                <option key={known} value={known}>
                  {messages.theme[known]}
                </option>
              ))}
            </select>
          </label>
          <Help />
        </header>
        <nav className="facets" aria-label={messages.facets.title}>
          <div className="sheet-head">
            <h2>{messages.facets.title}</h2>
            <button type="button" className="button" onClick={() => setSheet('none')}>
              {messages.panels.close}
            </button>
          </div>
          <Boundary messages={messages}>
            <Facets />
          </Boundary>
        </nav>
        <Boundary messages={messages}>
          <Chips />
        </Boundary>
        <main className="view" data-view={state.view}>
          <Boundary key={state.view} messages={messages}>
            <Suspense fallback={<p className="message soft">{messages.loading}</p>}>
              {state.view === 'graph' && (
                <>
                  <div className="over">
                    <Choice
                      label={messages.chooseMode}
                      options={modes}
                      names={messages.modes}
                      value={mode}
                      onChoose={mode => send({ type: 'set-mode', mode })}
                    />
                    {select.some(({ kind }) => kind === 'entity') && chains.length === 0 && (
                      <Choice
                        label={messages.graph.steps}
                        options={reaches}
                        names={reachNames}
                        value={String(steps) as Reach}
                        onChoose={reach => send({ type: 'set-steps', steps: Number(reach) as Steps })}
                      />
                    )}
                  </div>
                  <GraphView positions={positions} lit={light} theme={theme} />
                </>
              )}
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
              <Details />
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
      </div>
    </ExplorerContext>
  )
}
