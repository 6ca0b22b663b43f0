// How the text lies in its place: whether there is room beside it, and that it stays where one reads when that changes.

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Whether an element is at least so many pixels wide; null before it is measured. */
export function useRoom(of: RefObject<HTMLElement | null>, width: number): boolean | null {
  const [room, setRoom] = useState<boolean | null>(null)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => setRoom(element.clientWidth >= width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of, width])
  return room
}

/** To be called before the text is laid out anew: afterwards, the passage at the top is there again. */
export function useStayingPlace(text: RefObject<HTMLElement | null>, layout: string) {
  const top = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new layout that moves the words
  useLayoutEffect(() => {
    top.current?.scrollIntoView({ block: 'start' })
    top.current = null
  }, [layout])
  return useCallback(() => {
    const place = text.current
    if (!place) return
    const edge = place.getBoundingClientRect().top
    top.current =
      [...place.querySelectorAll('[data-passage]')].find(
        passage => passage.getBoundingClientRect().bottom > edge + 8,
      ) ?? null
  }, [text])
}
