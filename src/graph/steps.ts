// Long work in steps, so that a page can go on drawing in between.

/** Yields between its steps, each a few milliseconds at most, and returns its result. */
export type Steps<Result> = Generator<unknown, Result>

/** So many items are a step. */
const perStep = 2000

/** The items, with a pause after each step's worth of them. */
export function* stepping<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps<void> {
  let count = 0
  for (const item of items) {
    act(item)
    count += 1
    if (count % perStep === 0) yield
  }
}

/** The result, in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
