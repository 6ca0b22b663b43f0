// After one visit the page works without its server; with it, it shows what is new.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { builtEdition, withBrowser } from './page.ts'
import { throughAllViews } from './views.ts'

const open = withBrowser()
const outDir = mkdtempSync(join(tmpdir(), 'verband-'))
let server: PreviewServer
let port = 0

async function serve() {
  server = await preview({
    configFile: false,
    root: outDir,
    build: { outDir },
    logLevel: 'error',
    preview: { port, strictPort: port > 0, open: false },
  })
  port = Number(new URL(server.resolvedUrls!.local[0]!).port)
}

beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, '../../dist'), outDir, { recursive: true })
  await serve()
})
afterAll(async () => {
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
})

it('is there without a server, with all its views; and with one, with the newest corpus', async () => {
  const address = `http://localhost:${port}/`
  const options = { serviceWorkers: 'allow' } as const
  const first = await open('', options, address)
  await first.page.evaluate(() => navigator.serviceWorker.ready)

  // As a network that wants one to sign in, or a bad disk, may leave it.
  await first.page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!)
    const script = (await cache.keys()).find(({ url }) => url.includes('/page-'))!
    await cache.put(script, new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } }))
  })
  await first.page.reload()
  await first.page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()

  await server.close()
  const { page, faults } = await open('?some=thing#select=kmar', options, address)
  await page.getByRole('complementary').getByRole('heading', { name: 'KMAR', exact: true }).waitFor()
  await throughAllViews(page)
  expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4 Variable"'))).toBe(true)
  expect(faults).toEqual([])

  // Another edition in the place of the one that was built: with words of its own.
  const edition = await builtEdition()
  const title = { ...edition.corpus.title, en: 'Another corpus' }
  const errata = edition.corpus.errata.slice(1)
  rmSync(join(outDir, 'documents'), { recursive: true })
  mkdirSync(join(outDir, 'documents'))
  for (const [name, text] of editionFiles({ ...edition, corpus: { ...edition.corpus, title, errata } }))
    writeFileSync(join(outDir, name), text)
  await serve()
  const third = await open('', options, address)
  await third.page.getByRole('heading', { name: 'Another corpus' }).waitFor()
  await server.close()
  await third.page.reload()
  await third.page.getByRole('heading', { name: 'Another corpus' }).waitFor()
  await third.page.getByRole('radio', { name: 'Document' }).check({ force: true })
  await third.page.locator('[data-passage]').first().waitFor()
})

it('is installable: a manifest with icons that are there', async () => {
  const { page } = await open()
  const sizes = await page.evaluate(async () => {
    const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href
    const { icons } = await (await fetch(manifest)).json()
    return Promise.all(
      icons.map(async ({ src, sizes }: { src: string; sizes: string }) => {
        const image = new Image()
        image.src = new URL(src, manifest).href
        await image.decode()
        return [`${image.naturalWidth}x${image.naturalHeight}`, sizes]
      }),
    )
  })
  expect(sizes).toHaveLength(4)
  for (const [real, said] of sizes) expect(real).toBe(said)
})
