// npm start: an edit of graph-data/ shows in the open page, a mistake shows in Vite's overlay.

import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesOf } from '../unit/corpus/one-page.ts'
import { developmentServer } from './development-server.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()
const folder = mkdtempSync(join(tmpdir(), 'verband-'))
const data = join(folder, 'graph-data')
const entities = join(data, 'entities/organisation.yaml')
let server: ViteDevServer

beforeAll(async () => {
  const files = filesOf({
    text: { en: 'The KMAR and the customs work together.\n' },
    names: { 'organisation/kmar': { en: ['KMAR'] }, 'organisation/customs': { en: ['customs'] } },
    claims: [
      {
        predicate: 'cooperates-with',
        subjects: ['kmar', 'customs'],
        quotes: { en: 'KMAR and the customs work together' },
      },
    ],
  })
  server = await developmentServer(folder, data, files)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

it('follows edits without a reload, and names a mistake with its place', async () => {
  const { page } = await open('#select=kmar', {}, server.resolvedUrls!.local[0])
  await page.getByRole('heading', { name: 'Kmar', exact: true }).waitFor()
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))

  const before = readFileSync(entities, 'utf8')
  const renamed = before.replace('"en": "kmar"', '"en": "KMAR as renamed"')
  expect(renamed).not.toBe(before)
  writeFileSync(entities, renamed)
  await page.getByRole('heading', { name: 'KMAR as renamed' }).waitFor()

  writeFileSync(entities, before.replace('"id": "customs"', '"id": "Not An Id"'))
  const overlay = page.locator('vite-error-overlay')
  await overlay
    .getByText(/entities\/organisation\.yaml:\d+:\d+ error schema/)
    .first()
    .waitFor()

  writeFileSync(entities, before)
  await page.getByRole('heading', { name: 'Kmar', exact: true }).waitFor()
  await expect.poll(() => overlay.count()).toBe(0)

  // As a checkout of another branch, and of this one again.
  const away = join(folder, 'away')
  renameSync(data, away)
  await overlay.getByText(/graph-data cannot be read: ENOENT/).waitFor()
  const address = `${server.resolvedUrls!.local[0]}overview.json`
  expect((await fetch(address)).status).toBe(503)
  renameSync(away, data)
  await expect.poll(() => overlay.count()).toBe(0)
  expect((await fetch(address)).status).toBe(200)
  // And what is edited from then on is followed as before.
  writeFileSync(entities, renamed)
  await page.getByRole('heading', { name: 'KMAR as renamed' }).waitFor()
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
})
