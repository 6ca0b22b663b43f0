// What goes wrong between the page and a store, and whether it may pass.

import { LoadError, type StoreFault } from '../editions/index.ts'

/** What a store says of itself where it fails is told in so many characters. */
const maxTold = 300

export const fault = (problem: StoreFault['problem'], told = ''): LoadError =>
  new LoadError({ code: 'store', problem, told: told.trim().slice(0, maxTold) })

/** A store may say how long it wants to be left alone; longer than this, in milliseconds, nobody waits without being told. */
export const maxWaitMs = 30_000

/** A store that is asked too much. */
export class Busy extends LoadError {
  /** How long it wants to be left alone, in milliseconds; 0 where it does not say. */
  readonly waitMs: number

  constructor(told: string, waitMs: number) {
    super({ code: 'store', problem: 'busy', told: told.trim().slice(0, maxTold) })
    this.waitMs = waitMs
  }
}

/** Of a web page, what one reads. */
export const plainly = (text: string, type: string): string => {
  const beginning = text.slice(0, 20 * maxTold)
  return /html|xml/i.test(type)
    ? beginning
        .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
        .replace(/<[^>]*>?/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : beginning
}

/** Whether a fault may be gone when one asks again. */
export const passes = (error: unknown): boolean =>
  error instanceof LoadError &&
  error.fault.code === 'store' &&
  (error.fault.problem === 'unreachable' ||
    error.fault.problem === 'failing' ||
    error.fault.problem === 'busy' ||
    error.fault.problem === 'unreadable')
