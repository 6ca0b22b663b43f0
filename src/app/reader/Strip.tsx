// A thin strip beside the scroll bar: where in the document the selected entity is named, and what was found.

import { type RefObject, useLayoutEffect, useState } from 'react'
import { useExplorer } from '../shell/context.ts'
import { elementOf, type Steps } from './stops.ts'

type Props = {
  readonly text: RefObject<HTMLElement | null>
  readonly mentions: Steps
  readonly found: Steps
  /** Changes when the text is laid out anew without changing its size. */
  readonly layout: string
}

type Tick = { readonly steps: 'mentions' | 'found'; readonly at: number; readonly share: number }

/** A click goes to the nearest tick; for the keyboard, the buttons 'next' and 'previous' do the same. */
export function Strip({ text, mentions, found, layout }: Props) {
  const { messages } = useExplorer()
  const [ticks, setTicks] = useState<readonly Tick[]>([])
  const mentioned = mentions.stops
  const places = found.stops

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout moves the words
  useLayoutEffect(() => {
    const scroller = text.current
    if (!scroller) return
    const measure = () => {
      const { top } = scroller.getBoundingClientRect()
      const from = scroller.scrollTop - top
      const share = (element: Element) =>
        (element.getBoundingClientRect().top + from) / Math.max(scroller.scrollHeight, 1)
      const ticksOf = (steps: Tick['steps'], stops: Steps['stops']) =>
        stops.flatMap((stop, at): Tick[] => {
          const element = elementOf(scroller, stop)
          return element ? [{ steps, at, share: share(element) }] : []
        })
      setTicks([...ticksOf('mentions', mentioned), ...ticksOf('found', places)])
    }
    // Calls back once at the start, and whenever the column changes its width.
    const observer = new ResizeObserver(measure)
    observer.observe(scroller.firstElementChild ?? scroller)
    return () => observer.disconnect()
  }, [text, mentioned, places, layout])

  if (mentioned.length + places.length === 0) return <div className="reader-strip screen-only" />
  const name = messages.reader.strip(mentioned.length)
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
        const [first, ...others] = ticks
        if (!first) return
        const near = others.reduce(
          (best, tick) => (Math.abs(tick.share - at) < Math.abs(best.share - at) ? tick : best),
          first,
        )
        const steps = near.steps === 'mentions' ? mentions : found
        steps.goTo(near.at)
      }}
    >
      {ticks.map(({ steps, at, share }) => (
        <span
          key={`${steps} ${at}`}
          className={steps}
          data-current={(steps === 'mentions' ? mentions : found).at === at || undefined}
          style={{ top: `${share * 100}%` }}
        />
      ))}
    </button>
  )
}
