// The view in another page's frame.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { axeFinds } from './axe.ts'
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
  expect(await axeFinds(page)).toEqual([])
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

let host: Server
beforeAll(async () => {
  host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<h1>Verband</h1><iframe src="${inject('address')}?embed#view=table" width="640" height="400"></iframe>`,
    )
  })
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done))
})
afterAll(() => host.close())

// A page from a server may not frame a file of the disk.
it.skipIf(inject('address').startsWith('file:'))(
  'takes choices, tells the link, and leaves the history of the page around it alone',
  async () => {
    const { page } = await open('', {}, `http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
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
