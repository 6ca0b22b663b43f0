// The panel beside the view: what is said of the selection, or the document where it is said.

import { memo, type Ref, Suspense, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { Details } from '../details/Details.tsx'
import { Boundary } from '../kit/Boundary.tsx'
import { Waiting } from '../kit/Waiting.tsx'
import { Reader } from './views.tsx'

type Props = {
  readonly ref: Ref<HTMLElement>
  /** Nothing is in it before. */
  readonly ready: boolean
}

export const SidePanel = memo(function SidePanel({ ref, ready }: Props) {
  const { messages, state } = useExplorer()
  const panel = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => panel.current!)
  const reading = state.passage !== null && state.view !== 'reader'
  // On a phone the words leave half of the height to the view, until one wants more; a document has it at once.
  const [wanted, setWanted] = useState(false)
  const isTall = reading || wanted
  const chosen = state.select.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice begins at its top
  useEffect(() => {
    if (reading) return
    // With the next frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => panel.current?.scrollTo({ top: 0 }))
    return () => cancelAnimationFrame(frame)
  }, [chosen, reading])
  return (
    <aside
      className="details"
      ref={panel}
      tabIndex={-1}
      data-tall={isTall || undefined}
      aria-label={reading ? messages.panels.reader : messages.panels.details}
    >
      {!reading && (
        <button
          type="button"
          className="grip"
          aria-pressed={wanted}
          aria-label={messages.panels.tall}
          title={messages.panels.tall}
          onClick={() => setWanted(!wanted)}
        >
          <svg viewBox="0 0 16 8" aria-hidden="true">
            <path d={wanted ? 'M2 2L8 6L14 2' : 'M2 6L8 2L14 6'} />
          </svg>
        </button>
      )}
      <Boundary key={chosen} messages={messages}>
        {reading ? (
          <Suspense fallback={<Waiting messages={messages} />}>
            <Reader wide={false} />
          </Suspense>
        ) : (
          ready && <Details />
        )}
      </Boundary>
    </aside>
  )
})
