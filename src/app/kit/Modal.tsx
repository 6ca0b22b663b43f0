// A dialog above the page: it takes the focus, keeps it, and gives it back.

import { type ReactNode, useLayoutEffect, useRef } from 'react'

type Props = {
  readonly className: string
  /** Its name. */
  readonly label: string
  readonly onClose: () => void
  /** What is in it, given a way to close it. */
  readonly children: (close: () => void) => ReactNode
}

/** Closes on Escape and on a click beside it; the browser then returns the focus to where it was. */
export function Modal({ className, label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the browser takes the next key, which may be meant for a field in the dialog.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  // At once: the browser's own event comes later, and a key that opens the dialog again may come before it.
  const isClosed = useRef(false)
  const tell = () => {
    if (!isClosed.current) onClose()
    isClosed.current = true
  }
  const close = () => {
    dialog.current?.close()
    // Where nothing had the focus before, the browser leaves it in here until it next draws; keys must not be lost.
    const focused = document.activeElement
    if (focused instanceof HTMLElement && dialog.current?.contains(focused)) focused.blur()
    tell()
  }
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onClose={tell}
      onClick={event => {
        if (event.target === dialog.current) close()
      }}
      onKeyDown={event => {
        // No key in the dialog is meant for the page below.
        event.stopPropagation()
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        close()
      }}
    >
      {children(close)}
    </dialog>
  )
}
