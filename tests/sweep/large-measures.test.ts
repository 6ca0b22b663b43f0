// @module-tag sweep
//
// Measures of 10,000 nodes and 50,000 statements: they take a while, the page does not; and they can be stopped.

import { expect, it } from 'vitest'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { synthesise } from '../bench/synthetic.ts'
import { longestOwnTask, noteTasks } from '../browser/long-tasks.ts'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser({ composes: false })

it('no task is over 200 ms while 10,000 nodes are measured; what is stopped says so', async () => {
  const files = new Map(editionFiles(synthesise(10_000, 50_000)))
  const { page } = await open('#view=timeline')
  await page.route(/\.json$/, route => {
    const body = files.get(new URL(route.request().url()).pathname.slice(1))
    // The words, 44 MB, nobody asks for here.
    if (body === undefined || body.length > 10_000_000) return
    return route.fulfill({ body: Buffer.from(body), contentType: 'application/json' })
  })
  await page.evaluate(() => history.replaceState(null, '', location.pathname))
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
  await page.getByText('Measures', { exact: true }).first().click()
  const size = page.getByLabel('Node size')
  await size.waitFor()
  // What comes after the first drawing has come.
  await page.waitForTimeout(5000)
  await noteTasks(page)
  const status = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Stop' }) })
  const act = async () => {
    await size.selectOption('Betweenness')
    await expect.poll(() => status.innerText(), { timeout: 30_000 }).toMatch(/Measuring… [1-9]\d?%/)
    await status.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped. What was not measured yet is not shown.').waitFor()
    await size.selectOption('Degree')
    await page.getByText('Highest', { exact: true }).waitFor()
  }
  const undo = () => size.selectOption('Statements').then(() => {})
  expect(await longestOwnTask(page, { act, undo, limit: 200, times: 1 })).toBeLessThanOrEqual(200)
}, 120_000)
