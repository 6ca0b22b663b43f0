// What somebody has worked on before in this browser, to go on with: the papers themselves need not be opened again.

import { useContext, useEffect, useId, useState } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { FilesContext } from '../files/files.ts'
import { type KeptHead, keptWorkspaces, reopenWorkspace } from '../workspace/index.ts'
import { leftOffMessages } from './messages/left-off.ts'
import { type Opened, reopenedSession } from './sessions.ts'

/** No more are listed, the latest first. */
const maxListed = 10

/** The corpus of a development server is gone on with there, by itself. */
const isPaper = ({ id, entries }: KeptHead): boolean => entries > 0 && !id.startsWith('served-')

export function LeftOff({ onOpened }: { readonly onOpened: (opened: Opened) => void }) {
  const files = useContext(FilesContext)
  const { speaker } = useSetting()
  const texts = leftOffMessages[speaker.language as InterfaceLanguage]
  const [heads, setHeads] = useState<readonly KeptHead[]>([])
  const heading = useId()
  useEffect(() => {
    let isHere = true
    void keptWorkspaces().then(heads => {
      if (isHere) setHeads(heads.filter(isPaper).slice(0, maxListed))
    })
    return () => {
      isHere = false
    }
  }, [])
  if (!files || heads.length === 0) return null
  const goOn = async ({ id, name }: KeptHead) => {
    const kept = await reopenWorkspace(id)
    if (!kept) return setHeads(heads => heads.filter(head => head.id !== id))
    let isShown = false
    const opened = reopenedSession(kept, edition => {
      if (isShown) files.edited(edition)
      else files.show(name, edition, kept.base)
      isShown = true
    })
    onOpened(opened)
  }
  const time = new Intl.DateTimeFormat(speaker.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{texts.title}</h3>
      <ul className="bench-left-off">
        {heads.map(head => (
          <li key={head.id}>
            <button type="button" className="button" onClick={() => void goOn(head)}>
              {head.name}
            </button>{' '}
            <span className="soft">
              {time.format(head.changed)}, {texts.changes(head.entries)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
