// What came of the recommendations: to read, by keyboard, and on paper.

import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import type { Edition } from '../../src/graph/index.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { chooseFile, corpusFile, go, withBrowser } from './page.ts'

const open = withBrowser()
const nine = 'Recommendation 9: darknet and internet trade'

describe('the recommendations', () => {
  it('show for the ninth its wording in both languages, its answers with their quotes, and who is involved', async () => {
    const { page } = await open.inPlace('#view=recommendations')
    const article = page.getByRole('article', { name: nine })
    await article.waitFor()
    for (const language of ['nl', 'fr'])
      expect(await article.locator(`blockquote[lang=${language}]`).first().innerText()).toMatch(
        /9\. .*Covid-19/s,
      )
    const answers = article.getByRole('group', { name: 'What answers it' })
    const [first] = await answers.getByRole('listitem').all()
    await first!.getByRole('link', { name: 'Fight against drugs by post and courier' }).first().waitFor()
    await first!.getByRole('link', { name: 'Benelux network against cybercrime' }).first().waitFor()
    expect(await first!.locator('blockquote[lang=nl] mark.quote').allInnerTexts()).not.toEqual([])
    const involved = article.getByRole('group', { name: 'Who is involved' })
    await involved.getByRole('link', { name: 'North Rhine-Westphalia' }).waitFor()
    await article
      .getByRole('group', { name: 'What remains national' })
      .getByText('The paper names nothing.')
      .waitFor()
  })

  it('are eleven, and say of the third what remains national', async () => {
    const { page } = await open.inPlace('#view=recommendations&ui=nl')
    await page.getByRole('article', { name: /^Aanbeveling 11/ }).waitFor()
    expect(await page.getByRole('main').getByRole('article').count()).toBe(11)
    const third = page.getByRole('article', { name: 'Aanbeveling 3: preventie' })
    const national = third.getByRole('group', { name: 'Wat nationaal blijft' })
    expect(await national.getByRole('listitem').count()).toBe(14)
    expect(
      await third.getByRole('group', { name: 'Gezamenlijke antwoorden' }).getByRole('listitem').count(),
    ).toBe(1)
  })

  it('are reached by keyboard from their list', async () => {
    const { page } = await open.inPlace('#view=recommendations')
    const link = page.getByRole('navigation', { name: 'Recommendations' }).getByRole('button', { name: nine })
    await link.focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 3, name: nine })
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(300)
  })

  it('print black on white, without the panels, with their source', async () => {
    const { page } = await open('#view=recommendations', { colorScheme: 'dark' })
    await page.getByRole('article', { name: nine }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('complementary').count()).toBe(0)
    expect(await page.getByRole('navigation', { name: 'Filter' }).count()).toBe(0)
    await page.getByText(/^Source: 928\/2 of 17 June 2023/).waitFor()
    const [ink, paper] = await page
      .getByRole('article', { name: nine })
      .evaluate(element => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor])
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  })
})

it('a selected recommendation begins with its wording', async () => {
  const { page } = await open('#select=recommendation-9')
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.getByRole('heading', { level: 2, name: nine }).waitFor()
  expect(await details.locator('blockquote').first().innerText()).toContain(
    'Bijzondere aandacht te besteden ook',
  )
  expect(await details.locator('blockquote').nth(1).innerText()).toContain(
    'accorder une attention particulière',
  )
})

it('of many papers are drawn as far as they are seen; they are found by name, reached by keyboard, and printed', async () => {
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
