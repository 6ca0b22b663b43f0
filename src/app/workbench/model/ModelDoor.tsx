// The way to a language model, and how far it is while it reads.

import { useState } from 'react'
import { ModelProgress } from './ModelProgress.tsx'
import { ModelSheet } from './ModelSheet.tsx'
import { useDesk, useModelMessages } from './use-desk.ts'

export function ModelDoor() {
  const { now } = useDesk()
  const texts = useModelMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        data-in-force={now.settings !== null || undefined}
        onClick={() => setOpen(true)}
      >
        {texts.open}
      </button>
      {isOpen && <ModelSheet onClose={() => setOpen(false)} />}
    </>
  )
}

/** One line below the tools: what goes on, or what has gone wrong. */
export function ModelLine() {
  const { now } = useDesk()
  const texts = useModelMessages()
  const { run, come } = now
  const failed = come?.failures.length ?? 0
  if (run) return <ModelProgress className="bench-model-line" />
  return (
    <p className="soft bench-model-line" role="status">
      {come && (
        <>
          {`${texts.open}: ${texts.answers(come.answered, come.kept)}`}
          {failed > 0 && `, ${texts.failed(failed)}`}
          {come.left > 0 && `. ${texts.left(come.left)}`}
        </>
      )}
    </p>
  )
}
