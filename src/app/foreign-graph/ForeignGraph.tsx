// A graph that somebody else made: drawn and listed as the file has it, and marked as what it is, without evidence.

import { useCallback, useContext, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type Described, type DescribedItem, leftOutInWords } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { listFormatOf } from '../../terms/index.ts'
import { FileStatus } from '../files/FileStatus.tsx'
import { FilesContext } from '../files/files.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { Choice } from '../kit/Choice.tsx'
import { onOneLine, quoted } from '../kit/foreign-text.ts'
import { LanguageChoice } from '../kit/LanguageChoice.tsx'
import { usePrinting } from '../kit/printing.ts'
import { useTheme } from '../kit/use-theme.ts'
import { currentLanguage } from '../messages/language.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ForeignCanvas } from './ForeignCanvas.tsx'
import './foreign.css'
import { OpenFile } from '../files/OpenFile.tsx'
import type { ForeignGraph as Foreign } from '../files/protocol.ts'
import type { HeldGraph } from '../files/reading.ts'
import { ForeignDetails } from './Details.tsx'
import { ForeignPrint } from './ForeignPrint.tsx'
import { legendOf } from './legend.ts'
import { openMessages } from './messages/index.ts'
import { NodeList } from './NodeList.tsx'
import { usePlaces } from './use-places.ts'

type Props = { readonly name: string; readonly held: HeldGraph }

const parts = ['graph', 'nodes'] as const

export default function ForeignGraph({ name, held }: Props) {
  const files = useContext(FilesContext)
  const [ui, setUi] = useState<InterfaceLanguage>(currentLanguage)
  const printing = usePrinting()
  const { theme } = useTheme(printing)
  const messages = useMessages(ui)
  const words = openMessages[ui]
  const [part, setPart] = useState<(typeof parts)[number]>('graph')
  const [described, setDescribed] = useState<Described | null>(null)
  const { typed, setTyped, found } = useFound(held)
  const { places, share } = usePlaces(held)
  const scroller = useRef<HTMLElement>(null)

  useEffect(() => {
    document.documentElement.lang = ui
    document.title = `${words.title(onOneLine(name))} · Verband`
  }, [ui, words, name])

  const requested = useRef<DescribedItem | null>(null)
  const pick = useCallback(
    (item: DescribedItem | null) => {
      requested.current = item
      if (item === null) {
        setDescribed(null)
        return
      }
      void held.describe(item).then(said => {
        if (requested.current !== item) return
        setDescribed(said)
        setPart('nodes')
        scroller.current?.scrollTo({ top: 0 })
      })
    },
    [held],
  )
  const left = listFormatOf(ui).format(leftOutInWords(held.graph.leftOut, ui))
  const legend = useMemo(() => legendOf(held.graph, words), [held, words])
  const foundSet = useMemo(() => found && new Set(found), [found])
  const chosen = useMemo(
    (): DescribedItem | null =>
      described && { of: described.of, number: described.of === 'node' ? described.node : described.edge },
    [described],
  )
  return (
    <>
      <FileStatus messages={messages} ui={ui} />
      <div className="foreign" data-part={part}>
        <header className="bar">
          <h1>Verband</h1>
          <button type="button" className="button" onClick={files?.back}>
            {messages.open.back}
          </button>
          <OpenFile messages={messages} className="button" />
          <LanguageChoice messages={messages} value={ui} onChoose={setUi} />
        </header>
        <Banner name={name} graph={held.graph} ui={ui} left={left} />
        <div className="foreign-parts">
          <Choice label={words.show} options={parts} names={words.parts} value={part} onChoose={setPart} />
        </div>
        <main className="foreign-drawing">
          <Boundary messages={messages}>
            <ForeignCanvas
              held={held}
              messages={messages}
              words={words}
              theme={theme}
              places={places}
              share={share}
              chosen={chosen}
              found={foundSet}
              onPick={pick}
            />
          </Boundary>
          <p className="foreign-legend soft">{legend.join(' ')}</p>
        </main>
        <aside className="foreign-panel" ref={scroller} aria-label={words.nodes}>
          {described ? (
            <ForeignDetails described={described} words={words} onPick={pick} />
          ) : (
            <>
              <label className="foreign-find">
                {words.find}
                <input type="search" value={typed} onChange={event => setTyped(event.target.value)} />
              </label>
              <p className="soft" role="status">
                {found && words.found(found.length)}
              </p>
              <NodeList
                graph={held.graph}
                found={found}
                chosen={chosen?.of === 'node' ? chosen.number : null}
                ui={ui}
                scroller={scroller}
                onPick={pick}
              />
            </>
          )}
        </aside>
        {printing && (
          <ForeignPrint
            name={name}
            graph={held.graph}
            places={places}
            described={described}
            words={words}
            left={left}
          />
        )}
      </div>
    </>
  )
}

/** What is looked for, and the nodes that have it; the worker looks. */
function useFound(held: HeldGraph) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Uint32Array | null>(null)
  const sought = useDeferredValue(typed.trim())
  useEffect(() => {
    let here = true
    if (sought === '') setFound(null)
    else void held.find(sought).then(nodes => here && setFound(nodes))
    return () => {
      here = false
    }
  }, [held, sought])
  return { typed, setTyped, found } as const
}

type BannerProps = {
  readonly name: string
  readonly graph: Foreign
  readonly ui: InterfaceLanguage
  /** What was left out or read otherwise; empty for nothing. */
  readonly left: string
}

function Banner({ name, graph, ui, left }: BannerProps) {
  const messages = useMessages(ui)
  const words = openMessages[ui]
  const { labels, edges } = graph
  const banner = useRef<HTMLElement>(null)
  // The whole page is another: one begins here.
  useEffect(() => banner.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={banner} className="foreign-banner" tabIndex={-1} aria-label={words.title(quoted(name))}>
      <p>
        <strong>
          <bdi>{quoted(name)}</bdi>
        </strong>{' '}
        · {words.counts(labels.length, edges)} · {messages.open.stays}
      </p>
      <p>
        <strong>{words.noEvidence}</strong>
      </p>
      {left && <p>{words.leftOut(left)}</p>}
    </section>
  )
}
