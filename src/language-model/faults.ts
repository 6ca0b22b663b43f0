// What can go wrong while a language model is asked. Whoever tells it says what helps.

/** What can go wrong, in the order in which it can. */
export const modelFaults = [
  'unreachable',
  'unauthorised',
  'not-found',
  'refused',
  'busy',
  'failing',
  'silent',
  'endless',
  'cut-off',
  'no-answer',
] as const
export type ModelFault = (typeof modelFaults)[number]

/** A passage that got no answer. */
export type Failure = {
  readonly passage: string
  readonly fault: ModelFault
  /** What the server said, or the machine: from outside. */
  readonly told: string
}

/** Whoever is asked for the next passage would say the same. */
export const isForAll = (fault: ModelFault): boolean =>
  ['unreachable', 'unauthorised', 'not-found', 'refused', 'busy'].includes(fault)
