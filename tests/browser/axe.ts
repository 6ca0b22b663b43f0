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

const lean: RunOptions = { resultTypes: ['violations'], preload: false }
const colors: RunOptions = {
  ...lean,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** Puts a page into a theme, by what the system asks for. */
export async function inTheme(page: Page, { colorScheme, contrast }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme, contrast })
  const shown = contrast === 'more' ? 'more' : 'plain'
  await page.locator(`html[data-theme=${colorScheme}][data-contrast=${shown}]`).waitFor()
}

/**
 * Each violation with the elements that it is about, in the light and in the dark or, if asked, in high contrast too. The
 * themes differ in colours alone, so after the first only those are looked at again.
 */
export async function axeFinds(page: Page, { contrast = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const found: string[] = []
  for (const [i, theme] of themes.slice(0, contrast ? 4 : 2).entries()) {
    await inTheme(page, theme)
    const { violations } = await page.evaluate(
      options =>
        (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
          options,
        ),
      i === 0 ? lean : colors,
    )
    const name = `${theme.colorScheme}, ${theme.contrast}`
    for (const { id, nodes } of violations)
      found.push(`${name}: ${id}: ${nodes.map(node => node.html).join(' ')}`)
  }
  return found
}
