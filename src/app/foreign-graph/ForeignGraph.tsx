// A graph that somebody else made: drawn and listed as the file has it, and marked as what it is, without evidence.

import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { leftOutInWords } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { listFormatOf } from '../../terms/index.ts'
import { FileStatus } from '../files/FileStatus.tsx'
import { FilesContext } from '../files/files.ts'
import { OpenFile } from '../files/OpenFile.tsx'
import type { HeldGraph } from '../files/reading.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { Choice } from '../kit/Choice.tsx'
import { onOneLine } from '../kit/foreign-text.ts'
import { LanguageChoice } from '../kit/LanguageChoice.tsx'
import { usePrinting } from '../kit/printing.ts'
import { useTheme } from '../kit/use-theme.ts'
import { currentLanguage } from '../messages/language.ts'
import { openingMessages } from '../messages/opening.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Banner } from './Banner.tsx'
import { ForeignCanvas } from './ForeignCanvas.tsx'
import './foreign.css'
import { ForeignPanel } from './ForeignPanel.tsx'
import { ForeignPrint } from './ForeignPrint.tsx'
import { legendOf } from './legend.ts'
import { openMessages } from './messages/index.ts'
import { useDescribed } from './use-described.ts'
import { useFound } from './use-found.ts'
import { usePlaces } from './use-places.ts'
import '../kit/print.css'

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
  const scroller = useRef<HTMLElement>(null)
  const showDescribed = useCallback(() => {
    setPart('nodes')
    scroller.current?.scrollTo({ top: 0 })
  }, [])
  const { described, chosen, pick } = useDescribed(held, showDescribed)
  const looked = useFound(held)
  const placing = usePlaces(held)
  const { places } = placing
  const { graph } = held

  useEffect(() => {
    document.documentElement.lang = ui
    document.title = `${words.title(onOneLine(name))} · Verband`
  }, [ui, words, name])

  const left = listFormatOf(ui).format(leftOutInWords(graph.leftOut, ui))
  const legend = useMemo(() => legendOf(graph, words), [graph, words])
  return (
    <>
      <FileStatus messages={messages} ui={ui} />
      <div className="foreign" data-part={part}>
        <header className="bar">
          <h1>Verband</h1>
          <button type="button" className="button" onClick={files?.back}>
            {openingMessages(ui).back}
          </button>
          <OpenFile messages={messages} className="button" />
          <LanguageChoice messages={messages} value={ui} onChoose={setUi} />
        </header>
        <Banner name={name} graph={graph} ui={ui} left={left} />
        <div className="foreign-parts">
          <Choice label={words.show} options={parts} names={words.parts} value={part} onChoose={setPart} />
        </div>
        <main className="foreign-drawing">
          <Boundary messages={messages}>
            <ForeignCanvas
              {...placing}
              {...{ held, messages, words, theme, chosen }}
              found={looked.foundSet}
              onPick={pick}
            />
          </Boundary>
          <p className="foreign-legend soft">{legend.join(' ')}</p>
        </main>
        <ForeignPanel {...looked} {...{ graph, described, ui, scroller }} onPick={pick} />
        {printing && <ForeignPrint {...{ name, graph, places, described, words, left }} />}
      </div>
    </>
  )
}
