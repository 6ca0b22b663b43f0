// npm run picture: the README's screenshot, of the built page.

import { resolve } from 'node:path'
import { build, preview } from 'vite'
import { findChromium, launch } from './chromium.ts'

const root = resolve(import.meta.dirname, '../..')
const configFile = resolve(root, 'vite.config.ts')

await build({ configFile, logLevel: 'warn' })
const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0, open: false } })
const browser = await launch(findChromium())
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.5,
  locale: 'en',
})
await page.goto(`${server.resolvedUrls!.local[0]}#select=drugs-by-post`)
await page.getByRole('heading', { name: 'Fight against drugs by post and courier' }).waitFor()
// The camera comes to rest, and the labels after it.
await page.waitForTimeout(2500)
await page.screenshot({ path: resolve(root, 'tests/browser/picture.png') })
await browser.close()
await server.close()
