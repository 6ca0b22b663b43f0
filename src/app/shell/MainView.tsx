// The view in the middle of the page, and over it what of the address was not understood.

import { memo, Suspense } from 'react'
import type { Ignored } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { Notice } from '../kit/Notice.tsx'
import type { ThemeName } from '../kit/theme.ts'
import { Waiting } from '../kit/Waiting.tsx'
import { ignoredInWords } from './ignored.ts'
import { renderView } from './views.tsx'

type Props = {
  readonly theme: ThemeName
  readonly ignored: readonly Ignored[]
  readonly onDismiss: () => void
}

export const MainView = memo(function MainView({ theme, ignored, onDismiss }: Props) {
  const { messages, state } = useExplorer()
  return (
    <main className="view" data-view={state.view} tabIndex={-1}>
      <Boundary key={state.view} messages={messages}>
        <Suspense fallback={<Waiting messages={messages} />}>{renderView[state.view](theme)}</Suspense>
      </Boundary>
      {ignored.length > 0 && (
        <Notice messages={messages} onDismiss={onDismiss}>
          {ignoredInWords(ignored, messages)}
        </Notice>
      )}
    </main>
  )
})
