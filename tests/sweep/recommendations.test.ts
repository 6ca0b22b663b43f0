// @module-tag sweep
//
// The recommendations of several papers: too long for each run of the tests.

import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import type { Edition } from '../../src/graph/index.ts'
import { chooseFile, corpusFile, go, withBrowser } from '../browser/page.ts'
import { manyPapers } from '../fixtures/papers/many.ts'

const open = withBrowser()

it('are drawn as far as they are seen; they are found by name, reached by keyboard, and printed', async () => {
  const given = await readFiles(resolve(import.meta.dirname, '../../graph-data'))
  const { corpus } = compileCorpus(manyPapers(given, 6))
  const { page, faults } = await open()
  const edition: Edition = { format: 1, corpus, positions: {} }
  await chooseFile(page, corpusFile('six.json', edition))
  await page.getByText('6 documents').first().waitFor()
  await go(page, '#view=recommendations')
  await page.getByText(/^66 recommendations:/).waitFor()
  const articles = page.getByRole('article')
  await articles.first().waitFor()
  expect(await articles.count()).toBeLessThan(20)

  const list = page.getByRole('navigation', { name: 'Recommendations' })
  await list.getByRole('searchbox', { name: 'Find a recommendation' }).fill('DÀRKNET')
  await expect.poll(() => list.getByRole('row').count()).toBe(1 + 6)
  await list.getByRole('button', { name: /^Recommendation 9 \(1006\/1\)/ }).focus()
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 3, name: /^Recommendation 9 \(1006\/1\)/ })
  await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(300)
  const article = articles.filter({ has: heading })
  expect(await article.getAttribute('aria-posinset')).toBe('64')
  expect(await article.getAttribute('aria-setsize')).toBe('66')
  // What has the focus stays, however far one scrolls.
  await page.evaluate(() => document.querySelector('.view')!.scrollTo({ top: 0 }))
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeGreaterThan(2000)
  expect(await heading.evaluate(element => element === document.activeElement)).toBe(true)

  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => articles.count()).toBe(66)
  expect(faults).toEqual([])
}, 180_000)
