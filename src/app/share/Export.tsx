// The way to take things along: a button in the bar.

import { useSetting } from '../context/context.ts'
import { DialogButton } from '../kit/DialogButton.tsx'
import { loadLater } from '../kit/load-later.tsx'

const ExportSheet = loadLater(() => import('./ExportSheet.tsx'))

export function Export() {
  const { messages } = useSetting()
  return (
    <DialogButton
      messages={messages}
      name={messages.share.open}
      className="open-help open-export"
      sheet={ExportSheet}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />
      </svg>
    </DialogButton>
  )
}
