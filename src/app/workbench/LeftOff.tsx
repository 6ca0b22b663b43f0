// What somebody has worked on before in this browser, to go on with: the papers themselves need not be opened again.

import { useContext, useEffect, useId, useRef, useState } from 'react'
import { useSetting } from '../context/context.ts'
import { FilesContext } from '../files/files.ts'
import { Modal } from '../kit/Modal.tsx'
import { forgetWorkspace, type KeptHead, keptWorkspaces, reopenWorkspace } from '../workspace/index.ts'
import { leftOffMessages } from './messages/left-off.ts'
import { type Opened, reopenedSession } from './sessions.ts'
import { useInLanguage } from './use-messages.ts'

/** No more are listed, the latest first. */
const maxListed = 10

/** The corpus of a development server is gone on with there, by itself. */
const isPaper = ({ id, entries }: KeptHead): boolean => entries > 0 && !id.startsWith('served-')

export function LeftOff({ onOpened }: { readonly onOpened: (opened: Opened) => void }) {
  const files = useContext(FilesContext)
  const { speaker } = useSetting()
  const texts = useInLanguage(leftOffMessages)
  const [heads, setHeads] = useState<readonly KeptHead[]>([])
  const [asked, ask] = useState<KeptHead | null>(null)
  const [failed, setFailed] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
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
  if (!files || heads.length + Number(failed) === 0) return null
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
  const forget = async ({ id }: KeptHead) => {
    const isForgotten = await forgetWorkspace(id).then(
      () => true,
      () => false,
    )
    setFailed(!isForgotten)
    if (!isForgotten) return
    // The button that had the focus is gone.
    title.current?.focus()
    setHeads(heads => heads.filter(head => head.id !== id))
  }
  const time = new Intl.DateTimeFormat(speaker.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {texts.title}
      </h3>
      <ul className="bench-left-off">
        {heads.map(head => (
          <li key={head.id}>
            <button type="button" className="button" onClick={() => void goOn(head)}>
              {head.name}
            </button>{' '}
            <span className="soft">
              {time.format(head.changed)}, {texts.changes(head.entries)}
            </span>{' '}
            <button
              type="button"
              className="plain"
              aria-label={texts.forgetNamed(head.name)}
              aria-haspopup="dialog"
              onClick={() => ask(head)}
            >
              {texts.forget}
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{texts.failed}</p>}
      {asked && (
        <Modal
          className="dialog-sheet bench-forget"
          label={texts.question(asked.name)}
          onClose={() => ask(null)}
        >
          {close => (
            <div className="dialog-box">
              <h2>{texts.question(asked.name)}</h2>
              <p>{texts.warning}</p>
              <p className="bench-acts">
                {/* First, so that it has the focus: nothing is lost by Enter alone. */}
                <button type="button" className="button" onClick={close}>
                  {texts.keep}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    close()
                    void forget(asked)
                  }}
                >
                  {texts.forget}
                </button>
              </p>
            </div>
          )}
        </Modal>
      )}
    </section>
  )
}
