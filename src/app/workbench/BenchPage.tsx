// The workbench: the text with what is proposed of it, and the graph that grows beside it.

import { useCallback, useMemo, useRef, useState } from 'react'
import type { DocumentId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { WindowedColumn } from '../kit/WindowedColumn.tsx'
import { BenchContext } from './bench.ts'
import { Drawing } from './Drawing.tsx'
import { Head } from './Head.tsx'
import { DeskContext } from './model/use-desk.ts'
import { PassageItem } from './PassageItem.tsx'
import type { IndexedDraft, SessionState } from './session.ts'
import type { Opened } from './sessions.ts'
import { useBench } from './use-bench.ts'
import { useBenchKeys } from './use-bench-keys.ts'
import type { PassageWork } from './work.ts'

type Props = { readonly opened: Opened; readonly draft: IndexedDraft; readonly state: SessionState }

/** Up to so many passages are all drawn: the browser's own search finds them. */
const maxUnwindowed = 120

/** About how high a passage is until it has been drawn, in pixels. */
const estimate = ({ open }: PassageWork) => 90 + 96 * open.length
const idOf = ({ passage }: PassageWork) => passage.id

export function BenchPage({ opened, draft, state }: Props) {
  const [first] = draft.index.documents.keys()
  const [chosen, setChosen] = useState<DocumentId | null>(null)
  const document = chosen !== null && draft.index.documents.has(chosen) ? chosen : first!
  const bench = useBench(opened.session, draft, document, setChosen)
  useBenchKeys(bench)
  const { work, here, texts, form, shown } = bench
  const { speaker } = useSetting()
  const scroller = useRef<HTMLDivElement>(null)
  const languages = draft.index.documents.get(document)?.languages ?? []
  const at = here?.passage.id
  const kept = useMemo(
    () => [at, form?.passage, shown?.passage].filter(id => id !== undefined),
    [at, form?.passage, shown?.passage],
  )
  return (
    <BenchContext value={bench}>
      <div className="bench" aria-busy={state.isBehind}>
        <DeskContext value={opened.session.desk}>
          <Head
            opened={opened}
            state={state}
            onDocument={useCallback((id: string) => setChosen(id as DocumentId), [])}
          />
        </DeskContext>
        <section className="bench-text" aria-label={texts.text} ref={scroller}>
          <WindowedColumn
            items={work}
            idOf={idOf}
            windowed={work.length > maxUnwindowed}
            estimate={estimate}
            scroller={scroller}
            layout={`${speaker.language} ${document}`}
            kept={kept}
            className="bench-column"
            draw={(item, i) => <PassageItem work={item} number={i + 1} languages={languages} />}
          />
        </section>
        <Drawing />
        <p className="soft bench-keys">{texts.keys}</p>
      </div>
    </BenchContext>
  )
}
