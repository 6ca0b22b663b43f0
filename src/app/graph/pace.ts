// Whether the machine keeps up with the camera.

/** A frame that takes longer than this, in milliseconds, is felt as a jerk. */
const jerk = 100

/** Watches the frames while something moves, and tells when one has taken too long. */
export function paceKeeper(onJerk: () => void) {
  let frame: number | null = null
  let last = 0
  const tick = () => {
    // Not the time that the frame is given: it may have waited long for its turn.
    const now = performance.now()
    if (now - last > jerk) onJerk()
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
