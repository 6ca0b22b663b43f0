// The view on the whole screen, and back.

import { type RefObject, useEffect, useState } from 'react'
import { useExplorer } from '../shell/context.ts'

/** A button that is not there where the browser cannot. */
export function FullScreen({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const { messages } = useExplorer()
  const [full, setFull] = useState(false)
  useEffect(() => {
    const update = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', update)
    return () => document.removeEventListener('fullscreenchange', update)
  }, [])
  if (!document.fullscreenEnabled) return null
  const toggle = () => {
    // Refused, it stays as it is; the browser says why.
    const done = full ? document.exitFullscreen() : of.current?.closest('main')?.requestFullscreen()
    done?.catch(() => {})
  }
  return (
    <button type="button" className="button full-screen" aria-pressed={full} onClick={toggle}>
      {messages.graph.fullScreen}
    </button>
  )
}
