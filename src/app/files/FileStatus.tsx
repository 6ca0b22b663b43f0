// Where to drop a file, and what becomes of one: words that come when there is something to say.

import { Suspense, useContext, useEffect, useState } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import type { Messages } from '../messages/index.ts'
import { FilesContext } from './files.ts'

const FileMessages = loadLater(() => import('./FileMessages.tsx'))

type Props = { readonly messages: Messages }

type StatusProps = Props & { readonly ui: InterfaceLanguage }

/** Stands before the page that it is about. */
export function FileStatus({ messages, ui }: StatusProps) {
  const files = useContext(FilesContext)
  if (!files) return null
  const { status, opened } = files
  return (
    <>
      {(status.kind !== 'idle' || opened?.kind === 'corpus') && (
        <Boundary messages={messages}>
          <Suspense>
            <FileMessages messages={messages} files={files} ui={ui} />
          </Suspense>
        </Boundary>
      )}
      <Drop messages={messages} onDrop={files.open} />
    </>
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
