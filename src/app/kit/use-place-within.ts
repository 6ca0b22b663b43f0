// Where a long list begins in what scrolls: other things may stand above it.

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/**
 * What scrolls, as soon as it is there, which may be after what stands in it; and how far below its top `inner` begins, in
 * pixels, as long as that is `asked`.
 */
export function usePlaceWithin(
  scroller: RefObject<HTMLElement | null>,
  inner: RefObject<HTMLElement | null>,
  asked: boolean,
): { readonly outer: HTMLElement | null; readonly top: number } {
  const [outer, setOuter] = useState<HTMLElement | null>(null)
  const [top, setTop] = useState(0)
  useEffect(() => setOuter(scroller.current), [scroller])
  useLayoutEffect(() => {
    const element = inner.current
    if (!element || !outer || !asked) return
    const measure = () =>
      setTop(
        Math.round(element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop),
      )
    measure()
    // What stands above may grow, when its font comes or the window gets narrower.
    const watcher = new ResizeObserver(measure)
    watcher.observe(outer)
    if (element.previousElementSibling) watcher.observe(element.previousElementSibling)
    return () => watcher.disconnect()
  }, [inner, outer, asked])
  return { outer, top }
}
