// Where the languages differ: to filter by, in the table, in the document's strip, and to take along.

import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { axeFinds } from './axe.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()

describe('where the languages differ', () => {
  it('is a filter, known at once, and a column of the table', async () => {
    const { page } = await open('#view=table')
    const panel = page.getByRole('navigation', { name: 'Filter' })
    await panel.getByRole('button', { name: 'Language versions' }).click()
    await panel.getByRole('checkbox', { name: /^Put differently/ }).click()
    await page.getByRole('button', { name: 'Remove Language versions: Put differently' }).waitFor()
    expect(new URL(page.url()).hash).toContain('differing=unlike')
    const table = page.getByRole('table', { name: 'What is stated' })
    await table.getByRole('columnheader', { name: /^Language versions/ }).waitFor()
    const said = table.getByRole('cell', { name: 'Put differently', exact: true })
    await said.first().waitFor()
    expect(await table.getByRole('cell', { name: 'Not in all languages', exact: true }).count()).toBe(0)
  })

  it('is one touch from its filter on a phone, with the words on the first screen', async () => {
    const { page } = await open('#evidence=fr', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('button', { name: 'Filter', exact: true }).tap()
    const panel = page.getByRole('navigation', { name: 'Filter' })
    await panel.getByRole('button', { name: 'Read where the languages differ' }).tap()
    await page.getByRole('heading', { name: /^Stated in one language only/ }).waitFor()
    const words = page.locator('blockquote[lang=fr]').first()
    await words.waitFor()
    expect((await words.boundingBox())!.y).toBeLessThan(844)
    await panel.waitFor({ state: 'hidden' })
    expect(await axeFinds(page)).toEqual([])
  })

  it('is taken along as a table, with the text of each language', { tags: ['sweep'] }, async () => {
    const { page } = await open('#view=differences')
    const save = page.getByRole('button', { name: 'Save as CSV' })
    await save.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    expect(download.suggestedFilename()).toBe('verband-differences.csv')
    const saved = await text(await download.createReadStream())
    expect(saved).toMatch(/^\uFEFF?kind,document,.*text_nl,text_fr,quote_nl,quote_fr/)
    expect(saved).toMatch(/^unlike,928\/2,/m)
    expect(await axeFinds(page)).toEqual([])
  })

  it('is in the strip beside the document, where a click leads there', async () => {
    const { page } = await open('#view=reader', { viewport: { width: 1440, height: 900 } })
    const strip = page.getByRole('button', { name: /^Where the languages differ: \d+ passages/ })
    await strip.waitFor()
    await expect.poll(() => strip.locator('.differences').count()).toBeGreaterThan(10)
    const top = () => page.locator('.reader-text').evaluate(({ scrollTop }) => scrollTop)
    const before = await top()
    const { height } = (await strip.boundingBox())!
    await strip.click({ position: { x: 5, y: height * 0.8 } })
    await expect.poll(top).toBeGreaterThan(before + 300)
  })

  it('is stepped through in the document, by keyboard too', async () => {
    const { page } = await open('#view=reader', { viewport: { width: 1440, height: 900 } })
    const next = page.getByRole('button', { name: 'Next difference' })
    await next.press('Enter')
    const all = /^1 of (\d+)$/
    await page.getByText(all).waitFor()
    const [, count] = all.exec(await page.getByText(all).innerText())!
    const stood = page.locator('[data-differs]')
    const first = await stood.getAttribute('data-passage')
    await next.press('Enter')
    await page.getByText(`2 of ${count}`).waitFor()
    expect(await stood.getAttribute('data-passage')).not.toBe(first)
    await expect.poll(() => stood.evaluate(place => place.getBoundingClientRect().top)).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Previous difference' }).press('Enter')
    await page.getByText(`1 of ${count}`).waitFor()
    expect(await stood.getAttribute('data-passage')).toBe(first)
  })
})
