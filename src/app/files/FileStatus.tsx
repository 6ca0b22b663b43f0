// What becomes of files: where to drop one, how one is being read, why one was not opened, and which is open.

import { Suspense, useContext, useEffect, useRef, useState } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { quoted } from '../kit/foreign-text.ts'
import { loadLater } from '../kit/load-later.tsx'
import type { Messages } from '../messages/index.ts'
import { FilesContext } from './files.ts'
import { OpenFile } from './OpenFile.tsx'

const RefusalWords = loadLater(() => import('./RefusalMessage.tsx'))

type Props = { readonly messages: Messages }

type StatusProps = Props & { readonly ui: InterfaceLanguage }

/** Stands before the page that it is about. */
export function FileStatus({ messages, ui }: StatusProps) {
  const files = useContext(FilesContext)
  if (!files) return null
  const { status, opened } = files
  return (
    <>
      {opened?.kind === 'corpus' && (
        <OpenedCorpus key={opened.id} name={opened.name} messages={messages} onBack={files.back} />
      )}
      <Drop messages={messages} onDrop={files.open} />
      {status.kind === 'reading' && (
        <div className="file-status" role="status">
          <p>{messages.open.reading(quoted(status.name))}</p>
          <progress
            aria-label={messages.open.reading(quoted(status.name))}
            // Where it has been read, it is still to be looked over.
            value={status.share > 0 && status.share < 1 ? status.share : undefined}
          />
          <button type="button" className="button" onClick={files.cancel}>
            {messages.open.cancel}
          </button>
        </div>
      )}
      {status.kind === 'refused' && (
        <div className="file-status" role="alert">
          <p>
            <strong>{messages.open.notOpened(quoted(status.name))}</strong>
          </p>
          <Boundary messages={messages}>
            <Suspense>
              <RefusalWords refusal={status.refusal} ui={ui} />
            </Suspense>
          </Boundary>
          <div className="file-choices">
            <OpenFile messages={messages} className="button" />
            <button type="button" className="plain" onClick={files.cancel}>
              {messages.notice.dismiss}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

type CorpusProps = Props & { readonly name: string; readonly onBack: () => void }

function OpenedCorpus({ name, messages, onBack }: CorpusProps) {
  const bar = useRef<HTMLDivElement>(null)
  // The whole page is another: one begins here.
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={bar} className="file-bar" role="status" tabIndex={-1}>
      <span>{messages.open.opened(quoted(name))}</span>
      <button type="button" className="button" onClick={onBack}>
        {messages.open.back}
      </button>
    </div>
  )
}

type DropProps = Props & { readonly onDrop: (files: Iterable<File>) => void }

const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole page takes files; while one is held over it, it says so. */
function Drop({ messages, onDrop }: DropProps) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!brings(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      // Out of the window; not from one element to the next.
      if (event.relatedTarget === null) setOver(false)
    }
    const onFile = (event: DragEvent) => {
      setOver(false)
      if (!brings(event)) return
      // Else the browser would go to the file.
      event.preventDefault()
      onDrop(event.dataTransfer?.files ?? [])
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onFile)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onFile)
    }
  }, [onDrop])
  return over ? (
    <div className="file-drop">
      <p>
        <strong>{messages.open.drop}</strong>
      </p>
      <p>{messages.open.stays}</p>
    </div>
  ) : null
}
