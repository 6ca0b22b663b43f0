// What takes several frames to work out for a large corpus, and no time for an ordinary one.

import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Resumable } from '../../graph/index.ts'
import { runInSlices, runWhile, yieldToBrowser } from './slices.ts'

type Start<Result> = () => Resumable<Result>

/** The result, if so many steps are enough for it. */
function atOnce<Result>(steps: Resumable<Result>, most: number): { readonly result: Result } | null {
  for (let n = 0; n < most; n++) {
    const step = steps.next()
    if (step.done) return { result: step.value }
  }
  return null
}

/**
 * The result of work in steps, begun anew for another function. What a few steps are enough for is there at once; the rest
 * comes when it is ready, and until then, `late`, the last result stands, or null. No result may be null itself.
 *
 * @param stepsAtOnce So many steps are done while the page is drawn: a component has no clock to tell how long they take.
 */
export function useResumable<Result extends object>(begin: Start<Result>, stepsAtOnce = 4) {
  const { steps, quick } = useMemo(() => {
    const steps = begin()
    return { steps, quick: atOnce(steps, stepsAtOnce) }
  }, [begin, stepsAtOnce])
  const [slow, setSlow] = useState<{ readonly begin: Start<Result>; readonly result: Result } | null>(null)
  useEffect(() => {
    if (quick) return
    let gone = false
    const work = async () => {
      // Not in the task that draws what is there.
      await yieldToBrowser()
      // Goes on from there. Of two effects for the same steps, as in React's strict mode, the one that is gone takes none.
      const result = await runInSlices(runWhile(steps, () => !gone))
      if (result) startTransition(() => setSlow({ begin, result }))
    }
    void work()
    return () => {
      gone = true
    }
  }, [begin, steps, quick])

  const ready = quick?.result ?? (slow?.begin === begin ? slow.result : null)
  const last = useRef<Result | null>(null)
  const result = ready ?? last.current
  useEffect(() => {
    last.current = result
  }, [result])
  return { result, late: ready === null } as const
}
