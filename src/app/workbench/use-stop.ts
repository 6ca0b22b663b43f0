// Where one is comes into view, and has the focus, unless somebody is writing, or has gone elsewhere and was not led here.

import { type RefObject, useContext, useEffect } from 'react'
import { BenchContext } from './bench.ts'

export function useStop(element: RefObject<HTMLElement | null>, isCurrent: boolean): void {
  const { form, isLed = false } = useContext(BenchContext) ?? {}
  const hasForm = Boolean(form)
  useEffect(() => {
    if (!isCurrent || hasForm) return
    element.current?.scrollIntoView({ block: 'nearest' })
    const focused = document.activeElement
    const isFree =
      isLed ||
      focused === null ||
      focused === document.body ||
      focused.closest('.bench-proposals') !== null ||
      focused.matches('.bench-passage, .bench-passage-acts *')
    if (isFree) element.current?.focus({ preventScroll: true })
  }, [element, isCurrent, isLed, hasForm])
}
