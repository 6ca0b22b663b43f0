// Two filters beside one another, as somebody who asks 'what does the one have that the other has not?' works with them.

import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFinds } from './axe.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()

const two = '#view=compare&project=hazeldonk&vs.project=cybercrime-cooperation'
const part = (page: Page, section: string, name: string) =>
  page.getByRole('region', { name: `${section}: ${name}`, exact: true })

describe('two filters beside one another', () => {
  it('tell of two projects who is in one alone and who in both, each with the words of each side', async () => {
    const { page } = await open(two)
    const both = part(page, 'Actors', 'On both sides')
    await both.getByRole('link', { name: 'Belgium' }).waitFor()
    await part(page, 'Actors', 'Only Hazeldonk').getByRole('link', { name: 'France' }).waitFor()
    expect(await both.getByRole('link', { name: 'France' }).count()).toBe(0)
    await both
      .getByRole('button', { name: /^Belgium: \d+ statements on the first side, \d+ on the second/ })
      .click()
    await both.getByText('First side', { exact: true }).waitFor()
    await both.getByText('Second side', { exact: true }).waitFor()
    await both.getByRole('blockquote').first().waitFor()
    expect(await page.title()).toMatch(/^Hazeldonk – .+ · Compare · Verband$/)
  })

  it('are drawn together, with a legend that counts in words; one goes from node to node by keys, and selects', async () => {
    const { page } = await open(two)
    const drawing = page.getByRole('region', { name: 'At a glance' })
    const france = drawing.getByRole('link', { name: /^France: Only Hazeldonk, \d+ statements$/ })
    await france.waitFor()
    const nodes = drawing.getByRole('link')
    // What the lists say, the drawing says.
    const inList = async (name: string) => {
      const counts = await Promise.all(
        ['Actors', 'Projects and others'].map(section =>
          part(page, section, name).getByRole('listitem').count(),
        ),
      )
      return counts.reduce((sum, count) => sum + count, 0)
    }
    for (const name of ['Only Hazeldonk', 'On both sides', 'Only Cooperation on cybercrime']) {
      const drawn = await drawing.getByRole('link', { name: new RegExp(`: ${name}, `) }).count()
      expect(drawn).toBeGreaterThan(0)
      expect(drawn).toBe(await inList(name))
      const legend = drawing.getByRole('listitem').filter({ hasText: name })
      expect(await legend.innerText()).toMatch(new RegExp(`${drawn} nodes?, \\d+ links?$`))
    }
    // Belgium, on both sides, lies between what only one of them has.
    const acrossOf = async (name: RegExp) => {
      const { x, width } = (await drawing.getByRole('link', { name }).boundingBox())!
      return x + width / 2
    }
    expect(await acrossOf(/^France: /)).toBeLessThan(await acrossOf(/^Luxembourg: /))
    expect(await acrossOf(/^Luxembourg: /)).toBeLessThan(await acrossOf(/^Phishing sub-group: /))

    // One stop for Tab, from which the arrows lead to others.
    expect(await nodes.and(page.locator('[tabindex="0"]')).count()).toBe(1)
    await nodes.and(page.locator('[tabindex="0"]')).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.keyboard.press('Enter')
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('article', { name: name.split(':')[0]! })
      .waitFor()
  })

  it('say how to begin; are begun with one click, swapped, changed by one choice, and undone', async () => {
    const { page } = await open('#view=compare')
    await page.getByText('Both sides are the same.').waitFor()
    const begin = page.getByRole('group', { name: 'Begin with' })
    await begin.getByRole('button', { name: 'Two languages' }).click()
    await part(page, 'What is stated', 'Only on the first side').waitFor()
    await begin.getByRole('button', { name: 'Two projects' }).click()
    const first = page.getByRole('combobox', { name: 'First side: Project' })
    const second = page.getByRole('combobox', { name: 'Second side: Project' })
    const [one, other] = [await first.inputValue(), await second.inputValue()]
    await begin.getByRole('button', { name: 'Swap sides' }).click()
    await expect.poll(() => first.inputValue()).toBe(other)
    expect(await second.inputValue()).toBe(one)
    await second.selectOption('EURIEC')
    await part(page, 'Actors', 'Only EURIEC').waitFor()
    expect(new URL(page.url()).hash).toContain('vs.project=euriec')
    await page.keyboard.press('Control+z')
    await expect.poll(() => second.inputValue()).toBe(one)
  })

  it('are chosen in the panel of filters, one side and then the other', async () => {
    const { page } = await open('#view=compare')
    const panel = page.getByRole('navigation', { name: 'Filter' })
    const choose = async (side: string, project: RegExp) => {
      await panel.getByText(side, { exact: true }).click()
      await panel.getByRole('checkbox', { name: project }).click()
    }
    await choose('First side', /^Hazeldonk/)
    await choose('Second side', /^EURIEC/)
    await part(page, 'Actors', 'Only EURIEC').waitFor()
    expect(new URL(page.url()).hash).toBe('#view=compare&project=hazeldonk&vs.project=euriec')
    // The other views are under the first alone.
    await page.getByRole('group', { name: 'View' }).getByText('Table', { exact: true }).click()
    await page.getByRole('button', { name: 'Remove Project: Hazeldonk' }).waitFor()
    expect(await page.getByRole('button', { name: /EURIEC/ }).count()).toBe(0)
  })

  it('leave as a table', async () => {
    const { page } = await open(two)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('verband-compare.csv')
    const saved = await text(await download.createReadStream())
    expect(saved).toMatch(/^\uFEFF?kind,part,id,label/)
    expect(saved).toMatch(/^node,both,belgium,Belgium,/m)
  })

  it('are reached among the further views, by keyboard too', async () => {
    const { page } = await open('#project=hazeldonk')
    await page.getByRole('combobox', { name: 'More' }).selectOption('Compare')
    await page.getByRole('heading', { name: 'Two filters side by side' }).waitFor()
    await part(page, 'Actors', 'On both sides').waitFor()
  })

  it.each([
    [1440, two],
    [390, two],
    [1024, `${two}&ui=de`],
    [1280, '#view=compare&ui=fr'],
  ] as const)(
    'give axe nothing to find in the light and in the dark, and fit into %i pixels: %s',
    async (width, hash) => {
      const { page } = await open(hash, { viewport: { width, height: 850 } })
      await page.getByRole('heading', { level: 3 }).first().waitFor()
      await page.locator('.compare:not([aria-busy="true"])').waitFor()
      expect(await axeFinds(page)).toEqual([])
      const beyond = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')!].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      )
      expect(beyond).toEqual([0, 0])
    },
  )
})
