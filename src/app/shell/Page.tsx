// The page: a bar, the facets, the view, the details; on a small screen, sheets.

import {
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type Explorer, ExplorerContext, type Setting, SettingContext } from '../context/context.ts'
import { titleOf } from '../context/title.ts'
import { useExplorerState } from '../context/use-explorer-state.ts'
import { Chips } from '../facets/Chips.tsx'
import { FileStatus } from '../files/FileStatus.tsx'
import { Boundary } from '../kit/Boundary.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { whenIdle } from '../kit/idle.ts'
import { loadLater } from '../kit/load-later.tsx'
import { changePanel } from '../kit/panels.ts'
import { usePrinting } from '../kit/printing.ts'
import { applyTypeColors } from '../kit/theme.ts'
import { useTheme } from '../kit/use-theme.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { storeAddress } from '../loading/source.ts'
import { Bar } from './Bar.tsx'
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
const StoreBar = loadLater(() => import('../store/StoreBar.tsx'))
const EmbedFoot = loadLater(() => import('../share/EmbedFoot.tsx'))
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
    // In another page, and out of a store, nothing is read before it is asked for.
    if (isEmbedded || storeAddress !== null) return
    let isOver = false
    // Nobody waits for it, not even for its script: without that, words come when they are read.
    let end = whenIdle(() =>
      import('../loading/prefetch.ts').then(
        ({ prefetchWords }) => {
          if (!isOver) end = prefetchWords(texts, index.documents.keys())
        },
        () => {},
      ),
    )
    return () => {
      isOver = true
      end()
    }
  }, [texts, index])
  const [sheet, setSheet] = useSheet(state)
  const stepBack = useCallback(() => {
    if (sheet === 'facets') setSheet('none')
    else send({ type: 'step-back' })
  }, [sheet, setSheet, send])
  usePageKeys({ undo, redo, stepBack })
  // The view first: what surrounds it would keep one waiting for the first picture.
  const panels = useDeferredValue(!isEmbedded, false)
  // And with each step or edit the graph, then the words, which take longer to set.
  const now = useMemo(() => ({ setting, explorer }), [setting, explorer])
  const deferred = useDeferredValue(now)
  // Then what each filter would leave, which is most of all.
  const last = useDeferredValue(deferred)
  // A choice shows at once where it is made.
  const inFacets = last.explorer.state.facets === state.facets ? last : now
  // Another view is drawn beside the one that stands there, which it takes the place of once it is ready.
  const inView = deferred.explorer.state.view === state.view ? now : deferred
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
  const skipToView = () => {
    setSheet('none')
    const view = document.querySelector<HTMLElement>('main')
    const canvas = view?.querySelector<HTMLElement>('[role=application]')
    ;(canvas ?? view)?.focus()
  }
  const showFound = (found: 'entity' | 'passage') => {
    // In the document itself the words are in view already; else they are in the panel.
    if (found === 'passage' && isReader) return
    setSheet('details')
    requestAnimationFrame(() => details.current?.focus({ preventScroll: true }))
  }
  const panel = state.passage !== null && !isReader && !isEmbedded ? 'reader' : 'details'
  return (
    <Explored {...now}>
      <button type="button" className="skip" onClick={skipToView}>
        {messages.skipToView}
      </button>
      <button type="button" className="skip" onClick={skipToDetails}>
        {messages.skip}
      </button>
      <FileStatus messages={messages} ui={state.ui} />
      <div className={isEmbedded ? 'page embed' : 'page'} data-sheet={sheet}>
        <Bar theme={choice} onTheme={choose} onView={closeSheet} onFound={showFound} />
        <Explored {...inFacets}>
          <FacetColumn ready={panels} onClose={closeSheet} />
        </Explored>
        <Boundary messages={messages}>{!isEmbedded && <Chips />}</Boundary>
        {onPaper && <onPaper.PrintHead />}
        <Explored {...inView}>
          <MainView theme={theme} ignored={ignored} onDismiss={dismiss} />
        </Explored>
        <Explored {...deferred}>
          <SidePanel ref={details} ready={panels} />
        </Explored>
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
          // Without them the panels are as wide as they are.
          <Boundary messages={messages} frame={() => null}>
            <Suspense>
              <PanelDividers />
            </Suspense>
          </Boundary>
        )}
        {isEmbedded && (
          <Boundary messages={messages}>
            {/* Its room is there from the first, so that the view does not jump. */}
            <Suspense fallback={<footer className="embed-foot" />}>
              <EmbedFoot />
            </Suspense>
          </Boundary>
        )}
      </div>
      {storeAddress !== null && file === null && (
        <Boundary messages={messages}>
          <Suspense>
            <StoreBar />
          </Suspense>
        </Boundary>
      )}
    </Explored>
  )
}

type ExploredProps = {
  readonly setting: Setting
  readonly explorer: Explorer
  readonly children: ReactNode
}

/** What stands below is told this explorer: both contexts of one moment, or the words would be set twice for one step. */
const Explored = ({ setting, explorer, children }: ExploredProps) => (
  <SettingContext value={setting}>
    <ExplorerContext value={explorer}>{children}</ExplorerContext>
  </SettingContext>
)
