// WebGL: whether the browser has it, and what to do when it takes it away.

/** Whether the interfaces are there that sigma asks for as soon as its code runs. That a context is to be had it does not tell. */
export const hasWebGl = (): boolean =>
  typeof WebGLRenderingContext !== 'undefined' && typeof WebGL2RenderingContext !== 'undefined'

/** Has the browser start its graphics, which for the first canvas takes longer than for all that follow. */
export function wakeWebGl(): void {
  document.createElement('canvas').getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
}

/** Between the loss of a context and the asking for another, in milliseconds: a driver that has fallen over takes a moment. */
const retryAfterMs = 250

/** So often within so many milliseconds another context is asked for; then it is left to the reader. */
const maxRetries = 3
const retryWindowMs = 30_000

export type ContextWatch = {
  /** Whether a context has been lost, and not been made up for yet. */
  readonly isLost: () => boolean
  /** Nobody can see the canvases: one that is lost may stay lost. */
  readonly rest: () => void
  /** They can be seen again. */
  readonly wake: () => void
  readonly leave: () => void
}

/**
 * Watches the WebGL contexts of all canvases in an element. Browsers take contexts away: when the graphics are reset,
 * and when a page has more of them than they keep (Chromium: 16), the one that was used longest ago. Then `rebuild` is asked
 * to draw into new canvases, as soon as the element is in sight; where it throws, or contexts are lost again and
 * again, `giveUp` is told.
 */
export function watchContexts(
  element: HTMLElement,
  { rebuild, giveUp }: { readonly rebuild: () => void; readonly giveUp: () => void },
): ContextWatch {
  let lost = false
  let awake = true
  let inSight = true
  let retry: ReturnType<typeof setTimeout> | undefined
  let retries: readonly number[] = []

  const make = () => {
    clearTimeout(retry)
    if (!lost || !awake || !inSight || document.hidden) return
    const now = performance.now()
    retries = [...retries.filter(then => now - then < retryWindowMs), now]
    if (retries.length > maxRetries) return giveUp()
    lost = false
    try {
      rebuild()
    } catch {
      giveUp()
    }
  }
  const makeSoon = () => {
    clearTimeout(retry)
    retry = setTimeout(make, retryAfterMs)
  }
  const onLost = (event: Event) => {
    // Otherwise the browser would never give it back.
    event.preventDefault()
    lost = true
    makeSoon()
  }
  const sight = new IntersectionObserver(entries => {
    inSight = entries.at(-1)?.isIntersecting ?? true
    if (lost) makeSoon()
  })
  sight.observe(element)
  // These events do not bubble, but whoever stands above is told on the way down.
  element.addEventListener('webglcontextlost', onLost, true)
  element.addEventListener('webglcontextrestored', make, true)
  document.addEventListener('visibilitychange', make)
  return {
    isLost: () => lost,
    rest() {
      awake = false
    },
    wake() {
      awake = true
      inSight = true
      make()
    },
    leave() {
      clearTimeout(retry)
      sight.disconnect()
      element.removeEventListener('webglcontextlost', onLost, true)
      element.removeEventListener('webglcontextrestored', make, true)
      document.removeEventListener('visibilitychange', make)
    },
  }
}
