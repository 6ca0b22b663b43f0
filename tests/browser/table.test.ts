// The table, a full equal of the graph: sorts, follows the filters, cites, and can be taken along.

import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

it('sorts by any column, by keyboard too, and says how', async () => {
  const { page } = await open.inPlace('#view=table')
  const table = page.getByRole('table', { name: 'Who and what' })
  const header = table.getByRole('columnheader', { name: 'Mentions (French)' })
  // That one may sort by it is seen before one tries; digits stand below their head, right like numbers.
  expect(await header.innerText()).toMatch(/↕$/)
  const edges = async (cells: Locator) =>
    cells.evaluateAll(all =>
      all.map(cell => {
        const words = document.createRange()
        words.selectNodeContents(cell)
        return Math.round(cell.getBoundingClientRect().right - words.getBoundingClientRect().right)
      }),
    )
  expect(new Set(await edges(table.locator('tr > :last-child')))).toEqual(new Set([12]))
  const counts = async () => (await table.locator('tbody tr td:last-child').allInnerTexts()).map(Number)
  await header.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending')
  expect(await counts()).toEqual([...(await counts())].sort((a, b) => a - b))
  await page.keyboard.press('Enter')
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending')
  expect((await counts())[0]).toBeGreaterThan(8)
  expect(await header.innerText()).toMatch(/↓$/)
})

it('lists each statement once with its citations, and follows the filters', async () => {
  const { page } = await open.inPlace('#view=table&project=hazeldonk&predicate=cooperates-with')
  const claims = page.getByRole('table', { name: 'What is stated' })
  await claims.waitFor()
  const rows = claims.locator('tbody tr')
  expect(await rows.count()).toBe(2)
  // The first is made in three passages.
  expect(
    await rows
      .nth(0)
      .getByRole('button', { name: /^Open in the document/ })
      .count(),
  ).toBe(3)
  expect(await rows.nth(1).innerText()).toMatch(/France[\s\S]*work together[\s\S]*2006[\s\S]*928\/2/)
  await rows
    .nth(1)
    .getByRole('button', { name: /^Open in the document/ })
    .click()
  await expect.poll(() => page.url()).toContain('passage=928-2.d1hr60')
})

it('marks what is planned, in the table and in the words of it', async () => {
  const { page } = await open.inPlace('#view=table&status=planned&predicate=presented-in,participates-in')
  const filters = page.getByRole('region', { name: 'Active filters' })
  await filters.getByRole('button', { name: 'Remove Status: Planned' }).waitFor()
  const rows = page.getByRole('table', { name: 'What is stated' }).locator('tbody tr')
  const planned = /\b(?:is|are) to (?:be presented|take part)\b[^\t]*planned\s*\t/
  await expect
    .poll(async () => {
      const texts = await rows.allInnerTexts()
      return texts.length > 0 && texts.every(text => planned.test(text))
    })
    .toBe(true)
  await rows
    .first()
    .getByRole('button', { name: /to (?:be presented|take part)/ })
    .click()
  const statement = page.getByRole('complementary', { name: 'Details' }).locator('.statement')
  expect(await statement.innerText()).toMatch(/(?:is|are) to (?:be presented|take part) .+ planned/s)
})

it('is copied as tab-separated text', async () => {
  const { page } = await open.inPlace('#view=table&project=hazeldonk')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as table: Who with whom' }).click()
  await page.getByText(/\d+ rows copied/).waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const [head, ...lines] = text.split('\n').map(line => line.split('\t'))
  expect(head).toEqual(['Name', 'Linked to', 'Statements'])
  expect(lines.length).toBeGreaterThan(8)
  for (const line of lines) expect(line).toHaveLength(3)
})
