// A browser and fresh pages for the tests of one file.

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { Edition } from '../../src/graph/index.ts'
import { launch } from './chromium.ts'

type Options = { readonly webgl?: boolean } & Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'locale' | 'hasTouch' | 'serviceWorkers'
>

/** What went wrong in a page, as the browser saw it. */
export type Opened = { readonly page: Page; readonly faults: string[]; readonly requests: string[] }

/**
 * Gives the tests of a file a way to open the built page; closes everything behind them. Pages opened in the same way
 * share a context, and a test takes over the page that the one before it has left, loaded anew: that spares two seconds
 * each. Nothing else that a test has left is there. `lasting` pages stay as they are from test to test.
 */
export function withBrowser({
  webgl = true,
  lasting = false,
}: Pick<Options, 'webgl'> & { readonly lasting?: boolean } = {}) {
  let browser: Browser
  const contexts = new Map<string, BrowserContext>()
  const idle = new Map<string, Page[]>()
  const opened: { readonly key: string; readonly page: Page }[] = []
  beforeAll(async () => {
    browser = webgl ? await chromium.connect(inject('browser')) : await launch(inject('chromium'), { webgl })
  })
  afterEach(async () => {
    for (const { key, page } of lasting ? [] : opened.splice(0)) {
      if (page.isClosed()) continue
      page.removeAllListeners()
      await page.context().clearPermissions()
      await page.evaluate(() => localStorage.clear()).catch(() => {})
      await page.emulateMedia({
        media: null,
        colorScheme: JSON.parse(key)[0].colorScheme ?? 'light',
        contrast: null,
      })
      await page.mouse.move(0, 0)
      await page.goto('about:blank')
      idle.set(key, [...(idle.get(key) ?? []), page])
    }
  })
  afterAll(() => browser?.close())

  return async (
    hash = '',
    options: Omit<Options, 'webgl'> = {},
    address = inject('address'),
  ): Promise<Opened> => {
    const offline = address.startsWith('file:')
    const key = JSON.stringify([options, offline])
    const context =
      contexts.get(key) ??
      (await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        // What moves only makes one wait; that it moves is looked at by eye.
        reducedMotion: 'reduce',
        // It would fetch the whole page anew for the tests of each file.
        serviceWorkers: 'block',
        offline,
        ...options,
      }))
    contexts.set(key, context)
    const page = idle.get(key)?.pop() ?? (await context.newPage())
    opened.push({ key, page })
    const faults: string[] = []
    const requests: string[] = []
    page.on('pageerror', error => faults.push(error.message))
    page.on('console', message => {
      // Chromium warns of slow reads in software WebGL; that is not the page's doing.
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', request => requests.push(request.url()))
    await page.goto(`${address}${hash}`, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()
    // The panels come after the first picture; in a frame of another page, and in that page, there are none.
    if (!hash.includes('embed') && (offline || address === inject('address'))) {
      const details = page.getByRole('complementary', { includeHidden: true })
      await details.locator(':scope > *').first().waitFor({ state: 'attached' })
    }
    return { page, faults, requests }
  }
}

/** The edition that the page was given, or, as a single file, has inside. */
export const editionOf = (page: Page): Promise<Edition> =>
  page.evaluate(async () => {
    const inside = document.getElementById('edition')?.textContent
    return inside ? JSON.parse(inside) : (await fetch('./corpus.json')).json()
  })
