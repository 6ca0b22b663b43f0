// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import { Suspense, useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { ExplorerContext, SettingContext } from '../context/context.ts'
import { titleOf } from '../context/title.ts'
import { useExplorerState } from '../context/use-explorer-state.ts'
import { Chips } from '../facets/Chips.tsx'
import { FileStatus } from '../files/FileStatus.tsx'
import { Boundary } from '../kit/Boundary.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { loadLater } from '../kit/load-later.tsx'
import { changePanel } from '../kit/panels.ts'
import { usePrinting } from '../kit/printing.ts'
import { applyTypeColors } from '../kit/theme.ts'
import { useTheme } from '../kit/use-theme.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { prefetchWords } from '../loading/prefetch.ts'
import { Bar } from './Bar.tsx'
import { EmbedParts } from './EmbedParts.tsx'
import { FacetColumn } from './FacetColumn.tsx'
import { MainView } from './MainView.tsx'
import { usePrintParts } from './print-parts.ts'
import { SidePanel } from './SidePanel.tsx'
import { useStore } from './store.ts'
import { Tabs } from './Tabs.tsx'
import { useDocumentHead } from './use-document-head.ts'
import { usePageKeys } from './use-page-keys.ts'
import { useSheet } from './use-sheet.ts'

const StoryBar = loadLater(() => import('../story/StoryBar.tsx'))
const PanelDividers = loadLater(() => import('./PanelDividers.tsx'))

type Props = LoadedCorpus & {
  /** The name of the file that the corpus was opened from, if it was. */
  readonly file: string | null
}

export function Page({ index, projections, positions, texts, file }: Props) {
  const { state, send, undo, redo, ignored, dismiss } = useStore(index)
  const printing = usePrinting()
  const { choice, theme, choose } = useTheme(printing)
  const { vocabulary } = index
  useLayoutEffect(() => applyTypeColors(vocabulary, theme), [vocabulary, theme])
  const corpus = { index, projections, positions, texts }
  const { setting, explorer } = useExplorerState({ ...corpus, state, send })
  useDocumentHead(state.ui, titleOf(explorer, file))
  useEffect(() => {
    // In another page, nothing is read before it is asked for.
    if (!isEmbedded) return prefetchWords(texts, index.documents.keys())
  }, [texts, index])
  const [sheet, setSheet] = useSheet(state)
  const stepBack = useCallback(() => {
    if (sheet === 'facets') setSheet('none')
    else send({ type: 'step-back' })
  }, [sheet, setSheet, send])
  usePageKeys({ undo, redo, stepBack })
  // The view first: what surrounds it would keep one waiting for the first picture.
  const panels = useDeferredValue(!isEmbedded, false)
  // And with each step the graph, then the words, which take longer to set.
  const deferredExplorer = useDeferredValue(explorer)
  // A choice shows at once where it is made.
  const facetExplorer = deferredExplorer.state.facets === state.facets ? deferredExplorer : explorer
  // Another view is drawn beside the one that stands there, which it takes the place of once it is ready.
  const viewExplorer = deferredExplorer.state.view === state.view ? explorer : deferredExplorer
  const details = useRef<HTMLElement>(null)
  const paper = usePrintParts()
  // The recommendations are a paper in themselves.
  const onPaper = printing && !isEmbedded && state.view !== 'recommendations' ? paper : null
  const { messages } = explorer
  const isReader = state.view === 'reader'

  const closeSheet = useCallback(() => setSheet('none'), [setSheet])
  const skipToDetails = () => {
    setSheet('details')
    changePanel('details', { folded: false })
    details.current?.focus()
  }
  const showFound = (found: 'entity' | 'passage') => {
    // In the document itself the words are in view already; else they are in the panel.
    if (found === 'passage' && isReader) return
    setSheet('details')
    requestAnimationFrame(() => details.current?.focus({ preventScroll: true }))
  }
  const panel = state.passage !== null && !isReader && !isEmbedded ? 'reader' : 'details'
  return (
    <SettingContext value={setting}>
      <ExplorerContext value={explorer}>
        <button type="button" className="skip" onClick={skipToDetails}>
          {messages.skip}
        </button>
        <FileStatus messages={messages} ui={state.ui} />
        <div className={isEmbedded ? 'page embed' : 'page'} data-sheet={sheet}>
          <Bar theme={choice} onTheme={choose} onView={closeSheet} onFound={showFound} />
          <ExplorerContext value={facetExplorer}>
            <FacetColumn ready={panels} onClose={closeSheet} />
          </ExplorerContext>
          <Boundary messages={messages}>{!isEmbedded && <Chips />}</Boundary>
          {onPaper && <onPaper.PrintHead />}
          <ExplorerContext value={viewExplorer}>
            <MainView theme={theme} ignored={ignored} onDismiss={dismiss} />
          </ExplorerContext>
          <ExplorerContext value={deferredExplorer}>
            <SidePanel ref={details} ready={panels} />
          </ExplorerContext>
          {state.story !== null && (
            <Boundary messages={messages}>
              <Suspense>
                <StoryBar />
              </Suspense>
            </Boundary>
          )}
          {onPaper && <onPaper.PrintSheet />}
          <Tabs
            messages={messages}
            sheet={sheet}
            onSheet={setSheet}
            view={messages.views[state.view]}
            panel={messages.panels[panel]}
          />
          {panels && (
            <Suspense>
              <PanelDividers />
            </Suspense>
          )}
          {isEmbedded && <EmbedParts />}
        </div>
      </ExplorerContext>
    </SettingContext>
  )
}
