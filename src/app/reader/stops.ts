// The places in the document that one steps through, and where they are on the screen.

import { type RefObject, useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TextHit } from '../../explorer/index.ts'
import type { Extents } from './Column.tsx'

/** A mention of what is selected, a place that was found, or a passage of which the languages state different things. */
export type Stop = TextHit & { readonly kind: 'mention' | 'found' | 'difference' }

/** The element of a stop; its passage, if its words are not marked apart; null if neither is drawn. */
export function elementOfStop(text: HTMLElement, { passage, language, start, kind }: Stop): Element | null {
  const within = text.querySelector(`[data-passage="${CSS.escape(passage)}"]`)
  const side = within?.querySelector(`[data-side="${CSS.escape(language)}"]`)
  return side?.querySelector(`[data-${kind}="${start}"]`) ?? side ?? within ?? null
}

export type StopNavigation = {
  readonly stops: readonly Stop[]
  /** From 0; -1 before the first step. */
  readonly at: number
  readonly current: Stop | null
  readonly step: (by: 1 | -1) => void
  readonly goTo: (at: number) => void
}

/** Steps through some places: the first step goes to what comes next (or last) on the screen, then round and round. */
export function useStops(
  stops: readonly Stop[],
  text: RefObject<HTMLElement | null>,
  extents: RefObject<Extents>,
): StopNavigation {
  const [chosen, choose] = useState<Stop | null>(null)
  // Other places, another start.
  const at = chosen ? stops.indexOf(chosen) : -1
  const goTo = useCallback(
    (to: number) => {
      const stop = stops[to]
      if (!stop) return
      // Its passage may have to be drawn first.
      flushSync(() => choose(stop))
      if (text.current) elementOfStop(text.current, stop)?.scrollIntoView({ block: 'center' })
    },
    [stops, text],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      const { length } = stops
      if (length === 0) return
      goTo(at >= 0 ? (at + by + length) % length : nearest(stops, text.current, extents.current, by))
    },
    [stops, text, extents, at, goTo],
  )
  const current = at >= 0 ? chosen : null
  return useMemo(() => ({ stops, at, current, step, goTo }), [stops, at, current, step, goTo])
}

/** The first place below the top of the visible text, or the last above it; round the end if there is none. */
function nearest(stops: readonly Stop[], text: HTMLElement | null, extents: Extents, by: 1 | -1): number {
  const top = text?.getBoundingClientRect().top ?? 0
  const edge = text?.scrollTop ?? 0
  const below = stops.findIndex(stop => {
    const extent = extents(stop.passage)
    // Only a passage across the edge has to be looked at.
    if (extent && (extent.to < edge || extent.from > edge)) return extent.from > edge
    const element = text && elementOfStop(text, stop)
    return element !== null && element.getBoundingClientRect().top >= top
  })
  if (by === 1) return Math.max(below, 0)
  return below > 0 ? below - 1 : stops.length - 1
}
