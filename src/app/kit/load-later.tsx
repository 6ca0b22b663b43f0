// Parts of the page whose scripts come when they are asked for.

import { type ComponentType, use } from 'react'
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

/** As React's `lazy`, which takes the first failure for the last. */
export function loadLater<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let coming: ReturnType<typeof load> | null = null
  const askAgain = () => {
    coming = null
    // Vite asks for each style sheet but once.
    fetchStylesAgain()
  }
  return function Later(props: Props) {
    coming ??= load().catch((cause: unknown) => {
      throw new MissingPart(askAgain, cause)
    })
    const { default: Part } = use(coming)
    return <Part {...props} />
  }
}
