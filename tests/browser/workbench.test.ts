// A person reads a law into the graph in the page: what is proposed, decided by keys; what is missing, said by hand. Actions are counted.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { harbourActIn } from '../fixtures/workbench/harbour-act.ts'
import { axeSees } from './axe.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

const files = harbourActIn.map(([name, text]) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
}))

async function bench(options: Parameters<typeof open>[1] = {}) {
  const opened = await open('', options)
  await forget(opened.page)
  await chooseFile(opened.page, files)
  await opened.page.getByRole('region', { name: 'Text and proposals' }).waitFor()
  return opened
}

/** What a test before has done is kept in the browser. */
const forget = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise(done => {
        const asked = indexedDB.deleteDatabase(name ?? '')
        asked.onsuccess = asked.onerror = asked.onblocked = done
      })
  })

const cards = (page: Page) => page.getByRole('group', { name: /^Proposals: / })
const current = (page: Page) => page.locator('[aria-current=true]').and(cards(page))
const accepted = (page: Page) => page.getByRole('region', { name: 'Drawing' }).getByText(/^Accepted: /)

describe('the workbench', () => {
  it('shows a graph of proposals with their words, dashed and counted apart, which can be hidden', async () => {
    const { page, faults } = await bench()
    const drawing = page.getByRole('region', { name: 'Drawing' })
    await drawing.getByText('Accepted: 0 names, 0 statements').waitFor()
    await drawing.getByText(/^Proposed: \d+ names, \d+ statements$/).waitFor()
    await drawing.getByText('Dashed: proposed, not yet read by anyone.').waitFor()
    expect(await drawing.locator('[data-proposed=true]').count()).toBeGreaterThan(8)
    await drawing.getByRole('checkbox', { name: 'Show proposals' }).uncheck()
    await drawing.getByText('Nothing is accepted yet.').waitFor()
    expect(faults).toEqual([])
  })

  it('takes a proposal over by a key, undoes it and does it again, and the graph of the page has it', async () => {
    const { page, faults } = await bench()
    const first = await current(page).innerText()
    await page.keyboard.press('a')
    await accepted(page).getByText('1 name').waitFor()
    expect(await current(page).innerText()).not.toBe(first)
    await page.keyboard.press('Control+z')
    await accepted(page).getByText('0 names').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await accepted(page).getByText('1 name').waitFor()
    await page.getByRole('button', { name: /^Accept \d+$/ }).click()
    await expect.poll(() => accepted(page).innerText()).toMatch(/[1-9]\d* statement/)
    await page.getByRole('radio', { name: 'Graph', exact: true }).check({ force: true })
    await page.getByRole('application').waitFor()
    await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true })
    await page.getByRole('table', { name: 'Who with whom' }).getByText('Rivierpolitie').first().waitFor()
    expect(faults).toEqual([])
  })

  it('keeps what is done in this browser: whoever opens the paper again goes on, and can undo', async () => {
    const { page, faults } = await bench()
    await page.keyboard.press('a')
    await accepted(page).getByText('1 name').waitFor()
    await page.reload()
    await page.getByRole('application').waitFor()
    await chooseFile(page, files)
    await accepted(page).getByText('1 name').waitFor()
    await page.keyboard.press('Control+z')
    await accepted(page).getByText('0 names').waitFor()
    await page.getByText('Save', { exact: true }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Data as a ZIP file' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^verband-havenwet.*\.zip$/)
    expect(faults).toEqual([])
  })

  it('is told by keys alone what chosen words are', async () => {
    const { page, faults } = await bench()
    const side = page.getByRole('group', { name: 'Dutch: arrow keys choose words' }).nth(2)
    await side.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const asked = page.getByRole('group', { name: /^What is “.+ .+”\?$/ })
    await asked.waitFor()
    await page.keyboard.press('Tab')
    for (let i = 0; i < 20 && !(await isFocused(asked.getByRole('button', { name: 'A name' }))); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'Name' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('form', { name: 'Name' }).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it.each([
    ['a desk', { viewport: { width: 1280, height: 720 } }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
    ['the dark', { colorScheme: 'dark' }],
  ] as const)('can be read and used by everyone: on %s', async (_, options) => {
    const { page, faults } = await bench(options)
    expect(await axeSees(page, 'all')).toEqual([])
    await current(page).getByRole('button', { name: 'Change' }).click()
    await page.getByRole('form', { name: /Name|Statement/ }).waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
  })

  it('says plainly where the texts are not at hand, and what to do', async () => {
    const { page, faults } = await open('#view=workbench')
    await page.getByText('the texts that it was made of are not here').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(faults).toEqual([])
  })
})

const isFocused = (element: Locator) => element.evaluate(own => own === document.activeElement)
