// The passage that is open is scrolled to, and the keyboard goes where it leads.

import { type RefObject, useEffect, useRef } from 'react'
import type { PassageId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'

type OpenInput = {
  readonly open: PassageId | null
  readonly wide: boolean
  /** Whether the text has its place, and does not move any more. */
  readonly laidOut: boolean
}

/** Keeps the text at the open passage; gives a way to open another, to which the focus may go too (`moved`). */
export function useOpenPassage(text: RefObject<HTMLElement | null>, { open, wide, laidOut }: OpenInput) {
  const { send, state } = useExplorer()
  const { searchedRange } = state
  const follows = useRef(false)
  useEffect(() => {
    if (!laidOut) return
    const passage = open && text.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(open)}"]`)
    if (!passage) return
    const scroll = () => text.current && show(passage, text.current, searchedRange !== null)
    scroll()
    if (follows.current) passage.focus({ preventScroll: true })
    follows.current = false
    // Text set in another font is of another length: on a page just loaded, the place moves when the font comes.
    let current = true
    const { fonts } = document
    if (fonts.status === 'loading') fonts.ready.then(() => current && scroll())
    return () => {
      current = false
    }
  }, [text, open, searchedRange, laidOut])
  useEffect(() => {
    // Opened from a button that is no longer there: the keyboard goes on here.
    const lost = document.activeElement === document.body && navigator.userActivation.hasBeenActive
    if (!wide && lost) text.current?.focus({ preventScroll: true })
  }, [text, wide])

  return (passage: PassageId, moved: boolean) => {
    follows.current = moved
    send({ type: 'open', passage })
    if (passage !== open) return
    follows.current = false
    text.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`)?.scrollIntoView()
  }
}

/** Scrolls to a passage; in one so long that the words one came for would be below the edge, to those. */
function show(passage: HTMLElement, text: HTMLElement, searched: boolean): void {
  passage.scrollIntoView({ block: 'start' })
  const quote = passage.querySelector(searched ? 'mark.found' : 'mark.quote')
  if (quote && quote.getBoundingClientRect().bottom > text.getBoundingClientRect().bottom)
    quote.scrollIntoView({ block: 'center' })
}
