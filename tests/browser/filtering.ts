// Filters chosen by the address, and whether a view heeds them.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes on in the page, and waits until all that follows is drawn. */
export const go = (page: Page, hash: string) =>
  page.evaluate(async hash => {
    location.hash = hash
    const idle = () => new Promise<void>(done => requestIdleCallback(() => done(), { timeout: 2000 }))
    for (let i = 0; i < 2; i++) {
      await new Promise(requestAnimationFrame)
      await idle()
    }
  }, hash)

/** Those of some filters that are shown as in force in a view, and change nothing of what it says. */
export async function unheeded(page: Page, view: string, choices: readonly string[]): Promise<string[]> {
  const main = page.getByRole('main')
  await main.getByText('Hazeldonk').first().waitFor({ state: 'attached' })
  const whole = await main.innerText()
  const wrong: string[] = []
  for (const choice of choices) {
    await go(page, `#view=${view}&${choice}`)
    await page.getByRole('region', { name: 'Active filters' }).getByRole('button').first().waitFor()
    const heeded = await expect
      .poll(() => main.innerText())
      .not.toBe(whole)
      .then(() => true)
      .catch(() => false)
    if (!heeded) wrong.push(choice)
  }
  await go(page, `#view=${view}`)
  await expect.poll(() => main.innerText()).toBe(whole)
  return wrong
}
