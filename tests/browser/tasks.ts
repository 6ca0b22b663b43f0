// Fourteen things that people come for, each done in some of three ways by someone who knows roles, names and keys alone.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hands, ways } from './hands.ts'
import { withBrowser } from './page.ts'

type Open = ReturnType<typeof withBrowser>

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const selection = (page: Page, name: string) => details(page).getByRole('article', { name })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** The words that stand in a quote of each language, once they stand there. */
async function saysInBoth(within: ReturnType<Page['locator']>, nl: string, fr: string) {
  await within.locator('blockquote[lang=nl]').filter({ hasText: nl }).first().waitFor()
  await within.locator('blockquote[lang=fr]').filter({ hasText: fr }).first().waitFor()
}

/** Tests of the fourteen tasks, done in these ways; what they open stays open from task to task. */
export function tasksDone(chosen: readonly (typeof ways)[number][]): void {
  const open = withBrowser({ lasting: true })
  for (const [way, handsOf, options] of chosen) describe(`${way}, one`, () => doTasks(open, handsOf, options))
}

function doTasks(open: Open, handsOf: (page: Page) => Hands, options: Parameters<Open>[1]) {
  let page: Page
  let hands: Hands
  const begin = async () => {
    await page.evaluate(() => {
      document.body.focus()
      location.hash = ''
    })
    await page
      .getByRole('button', { name: 'Who works with France?', includeHidden: true })
      .waitFor({ state: 'attached' })
  }
  beforeAll(async () => {
    ;({ page } = await open('', options))
    hands = handsOf(page)
    page.setDefaultTimeout(12_000)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(() => page.close())

  it('finds EURIEC and reads where it is said', async () => {
    await begin()
    await hands.search('EURIEC', /^EURIEC/)
    await saysInBoth(selection(page, 'EURIEC'), 'EURIEC', 'EURIEC')
  })

  it('lists who takes part in Hazeldonk', async () => {
    await begin()
    await hands.filter('Project', /^Hazeldonk/)
    await hands.view('Table')
    const table = page.getByRole('table', { name: 'Who and what' })
    await table.getByRole('row').filter({ hasText: 'Hazeldonk' }).first().waitFor()
    const names = await table.getByRole('row').locator('td:first-child').allInnerTexts()
    for (const name of ['Belgium', 'Netherlands', 'Luxembourg', 'France'])
      expect(names.map(text => text.trim())).toContain(name)
    expect(names.map(text => text.trim())).not.toContain('EUCPN')
  })

  it('reads which recommendations the post-and-courier project answers', async () => {
    await begin()
    await hands.search('post and courier', /^Fight against drugs by post and courier/)
    const answer = selection(page, 'Fight against drugs by post and courier').getByText(
      /answers? .*recommendation 7/,
    )
    await answer.first().waitFor({ state: 'attached' })
  })

  it('asks how KMAR is connected to EUCPN, and follows the chain with its words', async () => {
    await begin()
    await hands.search('KMAR', /^KMAR/)
    await hands.search('EUCPN', /^EUCPN/, true)
    const chain = details(page).getByRole('article', { name: 'How is the KMAR connected to the EUCPN?' })
    const steps = chain.getByRole('group').first().getByRole('heading', { level: 3 })
    await steps.nth(2).waitFor()
    expect(await steps.first().innerText()).toContain('KMAR')
    expect(await steps.nth(2).innerText()).toContain('EUCPN')
  })

  it('sends a colleague the words, and the colleague sees just these', async () => {
    await begin()
    await hands.search('EURIEC', /^EURIEC/)
    const cite = selection(page, 'EURIEC').getByRole('button', { name: 'Cite or copy (Dutch)' }).first()
    await hands.press(cite)
    await hands.press(page.getByRole('button', { name: 'Copy a link' }).first())
    await page.getByText('Copied').first().waitFor()
    const colleague = await page.context().newPage()
    await colleague.goto(await clipboard(page))
    await details(colleague)
      .getByRole('heading', { name: /^\d+ statements?$/ })
      .waitFor({ state: 'attached' })
    await saysInBoth(details(colleague), 'EURIEC', 'EURIEC')
    await colleague.close()
  })

  it('quotes with number, date, section and language', async () => {
    await begin()
    await hands.search('EURIEC', /^EURIEC/)
    const cite = selection(page, 'EURIEC').getByRole('button', { name: 'Cite or copy (French)' }).first()
    await hands.press(cite)
    await hands.press(page.getByRole('button', { name: 'Copy the citation' }).first())
    await page.getByText('Copied').first().waitFor()
    expect(await clipboard(page)).toMatch(/^“.*EURIEC.*” \(928\/2 of 17 June 2023, .*, French\)$/)
  })

  it('reads what remains national in answer to recommendation 3', async () => {
    await begin()
    await hands.view('Recommendations')
    await hands.press(
      page
        .getByRole('navigation', { name: 'Recommendations' })
        .getByRole('button', { name: /^Recommendation 3/ }),
    )
    const article = page.getByRole('article', { name: /^Recommendation 3/ })
    await article.getByRole('heading', { name: 'What remains national' }).waitFor()
    expect(await article.locator('blockquote').count()).toBeGreaterThan(1)
  })

  it('sees who works with France, and reads it in Dutch and French', async () => {
    await begin()
    const question = page.getByRole('button', { name: 'Who works with France?' })
    // On a phone the questions are behind the graph.
    if (!(await question.isVisible()))
      await hands.press(page.getByRole('button', { name: 'Details', exact: true }))
    await hands.press(question)
    await saysInBoth(selection(page, 'France'), 'Frankrijk', 'France')
    await expect.poll(() => page.url()).toContain('mode=actors&select=france')
  })

  it('finds what only one language says', async () => {
    await begin()
    await hands.filter('Quoted in', /^French only/)
    await hands.view('Table')
    const claims = page.getByRole('table', { name: 'What is stated' })
    await claims.getByRole('row').nth(1).waitFor()
    // On the first screen, whatever else the table says below.
    await expect.poll(() => claims.evaluate(table => table.getBoundingClientRect().top)).toBeLessThan(400)
    const languages = await claims.getByRole('row').filter({ hasText: 'French' }).count()
    expect(languages).toBe((await claims.getByRole('row').count()) - 1)
  })

  it('reads the document at the words, and goes back to where it came from', async () => {
    await begin()
    await hands.search('tourisme de la drogue', /tourisme de la drogue/)
    await page.locator('mark').filter({ hasText: 'tourisme de la drogue' }).first().waitFor()
    await expect.poll(() => page.url()).toContain('passage=')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('passage=')
  })

  it('sees who is in both of two projects, and reads what each says of one of them', async () => {
    await begin()
    await hands.view('Compare')
    await hands.press(page.getByRole('button', { name: 'Two projects' }))
    await hands.pick(page.getByRole('combobox', { name: 'First side: Project' }), 'Hazeldonk')
    await hands.pick(
      page.getByRole('combobox', { name: 'Second side: Project' }),
      'Cooperation on cybercrime',
    )
    await page.getByRole('region', { name: 'Actors: Only Hazeldonk' }).waitFor()
    const both = page.getByRole('region', { name: 'Actors: On both sides' })
    for (const name of ['Belgium', 'Netherlands', 'Luxembourg'])
      await both.getByRole('link', { name }).waitFor()
    await hands.press(both.getByRole('button', { name: /^Belgium: / }))
    await both.getByText('Second side', { exact: true }).waitFor()
    await both.getByRole('blockquote').first().waitFor()
  })

  it('sees which recommendations no project answers', async () => {
    await begin()
    await hands.view('Recommendations')
    await page.getByText(/^No project answers .*recommendations? .*\d/i).waitFor()
  })

  it('reads where the Dutch and the French differ', async () => {
    await begin()
    await hands.view('Differences')
    await page.getByRole('heading', { name: 'Where the languages differ' }).waitFor()
    const unlike = page.getByRole('button', { name: 'Put differently' })
    await hands.press(unlike)
    const heading = page.getByRole('heading', { name: /^Put differently/ })
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
    const first = page.locator('article.claim').filter({ hasText: '≠' }).first()
    await first.locator('blockquote[lang=nl]').first().waitFor()
    await first.locator('blockquote[lang=fr]').first().waitFor()
  })

  it('sees who holds the network of actors together', async () => {
    await begin()
    await hands.view('Matrix')
    await hands.pick(page.getByRole('combobox', { name: 'By measure' }), 'Betweenness')
    const rows = page.getByRole('grid').getByRole('rowheader')
    await expect.poll(async () => (await rows.first().innerText()).trim()).toBe('Benelux Secretariat-General')
  })
}
