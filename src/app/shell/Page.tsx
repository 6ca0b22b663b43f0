// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import { Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import { Chips } from '../facets/Chips.tsx'
import { Facets } from '../facets/Facets.tsx'
import { FileStatus } from '../open/FileStatus.tsx'
import { EmbedFoot } from '../share/EmbedFoot.tsx'
import { EmbedWords } from '../share/EmbedWords.tsx'
import { embedded } from '../share/embed.ts'
import { Bar } from './Bar.tsx'
import { Beside } from './Beside.tsx'
import { Boundary } from './Boundary.tsx'
import { ExplorerContext } from './context.ts'
import { useExplorerOf } from './explorer.ts'
import { ignoredInWords } from './ignored.ts'
import type { Loaded } from './load.ts'
import { Notice } from './Notice.tsx'
import { usePaper, usePrinting } from './printing.ts'
import { useStore } from './store.ts'
import { type Sheet, Tabs } from './Tabs.tsx'
import { useTheme } from './theming.ts'
import { titleOf } from './title.ts'
import { viewOf } from './views.tsx'
import { Waiting } from './Waiting.tsx'

type Props = Loaded & {
  /** The name of the file that the corpus was opened from, if it was. */
  readonly file: string | null
}

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function Page({ index, projections, positions, file }: Props) {
  const { state, send, undo, redo, ignored, dismiss } = useStore(index)
  const printing = usePrinting()
  const { choice, theme, choose } = useTheme(printing)
  const [sheet, setSheet] = useState<Sheet>('none')
  const details = useRef<HTMLElement>(null)
  const { select, passage, ui } = state
  const { explorer, light } = useExplorerOf({ index, projections, positions, state, send })
  const { messages } = explorer
  // The view first: what surrounds it would keep one waiting for the first picture.
  const panels = useDeferredValue(!embedded, false)
  // And with each step the graph, then the words, which take longer to set.
  const late = useDeferredValue(explorer)

  useEffect(() => {
    // Only when it changes: said again, it has the browser go through the styles of the whole page.
    document.documentElement.lang = ui
  }, [ui])
  const title = titleOf(explorer, file)
  useEffect(() => {
    document.title = title
  }, [title])

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
  const paper = usePaper()
  // The recommendations are a paper in themselves.
  const onPaper = printing && !embedded && state.view !== 'recommendations' ? paper : null
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
      <FileStatus messages={messages} ui={ui} />
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
          <Boundary messages={messages}>{panels && <Facets />}</Boundary>
        </nav>
        <Boundary messages={messages}>{!embedded && <Chips />}</Boundary>
        {onPaper && <onPaper.PrintHead />}
        <main className="view" data-view={state.view}>
          <Boundary key={state.view} messages={messages}>
            <Suspense fallback={<Waiting messages={messages} />}>
              {viewOf[state.view]({ lit: light, theme })}
            </Suspense>
          </Boundary>
          {ignored.length > 0 && (
            <Notice messages={messages} onDismiss={dismiss}>
              {ignoredInWords(ignored, messages)}
            </Notice>
          )}
        </main>
        <ExplorerContext value={late}>
          <Beside ref={details} ready={panels} />
        </ExplorerContext>
        {onPaper && <onPaper.PrintSheet />}
        <Tabs
          messages={messages}
          sheet={sheet}
          onSheet={setSheet}
          view={messages.views[state.view]}
          panel={messages.panels[reading ? 'reader' : 'details']}
        />
        {embedded && chosen && !full && <EmbedWords key={chosen} />}
        {embedded && <EmbedFoot />}
      </div>
    </ExplorerContext>
  )
}
