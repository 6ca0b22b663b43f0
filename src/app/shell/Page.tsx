// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ExplorerContext, SettingContext } from '../context/context.ts'
import { titleOf } from '../context/title.ts'
import { useExplorerState } from '../context/use-explorer-state.ts'
import { Chips } from '../facets/Chips.tsx'
import { Facets } from '../facets/Facets.tsx'
import { FileStatus } from '../files/FileStatus.tsx'
import { Boundary } from '../kit/Boundary.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { Notice } from '../kit/Notice.tsx'
import { usePrinting } from '../kit/printing.ts'
import { applyTypeColors } from '../kit/theme.ts'
import { useTheme } from '../kit/use-theme.ts'
import { Waiting } from '../kit/Waiting.tsx'
import type { LoadedCorpus } from '../loading/load.ts'
import { prefetchWords } from '../loading/prefetch.ts'
import { EmbedEvidence } from '../share/EmbedEvidence.tsx'
import { EmbedFooter } from '../share/EmbedFooter.tsx'
import { Bar } from './Bar.tsx'
import { ignoredInWords } from './ignored.ts'
import { usePrintParts } from './print-parts.ts'
import { SidePanel } from './SidePanel.tsx'
import { useStore } from './store.ts'
import { type Sheet, Tabs } from './Tabs.tsx'
import { renderView } from './views.tsx'

type Props = LoadedCorpus & {
  /** The name of the file that the corpus was opened from, if it was. */
  readonly file: string | null
}

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function Page({ index, projections, positions, texts, file }: Props) {
  const { state, send, undo, redo, ignored, dismiss } = useStore(index)
  const printing = usePrinting()
  const { choice, theme, choose } = useTheme(printing)
  const { vocabulary } = index
  useLayoutEffect(() => applyTypeColors(vocabulary, theme), [vocabulary, theme])
  const [sheet, setSheet] = useState<Sheet>('none')
  const details = useRef<HTMLElement>(null)
  const { select, passage, ui } = state
  const { setting, explorer, highlight } = useExplorerState({
    index,
    projections,
    positions,
    texts,
    state,
    send,
  })
  const { messages } = explorer
  // The view first: what surrounds it would keep one waiting for the first picture.
  const panels = useDeferredValue(!isEmbedded, false)
  // And with each step the graph, then the words, which take longer to set.
  const deferredExplorer = useDeferredValue(explorer)

  useEffect(() => {
    // Only when it changes: said again, it has the browser go through the styles of the whole page.
    document.documentElement.lang = ui
  }, [ui])
  useEffect(() => {
    // In another page, nothing is read before it is asked for.
    if (!isEmbedded) return prefetchWords(texts, index.documents.keys())
  }, [texts, index])
  const title = titleOf(explorer, file)
  useEffect(() => {
    document.title = title
  }, [title])

  // What is chosen comes to the fore: at the top of its panel, and on a phone as a sheet; not over the open document.
  const chosen = select.map(({ id }) => id).join()
  const full = state.view === 'reader'
  const reading = passage !== null && !full && !isEmbedded
  const beside = reading ? passage : null
  const shownInSheet = `${full ? '' : chosen} ${beside ?? ''}`
  // A paper that is opened, too, is to be seen, and not what led there.
  const underSheet = `${state.view} ${full ? [...(state.facets.get('document') ?? [])].join() : ''}`
  const [before, setBefore] = useState({ inSheet: '', under: underSheet })
  if (shownInSheet !== before.inSheet || underSheet !== before.under) {
    // While rendering, not after it: what scrolls itself into view must be shown by then.
    setBefore({ inSheet: shownInSheet, under: underSheet })
    if (shownInSheet !== before.inSheet) setSheet((chosen && !full) || beside !== null ? 'details' : 'none')
    else if (sheet === 'details') setSheet('none')
  }
  const paper = usePrintParts()
  // The recommendations are a paper in themselves.
  const onPaper = printing && !isEmbedded && state.view !== 'recommendations' ? paper : null
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
    <SettingContext value={setting}>
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
        <FileStatus messages={messages} ui={ui} />
        <div className={isEmbedded ? 'page embed' : 'page'} data-sheet={sheet}>
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
            <Boundary messages={messages}>{panels && <Facets />}</Boundary>
          </nav>
          <Boundary messages={messages}>{!isEmbedded && <Chips />}</Boundary>
          {onPaper && <onPaper.PrintHead />}
          <main className="view" data-view={state.view}>
            <Boundary key={state.view} messages={messages}>
              <Suspense fallback={<Waiting messages={messages} />}>
                {renderView[state.view]({ highlight, theme })}
              </Suspense>
            </Boundary>
            {ignored.length > 0 && (
              <Notice messages={messages} onDismiss={dismiss}>
                {ignoredInWords(ignored, messages)}
              </Notice>
            )}
          </main>
          <ExplorerContext value={deferredExplorer}>
            <SidePanel ref={details} ready={panels} />
          </ExplorerContext>
          {onPaper && <onPaper.PrintSheet />}
          <Tabs
            messages={messages}
            sheet={sheet}
            onSheet={setSheet}
            view={messages.views[state.view]}
            panel={messages.panels[reading ? 'reader' : 'details']}
          />
          {isEmbedded && chosen && !full && <EmbedEvidence key={chosen} />}
          {isEmbedded && <EmbedFooter />}
        </div>
      </ExplorerContext>
    </SettingContext>
  )
}
