// Narrowing down: by mouse and by keyboard, and knowing what is left.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

const filters = (page: Page) => page.getByRole('navigation', { name: 'Filter' })
const panel = (page: Page, name: string) => filters(page).getByRole('group', { name, exact: true })
const chips = (page: Page) => page.getByRole('region', { name: 'Active filters' })
const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash)
/** The focused element's name, for tests that have only keys. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })

describe('the facet of kinds', () => {
  it('narrows the actors and leaves their projects, as many as its count says', async () => {
    const { page } = await open('#view=table')
    const countries = panel(page, 'Kind').getByRole('checkbox', { name: /^countries/ })
    const promised = Number(/leaves (\d+) node/.exec((await countries.locator('..').innerText()) ?? '')?.[1])
    await countries.check()
    await expect
      .poll(() => filters(page).getByRole('status').innerText())
      .toMatch(/^\d+ nodes, \d+ links, \d+ statements left$/)
    const said = await filters(page).getByRole('status').innerText()
    expect(Number.parseInt(said, 10)).toBe(promised)
    const table = page.getByRole('table', { name: 'Who and what' })
    expect((await table.getByRole('row').count()) - 1).toBe(promised)
    await table.getByRole('link', { name: 'Hazeldonk' }).waitFor()
  })

  it('lists the kinds of all that takes part in a project', async () => {
    const { page } = await open.inPlace('#project=hazeldonk')
    const names = await panel(page, 'Kind').getByRole('checkbox').count()
    expect(names).toBeGreaterThan(3)
    // Where the others leave nothing to choose, it says so.
    await page.evaluate(() => {
      location.hash = 'project=fedland&predicate=leads'
    })
    await panel(page, 'Kind').getByText('The other filters leave nothing to choose here.').waitFor()
    expect(await panel(page, 'Kind').getByRole('checkbox').count()).toBe(0)
  })
})

describe('a facet', () => {
  it('opens and closes by keyboard, and only what is open takes room', async () => {
    const { page } = await open.inPlace()
    const country = panel(page, 'Country').getByRole('button', { name: 'Country' })
    expect(await country.getAttribute('aria-expanded')).toBe('false')
    expect(await panel(page, 'Country').getByRole('checkbox').count()).toBe(0)
    await country.focus()
    await page.keyboard.press('Enter')
    const belgium = panel(page, 'Country').getByRole('checkbox', { name: /^Belgium/ })
    await belgium.waitFor()
    const onBelgium = () => belgium.evaluate(element => element === document.activeElement)
    for (let i = 0; i < 6 && !(await onBelgium()); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect.poll(() => hashOf(page)).toBe('#country=belgium')
  })

  it('is set to just one value, turned round, and cleared', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#type=country,region')
    await panel(page, 'Kind').getByRole('button', { name: 'Only organisations' }).click()
    await expect.poll(() => hashOf(page)).toBe('#type=organisation')
    await panel(page, 'Kind').getByRole('button', { name: 'Invert: Kind' }).click()
    await expect.poll(() => hashOf(page)).toContain('country')
    expect(hashOf(page)).not.toContain('organisation')
    expect(
      await panel(page, 'Kind')
        .getByRole('checkbox', { name: /^organisations/ })
        .isChecked(),
    ).toBe(false)
    expect(
      await panel(page, 'Kind')
        .getByRole('checkbox', { name: /^countries/ })
        .isChecked(),
    ).toBe(true)
    await panel(page, 'Kind').getByRole('button', { name: 'Clear: Kind' }).click()
    await expect.poll(() => hashOf(page)).toBe('')
  })

  it('asks for all of what is chosen: who is in both projects', async () => {
    const { page } = await open.inPlace('#view=table&project=hazeldonk,etoile-actions')
    const rows = page.getByRole('table', { name: 'Who and what' }).getByRole('row')
    const some = (await rows.count()) - 1
    await panel(page, 'Project').getByRole('radio', { name: 'All of them' }).check()
    await expect.poll(() => hashOf(page)).toContain('all=project')
    await chips(page).getByRole('button', { name: 'Remove Project (all): Hazeldonk', exact: true }).waitFor()
    // Four countries, and the two projects.
    await expect.poll(async () => (await rows.count()) - 1).toBe(6)
    expect(some).toBeGreaterThan(6)
    // What asking for one more would leave.
    const more = panel(page, 'Project').getByRole('checkbox', { name: /EURIEC/ })
    const promised = Number(/leaves (\d+) node/.exec((await more.locator('..').innerText()) ?? '')?.[1])
    await more.check()
    await expect.poll(async () => (await rows.count()) - 1).toBe(promised)
    await page.goBack()
    await page.goBack()
    await expect.poll(async () => (await rows.count()) - 1).toBe(some)
  })

  it('has its buttons beside its name, over none of its rows', async () => {
    const { page } = await open.inPlace('#project=benelux-cooperation')
    const clear = await panel(page, 'Project').getByRole('button', { name: 'Clear: Project' }).boundingBox()
    const first = await panel(page, 'Project').getByRole('listitem').first().boundingBox()
    expect(clear && first && clear.y + clear.height <= first.y).toBe(true)
  })

  it('shows every project, and the words of the document in its own language', async () => {
    const { page } = await open.inPlace('#section=928-2.17,928-2.20,928-2.26&project=hazeldonk,fedland')
    await panel(page, 'Project')
      .getByRole('checkbox', { name: /^Fedland/ })
      .waitFor()
    // A section by what it is, in the language of the interface, where there is a name for it; else as it is printed.
    for (const name of ['Hazeldonk', 'Commentaar op de aanbevelingen', 'Recommendation 3: prevention'])
      await chips(page)
        .getByRole('button', { name: `Remove Section: ${name}`, exact: true })
        .waitFor()
    await chips(page).locator('[lang=nl]').getByText('Commentaar op de aanbevelingen').waitFor()
  })
})

describe('what is selected', () => {
  it('is told to be hidden where the filters hide it, and comes back without them', async () => {
    const { page } = await open.inPlace('#project=hazeldonk&select=kmar')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByText('the filters hide').waitFor()
    await details.getByRole('button', { name: 'Clear all filters' }).click()
    await details.getByText('the filters hide').waitFor({ state: 'detached' })
    await details.getByRole('blockquote').first().waitFor()
  })
})

describe('the chips', () => {
  it('name what is on, and take it off by mouse', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#project=hazeldonk&type=country&time=2018/2021')
    await chips(page).getByRole('button', { name: 'Remove Period: 2018–2021' }).waitFor()
    await chips(page).getByRole('button', { name: 'Remove Project: Hazeldonk' }).click()
    await expect.poll(() => hashOf(page)).toBe('#type=country&time=2018/2021')
    await chips(page).getByRole('button', { name: 'Clear all', exact: true }).click()
    await expect.poll(() => hashOf(page)).toBe('')
    expect(await chips(page).getByRole('button').count()).toBe(0)
  })

  it('take it off by keyboard, and keep the place', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#project=hazeldonk&type=country,region')
    await chips(page).getByRole('button', { name: 'Remove Project: Hazeldonk' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Remove Actors: countries')
    await page.keyboard.press('Delete')
    await expect.poll(() => focused(page)).toBe('Remove Actors: regions')
    await page.keyboard.press('Backspace')
    await expect.poll(() => focused(page)).toBe('Active filters')
    expect(hashOf(page)).toBe('')
  })

  it('say on a phone what is left, in a live region', async () => {
    const { page } = await open('#project=hazeldonk', { viewport: { width: 390, height: 844 } })
    const status = chips(page).getByRole('status')
    expect(await status.innerText()).toMatch(/^\d+ nodes, \d+ links, \d+ statements left$/)
    const before = await status.innerText()
    await chips(page).getByRole('button', { name: 'Remove Project: Hazeldonk' }).click()
    await expect.poll(() => status.innerText()).not.toBe(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describe('time', () => {
  it('is chosen from one year to another, and cleared', async () => {
    const { page } = await open.inPlace()
    await panel(page, 'Period').getByRole('button', { name: 'Period' }).click()
    await panel(page, 'Period').getByRole('combobox', { name: 'From' }).selectOption('2018')
    await expect.poll(() => hashOf(page)).toBe('#time=2018/..')
    await panel(page, 'Period').getByRole('combobox', { name: 'To' }).selectOption('2021')
    await expect.poll(() => hashOf(page)).toBe('#time=2018/2021')
    await page.goBack()
    await expect.poll(() => panel(page, 'Period').getByRole('combobox', { name: 'To' }).inputValue()).toBe('')
    await panel(page, 'Period').getByRole('button', { name: 'Clear: Period' }).click()
    await expect.poll(() => hashOf(page)).toBe('')
  })
})
