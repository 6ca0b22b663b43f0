// Measures: chosen once, they are the nodes' sizes and colours, columns, and an order of the matrix; a link brings them back.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

/** From nowhere, the first arrow goes to the largest node, whose name is said. */
async function goToLargestNode(page: Page): Promise<void> {
  const canvas = page.getByRole('application')
  await canvas.focus()
  await canvas.press('ArrowRight')
}

/** The names in the table of nodes, from the highest in a column. */
async function sortedBy(page: Page, column: string): Promise<readonly string[]> {
  const table = page.getByRole('table', { name: 'Who and what' })
  const head = table.getByRole('columnheader', { name: new RegExp(`^${column}`) })
  await head.getByRole('button').click()
  await head.getByRole('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
  const names = await table.locator('tbody tr td:first-child').allInnerTexts()
  return names.map(name => name.trim())
}

it('a measure that is chosen is the size of the nodes and a column of the table, explained, and in the link', async () => {
  const { page, faults } = await open('#mode=actors')
  await page.getByText('Measures', { exact: true }).click()
  await page.getByLabel('Node size').selectOption('Betweenness')
  await page.getByLabel('Node colour').selectOption('Community')
  await expect.poll(() => page.url()).toContain('mode=actors&size=betweenness&colour=communities')
  await page.getByText(/shortest path between two others/).waitFor()
  expect(await page.getByRole('link', { name: 'Freeman 1977' }).getAttribute('href')).toBe(
    'https://doi.org/10.2307/3033543',
  )
  // Of a graph in parts it says what that means.
  await page.getByText(/separate parts, the largest with .*compare only nodes of the same part/).waitFor()
  const link = page.url()

  await page.getByRole('radio', { name: 'Table', exact: true }).first().check({ force: true })
  const [broker] = await sortedBy(page, 'Betweenness')
  const [mostStated] = await sortedBy(page, 'Statements')
  expect(broker).not.toBe(mostStated)
  expect(faults).toEqual([])

  const again = await open(new URL(link).hash)
  // While it is measured, the button says how far that is.
  await again.page.getByText('Measures', { exact: true }).waitFor()
  await goToLargestNode(again.page)
  await again.page
    .getByRole('status')
    .filter({ hasText: `${broker}, ` })
    .waitFor()
})

it('who is highest is named with the numbers, beside what the measure means, and is a click away', async () => {
  const { page } = await open('#mode=actors&size=betweenness')
  await page.getByText('Measures', { exact: true }).click()
  const first = page
    .getByRole('listitem')
    .filter({ hasText: 'Benelux Secretariat-General' })
    .filter({ hasText: /0\.\d{3}/ })
  await first.getByRole('button').click()
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('article', { name: 'Benelux Secretariat-General' })
    .waitFor()
})

it('undo takes a measure back', async () => {
  const { page } = await open.inPlace('#mode=actors')
  await page.getByText('Measures', { exact: true }).click()
  await page.getByLabel('Node size').selectOption('Degree')
  await expect.poll(() => page.url()).toContain('size=degree')
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('size=')
  expect(await page.getByLabel('Node size').inputValue()).toBe('statements')
})
