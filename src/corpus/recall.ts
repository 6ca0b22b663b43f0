// What was made of the same things before, by this process or one that has ended: so a second start takes a fraction.

/** Gives what was made of the same things before; else makes it. What is made is data, without functions. */
export type Recall = {
  /** What things come down to, however long they are; the same for the same things alone. */
  readonly digest: (...of: readonly (string | Uint8Array)[]) => string
  readonly of: <Made>(digest: string, make: () => Made) => Made
  /** Whether it remembers all that it was asked for: nobody else has to hold it in memory. */
  readonly isLasting: boolean
}

/** Remembers nothing. */
export const noRecall: Recall = { digest: () => '', of: (_, make) => make(), isLasting: false }
