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

/** The items in an order, as `toSorted` gives them: those that are equal stay as they come. */
export function* sortedInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Resumable<readonly Item[]> {
  // Runs short enough for a step, which are then merged two by two.
  let runs: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += itemsPerRun) {
    runs.push(items.slice(at, at + itemsPerRun).sort(compare))
    if (items.length > itemsPerRun) yield
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = []
    for (let i = 0; i < runs.length; i += 2) {
      const [one = [], other = []] = [runs[i], runs[i + 1]]
      merged.push(yield* mergedInSteps(one, other, compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

/** So many items are sorted in a step: each is compared ten times or so. */
const itemsPerRun = itemsPerStep / 4

function* mergedInSteps<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Resumable<readonly Item[]> {
  const merged: Item[] = []
  let at = 0
  yield* forEachInSteps(one, item => {
    while (at < other.length && compare(other[at]!, item) < 0) merged.push(other[at++]!)
    merged.push(item)
  })
  for (; at < other.length; at++) merged.push(other[at]!)
  return merged
}

/** The result, in one go. */
export function runToEnd<Result>(steps: Resumable<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
