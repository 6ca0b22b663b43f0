import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()
const assets = resolve(import.meta.dirname, '../../dist/assets')
const limit = 170_000

it('the first view needs at most 170 kB of JavaScript and CSS, compressed with brotli', async () => {
  const { page } = await open()
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[role=application]')) return
      performance.mark('graph')
      seen.disconnect()
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await page.getByRole('application').waitFor()
  // The page tells the order itself: what it fetches once the graph is there is no part of the first view, however late
  // this test may look.
  const loaded = await page.evaluate(() => {
    const graph = performance.getEntriesByName('graph')[0]!
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < graph.startTime)
      .map(({ name }) => new URL(name).pathname.split('/').at(-1)!)
  })
  const names = [...new Set(loaded.filter(name => /\.(js|css)$/.test(name)))]
  const there = new Set(readdirSync(assets))
  expect(names.length).toBeGreaterThan(1)
  expect(names.filter(name => !there.has(name))).toEqual([])
  const total = names.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(resolve(assets, name))).length,
    0,
  )
  console.log(
    `First view: ${(total / 1000).toFixed(1)} kB of JavaScript and CSS (brotli), of ${limit / 1000} kB.`,
  )
  expect(total).toBeLessThanOrEqual(limit)
})
