// Pages to measure: the built one, and the bare one, served to a browser of one's own.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { findChromium, launch } from '../browser/chromium.ts'

/** How often each thing is measured. */
export const rounds = 7

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const mime: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A page once it has drawn; and when that was, in milliseconds after it was asked for. */
type Drawn = { readonly page: Page; readonly drawn: number }

export type Bench = {
  /** Where both pages are built, in `page` and `bare`, and where files may be written. */
  readonly out: string
  /** What is served under a path in the place of what was built. */
  readonly served: Map<string, string | Uint8Array>
  /** Opens a path in a fresh context, to measure the page's tasks. */
  readonly opened: (path: string) => Promise<Drawn>
  /** When each of some paths has drawn, in turns: what else the machine does then falls on all of them. Medians. */
  readonly firstDrawings: (...paths: readonly string[]) => Promise<number[]>
  readonly end: () => Promise<void>
}

/** Builds both pages, and begins. */
export async function startBench(): Promise<Bench> {
  const out = join(tmpdir(), 'verband-bench')
  await buildPages(out)
  const served: Bench['served'] = new Map()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    try {
      const body = served.get(path) ?? readFileSync(join(out, path))
      response.writeHead(200, { 'Content-Type': mime[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const browser = await launch(findChromium())
  // A task is the page's own work, not its waiting for the pixels of a software GPU.
  const other = await launch(findChromium(), { composes: false })
  const openIn = async (browser: Browser, path: string) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en',
      reducedMotion: 'reduce',
    })
    return drawnAt(await context.newPage(), `${base}/${path}`)
  }
  return {
    ...{ out, served },
    opened: path => openIn(other, path),
    async firstDrawings(...paths) {
      const times = paths.map((): number[] => [])
      for (let round = 0; round < rounds; round++) {
        for (const [i, path] of paths.entries()) {
          const { page, drawn } = await openIn(browser, path)
          times[i]!.push(drawn)
          await page.context().close()
        }
      }
      return times.map(median)
    },
    async end() {
      await Promise.all([browser.close(), other.close()])
      server.close()
    },
  }
}

async function buildPages(out: string): Promise<void> {
  process.env.NODE_ENV = 'production'
  await build({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(out, 'page'), emptyOutDir: true },
  })
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    build: {
      target: 'es2023',
      outDir: join(out, 'bare'),
      emptyOutDir: true,
      rollupOptions: { input: join(import.meta.dirname, 'bare.html') },
    },
  })
}

async function drawnAt(page: Page, address: string): Promise<Drawn> {
  // What runs this file names inner functions by a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      { type: 'longtask' },
    )
  })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, {
    timeout: 120_000,
  })
  const drawn = await page.evaluate(() => performance.getEntriesByName('drawn')[0]!.startTime)
  return { page, drawn }
}
