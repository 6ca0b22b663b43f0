// The way to the help sheet: a button in the bar, and `?`.

import { lazy, Suspense, useCallback, useState } from 'react'
import { useExplorer } from '../shell/context.ts'
import { isSingle, useGlobalKey } from '../shell/keys.ts'

const HelpSheet = lazy(() => import('./HelpSheet.tsx'))

const isHelpKey = (event: KeyboardEvent) => isSingle(event, '?')

export function Help() {
  const { messages } = useExplorer()
  const [open, setOpen] = useState(false)
  useGlobalKey(
    isHelpKey,
    useCallback(() => setOpen(true), []),
  )
  return (
    <>
      <button
        type="button"
        className="button open-help"
        aria-label={messages.help.open}
        title={messages.help.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense fallback={null}>
          <HelpSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
