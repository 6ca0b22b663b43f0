// What axe finds in a page, in the light and in the dark.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The colours that the page has, by what asks for them; the first is what axe looks at the whole in. */
const themes = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const

type Theme = (typeof themes)[number]

const all: RunOptions = { resultTypes: ['violations'], preload: false }
const colors: RunOptions = {
  ...all,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}
const looks = { all, colors }

/** Puts a page into a theme, by what the system asks for. */
export async function inTheme(page: Page, { colorScheme, contrast }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme, contrast })
  const shown = contrast === 'more' ? 'more' : 'plain'
  await page.locator(`html[data-theme=${colorScheme}][data-contrast=${shown}]`).waitFor()
}

/** Each violation in a page as it stands, with the elements that it is about. */
export async function axeSees(page: Page, what: keyof typeof looks): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    options =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    looks[what],
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

/**
 * Each violation in the light and in the dark or, if asked, in high contrast too. The themes differ in colours alone, so
 * after the first only those are looked at again.
 */
export async function axeFinds(page: Page, { contrast = false } = {}): Promise<string[]> {
  const found: string[] = []
  for (const [i, theme] of themes.slice(0, contrast ? 4 : 2).entries()) {
    await inTheme(page, theme)
    for (const violation of await axeSees(page, i === 0 ? 'all' : 'colors'))
      found.push(`${theme.colorScheme}, ${theme.contrast}: ${violation}`)
  }
  return found
}
