// What is looked for in an opened graph, and the nodes that have it; the worker looks.

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { HeldGraph } from '../files/reading.ts'

export type FoundNodes = {
  readonly typed: string
  readonly setTyped: (words: string) => void
  /** Their numbers, in the order of the file; null is all. */
  readonly found: Uint32Array | null
  readonly foundSet: ReadonlySet<number> | null
}

export function useFound(held: HeldGraph): FoundNodes {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Uint32Array | null>(null)
  const sought = useDeferredValue(typed.trim())
  useEffect(() => {
    let here = true
    if (sought === '') setFound(null)
    else void held.find(sought).then(nodes => here && setFound(nodes))
    return () => {
      here = false
    }
  }, [held, sought])
  const foundSet = useMemo(() => found && new Set(found), [found])
  return { typed, setTyped, found, foundSet }
}
