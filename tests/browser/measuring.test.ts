// While measures are taken the page goes on: nothing waits for them, and whoever does not want to wait stops them.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { longestOwnTask, longestTask, noteTasks } from './long-tasks.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()
const openAlone = withBrowser({ composes: false })

const unfold = (page: Page) => page.getByText('Measures', { exact: true }).first().click()
const status = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button') })

/** Has the page wait for the script that measures, until it is let go on. */
async function holdUp(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>(done => {
    letGo = done
  })
  await page.route(/measure\.worker/, async route => {
    await held
    // The first may have been given up.
    await route.continue().catch(() => {})
  })
  return letGo
}

describe('a measure that takes long', () => {
  it('says how far it is, stops when one says so, tells what became of it, and is begun again', async () => {
    const { page, faults } = await open('#mode=actors')
    const letGo = await holdUp(page)
    await unfold(page)
    await page.getByLabel('Node size').selectOption('Betweenness')
    await status(page).getByText('Measuring… 0%').waitFor()
    await status(page).getByRole('button', { name: 'Stop' }).click()
    await status(page).getByText('Stopped. What was not measured yet is not shown.').waitFor()
    // Nothing goes on in the background.
    expect(page.workers().filter(worker => worker.url().includes('measure'))).toEqual([])
    letGo()
    await status(page).getByRole('button', { name: 'Measure again' }).click()
    await status(page).waitFor({ state: 'detached' })
    await page.getByText(/separate parts, the largest with/).waitFor()
    expect(faults).toEqual([])
  })

  it('is stopped in the table by keyboard too; another measure is taken all the same', async () => {
    const { page } = await open('#mode=actors&view=table')
    const letGo = await holdUp(page)
    await page.getByRole('checkbox', { name: 'Show measures' }).check()
    const stop = page.getByRole('button', { name: 'Stop', exact: true })
    await stop.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Stopped. What was not measured yet is not shown.').waitFor()
    letGo()
    await page.getByRole('button', { name: 'Measure again' }).click()
    const belgium = page
      .getByRole('table', { name: 'Who and what' })
      .getByRole('row')
      .filter({ hasText: 'Belgium' })
    await expect.poll(() => belgium.first().innerText()).toMatch(/\d[.]\d{3}/)
  })
})

it('a task that is long is told', async () => {
  const { page } = await openAlone('#view=table')
  await noteTasks(page)
  const busy = () =>
    page.evaluate(() => {
      const button = document.createElement('button')
      button.addEventListener('click', () => {
        const end = performance.now() + 120
        while (performance.now() < end);
      })
      document.body.append(button)
      setTimeout(() => button.click())
    })
  expect(await longestTask(page, busy)).toBeGreaterThan(100)
})

// On a machine that has much else to do no time is the page's own: with what runs alone.
describe('no task of the page is longer than 50 ms on 928/2', { tags: ['sweep'] }, () => {
  type Case = { readonly hash: string } & Readonly<
    Record<'begin' | 'act' | 'undo', (page: Page) => Promise<void>>
  >
  const cases: Readonly<Record<string, Case>> = {
    'while nodes are measured and drawn by it': {
      hash: '#mode=actors',
      begin: unfold,
      act: async page => {
        await page.getByLabel('Node size').selectOption('Betweenness')
        await page
          .getByText(/Source:/)
          .first()
          .waitFor()
        await page.getByLabel('Node colour').selectOption('Community')
        await page.getByText('Modularity:').waitFor()
      },
      undo: async page => {
        await page.getByLabel('Node size').selectOption('Statements')
        await page.getByLabel('Node colour').selectOption('Kind')
        // Other nodes: what has been measured once is known.
        await page.evaluate(() => {
          location.hash = location.hash.includes('mode=actors') ? '' : '#mode=actors'
        })
        await page.waitForTimeout(800)
      },
    },
    'while the table is given a column for each': {
      hash: '#mode=actors&view=table',
      begin: async () => {},
      act: async page => {
        await page.getByRole('checkbox', { name: 'Show measures' }).check()
        await page.getByRole('columnheader', { name: /^Betweenness/ }).waitFor()
        await page.getByText(/^Measuring/).waitFor({ state: 'detached' })
      },
      undo: async page => {
        await page.getByRole('checkbox', { name: 'Show measures' }).uncheck()
        await page.waitForTimeout(300)
      },
    },
    'while the matrix is put in their order': {
      hash: '#view=matrix',
      begin: async () => {},
      act: async page => {
        await page.getByRole('combobox', { name: 'By measure' }).selectOption('Betweenness')
        await page.getByRole('grid').getByRole('rowheader').first().getByText('Secretariat-General').waitFor()
      },
      undo: async page => {
        await page.goBack()
        await page.waitForTimeout(300)
      },
    },
  }
  it.each(Object.entries(cases))('%s', async (_, { hash, begin, act, undo }) => {
    const { page } = await openAlone(hash)
    await begin(page)
    await noteTasks(page)
    expect(await longestOwnTask(page, { act: () => act(page), undo: () => undo(page) })).toBeLessThanOrEqual(
      50,
    )
  })
})
