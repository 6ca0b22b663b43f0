// @module-tag sweep
//
// Measures in the table and as the order of the matrix: too long for each run of the tests.

import { expect, it } from 'vitest'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser()

it('the table says all measures at once, and what they mean; the matrix stands in their order', async () => {
  const { page } = await open.inPlace('#view=table&mode=projects')
  await page.getByRole('checkbox', { name: 'Show measures' }).check()
  await expect.poll(() => page.url()).toContain('columns=measures')
  const table = page.getByRole('table', { name: 'Who and what' })
  for (const name of ['Degree', 'Weighted degree', 'Betweenness', 'Eigenvector', 'k-core', 'Community'])
    await table.getByRole('columnheader', { name: new RegExp(`^${name}`) }).waitFor()
  await page.getByText('What the measures mean').click()
  await page.getByText(/only links between the two count, not the \d+ links among actors/).waitFor()

  await page.getByRole('radio', { name: 'Matrix', exact: true }).first().check({ force: true })
  await page.getByLabel('By measure…').selectOption('Weighted degree')
  await expect.poll(() => page.url()).toContain('order=weighted-degree')
  const first = page.getByRole('rowheader').first()
  await expect.poll(() => first.innerText()).toMatch(/Belgium|Netherlands/)
})
