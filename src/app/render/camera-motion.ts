// Whether the camera moves, and whether the machine keeps up with it.

import type { RenderBuffers } from './buffers.ts'
import type { SigmaInstance } from './scene.ts'

/** A frame that takes longer than this, in milliseconds, is felt as a jerk. */
const slowFrameMs = 100

/** Watches the frames while something moves, and tells when one has taken too long. */
function watchFrames(onJerk: () => void) {
  let frame: number | null = null
  let last = 0
  const tick = () => {
    // Not the time that the frame is given: it may have waited long for its turn.
    const now = performance.now()
    if (now - last > slowFrameMs) onJerk()
    last = now
    frame = requestAnimationFrame(tick)
  }
  return {
    watch() {
      if (frame !== null) return
      last = performance.now()
      frame = requestAnimationFrame(tick)
    },
    leave() {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  }
}

/** After so many milliseconds in one place, the camera rests. */
const restMs = 150

export type CameraMotion = ReturnType<typeof watchMotion>

/** Follows the camera; on a machine that lags behind, links are left out while it moves. Once it rests, all is drawn again. */
export function watchMotion(sigma: SigmaInstance, stage: RenderBuffers, onRest: () => void) {
  let seen = ''
  let slow = false
  let rest: ReturnType<typeof setTimeout> | undefined
  const pace = watchFrames(() => {
    slow = true
  })
  const settle = () => {
    // A hand that holds the canvas may only be waiting for it.
    if (sigma.getMouseCaptor().isMouseDown || sigma.getCamera().isAnimated()) {
      rest = setTimeout(settle, restMs)
      return
    }
    pace.leave()
    stage.skipsLinks = false
    onRest()
    sigma.scheduleRender()
  }
  return {
    /** Whether the camera has gone on since this was last asked. */
    hasMoved(): boolean {
      const { x, y, ratio, angle } = sigma.getCamera().getState()
      const now = `${x} ${y} ${ratio} ${angle}`
      const moved = seen !== '' && now !== seen
      seen = now
      if (!moved) return false
      pace.watch()
      stage.skipsLinks = slow
      clearTimeout(rest)
      rest = setTimeout(settle, restMs)
      return true
    },
    /** Something else is drawn from now on: the machine may keep up with that. */
    reset() {
      slow = false
    },
    leave() {
      clearTimeout(rest)
      pace.leave()
    },
  }
}
