// A line that tells something, with how many statements say it; on request, these with their words.

import { type ReactNode, useId, useState } from 'react'
import './folded-line.css'

type Props = {
  /** What the button says to whoever does not see the line: what it is about, and how many statements there are. */
  readonly label: string
  /** How many, in figures and in words. */
  readonly count: ReactNode
  readonly counted: string
  /** What is told below, once it is unfolded. */
  readonly words: () => ReactNode
  readonly children: ReactNode
}

export function FoldedLine({ label, count, counted, words, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="folded-line">
      <div className="line">
        <div>{children}</div>
        <button
          type="button"
          className="plain"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          title={counted}
          onClick={() => setOpen(!open)}
        >
          <span className="hidden-visually">{label}</span>
          <span aria-hidden="true">{count}</span>
          <span aria-hidden="true" className="fold" />
        </button>
      </div>
      {open && (
        <div id={id} className="unfolded-words">
          {words()}
        </div>
      )}
    </li>
  )
}
