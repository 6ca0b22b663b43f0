// How long the page holds its own thread: what one types or clicks meanwhile waits.

import type { Page } from 'playwright-core'

/** Shorter tasks the browser does not tell of; nobody feels them. */
const leastToldMs = 50

/** Quiet for so long, and what somebody did is done. */
const quietMs = 400

/** Has a page note its long tasks from now on. */
export async function noteTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      { type: 'longtask' },
    )
  })
}

const tasksOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readonly tasks: readonly number[] }).tasks)

/** The longest task in milliseconds while something is done, until it shows; 0 where none takes as long as 50. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const before = (await tasksOf(page)).length
  await act()
  await page.waitForTimeout(quietMs)
  return Math.max(0, ...(await tasksOf(page)).slice(before))
}

/**
 * What of it is the page's own doing: the least of a few times, for a machine that others use too makes tasks longer, never shorter.
 *
 * @param undo puts everything back between two times
 */
export async function longestOwnTask(
  page: Page,
  {
    act,
    undo,
    limit = leastToldMs,
    times = 10,
  }: {
    readonly act: () => Promise<void>
    readonly undo: () => Promise<void>
    readonly limit?: number
    readonly times?: number
  },
): Promise<number> {
  let least = Infinity
  for (let n = 0; n < times && least > limit; n++) {
    if (n > 0) await undo()
    least = Math.min(least, await longestTask(page, act))
  }
  return least
}
