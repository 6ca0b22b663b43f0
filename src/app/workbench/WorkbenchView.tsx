// The view in which a text is read into the graph: of papers that are open, or of the corpus where its files are at hand.

import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { useSetting } from '../context/context.ts'
import { FilesContext } from '../files/files.ts'
import { OpenFile } from '../files/OpenFile.tsx'
import { BenchPage } from './BenchPage.tsx'
import { LeftOff } from './LeftOff.tsx'
import { type Opened, paperSession, servedSession } from './sessions.ts'
import { useWorkbenchMessages } from './use-messages.ts'
import './workbench.css'

export default function WorkbenchView() {
  const files = useContext(FilesContext)
  const { messages } = useSetting()
  const texts = useWorkbenchMessages()
  const opened = files?.opened ?? null
  const data = opened?.kind === 'corpus' ? (opened.papers?.data ?? null) : null
  const name = opened?.name ?? ''
  const edited = files?.edited
  // Null where there are no files; not there yet at first.
  const [found, setFound] = useState<{ readonly opened: Opened | null } | null>(null)
  const isBuiltIn = opened === null
  useEffect(() => {
    let gone = false
    const opening =
      data && edited ? paperSession(data, name, edited) : isBuiltIn ? servedSession() : Promise.resolve(null)
    void opening.then(opened => {
      if (!gone) setFound({ opened })
    })
    return () => {
      gone = true
    }
  }, [data, name, edited, isBuiltIn])
  if (found?.opened) return <Working opened={found.opened} />
  return (
    <div className="message">
      <h2>{texts.title}</h2>
      {found ? (
        <>
          <LeftOff onOpened={opened => setFound({ opened })} />
          <p>{texts.noFiles}</p>
          <OpenFile messages={messages} className="button" />
        </>
      ) : (
        <p role="status">{messages.loading}</p>
      )}
    </div>
  )
}

function Working({ opened }: { readonly opened: Opened }) {
  const { session } = opened
  const texts = useWorkbenchMessages()
  const state = useSyncExternalStore(session.watch, session.state)
  useEffect(() => session.begin(), [session])
  if (state.draft) return <BenchPage opened={opened} draft={state.draft} state={state} />
  return (
    <div className="message">
      <h2>{texts.title}</h2>
      {state.isBroken ? (
        <p role="alert">{texts.broken}</p>
      ) : state.isBehind ? (
        <>
          <p role="status">{texts.looking}</p>
          <progress aria-label={texts.looking} value={state.share} />
          <button type="button" className="button" onClick={session.cancel}>
            {texts.cancel}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={session.begin}>
          {texts.again}
        </button>
      )}
    </div>
  )
}
