// The view in another page's frame.

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { axeSees } from './axe.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()
const small = { viewport: { width: 400, height: 300 } }

it('shows the view alone, with a way to the whole page in the same state', async () => {
  const { page, faults } = await open('?embed#mode=actors&select=france', small)
  await page.getByRole('application', { name: 'Graph of who works with whom' }).waitFor()
  for (const role of ['banner', 'complementary', 'navigation'] as const)
    expect(await page.getByRole(role).count(), role).toBe(0)
  const link = page.getByRole('link', { name: 'Open in Verband' })
  expect(await link.getAttribute('href')).toBe(`${inject('address')}#mode=actors&select=france`)
  expect(await link.getAttribute('rel')).toBe('noopener')
  // What is stated of it, a statement at a time, and where it stands.
  const words = page.getByRole('region', { name: 'What is stated' })
  await words.getByRole('link', { name: 'France' }).first().waitFor()
  const first = await words.locator('blockquote').innerText()
  await words.getByRole('button', { name: 'Next statement' }).click()
  expect(await words.locator('blockquote').innerText()).not.toBe(first)
  expect(
    await words
      .getByRole('link', { name: /^928\/2, / })
      .first()
      .getAttribute('href'),
  ).toMatch(/#view=reader&.*passage=928-2\.\w+/)
  expect(await axeSees(page, 'all')).toEqual([])
  const whole = page.waitForEvent('popup')
  await link.click()
  await (await whole).getByRole('complementary').getByRole('heading', { name: 'France' }).waitFor()
  await (await whole).close()
  expect(faults).toEqual([])
})

it('fits the frame, in every view', async () => {
  const { page } = await open('?embed', small)
  for (const view of ['matrix', 'table', 'timeline', 'recommendations', 'reader', 'graph']) {
    await page.evaluate(view => {
      location.hash = `view=${view}`
    }, view)
    await page.locator(`main[data-view=${view}]`).waitFor()
    const box = await page.getByRole('link', { name: 'Open in Verband' }).boundingBox()
    expect(box!.y + box!.height, view).toBeLessThanOrEqual(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(400)
  }
})

const frame = (src: string, attributes = '') =>
  `<iframe src="${src}" width="640" height="400" ${attributes}></iframe>`

/** Pages with frames, by their address; and below /open/ the page itself, as a server gives it that lets any frame read it. */
const hosts = new Map<string, string>([
  ['/', frame(`${inject('address')}?embed#view=table`)],
  ['/six', [1, 2, 3, 4, 5, 6].map(n => frame(`${inject('address')}?embed#steps=${(n % 3) + 1}`)).join('')],
  [
    '/sandboxed',
    frame('/open/?embed#project=hazeldonk', 'sandbox="allow-scripts"') +
      frame(`${inject('address')}?embed`, 'sandbox="allow-scripts"'),
  ],
])
const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
])
const dist = resolve(import.meta.dirname, '../../dist')

let host: Server
beforeAll(async () => {
  host = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const page = hosts.get(pathname)
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<h1>Verband</h1>${page}`)
      return
    }
    const file = join(dist, pathname.replace(/^\/open\/?/, '') || 'index.html')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', types.get(extname(file)) ?? 'application/octet-stream')
    response.statusCode = existsSync(file) ? 200 : 404
    response.end(response.statusCode === 200 ? readFileSync(file) : undefined)
  })
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done))
})
afterAll(() => host.close())
const hostAt = (path: string) => `http://127.0.0.1:${(host.address() as AddressInfo).port}${path}`

// A page from a server may not frame a file of the disk.
it.skipIf(inject('address').startsWith('file:'))(
  'takes choices, tells the link, and leaves the history of the page around it alone',
  async () => {
    const { page } = await open('', {}, hostAt('/'))
    const frame = page.frameLocator('iframe')
    await frame.getByRole('table', { name: 'Who with whom' }).waitFor()
    const before = await page.evaluate(() => history.length)
    const link = frame.getByRole('link', { name: 'Open in Verband' })
    await frame.getByRole('table').getByRole('link', { name: 'Hazeldonk' }).first().click()
    await expect.poll(() => link.getAttribute('href')).toContain('select=hazeldonk')
    await frame.getByRole('table').getByRole('link', { name: 'Belgium' }).first().click()
    await expect.poll(() => link.getAttribute('href')).toContain('select=belgium')
    expect(await page.evaluate(() => history.length)).toBe(before)
  },
)

it.skipIf(inject('address').startsWith('file:'))(
  'lives six times in one page',
  { tags: ['sweep'] },
  async () => {
    const { page, faults } = await open('', { viewport: { width: 1340, height: 1300 } }, hostAt('/six'))
    const frames = page.frames().slice(1)
    expect(frames).toHaveLength(6)
    for (const frame of frames) {
      await frame.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    }
    const lost = await Promise.all(
      frames.map(frame =>
        frame.evaluate(() => {
          const canvases = document.querySelectorAll<HTMLCanvasElement>('.sigma-edges, .sigma-nodes')
          return [...canvases].map(canvas => canvas.getContext('webgl2')?.isContextLost())
        }),
      ),
    )
    expect(new Set(lost.flat())).toEqual(new Set([false]))
    expect(faults).toEqual([])
  },
)

it.skipIf(inject('address').startsWith('file:'))(
  'works in a frame that belongs to no host, where the server allows it; else says why it does not',
  async () => {
    const { page, faults } = await open('', {}, hostAt('/sandboxed'))
    const frames = page.locator('iframe')
    const allowed = frames.first().contentFrame()
    await allowed.getByRole('application').waitFor()
    await allowed.getByRole('link', { name: 'Open in Verband' }).waitFor()
    const forbidden = frames.last().contentFrame()
    await forbidden.getByText('Access-Control-Allow-Origin: *').waitFor()
    expect(faults.filter(fault => !/blocked by CORS policy|net::ERR_FAILED/.test(fault))).toEqual([])
  },
)
