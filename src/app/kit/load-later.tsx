// Parts of the page whose scripts come when they are asked for.

import { type ComponentType, use, useEffect } from 'react'
import { fetchStylesAgain } from './style-sheets.ts'

/** The script of a part did not come. */
export class MissingPart extends Error {
  /** Has it fetched again when the part is next shown. */
  readonly askAgain: () => void

  constructor(askAgain: () => void, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'MissingPart'
    this.askAgain = askAgain
  }
}

/** A part whose script comes when it is first shown, or sooner. */
type LaterPart<Props> = ComponentType<Props> & {
  /** Has it fetched before anyone asks for it. Where it does not come, whoever asks is told. */
  readonly fetchAhead: () => void
}

/** Fetches a part before anyone asks for it, once the first view is drawn: so many milliseconds after whoever will show it. */
export function useFetchAhead({ fetchAhead }: Pick<LaterPart<object>, 'fetchAhead'>, afterMs: number): void {
  useEffect(() => {
    const timer = setTimeout(fetchAhead, afterMs)
    return () => clearTimeout(timer)
  }, [fetchAhead, afterMs])
}

/** What is still to come, for `use`; once it has come it says so, and is given without a turn of waiting, in which something else stood there. */
export function toldWhenThere<Value>(coming: Promise<Value>): Promise<Value> {
  coming.then(
    // React reads these two, and writes them itself for what it has waited for.
    value => Object.assign(coming, { status: 'fulfilled', value }),
    () => {},
  )
  return coming
}

/** As React's `lazy`, which takes the first failure for the last. */
export function loadLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LaterPart<Props> {
  let coming: Promise<ComponentType<Props>> | null = null
  const askAgain = () => {
    coming = null
    // Vite asks for each style sheet but once.
    fetchStylesAgain()
  }
  const ask = () => {
    coming ??= toldWhenThere(
      load().then(
        part => part.default,
        (cause: unknown) => {
          throw new MissingPart(askAgain, cause)
        },
      ),
    )
    return coming
  }
  function Later(props: Props) {
    const Part = use(ask())
    return <Part {...props} />
  }
  return Object.assign(Later, { fetchAhead: () => void ask().catch(askAgain) })
}
