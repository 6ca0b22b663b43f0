// What does one wait for in the page, with a large store behind it, and how much memory does that take?

import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import type { EntityId } from '../../src/model/index.ts'
import { findChromium, launch } from '../browser/chromium.ts'
import { exploring, serveFor, storeLine } from '../browser/stores.ts'
import { each, took } from './percentiles.ts'

/** How often each thing is done, each time with somebody else. */
const rounds = 20
/** So many times in a row somebody looks at more of what is drawn, before they begin anew. */
const expansions = 5
/** How often a link is opened, by a browser that has kept nothing. */
const openings = 7

type Asked = {
  readonly endpoint: string
  /** Whom the page draws first, those with most statements before others. */
  readonly shown: readonly EntityId[]
  /** Whom it does not. */
  readonly hidden: readonly EntityId[]
  /** What is looked for: names and words. */
  readonly words: readonly string[]
}

/** Opens the built page on a store, and tells how long things took. */
export async function benchStorePage({ endpoint, shown, hidden, words }: Asked): Promise<void> {
  const folder = join(tmpdir(), 'verband-bench-store')
  process.env.NODE_ENV = 'production'
  await build({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  const served = await serveFor([endpoint], folder)
  const browser = await launch(findChromium())
  const opened = async (hash = '', more = '') => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
    const page = await context.newPage()
    await page.goto(`${exploring(served.address, endpoint)}${more}${hash}`)
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    const drawn = await page.evaluate(() => performance.getEntriesByName('drawn')[0]!.startTime)
    return { page, drawn }
  }
  try {
    const times: number[] = []
    for (let round = 0; round < openings; round++) {
      const { page, drawn } = await opened()
      times.push(drawn)
      await page.context().close()
    }
    took('from opening the page to the picture', times)
    const links: number[] = []
    for (let round = 0; round < openings; round++) {
      const id = hidden[round % hidden.length]!
      const { page, drawn } = await opened(`#select=${id}`, `&around=${id}`)
      links.push(drawn)
      await page.context().close()
    }
    took('from opening a link to somebody to the picture', links)

    const { page } = await opened()
    await storeLine(page).waitFor()
    const cdp = await page.context().newCDPSession(page)
    console.log(`heap with the first picture: ${await heapOf(cdp)}`)
    await each('selecting somebody and reading their words', rounds, async i => {
      const from = performance.now()
      await selectAndRead(page, shown[i % shown.length]!)
      return performance.now() - from
    })
    console.log(`heap after that: ${await heapOf(cdp)}`)
    await storeLine(page).getByRole('button', { name: 'Find in the store' }).click()
    await each('a search', rounds, async i => {
      await finding(page).getByRole('searchbox').fill('')
      await found(page).first().waitFor({ state: 'detached' })
      const from = performance.now()
      await search(page, words[i % words.length]!)
      return performance.now() - from
    })
    await page.context().close()

    let looking = (await opened()).page
    await each(
      `showing the others that are linked with somebody, ${expansions} times in a row`,
      rounds,
      async i => {
        if (i > 0 && i % expansions === 0) {
          await looking.context().close()
          looking = (await opened()).page
        }
        if (!(await canExpand(looking, shown[i % shown.length]!))) return null
        return expand(looking)
      },
    )
    console.log(await storeLine(looking).getByRole('status').innerText())
    console.log(`heap after that: ${await heapOf(await looking.context().newCDPSession(looking))}`)
  } finally {
    await browser.close()
    served.end()
  }
}

/** What is used when all that nobody uses has been collected. */
async function heapOf(cdp: CDPSession): Promise<string> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return `${Math.round(usedSize / 1_000_000)} MB`
}

async function selectAndRead(page: Page, id: EntityId): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#select=${encodeURIComponent(id)}`
  }, id)
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.locator('blockquote').first().waitFor()
}

const found = (page: Page) =>
  finding(page).locator('[aria-live] ul, [aria-live] > p:not(:text("Asking the store…"))')

const finding = (page: Page) => page.getByRole('dialog', { name: 'Find in the store' })

/** From the last letter on, the quarter of a second too that the page waits for the next. */
async function search(page: Page, text: string): Promise<void> {
  await finding(page).getByRole('searchbox').fill(text)
  await found(page).first().waitFor()
}

/** Whoever is drawn is selected; how many others the store links with them is told by the button. */
async function canExpand(page: Page, id: EntityId): Promise<boolean> {
  await selectAndRead(page, id)
  return others(page)
    .waitFor({ timeout: 8000 })
    .then(
      () => true,
      () => false,
    )
}

const others = (page: Page) => storeLine(page).getByRole('button', { name: /^Show .*linked with/ })

/** In milliseconds, from the click until two frames after what has come is drawn; measured in the page, which is drawing meanwhile. */
async function expand(page: Page): Promise<number> {
  return others(page).evaluate(async button => {
    const bar = button.closest('.store-bar')!
    const from = performance.now()
    let wasBusy = false
    const drawn = new Promise<void>(done => {
      const look = new MutationObserver(() => {
        const isBusy = bar.getAttribute('aria-busy') === 'true'
        if (wasBusy && !isBusy) done()
        wasBusy ||= isBusy
      })
      look.observe(bar, { attributeFilter: ['aria-busy'] })
    })
    ;(button as HTMLElement).click()
    await drawn
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    return performance.now() - from
  })
}
