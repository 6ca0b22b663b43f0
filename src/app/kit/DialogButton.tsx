// A button in the bar that opens a dialog, whose code comes when it is asked for.

import { type ComponentType, type ReactNode, Suspense, useCallback, useState } from 'react'
import type { Messages } from '../messages/index.ts'
import { Boundary } from './Boundary.tsx'
import { useGlobalKey } from './keys.ts'
import { Modal } from './Modal.tsx'

type Props = {
  readonly messages: Messages
  readonly name: string
  /** The key that opens it too, and whether a key pressed is that one. */
  readonly shortcut?: { readonly key: string; readonly is: (event: KeyboardEvent) => boolean }
  readonly className: string
  /** What the button shows. */
  readonly children: ReactNode
  readonly sheet: ComponentType<{ readonly onClose: () => void }>
}

const never = () => false

export function DialogButton({ messages, name, shortcut, className, children, sheet: Sheet }: Props) {
  const [open, setOpen] = useState(false)
  useGlobalKey(
    shortcut?.is ?? never,
    useCallback(() => setOpen(true), []),
  )
  return (
    <>
      <button
        type="button"
        className={`button ${className}`}
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut?.key}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        <Boundary
          messages={messages}
          frame={said => (
            <Modal className="dialog-sheet" label={name} onClose={() => setOpen(false)}>
              {() => said}
            </Modal>
          )}
        >
          <Suspense fallback={null}>
            <Sheet onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  )
}
