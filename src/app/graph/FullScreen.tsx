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
  const label = full ? leaveFullScreen : fullScreen
  return (
    <button type="button" className="button full-screen" aria-label={label} title={label} onClick={toggle}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={full ? 'M6 2V6H2M10 2V6H14M6 14V10H2M10 14V10H14' : 'M2 6V2H6M10 2H14V6M2 10V14H6M10 14H14V10'}
        />
      </svg>
    </button>
  )
}
