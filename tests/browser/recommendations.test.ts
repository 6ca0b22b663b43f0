// What came of the recommendations: to read, by keyboard, and on paper.

import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

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
    // It waits for the words.
    await expect.poll(() => national.getByRole('listitem').count()).toBe(14)
    expect(
      await third.getByRole('group', { name: 'Gezamenlijke antwoorden' }).getByRole('listitem').count(),
    ).toBe(1)
  })

  it('are reached by keyboard from their list', async () => {
    const { page } = await open.inPlace('#view=recommendations')
    const link = page
      .getByRole('navigation', { name: 'Recommendations' })
      .getByRole('button', { name: nine, exact: true })
    await link.focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 3, name: nine })
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(300)
  })

  it('tell at once which no project answers, and list those first where one wants it: by keyboard, in the link, undone', async () => {
    const { page } = await open.inPlace('#view=recommendations')
    const list = page.getByRole('navigation', { name: 'Recommendations' })
    await list
      .getByText('No project answers recommendation 2, recommendation 3 and recommendation 8.')
      .waitFor()
    const table = list.getByRole('table')
    const numbers = () =>
      table
        .locator('tbody')
        .getByRole('cell', { name: /^\d+$/ })
        .and(table.locator('td:first-child'))
        .allInnerTexts()
    const order = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']
    expect(await numbers()).toEqual(order)
    const rowOf = (name: string) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
    await rowOf('Recommendation 8: seaports and port workers')
      .getByRole('cell', { name: 'none', exact: true })
      .waitFor()
    await table.getByRole('columnheader', { name: 'Projects' }).getByRole('button').press('Enter')
    await expect.poll(async () => (await numbers()).slice(0, 3)).toEqual(['2', '3', '8'])
    expect(new URL(page.url()).hash).toBe('#view=recommendations&sort=projects')
    await table.getByRole('columnheader', { name: 'Actors' }).getByRole('button').click()
    await table.getByRole('columnheader', { name: 'Actors' }).getByRole('button').click()
    expect(new URL(page.url()).hash).toBe('#view=recommendations&sort=actors,descending')
    await expect.poll(async () => (await numbers())[0]).toBe('5')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await numbers()).slice(0, 3)).toEqual(['2', '3', '8'])
    await page.keyboard.press('Control+z')
    await expect.poll(numbers).toEqual(order)
  })

  it('lead from each number to its words', async () => {
    const { page } = await open.inPlace('#view=recommendations')
    const list = page.getByRole('navigation', { name: 'Recommendations' })
    const article = page.getByRole('article', { name: /^Recommendation 5/ })
    await list.getByRole('button', { name: /^Projects: 3, Recommendation 5/ }).press('Enter')
    await expect.poll(() => article.evaluate(element => element.contains(document.activeElement))).toBe(true)
    expect(await page.locator(':focus').innerText()).toContain('Hazeldonk-')
    await list.getByRole('button', { name: /^National: 6, Recommendation 1:/ }).press('Enter')
    await expect.poll(() => page.locator(':focus').innerText()).toBe('What remains national')
    await list.getByRole('button', { name: /^Planned: 1, Recommendation 5/ }).click()
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByText('criminal distribution networks').waitFor()
    await details.locator('blockquote[lang=fr]').filter({ hasText: 'coopération Hazeldonk' }).waitFor()
  })

  it('have room for all numbers on a phone', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#view=recommendations', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const table = page.getByRole('navigation', { name: 'Recommendations' }).getByRole('table')
    const silent = table.getByRole('columnheader', { name: 'One version silent' })
    await silent.waitFor()
    const { x, width } = (await silent.boundingBox())!
    expect(x + width).toBeLessThanOrEqual(390)
    await table.getByRole('button', { name: /^Answers: 22, Recommendation 3/ }).tap()
    await page
      .getByRole('article', { name: /^Recommendation 3/ })
      .getByRole('listitem')
      .first()
      .waitFor()
  })

  it('print black on white, without the panels, with their source', { tags: ['sweep'] }, async () => {
    const { page } = await open('#view=recommendations', { colorScheme: 'dark' })
    await page.getByRole('article', { name: nine }).waitFor()
    await page.emulateMedia({ media: 'print' })
    // What comes after the first picture is gone from paper once it is there.
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0)
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
