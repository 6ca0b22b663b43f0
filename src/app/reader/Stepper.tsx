// 'k of n', and buttons to the next and the previous.

import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import type { StopNavigation } from './stops.ts'

type Props = {
  readonly steps: StopNavigation
  readonly next: string
  readonly previous: string
  /** What is said when there is nothing to step through. */
  readonly none: string
}

export function Stepper({ steps, next, previous, none }: Props) {
  const { messages } = useSetting()
  const words = useViewMessages().reader
  const { stops, at, step } = steps
  return (
    <span className="stepper">
      <span role="status" className="soft">
        {stops.length === 0
          ? none
          : at < 0
            ? words.places(stops.length)
            : messages.reader.ofAll(at + 1, stops.length)}
      </span>
      <button
        type="button"
        className="reader-step"
        title={previous}
        aria-label={previous}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" className="reader-step" title={next} aria-label={next} onClick={() => step(1)}>
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  )
}
