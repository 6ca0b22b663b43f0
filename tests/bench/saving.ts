// Saving what one sees, and opening it again, in the page: how long it takes, and how long it holds the page up.

import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'

export type Measured = {
  readonly name: string
  /** Until it is saved or open. */
  readonly seconds: number
  /** The longest task meanwhile, in milliseconds; those under 50 are not told apart. */
  readonly longest: number
  readonly megabytes: number
}

const tasksOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))

async function timed(
  page: Page,
  act: () => Promise<unknown>,
): Promise<Pick<Measured, 'seconds' | 'longest'>> {
  await page.waitForTimeout(1000)
  await tasksOf(page)
  const start = performance.now()
  await act()
  const seconds = (performance.now() - start) / 1000
  return { seconds, longest: Math.max(0, ...(await tasksOf(page))) }
}

/** Saves everything in a format, by the name of its button, into a folder. */
export async function saving(
  page: Page,
  button: string,
  folder: string,
): Promise<Measured & { readonly path: string }> {
  if (!(await page.getByRole('dialog').isVisible())) {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByText('Everything', { exact: true }).click()
  }
  let path = ''
  const took = await timed(page, async () => {
    const coming = page.waitForEvent('download', { timeout: 600_000 })
    await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
    const saved = await coming
    path = join(folder, saved.suggestedFilename())
    await saved.saveAs(path)
  })
  return { name: `saving ${button}`, ...took, megabytes: statSync(path).size / 1e6, path }
}

/** Opens a file in place of the corpus that is shown. */
export async function opening(page: Page, path: string): Promise<Measured> {
  const name = basename(path)
  await page.keyboard.press('Escape')
  const took = await timed(page, async () => {
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page.getByText(`Opened: \u2068${name}`).waitFor({ timeout: 600_000 })
    await page.getByRole('application').waitFor()
  })
  return { name: `opening ${name}`, ...took, megabytes: statSync(path).size / 1e6 }
}
