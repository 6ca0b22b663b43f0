// Stands where something is still to come, and after a while offers a way on.

import { type ReactNode, useEffect, useState } from 'react'
import type { Messages } from '../messages/index.ts'

/** After so many milliseconds one wonders. */
const slowAfterMs = 8000

type Props = {
  readonly messages: Messages
  /** Asks once more; else the page is loaded anew, in the state that its address tells. */
  readonly onAgain?: () => void
  /** How far it is. */
  readonly children?: ReactNode
}

export function Waiting({ messages, onAgain = () => location.reload(), children }: Props) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="message soft" role="status">
      <p>{messages.loading}</p>
      {children}
      {long && (
        <>
          <p>{messages.waiting.long}</p>
          <button type="button" className="button" onClick={onAgain}>
            {messages.waiting.again}
          </button>
        </>
      )}
    </div>
  )
}
