// A browser and fresh pages for the tests of one file.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { overviewAmong } from '../../src/cli/edition-files.ts'
import { joined, type WordsFile } from '../../src/editions/index.ts'
import type { Edition } from '../../src/graph/index.ts'
import { catalogue } from '../messages.ts'
import { connect } from './browsers.ts'
import { launch } from './chromium.ts'

type Options = { readonly webgl?: boolean } & Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'locale' | 'hasTouch' | 'serviceWorkers'
>

/** What went wrong in a page, as the browser saw it. */
export type Opened = { readonly page: Page; readonly faults: string[]; readonly requests: string[] }

const loading = new RegExp(
  Object.values(catalogue)
    .map(messages => messages.loading)
    .join('|'),
)

/** Where a page waits before it goes on in place: in another view, so that each begins as it does when it is loaded. */
const beginning = (hash: string): string => {
  const view = new URLSearchParams(hash.slice(1)).get('view') ?? 'graph'
  // A canvas takes a second to set up: the graph stays, and its camera is put back.
  if (view === 'graph') return ''
  return view === 'timeline' ? '#view=recommendations' : '#view=timeline'
}

/** Goes to a hash as a link does, and waits until all of the page that follows from it is drawn. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash
  }, hash)
  const view = new URLSearchParams(hash.slice(1)).get('view') ?? 'graph'
  await page.locator(`main[data-view=${view}]`).waitFor({ state: 'attached' })
  // What stands there while a view, or the document beside it, is loaded for the first time.
  await page.getByText(loading).first().waitFor({ state: 'detached' })
  await settle(page)
}

/** React is done when the browser has nothing more urgent to do; the panels come later than the view. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(done =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 2000 })),
        ),
      ),
  )

/** All that tells a page from one just loaded: what is open or folded, typed, chosen or said. */
const looksOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { body, documentElement: root } = document
    const fields = body.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea')
    return JSON.stringify([
      // React numbers what it mounts anew, and writes what is checked at first.
      body.outerHTML.replace(/_r_\w+_/g, '').replaceAll(' checked=""', ''),
      [...fields].map(field => ('checked' in field && field.checked) || field.value),
      { ...root.dataset, lang: root.lang, title: document.title },
    ])
  })

/** Closes what lies over the page. */
const closeDialogs = (page: Page) =>
  page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  })

/** Puts back what no look tells: focus, scrolling, and the graph's camera. */
async function putBack(page: Page): Promise<void> {
  const canvas = page.getByRole('application')
  if (await canvas.isVisible()) await canvas.press('0')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0
  })
  await settle(page)
}

/**
 * Gives the tests of a file a way to open the built page; closes everything behind them. Pages opened in the same way
 * share a context, and a test takes over the page that the one before it has left, loaded anew: that spares two seconds
 * each. Nothing else that a test has left is there. `lasting` pages stay as they are from test to test.
 *
 * `open.inPlace` does not load the page anew where it is as it was when it was loaded, but changes its hash: that spares
 * one more second. Where a test before has failed, or has left something behind, it is loaded. It is for tests that
 * are not about loading, and that change nothing in the page's scripts. A browser that does not put pages together
 * (`composes: false`) tells of tasks that are the page's own.
 */
