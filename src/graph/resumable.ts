// Long work in steps, so that a page can go on drawing in between.

/** Yields between its steps, each a few milliseconds at most, and returns its result. */
export type Resumable<Result> = Generator<unknown, Result>

/** So many items are a step. */
const itemsPerStep = 2000

/** The items, with a pause after each step's worth of them. */
export function* forEachInSteps<Item>(items: Iterable<Item>, act: (item: Item) => void): Resumable<void> {
  let count = 0
  for (const item of items) {
    act(item)
    count += 1
    if (count % itemsPerStep === 0) yield
  }
}

/** The result, in one go. */
export function runToEnd<Result>(steps: Resumable<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
