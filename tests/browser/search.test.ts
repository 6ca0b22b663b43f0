// Search by keyboard alone: names, text, slips of the finger; and the help that lists the keys.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

const field = (page: Page) => page.getByRole('combobox', { name: 'Search names and text' })
const list = (page: Page) => page.getByRole('listbox', { name: 'Results' })
const options = (page: Page) => list(page).getByRole('option')
const active = (page: Page) => list(page).getByRole('option', { selected: true })

/** For what waits until the index is built: on a busy machine that takes its time. */
const late = { timeout: 20_000 }

describe('search', () => {
  it('finds EURIEC by keyboard alone, and reads where it is said', async () => {
    const { page, faults } = await open()
    // At once after the key: no letter may be lost.
    await page.keyboard.press('/')
    await page.keyboard.type('EURIEC')
    await active(page).filter({ hasText: 'EURIEC' }).waitFor()
    expect(await field(page).inputValue()).toBe('EURIEC')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('#select=euriec')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('heading', { name: 'EURIEC' }).waitFor()
    expect(await details.locator('blockquote[lang=nl]').first().innerText()).toContain('EURIEC')
    // The focus is where the answer is: the next Tab goes on in it.
    await expect.poll(() => details.evaluate(it => it.contains(document.activeElement))).toBe(true)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('takes letters while what answers is still to come', async () => {
    const { page, faults } = await open()
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route(/Answers-.*\.js/, async route => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.getByRole('button', { name: 'Search' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('EUR')
    expect(await field(page).inputValue()).toBe('EUR')
    release()
    await page.getByRole('dialog').locator('kbd').first().waitFor()
    await page.keyboard.type('IEC')
    await active(page).filter({ hasText: 'EURIEC' }).waitFor()
    expect(await field(page).inputValue()).toBe('EURIEC')
    expect(faults).toEqual([])
  })

  it('forgives a slip, a missing accent, and another language', async () => {
    const { page } = await open('#view=timeline')
    await page.keyboard.press('Control+k')
    for (const [typed, name] of [
      ['eureic', 'EURIEC'],
      ['kmra', 'KMAR'],
      ['belgie', 'Belgium'],
      ['politieverdrag', 'Benelux police treaty'],
    ] as const) {
      await field(page).fill(typed)
      await active(page).filter({ hasText: name }).waitFor()
    }
  })

  it('walks round the results, and adds to the selection with Shift', async () => {
    const { page } = await open.inPlace('#select=kmar')
    await page.keyboard.press('/')
    await page.keyboard.type('hazeldonk')
    await options(page).first().waitFor()
    const count = await options(page).count()
    expect(count).toBeGreaterThan(3)
    const id = () => field(page).getAttribute('aria-activedescendant')
    const first = await id()
    expect(await active(page).getAttribute('id')).toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await id()).not.toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await id()).toBe(first)
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => page.url()).toContain('#select=kmar,hazeldonk')
    await active(page).filter({ hasText: 'selected' }).waitFor()
    await page.getByRole('dialog').getByText('2 selected', { exact: true }).waitFor()
  })

  it('says how much it found, and what to do when it found nothing', async () => {
    const { page } = await open.inPlace()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.getByText('Type a name, or words of the text').waitFor()
    await page.keyboard.type('EURIEC')
    await expect.poll(() => dialog.getByRole('status').innerText(), late).toMatch(/^1 name, 1 passage$/)
    await page.keyboard.type('zzz')
    await expect.poll(() => dialog.getByRole('status').innerText(), late).toContain('Nothing found')
    await dialog.getByText('Try fewer or shorter words').waitFor()
    expect(await field(page).getAttribute('aria-expanded')).toBe('false')
  })

  it('Escape closes it, changes nothing, and gives the focus back', async () => {
    const { page } = await open.inPlace('#select=kmar')
    const canvas = page.getByRole('application')
    await canvas.focus()
    await page.keyboard.press('/')
    await page.keyboard.type('hazel')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => canvas.evaluate(it => it === document.activeElement)).toBe(true)
    expect(page.url()).toContain('#select=kmar')
  })

  it('fills a phone, at 320 px too', { tags: ['sweep'] }, async () => {
    for (const width of [390, 320]) {
      const { page } = await open('', { viewport: { width, height: 720 } })
      await page.getByRole('button', { name: 'Search' }).click()
      await page.keyboard.type('hazeldonk')
      await options(page).first().waitFor()
      const box = await page.getByRole('dialog').boundingBox()
      expect(box).toEqual({ x: 0, y: 0, width, height: 720 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await options(page).first().click()
      await expect.poll(() => page.url()).toContain('select=hazeldonk')
      await page.getByRole('complementary').getByRole('heading', { name: 'Hazeldonk' }).waitFor()
    }
  })
})

describe('the help sheet', () => {
  it('? opens it, it lists the keys, Escape closes it', async () => {
    const { page } = await open.inPlace()
    const button = page.getByRole('button', { name: 'Keyboard shortcuts and help' })
    await button.focus()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await sheet.waitFor()
    for (const key of ['/', 'Ctrl', 'K', '?', 'Esc', '←', '↑', '↓', '→', 'Enter', '+', '−', '0', 'Shift']) {
      expect(await sheet.locator('kbd').filter({ hasText: key }).count()).toBeGreaterThan(0)
    }
    for (const does of ['Next mention of what is selected', 'Accept the proposal', 'Next proposal'])
      await sheet.getByText(does, { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet.count()).toBe(0)
    await expect.poll(() => button.evaluate(it => it === document.activeElement)).toBe(true)
    await button.click()
    await sheet.waitFor()
  })

  it('can switch the keys of one character off, and they stay off', { tags: ['sweep'] }, async () => {
    const { page } = await open()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: /^Single-key shortcuts/ }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('?')
    await page.waitForTimeout(300)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
  })
})
