// What costs something to make is made when it is first needed: a page's first Intl object takes tens of milliseconds.

/** A function that makes its answer at its first call, and gives the same ever after. */
export function lazy<Answer extends object>(make: () => Answer): () => Answer {
  let made: Answer | undefined
  return () => {
    made ??= make()
    return made
  }
}
