// What the page has to say about what one did: over the view, until it is dismissed.

import type { ReactNode } from 'react'
import type { Messages } from '../messages/index.ts'

type Props = {
  readonly messages: Messages
  readonly onDismiss: () => void
  readonly children: ReactNode
}

/** However long the text is, it scrolls within its bounds, and the way out stays in sight. */
export const Notice = ({ messages, onDismiss, children }: Props) => (
  <div className="notice" role="status">
    <p>{children}</p>
    <button type="button" className="plain" onClick={onDismiss}>
      {messages.notice.dismiss}
    </button>
  </div>
)
