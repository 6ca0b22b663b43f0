// What is chosen of an opened graph, and what its file says of it: the worker that has read it tells.

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Described, DescribedItem } from '../../formats/index.ts'
import type { HeldGraph } from '../files/reading.ts'

/** `onDescribed` is told when there is something new to read. */
export function useDescribed(held: HeldGraph, onDescribed: () => void) {
  const [described, setDescribed] = useState<Described | null>(null)
  const requested = useRef<DescribedItem | null>(null)
  const pick = useCallback(
    async (item: DescribedItem | null) => {
      requested.current = item
      const said = item && (await held.describe(item))
      if (requested.current !== item) return
      setDescribed(said)
      if (said) onDescribed()
    },
    [held, onDescribed],
  )
  const chosen = useMemo(
    (): DescribedItem | null =>
      described && { of: described.of, number: described.of === 'node' ? described.node : described.edge },
    [described],
  )
  return { described, chosen, pick } as const
}
