// What the page asks the window about itself: how wide it is, which colours the system wishes for.

import { useEffect, useState } from 'react'
import { matchesMedia } from './theme.ts'

/** Whether what a media query asks for is so, now and as it changes. */
export function useMedia(query: string): boolean {
  const [asked, setAsked] = useState(() => matchesMedia(query))
  useEffect(() => {
    const media = matchMedia(query)
    const update = () => setAsked(media.matches)
    update()
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [query])
  return asked
}
