// @module-tag sweep
//
// axe in every view, language and theme, on a desk and on a phone: too long for each run of the tests.

import { describe, expect, it } from 'vitest'
import { views } from '../../src/explorer/index.ts'
import { interfaceLanguages } from '../../src/model/index.ts'
import { axeFinds, axeSees } from '../browser/axe.ts'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser()

/** What each view is looked at with: something selected, something filtered, a passage open beside it. */
const states = ['', '&select=hazeldonk', '&select=eucpn&passage=928-2.14', '&project=hazeldonk']

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width × $height', viewport => {
  const screens = views.flatMap(view =>
    interfaceLanguages.flatMap(ui => states.map(state => `#view=${view}&ui=${ui}${state}`)),
  )
  it.each(screens)('axe finds nothing at %s, in any theme', async hash => {
    const { page } = await open.inPlace(hash, { viewport })
    expect(await axeFinds(page, { contrast: true })).toEqual([])
  })
})

describe('in what lies over the page, axe finds nothing', () => {
  it('of the search and its results, and of the help', async () => {
    const { page } = await open.inPlace()
    await page.keyboard.press('/')
    await page.keyboard.type('europe')
    await page.getByRole('option').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
  })

  it('of the export, at 320 px too', async () => {
    const { page } = await open('', { viewport: { width: 320, height: 640 } })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Picture' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

it('in high contrast, chosen or asked for by the system, axe finds nothing either', async () => {
  const { page } = await open.inPlace('#select=hazeldonk')
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('High contrast')
  await page.locator('html[data-contrast=more]').waitFor()
  await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-theme=dark][data-contrast=more]').waitFor()
  expect(await axeSees(page, 'colors')).toEqual([])
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('System')
  await page.locator('html[data-contrast=plain]').waitFor()
})
