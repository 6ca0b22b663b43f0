import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const screens = [
  '',
  '#select=hazeldonk',
  '#select=eucpn&passage=928-2.14',
  '#view=table&project=hazeldonk',
  '#view=matrix&order=blocks&select=belgium--france',
  '#view=matrix&matrix=projects&ui=nl&select=hazeldonk',
  '#view=matrix&matrix=recommendations&ui=fr&type=topic',
  '#view=reader&ui=fr&select=kmar',
  '#view=reader&ui=nl&select=hazeldonk&passage=928-2.18&read=nl&source=shown',
  '#view=recommendations&select=recommendation-9',
]

it.each(screens.flatMap(hash => [[hash, 'light'] as const, [hash, 'dark'] as const]))(
  'axe finds nothing at %s (%s)',
  async (hash, colorScheme) => {
    const { page } = await open(hash, { colorScheme })
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
    // The view comes after the details: it is loaded when it is asked for.
    await page.waitForLoadState('networkidle')
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    )
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  },
)
