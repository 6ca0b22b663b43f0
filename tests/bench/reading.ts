// What one waits for in a page of many papers: an answer to a search, and each view.

import type { Page } from 'playwright-core'

/** A word that Dutch papers have. */
const typed = 'politie'

const views: Readonly<Record<string, string>> = {
  'the graph of all': 'mode=all',
  'matrix of actors': 'view=matrix',
  table: 'view=table',
  timeline: 'view=timeline',
  recommendations: 'view=recommendations',
  document: 'view=reader',
}

type Answered = {
  /** Until the first passage stands there, and until all that stand there have their words; in milliseconds. */
  readonly passage: number
  readonly words: number
}

/** Opens the search and types a word, which nobody has done before. */
async function searching(page: Page): Promise<Answered> {
  await page.evaluate(() => {
    const times: { passage?: number; words?: number } = {}
    Object.assign(globalThis, { answered: times })
    const begun = performance.now()
    const look = () => {
      const passages = [...document.querySelectorAll('.passage-option')]
      if (passages.length > 0) times.passage ??= performance.now() - begun
      if (passages.length > 0 && passages.every(it => it.querySelector('mark')))
        times.words ??= performance.now() - begun
    }
    // When it is there, and not when a software GPU has the next frame.
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  })
  await page.keyboard.press('/')
  await page.keyboard.insertText(typed)
  const told = () => page.evaluate(() => (globalThis as unknown as { answered: Partial<Answered> }).answered)
  await page.waitForFunction(
    () => (globalThis as unknown as { answered: Partial<Answered> }).answered.words !== undefined,
    undefined,
    { timeout: 120_000 },
  )
  return (await told()) as Answered
}

/** Until the browser has nothing to do any more: a long task is told of when it ends. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 4; ) {
      const before = performance.now()
      await new Promise(done => requestIdleCallback(done))
      await new Promise(done => setTimeout(done, 100))
      quiet = performance.now() - before < 160 ? quiet + 1 : 0
    }
  })

const tasks = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))

/** @param row prints a figure */
export async function reportReading(page: Page, row: (name: string, ms: number) => void): Promise<void> {
  // The graph is drawn before the page around it is there.
  await page.getByRole('button', { name: 'Search' }).waitFor()
  await settled(page)
  await tasks(page)
  const { passage, words } = await searching(page)
  row('first passage found', passage)
  row('with the words of all that are shown', words)
  await settled(page)
  row('longest task meanwhile', Math.max(0, ...(await tasks(page))))
  await page.keyboard.press('Escape')
  for (const [name, hash] of Object.entries(views)) {
    await tasks(page)
    await page.evaluate(to => {
      location.hash = to
    }, hash)
    await settled(page)
    row(`longest task: ${name}`, Math.max(0, ...(await tasks(page))))
  }
}
