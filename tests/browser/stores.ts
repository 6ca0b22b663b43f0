// The built page as one serves it that may ask certain stores, and what it has to show of them.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { go, type Opened, type withBrowser } from './page.ts'

const dist = resolve(import.meta.dirname, '../../dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the page as if it had been built for these endpoints. @param folder where it was built */
export async function serveFor(endpoints: readonly string[], folder = dist) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
    readFile(resolve(folder, name)).then(
      bytes => {
        const type = types[extname(name)] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type })
        response.end(name === 'index.html' ? configured(bytes.toString('utf8'), endpoints) : bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `http://localhost:${port}/`,
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What `storeEndpoints` and `contentSecurityPolicy` write at build. */
function configured(html: string, endpoints: readonly string[]): string {
  const allowed = html.replace(
    /(<meta http-equiv="Content-Security-Policy" content="[^"]*connect-src (?:'|&#39;)self(?:'|&#39;))/,
    `$1 ${endpoints.join(' ')}`,
  )
  expect(allowed).not.toBe(html)
  return allowed.replace('</head>', `<meta name="verband-endpoints" content="${endpoints.join(' ')}"></head>`)
}

/** The address of the page that explores a store. */
export const exploring = (address: string, endpoint: string): string =>
  `${address}?source=${encodeURIComponent(endpoint)}`

export const storeLine = (page: Page) => page.getByRole('region', { name: 'The store' })

/** What is told in the parts of the page, but for what is drawn. */
const told = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What lies off the screen is not laid out, and has no text until it is.
    const all = new CSSStyleSheet()
    all.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(all)
    const parts = [...document.querySelectorAll<HTMLElement>('.facets, main, aside, .details')]
    const texts = parts.map(part => part.innerText)
    document.adoptedStyleSheets.pop()
    return texts
  })

/** Of each view, what is shown of a selection, a filter, a passage. */
const places: readonly string[] = [
  '',
  '#select=hazeldonk',
  '#select=kmar,eucpn',
  '#select=belgium&project=euriec',
  '#view=table&project=hazeldonk',
  '#view=matrix',
  '#view=timeline',
  '#view=recommendations',
  '#view=differences',
  '#view=reader',
  '#type=country&mode=actors',
  '#select=belgium~netherlands',
  '#view=table&status=intended&family=cooperates',
]

type OpenPage = ReturnType<typeof withBrowser>

/**
 * The tests that 928/2 out of a store is what it is in the page.
 *
 * @param where gives the address of the page that explores the store
 */
export function isAsInThePage(open: OpenPage, where: () => string): void {
  it('tells the same in every view, of every selection and filter', { tags: ['sweep'] }, async () => {
    const [own, stored] = [await open(''), await open('', {}, where())]
    await storeLine(stored.page).getByText('All of a store: 320 statements from 1 document').waitFor()
    for (const place of places) {
      await go(own.page, place)
      await go(stored.page, place)
      await expect
        .poll(async () => [place, ...(await told(stored.page))])
        .toEqual([place, ...(await told(own.page))])
    }
    expect(stored.faults).toEqual([])
  })

  it('opens a link to a passage, and reads its words', async () => {
    const own = await open('#select=euriec')
    const words = (opened: Opened) =>
      opened.page.getByRole('complementary', { name: 'Details' }).locator('blockquote')
    await own.page.getByRole('complementary', { name: 'Details' }).waitFor()
    const stored = await open('#select=euriec', {}, where())
    await expect.poll(async () => (await words(own).allInnerTexts()).length).toBeGreaterThan(0)
    await expect.poll(() => words(stored).allInnerTexts()).toEqual(await words(own).allInnerTexts())
  })

  it('finds the same by name and by words', async () => {
    const answers = async ({ page }: Opened, typed: string) => {
      await page.keyboard.press('/')
      await page.keyboard.type(typed)
      const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option')
      await options.first().waitFor()
      await expect.poll(() => page.getByRole('dialog').locator('mark').count()).toBeGreaterThan(0)
      await page.waitForTimeout(600)
      return options.allInnerTexts()
    }
    const [own, stored] = [await open(''), await open('', {}, where())]
    for (const typed of ['cocaine', 'Hazeldonk']) {
      expect(await answers(stored, typed)).toEqual(await answers(own, typed))
      await own.page.keyboard.press('Escape')
      await stored.page.keyboard.press('Escape')
    }
  })
}
