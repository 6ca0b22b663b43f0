// The matrix: who cooperates with whom, by role and name, with the keys alone and with the mouse.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

const gridOf = (page: Page, name = 'Who is linked to whom') => page.getByRole('grid', { name })
const headsOf = (grid: Locator) => grid.getByRole('columnheader').allInnerTexts()
const rowsOf = (grid: Locator) => grid.getByRole('rowheader').allInnerTexts()
/** Once what was asked for is worked out, and drawn to its last row. */
const ready = (page: Page) => page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
const detailsOf = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const cellOf = (grid: Locator, row: string, column: number) =>
  grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('gridcell')
    .nth(column)

/** Walks from the first cell. */
async function walkTo(grid: Locator, row: string, column: string) {
  const [down, right] = [(await rowsOf(grid)).indexOf(row), (await headsOf(grid)).indexOf(column)]
  expect(Math.min(down, right)).toBeGreaterThanOrEqual(0)
  const { keyboard } = grid.page()
  await keyboard.press('Control+Home')
  for (let i = 0; i < down; i++) await keyboard.press('ArrowDown')
  for (let i = 0; i < right; i++) await keyboard.press('ArrowRight')
}

describe('the matrix of actors', () => {
  it('is walked by the keys to Belgium and France, says the cell in words, and opens its quotes in nl and fr', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults } = await open()
    await page.getByRole('radio', { name: 'Graph' }).focus()
    await page.keyboard.press('ArrowRight')
    const grid = gridOf(page)
    await grid.waitFor()
    await ready(page)
    expect(page.url()).toContain('#view=matrix')
    await page.getByRole('button', { name: 'Fit matrix' }).focus()
    await page.keyboard.press('Tab')
    expect(await grid.evaluate(element => element.contains(document.activeElement))).toBe(true)

    await walkTo(grid, 'Belgium', 'France')
    await page.getByText(/^Belgium and France: 8 statements; shared projects .*Hazeldonk/).waitFor()
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('aria-label')).toMatch(/^8 statements; shared projects/)
    expect(await focused.innerText()).toBe('8')
    const box = await focused.boundingBox()
    expect(box && box.x > 0 && box.y > 0 && box.y + box.height < 900).toBe(true)

    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('select=belgium--france')
    const details = detailsOf(page)
    await details.getByText('8 statements').waitFor()
    const [nl, fr] = ['nl', 'fr'].map(language => details.locator(`blockquote[lang=${language}]`).first())
    expect(await nl!.innerText()).toMatch(/drie landen van de Benelux en Frankrijk/)
    expect(await fr!.innerText()).toMatch(/trois pays du Benelux et la France/)
    expect(await focused.getAttribute('aria-selected')).toBe('true')
    expect(faults).toEqual([])
  })

  it('changes its order by key; the address keeps it, and brings it back', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#view=matrix')
    const grid = gridOf(page)
    await grid.waitFor()
    await ready(page)
    const byName = await rowsOf(grid)
    expect(byName).toEqual([...byName].sort(new Intl.Collator('en').compare))
    await page.getByRole('radio', { name: 'By name' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('order=blocks')
    await ready(page)
    const inBlocks = await rowsOf(grid)
    expect(inBlocks).not.toEqual(byName)
    expect([...inBlocks].sort()).toEqual([...byName].sort())
    const places = ['Belgium', 'Netherlands', 'Luxembourg'].map(name => inBlocks.indexOf(name))
    expect(Math.max(...places) - Math.min(...places)).toBe(2)

    const again = await open(new URL(page.url()).hash)
    await gridOf(again.page).waitFor()
    await ready(again.page)
    expect(await rowsOf(gridOf(again.page))).toEqual(inBlocks)
    expect(await again.page.getByRole('radio', { name: 'In blocks' }).isChecked()).toBe(true)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => rowsOf(grid)).toEqual(byName)
  })

  it('opens, for two who only share projects, what is said of each in them', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open.inPlace('#view=matrix', { viewport: { width: 1440, height: 900 } })
    const grid = gridOf(page)
    await grid.waitFor()
    await ready(page)
    await cellOf(grid, 'Belgium', (await headsOf(grid)).indexOf('Customs')).click()
    await expect.poll(() => page.url()).toContain('select=belgium--customs')
    const details = detailsOf(page)
    await details.getByText(/^No statement joins the two/).waitFor()
    await details.getByText(/Shared projects:/).waitFor()
    expect(await details.locator('blockquote[lang=fr] mark', { hasText: /douan/ }).count()).toBeGreaterThan(0)

    // On a desk the recommendations are told in full, in two lines at most.
    await page.getByRole('radio', { name: 'Recommendations', exact: true }).last().check({ force: true })
    const rows = gridOf(page, 'What answers which recommendation').getByRole('rowheader').locator('.text')
    await rows.first().waitFor()
    await ready(page)
    const cut = await rows.evaluateAll(names =>
      names.flatMap(name =>
        name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 6
          ? [name.textContent]
          : [],
      ),
    )
    expect(cut).toEqual([])
  })

  it('selects the entity at a head, and says when the filters leave nothing', async () => {
    const { page } = await open.inPlace('#view=matrix')
    await gridOf(page).getByRole('rowheader', { name: 'EUCPN' }).click()
    await expect.poll(() => page.url()).toContain('select=eucpn')
    await page.goto(`${page.url().split('#')[0]}#view=matrix&type=topic`)
    await page.getByText('These filters leave nothing of this matrix.').waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click()
    await gridOf(page).waitFor()
  })

  it('follows the facets: in Hazeldonk, only those of Hazeldonk', async () => {
    const { page } = await open.inPlace('#view=matrix&project=hazeldonk')
    const grid = gridOf(page)
    await grid.waitFor()
    await ready(page)
    const names = await rowsOf(grid)
    expect(names).toContain('France')
    expect(names).not.toContain('EUCPN')
  })
})

describe('the other matrices', () => {
  it('count for an actor in a project what its details then show, whatever the graph’s mode is', async () => {
    const { page } = await open.inPlace('#view=matrix&mode=actors&matrix=projects&ui=fr')
    const grid = gridOf(page, 'Qui est lié à quel projet')
    await grid.waitFor()
    await ready(page)
    const cell = cellOf(grid, 'France', (await headsOf(grid)).indexOf('Hazeldonk'))
    const claims = Number(await cell.innerText())
    expect(claims).toBeGreaterThan(1)
    await cell.click()
    await page.getByRole('complementary', { name: 'Détails' }).getByText(`${claims} énoncés`).waitFor()
  })

  it('tell what answers a recommendation, in Dutch, on a phone too', async () => {
    const { page } = await open('#view=matrix&matrix=recommendations&ui=nl', {
      viewport: { width: 390, height: 844 },
    })
    const grid = gridOf(page, 'Wie of wat op welke aanbeveling antwoordt')
    await grid.waitFor()
    await ready(page)
    const rows = await rowsOf(grid)
    expect(rows.length).toBe(11)
    expect(rows.at(-1)).toMatch(/^Aanbeveling 11/)
    const row = rows.find(name => name.startsWith('Aanbeveling 5'))!
    await cellOf(grid, row, (await headsOf(grid)).indexOf('Hazeldonk')).click()
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByText('1 uitspraak').waitFor()
    expect(await details.locator('blockquote[lang=nl]').first().isVisible()).toBe(true)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})
