// A filter that is shown as in force is in force, and a number is the same wherever it is shown.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { heeds } from './filtering.ts'
import { go, withBrowser } from './page.ts'

const open = withBrowser()

const filters = (page: Page) => page.getByRole('navigation', { name: 'Filter' })

/** One value of each facet, each of which leaves something and hides something. All of them in all views: the sweep. */
const choices: Readonly<Record<string, readonly string[]>> = {
  'matrix&matrix=projects': ['project=hazeldonk', 'status=planned'],
  table: ['type=project', 'predicate=answers'],
  timeline: ['country=france', 'time=2018'],
  recommendations: ['recommendation=recommendation-9', 'project=hazeldonk'],
  reader: ['section=928-2.17', 'evidence=nl'],
}

describe('a filter that is shown', () => {
  it.each(Object.keys(choices))('changes what the view %s says', async view => {
    const { page } = await open.inPlace(`#view=${view}`)
    await heeds(page, view, choices[view]!)
  })

  it('tells in the document how many passages it leaves, marks them, and shows them alone', async () => {
    const { page } = await open.inPlace('#view=reader&project=hazeldonk')
    const reader = page.getByRole('region', { name: 'Document 928/2' })
    const said = reader.getByText(/^\d+ of \d+ passages hold a statement left by the filters$/)
    const [left, all] = (await said.innerText()).match(/\d+/g)!.map(Number) as [number, number]
    const passages = reader.locator('[data-passage]')
    expect(await passages.count()).toBe(all)
    expect(await reader.locator('[data-left=true]').count()).toBe(left)
    expect(await reader.locator('[data-left=true] mark.quote').count()).toBeGreaterThan(left)
    await reader.getByRole('checkbox', { name: 'Only these passages' }).check()
    await expect.poll(() => passages.count()).toBeLessThan(2 * left + 3)
    await reader.getByText('Hazeldonk-samenwerking', { exact: true }).last().waitFor()
  })

  it('leaves every recommendation there, and says which no project answers, as the matrix does', async () => {
    const { page } = await open.inPlace('#view=matrix&matrix=recommendations&type=project')
    const sentence = /^No answer from projects to (.*)\.$/
    const said = await page.getByText(sentence).first().innerText()
    const named = (sentence.exec(said)![1]!.match(/\d+/g) ?? []).map(Number)
    await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(12)
    expect(await page.getByRole('rowheader', { name: 'no answer' }).count()).toBe(named.length)
    await go(page, '#view=recommendations&type=project')
    await page.getByText(/^Filtered by Answers: projects\./).waitFor()
    const contents = page.getByRole('navigation', { name: 'Recommendations' }).getByRole('row')
    expect(await contents.count()).toBe(12)
    const none = await contents.filter({ has: page.locator('td').nth(1).getByText('none') }).all()
    const numbers = await Promise.all(
      none.map(async row => Number(await row.getByRole('cell').first().innerText())),
    )
    expect(numbers).toEqual(named)
  })
})

describe('the legend', () => {
  it('names the relations that the drawing has, and shows those alone that one presses, as a filter like others', async () => {
    const { page } = await open.inPlace()
    const relations = page.getByRole('group', { name: 'Relations' })
    const supports = relations.getByRole('button', { name: /^Supports/ })
    const [links] = /\d+ links/.exec(await supports.innerText())!
    await supports.click()
    await expect.poll(() => page.url()).toContain('#predicate=supports')
    await expect.poll(() => supports.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => filters(page).getByRole('status').innerText()).toContain(`, ${links}, `)
    await page.getByRole('button', { name: /^Remove Relation: Supports/ }).click()
    await expect.poll(() => supports.getAttribute('aria-pressed')).toBe('false')
    await page.goBack()
    await expect.poll(() => supports.getAttribute('aria-pressed')).toBe('true')
    await page.getByText('Width: statements behind a link').waitFor()
    await page.getByRole('checkbox', { name: 'Projects as areas that hold their members' }).uncheck()
    await expect.poll(() => page.url()).toContain('areas=asked')
    await page.getByText('Legend', { exact: true }).click()
    await relations.waitFor({ state: 'detached' })
  })
})

describe('a number', () => {
  it.each([
    'project=hazeldonk',
    'type=country',
    'project=euriec,empact&evidence=both',
    'predicate=part-of&mode=all',
  ])('is the same in the filters, the tables and the introduction: %s', async choice => {
    const { page } = await open.inPlace(`#view=table&${choice}`)
    const rows = async (name: string) =>
      (await page.getByRole('table', { name }).getByRole('row').count()) - 1
    const said = `${await rows('Who and what')} nodes, ${await rows('Who with whom')} links, ${await rows('What is stated')} statements left`
    expect(await filters(page).getByRole('status').innerText()).toBe(said)
    const told = /\d+ statements?/.exec(said)![0]
    await page
      .getByRole('complementary')
      .getByText(new RegExp(`^The filters leave (.+, with )?${told}\\.`))
      .waitFor()
    // Sorted by statements: the panel of the first counts as many.
    const first = page.getByRole('table', { name: 'Who and what' }).getByRole('row').nth(1)
    const [name, , , statements] = await first.getByRole('cell').allInnerTexts()
    await first.getByRole('link').click()
    const panel = page.getByRole('complementary').getByRole('article', { name: name!.trim() })
    await panel
      .getByText(new RegExp(`^${statements} statements?$`))
      .first()
      .waitFor()
  })

  it('of statements that no node of the graph takes part in is what the table lists and the paper prints', async () => {
    const { page } = await open.inPlace('#recommendation=recommendation-8')
    const said = await filters(page).getByRole('status').innerText()
    const [, left] = /^0 nodes, 0 links, (\d+) statements left$/.exec(said)!
    await page.getByText(`${left} of`).waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.print-sheet li.claim').count()).toBeGreaterThan(3)
    await page.emulateMedia({ media: null })
    await page.getByRole('radio', { name: 'Table', exact: true }).first().check({ force: true })
    const rows = page.getByRole('table', { name: 'What is stated' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(Number(left) + 1)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.getByRole('table', { name: 'Who and what' }).waitFor()
  })

  it('beside a value says what it counts, to a screen reader too, and is what one finds', async () => {
    const { page } = await open.inPlace('#view=table')
    const project = filters(page).getByRole('group', { name: 'Project', exact: true })
    await project.getByRole('checkbox', { name: /^EURIEC ?, \d+ statements; leaves \d+ nodes$/ }).waitFor()
    const box = project.getByRole('checkbox', { name: /^EURIEC/ })
    const name = await box.locator('..').innerText()
    const [, statements, nodes] = /, (\d+) statements; leaves (\d+) nodes/.exec(name)!
    await box.check()
    await expect
      .poll(() => filters(page).getByRole('status').innerText())
      .toMatch(new RegExp(`^${nodes} nodes, .* ${statements} statements left$`))
    await filters(page).getByText('What is counted').click()
    await filters(page)
      .getByText(/\d+ of \d+ actors, 0 of \d+ projects and 1 of \d+ frameworks/)
      .waitFor()
  })
})
