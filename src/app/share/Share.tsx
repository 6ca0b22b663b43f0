// The way to send or show to others what one sees: a button in the bar.

import { useSetting } from '../context/context.ts'
import { DialogButton } from '../kit/DialogButton.tsx'
import { loadLater } from '../kit/load-later.tsx'

const ShareSheet = loadLater(() => import('./ShareSheet.tsx'))

export function Share() {
  const { messages } = useSetting()
  return (
    <DialogButton
      messages={messages}
      name={messages.sharing.open}
      className="open-help open-share"
      sheet={ShareSheet}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.6 7.1 10.4 4.4M5.6 8.9l4.8 2.7" />
        <circle cx="3.9" cy="8" r="1.9" />
        <circle cx="12.1" cy="3.5" r="1.9" />
        <circle cx="12.1" cy="12.5" r="1.9" />
      </svg>
    </DialogButton>
  )
}
