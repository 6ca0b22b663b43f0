// What nobody has asked for yet, and soon may: for when the browser has nothing else to do.

/** Where a browser does not say when it is idle, after so many milliseconds. */
const pauseMs = 200

/** Acts once the browser is idle, unless the function it gives is called before. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, pauseMs)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act)
  return () => cancelIdleCallback(asked)
}

/** Whoever pays for each byte fetches what is read, and no more. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
