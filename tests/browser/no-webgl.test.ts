import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser({ webgl: false })

it('without WebGL, the page says so plainly and lists the same facts', async () => {
  const { page } = await open('#select=kmar')
  await page.getByText('No graph here: this browser has no WebGL.').waitFor()
  const ties = page.getByRole('table', { name: 'Who with whom' })
  await ties.waitFor()
  await page
    .getByRole('table', { name: 'Who and what' })
    .getByRole('link', { name: 'Hazeldonk', exact: true })
    .click()
  await expect.poll(() => page.url()).toContain('select=hazeldonk')
})
