// What is asked for one by one, in the same breath, and asked for at once.

/** Something asked for, and whoever waits for it. */
type Waiting<Item, Answer> = {
  readonly item: Item
  readonly done: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/**
 * Asks for one thing, with all others that are asked for before anything else happens.
 *
 * @param askAll what it rejects with, all of them do; what the function that it gives throws, the one that it throws for
 */
export function inBatches<Item, Answer>(
  askAll: (items: readonly Item[]) => Promise<(item: Item) => Answer>,
): (item: Item) => Promise<Answer> {
  let waiting: Waiting<Item, Answer>[] = []
  const go = async () => {
    const batch = waiting
    waiting = []
    try {
      const answerOf = await askAll(batch.map(({ item }) => item))
      for (const { item, done, fail } of batch)
        try {
          done(answerOf(item))
        } catch (error) {
          fail(error)
        }
    } catch (error) {
      for (const { fail } of batch) fail(error)
    }
  }
  return item =>
    new Promise((done, fail) => {
      if (waiting.length === 0) setTimeout(() => void go())
      waiting.push({ item, done, fail })
    })
}
