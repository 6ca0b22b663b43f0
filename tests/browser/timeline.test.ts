// When was it? What is dated, along the years, and choosing a stretch of them.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeSees } from './axe.ts'
import { editionOf, withBrowser } from './page.ts'

const open = withBrowser()

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash)

describe('the timeline', () => {
  it('lists everything dated, with its date, by kind', async () => {
    const { page } = await open.inPlace('#view=timeline')
    await timeline(page).waitFor()
    const { corpus } = await editionOf(page)
    const dated = [...corpus.entities, ...corpus.claims].filter(({ when }) => when !== undefined)
    expect(await timeline(page).getByRole('listitem').count()).toBe(dated.length)
    // Of what goes on, the paper knows no more than its own day.
    await timeline(page).getByText('928/2, 17 June 2023', { exact: true }).first().waitFor()
    const projects = timeline(page).getByRole('region', { name: 'projects' })
    await projects.getByRole('button', { name: 'Hazeldonk since 2006', exact: true }).waitFor()
    for (const kind of ['instruments', 'events', 'documents', 'Dated statements']) {
      expect(
        await timeline(page).getByRole('region', { name: kind }).getByRole('listitem').count(),
      ).toBeGreaterThan(0)
    }
  })

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('writes no date over the edge or into a name, at %i × %i', async (width, height) => {
    const { page } = await open('#view=timeline', { viewport: { width, height } })
    await timeline(page).waitFor()
    const overruns = await timeline(page).evaluate(element =>
      [...element.querySelectorAll('li')].flatMap(item => {
        const date = item.querySelector('time')!.getBoundingClientRect()
        const name = item.querySelector('.name')!.getBoundingClientRect()
        const room = element.getBoundingClientRect()
        const apart = date.left >= name.right || date.top >= name.bottom - 1
        return apart && date.right <= room.right + 1 && date.left >= room.left ? [] : [item.textContent]
      }),
    )
    expect(overruns).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('selects by keyboard: an entity, and a claim with its words', async () => {
    const { page } = await open.inPlace('#view=timeline')
    const hazeldonk = timeline(page).getByRole('button', { name: 'Hazeldonk since 2006', exact: true })
    await hazeldonk.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => hashOf(page)).toContain('select=hazeldonk')
    await expect.poll(() => hazeldonk.getAttribute('aria-pressed')).toBe('true')
    await timeline(page)
      .getByRole('button', { name: /agree to the declaration of intent of December 2018 December 2018$/ })
      .focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('complementary', { name: 'Details' })
      .locator('blockquote[lang=nl]', { hasText: 'intentieverklaring' })
      .first()
      .waitFor()
  })

  it('follows the other facets', async () => {
    const { page } = await open.inPlace('#view=timeline&project=hazeldonk')
    await timeline(page).getByRole('button', { name: 'Hazeldonk since 2006', exact: true }).waitFor()
    expect(
      await timeline(page)
        .getByRole('button', { name: /EU drugs strategy/ })
        .count(),
    ).toBe(0)
  })

  it('says when nothing is left, and how to go on', async () => {
    const { page } = await open.inPlace('#view=timeline&project=fedland')
    await page.getByText('These filters leave nothing that is dated.').waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click()
    await timeline(page).waitFor()
  })
})

describe('choosing years', () => {
  it('is done by dragging over them, as one step', async () => {
    const { page } = await open.inPlace('#view=timeline')
    const years = timeline(page).locator('.brush .years')
    const box = (await years.boundingBox())!
    const { corpus } = await editionOf(page)
    expect(corpus.claims.some(({ when }) => when === '2006/..')).toBe(true)
    // The years 2006 to 2025.
    const at = (year: number) => box.x + ((year - 2006 + 0.5) / 20) * box.width
    await page.mouse.move(at(2021), box.y + 20)
    await page.mouse.down()
    await page.mouse.move(at(2019), box.y + 20, { steps: 4 })
    await page.mouse.move(at(2018), box.y + 20)
    expect(hashOf(page)).toBe('#view=timeline')
    await page.mouse.up()
    await expect.poll(() => hashOf(page)).toBe('#view=timeline&time=2018/2021')
    await timeline(page).getByRole('region', { name: '2018–2021: begins or happens' }).waitFor()
    const goesOn = timeline(page).getByRole('region', { name: '2018–2021: began earlier and goes on' })
    await goesOn.getByRole('button', { name: 'Hazeldonk since 2006', exact: true }).waitFor()
    await timeline(page)
      .getByText(/^Outside the chosen period \(\d+\)$/)
      .click()
    await timeline(page)
      .getByRole('button', { name: /^Framework note.*outside the chosen period$/ })
      .waitFor()
    await page.goBack()
    await expect.poll(() => hashOf(page)).toBe('#view=timeline')
  })

  it('is done with two sliders by keyboard, and cleared', async () => {
    const { page } = await open.inPlace('#view=timeline')
    const from = timeline(page).getByRole('slider', { name: 'From year' })
    const to = timeline(page).getByRole('slider', { name: 'To year' })
    await from.focus()
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('2018')
    await expect.poll(() => hashOf(page)).toBe('#view=timeline&time=2018/2025')
    await page.keyboard.press('Tab')
    expect(await to.evaluate(element => element === document.activeElement)).toBe(true)
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => hashOf(page)).toBe('#view=timeline&time=2018/2021')
    // Neither passes the other.
    await page.keyboard.press('Home')
    await expect.poll(() => hashOf(page)).toBe('#view=timeline&time=2018')
    await timeline(page).getByRole('button', { name: 'Clear the period' }).click()
    await expect.poll(() => hashOf(page)).toBe('#view=timeline')
  })
})

it('gives axe nothing to find', { tags: ['sweep'] }, async () => {
  const { page } = await open.inPlace('#view=timeline&time=2018/2021&select=hazeldonk&project=hazeldonk')
  await timeline(page).waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
})
