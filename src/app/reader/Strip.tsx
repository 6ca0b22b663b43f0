// A thin strip beside the scroll bar: where in the document the selected entity is named, what was found, and where the languages
// state different things.

import { type RefObject, useLayoutEffect, useState } from 'react'
import { useViewMessages } from '../context/use-view-messages.ts'
import type { Extents } from './Column.tsx'
import { elementOfStop, type Stop, type StopNavigation } from './stops.ts'

type Props = {
  readonly text: RefObject<HTMLElement | null>
  readonly extents: RefObject<Extents>
  readonly mentions: StopNavigation
  readonly found: StopNavigation
  readonly differences: StopNavigation
  /** Changes when the text is laid out anew without changing its size. */
  readonly layout: string
}

/** A mark in the strip: the first place of several that are too near to be told apart, and the last. */
type Tick = {
  readonly steps: 'mentions' | 'found' | 'differences'
  readonly at: number
  readonly last: number
  readonly share: number
}

/** So wide, at the left of the strip, is where the differences stand. */
const laneOfDifferencesPx = 7

/** As many marks as a high screen has pixels. */
const apart = 1 / 2000

/**
 * A click goes to the nearest tick: of what is selected or looked for, or in their lane, and where there is nothing else, of the differences. For the keyboard, the buttons 'next' and 'previous' above the text do the same.
 */
export function Strip({ text, extents, mentions, found, differences, layout }: Props) {
  const words = useViewMessages().reader
  const [ticks, setTicks] = useState<readonly Tick[]>([])
  const mentioned = mentions.stops
  const places = found.stops
  const differing = differences.stops

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout moves the words
  useLayoutEffect(() => {
    const scroller = text.current
    if (!scroller) return
    const measure = () => {
      const { top } = scroller.getBoundingClientRect()
      const from = scroller.scrollTop - top
      const height = Math.max(scroller.scrollHeight, 1)
      const share = (stop: Stop): number | null => {
        const extent = extents.current(stop.passage)
        if (extent) return extent.from / height
        const element = elementOfStop(scroller, stop)
        return element && (element.getBoundingClientRect().top + from) / height
      }
      const ticksOf = (steps: Tick['steps'], stops: StopNavigation['stops']) => {
        const ticks: Tick[] = []
        for (const [at, stop] of stops.entries()) {
          const here = share(stop)
          const before = ticks.at(-1)
          if (here === null) continue
          if (before && Math.abs(here - before.share) < apart)
            ticks[ticks.length - 1] = { ...before, last: at }
          else ticks.push({ steps, at, last: at, share: here })
        }
        return ticks
      }
      // What lies on top comes last.
      setTicks([
        ...ticksOf('differences', differing),
        ...ticksOf('mentions', mentioned),
        ...ticksOf('found', places),
      ])
    }
    // Calls back once at the start, and whenever the column changes its width.
    const observer = new ResizeObserver(measure)
    observer.observe(scroller.querySelector('.reader-column') ?? scroller)
    return () => observer.disconnect()
  }, [text, extents, mentioned, places, differing, layout])

  if (mentioned.length + places.length + differing.length === 0)
    return <div className="reader-strip screen-only" />
  const navigation = { mentions, found, differences }
  const name = [
    ...(mentioned.length + places.length > 0 ? [words.strip(mentioned.length)] : []),
    ...(differing.length > 0 ? [words.stripOfDifferences(differing.length)] : []),
  ].join('. ')
  return (
    <button
      type="button"
      className="reader-strip screen-only"
      tabIndex={-1}
      title={name}
      aria-label={name}
      onClick={event => {
        const box = event.currentTarget.getBoundingClientRect()
        const at = (event.clientY - box.top) / box.height
        const sought = ticks.filter(({ steps }) => steps !== 'differences')
        const inLane = differing.length > 0 && event.clientX - box.left < laneOfDifferencesPx
        const [first, ...others] =
          sought.length === 0 || inLane ? ticks.filter(({ steps }) => steps === 'differences') : sought
        if (!first) return
        const near = others.reduce(
          (best, tick) => (Math.abs(tick.share - at) < Math.abs(best.share - at) ? tick : best),
          first,
        )
        navigation[near.steps].goTo(near.at)
      }}
    >
      {ticks.map(({ steps, at, last, share }) => {
        const here = navigation[steps].at
        return (
          <span
            key={`${steps} ${at}`}
            className={steps}
            data-current={(here >= at && here <= last) || undefined}
            style={{ top: `${share * 100}%` }}
          />
        )
      })}
    </button>
  )
}
