// How far a model is with what it was sent, and the way to stop it.

import { oneLine } from '../../../graph/index.ts'
import { useDesk, useModelMessages } from './use-desk.ts'

export function ModelProgress({ className }: { readonly className: string }) {
  const { now, stop } = useDesk()
  const texts = useModelMessages()
  const { run } = now
  if (!run) return null
  const { done, all, usage, waiting } = run
  const told = texts.progress(done, all)
  return (
    <div className={className}>
      <progress value={done} max={Math.max(1, all)} aria-label={told} />
      <span>
        {told} · {texts.tokens(usage.sent + usage.received)}
      </span>
      <button type="button" className="button" onClick={stop}>
        {texts.stop}
      </button>
      {waiting && (
        <span className="soft" role="status">
          {texts.waiting(waiting.seconds, oneLine(waiting.said))}
        </span>
      )}
    </div>
  )
}
