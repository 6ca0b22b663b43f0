// What has been done, said for a while: to be read, or, where one sees it anyway, to be heard alone.

import { useCallback, useEffect, useState } from 'react'

type Said = { readonly text: string; readonly seen: boolean }

const nothing: Said = { text: '', seen: false }

/** Long enough to be read, in milliseconds. */
const standsMs = 6000

export function useSaid() {
  const [said, set] = useState(nothing)
  useEffect(() => {
    if (said === nothing) return
    const timer = setTimeout(() => set(nothing), standsMs)
    return () => clearTimeout(timer)
  }, [said])
  const say = useCallback((text: string, seen: boolean) => set({ text, seen }), [])
  return [said, say] as const
}
