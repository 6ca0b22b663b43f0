// The graph on the whole screen, and back; the words of what one selects stay beside it.

import { useSyncExternalStore } from 'react'
import { useSetting } from '../context/context.ts'

const watch = (tell: () => void) => {
  document.addEventListener('fullscreenchange', tell)
  return () => document.removeEventListener('fullscreenchange', tell)
}

/** A button that is not there where the browser cannot. */
export function FullScreen() {
  const { messages } = useSetting()
  const full = useSyncExternalStore(watch, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return null
  const toggle = () => {
    // All of the page: the style sheet says what of it stays. Refused, it stays as it is.
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    done.catch(() => {})
  }
  const { fullScreen, leaveFullScreen } = messages.graph
  return (
    <button type="button" className="button full-screen" onClick={toggle}>
      {full ? leaveFullScreen : fullScreen}
    </button>
  )
}
