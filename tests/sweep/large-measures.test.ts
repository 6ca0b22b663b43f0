// @module-tag sweep
//
// Measures of 10,000 nodes and 50,000 statements: they take a while, the page does not; and they can be stopped.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { synthesise } from '../bench/synthetic.ts'
import { longestOwnTask, noteTasks } from '../browser/long-tasks.ts'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser({ composes: false, lasting: true })
const maxTaskMs = 200
let files: ReadonlyMap<string, string | Uint8Array>

beforeAll(() => {
  files = new Map(editionFiles(synthesise(10_000, 50_000)))
})
afterAll(() => {
  files = new Map()
})

/** The page, given that corpus instead of its own, at an address. */
async function openLarge(hash: string): Promise<Page> {
  const { page } = await open('')
  await page.route(/\.json$/, route => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
    const body = files.get(name)
    return body === undefined
      ? route.continue()
      : route.fulfill({ body: Buffer.from(body), contentType: 'application/json' })
  })
  await page.goto('about:blank')
  await page.goto(`${inject('address')}${hash}`)
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, {
    timeout: 60_000,
  })
  // The rest of the page comes after the drawing.
  await page.waitForTimeout(6000)
  await noteTasks(page)
  return page
}

describe('of 10,000 nodes', () => {
  it('betweenness is under way while the page goes on, and is stopped', async () => {
    const page = await openLarge('#mode=actors')
    await page.getByText('Measures', { exact: true }).first().click()
    const size = page.getByLabel('Node size')
    await size.waitFor()
    const status = page.getByRole('status').filter({ has: page.getByRole('button') })
    const act = async () => {
      await size.selectOption('Betweenness')
      // That it goes on is told.
      await expect.poll(() => status.innerText(), { timeout: 60_000 }).toMatch(/Measuring… [1-9]\d?%/)
    }
    const undo = async () => {
      await status.getByRole('button', { name: 'Stop' }).click()
      await size.selectOption('Statements')
      await page.waitForTimeout(500)
    }
    expect(await longestOwnTask(page, { act, undo, limit: maxTaskMs, times: 3 })).toBeLessThanOrEqual(
      maxTaskMs,
    )
    await status.getByRole('button', { name: 'Stop' }).click()
    await status.getByText('Stopped. What was not measured yet is not shown.').waitFor()
    expect(page.workers().filter(worker => worker.url().includes('measure'))).toEqual([])
  })

  it.each(['Degree', 'Eigenvector', 'k-core'])(
    '%s is shown by the size of the nodes without a long task',
    async measure => {
      const page = await openLarge('#mode=actors')
      await page.getByText('Measures', { exact: true }).first().click()
      const size = page.getByLabel('Node size')
      const act = async () => {
        await size.selectOption(measure)
        await page.getByText(/^Measuring/).waitFor({ state: 'detached', timeout: 60_000 })
        await page.waitForTimeout(800)
      }
      const undo = async () => {
        await size.selectOption('Statements')
        await page.waitForTimeout(800)
      }
      expect(await longestOwnTask(page, { act, undo, limit: maxTaskMs, times: 3 })).toBeLessThanOrEqual(
        maxTaskMs,
      )
    },
  )

  it('communities are coloured and listed without a long task', async () => {
    const page = await openLarge('#mode=actors')
    await page.getByText('Measures', { exact: true }).first().click()
    const color = page.getByLabel('Node colour')
    const act = async () => {
      await color.selectOption('Community')
      await page
        .getByText(/Modularity/)
        .first()
        .waitFor({ timeout: 60_000 })
      await page.waitForTimeout(800)
    }
    const undo = async () => {
      await color.selectOption('Kind')
      await page.waitForTimeout(800)
    }
    expect(await longestOwnTask(page, { act, undo, limit: maxTaskMs, times: 3 })).toBeLessThanOrEqual(
      maxTaskMs,
    )
  })

  it('the table has its columns without a long task', async () => {
    const page = await openLarge('#mode=actors&view=table')
    const show = page.getByRole('checkbox', { name: 'Show measures' })
    const act = async () => {
      await show.check()
      await page.getByRole('columnheader', { name: /^Degree/ }).waitFor({ timeout: 60_000 })
      await page.waitForTimeout(1500)
    }
    const undo = async () => {
      await show.uncheck()
      await page.waitForTimeout(800)
    }
    expect(await longestOwnTask(page, { act, undo, limit: maxTaskMs, times: 3 })).toBeLessThanOrEqual(
      maxTaskMs,
    )
  })
})
