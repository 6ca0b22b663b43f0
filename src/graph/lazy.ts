// What is made when it is first asked for, or before that in steps, and then kept.

import { type Resumable, runToEnd } from './resumable.ts'

export type Lazy<Value> = {
  readonly get: () => Value
  /** Whether somebody has asked for it. */
  readonly isAsked: () => boolean
  /** Whether it is there already. */
  readonly isMade: () => boolean
  /** Makes it, if nobody has asked for it yet. */
  readonly prepareInSteps: () => Resumable<void>
}

/**
 * A value that is made when it is first asked for, and then kept.
 *
 * @param makeInSteps begun once, by whoever comes first; whoever comes meanwhile goes on with it
 * @throws {unknown} what `makeInSteps` throws; whoever asks next begins anew
 * @example const answers = lazy(() => allAnswersInSteps(index)); answers.get()
 */
export function lazy<Value>(makeInSteps: () => Resumable<Value>): Lazy<Value> {
  let made: { readonly value: Value } | null = null
  // Whoever asks for it meanwhile goes on with what is begun.
  let making: Resumable<Value> | null = null
  function* finish(): Resumable<Value> {
    while (!made) {
      making ??= makeInSteps()
      let step: IteratorResult<unknown, Value>
      try {
        step = making.next()
      } catch (error) {
        making = null
        throw error
      }
      if (step.done) made = { value: step.value }
      else yield
    }
    making = null
    return made.value
  }
  let asked = false
  return {
    isAsked: () => asked,
    isMade: () => made !== null,
    get: () => {
      asked = true
      return made?.value ?? runToEnd(finish())
    },
    *prepareInSteps() {
      yield* finish()
    },
  }
}

/** A value that is there already, and was asked for. */
export const made = <Value>(value: Value): Lazy<Value> => ({
  isAsked: () => true,
  isMade: () => true,
  get: () => value,
  *prepareInSteps() {},
})
