// The view in which a text is read into the graph: of papers that are open, as soon as what is proposed of them is there.

import { useContext, useEffect, useSyncExternalStore } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { FilesContext } from '../files/files.ts'
import { OpenFile } from '../files/OpenFile.tsx'
import { BenchPage } from './BenchPage.tsx'
import { workbenchMessages } from './messages/index.ts'
import type { Session } from './session.ts'
import { sessionOf } from './sessions.ts'
import './workbench.css'

export default function WorkbenchView() {
  const files = useContext(FilesContext)
  const { messages, speaker } = useSetting()
  const texts = workbenchMessages[speaker.language as InterfaceLanguage]
  const opened = files?.opened
  const given = opened?.kind === 'corpus' ? opened.papers?.data : null
  if (!files || !given) {
    return (
      <div className="message">
        <h2>{texts.title}</h2>
        <p>{texts.noFiles}</p>
        <OpenFile messages={messages} className="button" />
      </div>
    )
  }
  return <Working session={sessionOf(given, files.edited)} />
}

function Working({ session }: { readonly session: Session }) {
  const { speaker } = useSetting()
  const texts = workbenchMessages[speaker.language as InterfaceLanguage]
  const state = useSyncExternalStore(session.watch, session.state)
  useEffect(() => session.begin(), [session])
  if (state.draft) return <BenchPage session={session} draft={state.draft} state={state} />
  return (
    <div className="message">
      <h2>{texts.title}</h2>
      {state.isBroken ? (
        <p role="alert">{texts.broken}</p>
      ) : state.isBehind ? (
        <>
          <p role="status">{texts.looking}</p>
          <progress aria-label={texts.looking} />
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
