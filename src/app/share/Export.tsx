// The way to take things along: a button in the bar.

import { lazy, Suspense, useState } from 'react'
import { useExplorer } from '../shell/context.ts'

const ExportSheet = lazy(() => import('./ExportSheet.tsx'))

export function Export() {
  const { messages } = useExplorer()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button open-help open-export"
        aria-label={messages.share.open}
        title={messages.share.open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />
        </svg>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ExportSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
