// What axe finds in a page, in the light and in the dark.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Each violation with the elements that it is about. The dark differs in colours alone, so only those are looked at again. */
export async function axeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const run = async (scheme: 'light' | 'dark', options: RunOptions) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`html[data-theme=${scheme}]`).waitFor()
    const { violations } = await page.evaluate(
      options =>
        (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
          options,
        ),
      options,
    )
    return violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(node => node.html).join(' ')}`)
  }
  const lean: RunOptions = { resultTypes: ['violations'], preload: false }
  const dark: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
  return [...(await run('light', lean)), ...(await run('dark', { ...lean, ...dark }))]
}
