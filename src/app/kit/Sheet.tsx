// A dialog with a title, a way out, and sections below.

import type { ReactNode } from 'react'
import { Modal } from './Modal.tsx'

type Props = {
  readonly className: string
  readonly title: string
  /** What the way out is called. */
  readonly out: string
  readonly onClose: () => void
  /** What is in it, given a way to close it. */
  readonly children: (close: () => void) => ReactNode
}

export const Sheet = ({ className, title, out, onClose, children }: Props) => (
  <Modal className={`dialog-sheet ${className}`} label={title} onClose={onClose}>
    {close => (
      <div className="dialog-box">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button" onClick={close}>
            {out}
          </button>
        </div>
        {children(close)}
      </div>
    )}
  </Modal>
)