export function withBrowser({
  webgl = true,
  composes = true,
  lasting = false,
}: Pick<Options, 'webgl'> & { readonly composes?: boolean; readonly lasting?: boolean } = {}) {
  let browser: Browser
  const contexts = new Map<string, BrowserContext>()
  const idle = new Map<string, Page[]>()
  /** Pages that wait to go on in place, by how they were opened and where they wait; and how they looked there. */
  const waiting = new Map<string, { readonly page: Page; readonly looks: string }[]>()
  const opened: {
    readonly key: string
    readonly page: Page
    readonly kept?: { readonly place: string; readonly looks: string }
  }[] = []
  beforeAll(async () => {
    browser = webgl && composes ? await connect() : await launch(inject('chromium'), { webgl, composes })
  })
  afterEach(async ({ task }) => {
    for (const { key, page, kept } of lasting ? [] : opened.splice(0)) {
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
      if (kept && task.result?.state !== 'fail') {
        waiting.set(kept.place, [...(waiting.get(kept.place) ?? []), { page, looks: kept.looks }])
        continue
      }
      await page.goto('about:blank')
      idle.set(key, [...(idle.get(key) ?? []), page])
    }
  })
  afterAll(() => browser?.close())

  const open = async (
    hash = '',
    options: Omit<Options, 'webgl'> = {},
    address = inject('address'),
  ): Promise<Opened> => {
    const offline = address.startsWith('file:')
    const key = JSON.stringify([options, offline])
    const context =
      contexts.get(key) ??
      (await browser.newContext({
        viewport: { width: 1280, height: 720 },
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
    const heard = listen(page)
    await page.bringToFront()
    await page.goto(`${address}${hash}`, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()
    // The panels come after the first picture; in a frame of another page, and in that page, there are none.
    if (!hash.includes('embed') && (offline || address === inject('address'))) {
      const details = page.getByRole('complementary', { includeHidden: true })
      await details.locator(':scope > *').first().waitFor({ state: 'attached' })
    }
    return heard
  }

  const inPlace = async (hash = '', options: Omit<Options, 'webgl'> = {}): Promise<Opened> => {
    const key = JSON.stringify([options, inject('address').startsWith('file:')])
    const begin = beginning(hash)
    const place = `${key} ${begin}`
    const left = waiting.get(place)?.pop()
    if (left) {
      const heard = listen(left.page)
      // Behind another page of the window the browser draws it once a second.
      await left.page.bringToFront()
      await closeDialogs(left.page)
      await go(left.page, begin)
      await putBack(left.page)
      if ((await looksOf(left.page)) === left.looks) {
        opened.push({ key, page: left.page, kept: { place, looks: left.looks } })
        await go(left.page, hash)
        return heard
      }
      left.page.removeAllListeners()
      await left.page.goto('about:blank')
      idle.set(key, [...(idle.get(key) ?? []), left.page])
    }
    const loaded = await open(begin, options)
    const view = begin === '' ? loaded.page.getByRole('application') : loaded.page.locator('main h2').first()
    await view.waitFor()
    await putBack(loaded.page)
    const looks = await looksOf(loaded.page)
    opened.push({ ...opened.pop()!, kept: { place, looks } })
    await go(loaded.page, hash)
    return loaded
  }
  return Object.assign(open, { inPlace })
}

/** Begins to note what goes wrong in a page and what it asks for. */
function listen(page: Page): Opened {
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    // Chromium warns of slow reads in software WebGL; that is not the page's doing.
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', request => requests.push(request.url()))
  return { page, faults, requests }
}

/** Whether the pointer is on something that the graph draws: its shape says so. */
export const pointsAt = (canvas: Locator): Promise<boolean> =>
  canvas
    .locator('canvas')
    .first()
    .evaluate(layer => getComputedStyle(layer).cursor === 'pointer')

/** The edition that the page was given, or, as a single file, has inside. */
export async function editionOf(page: Page): Promise<Edition> {
  const inside = await page.evaluate(() => document.getElementById('edition')?.textContent)
  if (inside) return JSON.parse(inside)
  return served(name => page.evaluate(async name => (await fetch(`./${name}`)).text(), name))
}

/** The edition that was built. */
export const builtEdition = (): Promise<Edition> =>
  served(async name => readFileSync(resolve(import.meta.dirname, '../../dist', name), 'utf8'))

/** An edition in parts, put together. */
async function served(textOf: (name: string) => Promise<string>): Promise<Edition> {
  const overview = await overviewAmong(textOf)
  const words = await Promise.all(
    Array.from(
      overview.addresses.values(),
      async (name): Promise<WordsFile> => JSON.parse(await textOf(name)),
    ),
  )
  return joined({ overview, words })
}

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Opens a file by the page's button and the browser's own way to choose one. */
export async function chooseFile(
  page: Page,
  file: Chosen | readonly Chosen[],
  button = page.getByRole('button', { name: 'Open a file…' }),
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.first().click()
  await (await chooser).setFiles([file].flat())
}

/** The file of a corpus. */
export const corpusFile = (name: string, edition: Edition) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(edition)),
})
