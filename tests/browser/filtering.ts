// Filters chosen by the address, and that a view heeds them.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { go } from './page.ts'

/** Each of some filters is shown as in force in a view that lies open, and changes what it says. */
export async function heeds(page: Page, view: string, choices: readonly string[]): Promise<void> {
  const main = page.getByRole('main')
  await main.getByText('Hazeldonk').first().waitFor({ state: 'attached' })
  const whole = await main.innerText()
  for (const choice of choices) {
    await go(page, `#view=${view}&${choice}`)
    await page.getByRole('region', { name: 'Active filters' }).getByRole('button').first().waitFor()
    await expect.poll(() => main.innerText(), { message: choice }).not.toBe(whole)
  }
  await go(page, `#view=${view}`)
  await expect.poll(() => main.innerText()).toBe(whole)
}
