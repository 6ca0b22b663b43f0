// Whether the page is on its way to paper.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True from before the browser takes the page for printing until it has it; what depends on it is drawn by then. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const set = (on: boolean) => flushSync(() => setPrinting(on))
    const before = () => set(true)
    const after = () => set(false)
    const media = matchMedia('print')
    const change = () => set(media.matches)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    media.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      media.removeEventListener('change', change)
    }
  }, [])
  return printing
}
