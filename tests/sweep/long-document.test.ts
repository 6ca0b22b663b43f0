// @module-tag sweep

import { expect, it } from 'vitest'
import { makeEdition } from '../../src/graph/index.ts'
import { synthesise } from '../bench/synthetic.ts'
import { chooseFile, corpusFile, withBrowser } from '../browser/page.ts'

const open = withBrowser()

it('a long document is read as any other: one finds words in it, and is led to the last of them', async () => {
  const { page } = await open()
  await chooseFile(page, corpusFile('long.json', makeEdition(synthesise(80, 6400).corpus)))
  await page.getByText(/^Opened: /).waitFor()
  await page.getByRole('radio', { name: 'Document', exact: true }).first().check({ force: true })
  const reader = page.getByRole('region', { name: 'Document S/1' })
  await reader.getByRole('searchbox').fill('coopère')
  const said = reader.getByRole('status')
  await expect.poll(() => said.innerText(), { timeout: 10_000 }).toMatch(/^[56],\d{3} places$/)
  await reader.getByRole('button', { name: 'Previous place' }).click()
  const current = reader.locator('mark[data-current]')
  await current.waitFor()
  const text = reader.getByRole('region')
  const inSight = async () => {
    const [word, frame] = [await current.boundingBox(), await text.boundingBox()]
    return word!.y > frame!.y && word!.y + word!.height < frame!.y + frame!.height
  }
  await expect.poll(inSight).toBe(true)
  // All but what is near is left away, and where it would stand is room.
  expect(await reader.locator('[data-passage]').count()).toBeLessThan(40)
  expect(await text.evaluate(element => element.scrollTop / element.scrollHeight)).toBeGreaterThan(0.9)
  await page.getByRole('button', { name: 'Back to the built-in corpus' }).click()
})
