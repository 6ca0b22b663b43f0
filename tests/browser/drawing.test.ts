// What one does with the drawing of the graph: hides what is in the way, and has it back.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

const graph = (page: Page) => page.getByRole('application', { name: 'Graph of who works with whom' })

/** What the keys stand on in the graph, as it is said. */
const cursor = (page: Page) => page.getByRole('main').getByRole('status').first()

describe('hiding', () => {
  it('takes a node out of the drawing and nothing out of the numbers; each comes back, or all', async () => {
    const { page } = await open.inPlace('#project=hazeldonk')
    const left = page.getByRole('navigation', { name: 'Filter' }).getByText(/^\d+ nodes, /)
    const before = await left.innerText()
    await graph(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => cursor(page).innerText()).toBe('Hazeldonk, project')
    await page.keyboard.press('h')
    await expect.poll(() => page.url()).toMatch(/hide=hazeldonk$/)
    await expect.poll(() => cursor(page).innerText()).toBe('')
    expect(await left.innerText()).toBe(before)
    const hidden = page.getByRole('main').getByText('1 hidden').last()
    await hidden.click()
    await page.getByRole('button', { name: 'Show Hazeldonk again' }).press('Enter')
    await expect.poll(() => page.url()).not.toContain('hide=')
    // Where the button was is none any more: the keys are with the graph.
    expect(await graph(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+z')
    await hidden.waitFor()
  })

  it('is in the link, and ends for what one selects', async () => {
    const { page } = await open.inPlace('#hide=belgium,france,kmar')
    await page.getByText('3 hidden').last().click()
    await page.getByRole('button', { name: 'Show KMAR again' }).press('Enter')
    await expect.poll(() => page.url()).toMatch(/hide=belgium,france$/)
    const next = page.getByRole('button', { name: 'Show France again' })
    expect(await next.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('France')
    await page
      .getByRole('option', { name: /^France/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/select=france&hide=belgium$/)
    await page.getByRole('button', { name: 'Show all again' }).click()
    await expect.poll(() => page.url()).not.toContain('hide=')
  })
})
