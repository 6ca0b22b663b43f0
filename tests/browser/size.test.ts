import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()
const assets = resolve(import.meta.dirname, '../../dist/assets')
const limit = 180_000

it('the first view needs at most 180 kB of JavaScript and CSS, compressed with brotli', async () => {
  const { page, requests } = await open()
  await page.getByRole('application').waitFor()
  const loaded = requests
    .map(url => new URL(url).pathname.split('/').at(-1)!)
    .filter(name => /\.(js|css)$/.test(name))
  const there = new Set(readdirSync(assets))
  expect(loaded.length).toBeGreaterThan(1)
  const sizes = [...new Set(loaded)]
    .filter(name => there.has(name))
    .map(name => brotliCompressSync(readFileSync(resolve(assets, name))).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(
    `First view: ${(total / 1000).toFixed(1)} kB of JavaScript and CSS (brotli), of ${limit / 1000} kB.`,
  )
  expect(sizes.length).toBe(new Set(loaded).size)
  expect(total).toBeLessThanOrEqual(limit)
})
