// What is made when it is first asked for, or before that in steps, and then kept.

import { type Resumable, runToEnd } from './resumable.ts'

export type Lazy<Value> = {
  readonly get: () => Value
  /** Makes it, if nobody has asked for it yet. */
  readonly prepareInSteps: () => Resumable<void>
}

export function lazy<Value>(makeInSteps: () => Resumable<Value>): Lazy<Value> {
  let made: { readonly value: Value } | null = null
  return {
    get: () => {
      made ??= { value: runToEnd(makeInSteps()) }
      return made.value
    },
    *prepareInSteps() {
      if (made) return
      const value = yield* makeInSteps()
      // Someone may have asked for it meanwhile, and holds that one.
      made ??= { value }
    },
  }
}
