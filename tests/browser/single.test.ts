// The single file that the build makes, from the disk, with the network off. `npm run test:single` runs all browser
// tests on it; these make sure in a short time that it is whole.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { fillSingleFile, openFile, wholeText } from '../../src/formats/index.ts'
import type { Edition } from '../../src/graph/index.ts'
import { editionOf, withBrowser } from './page.ts'
import { throughAllViews } from './views.ts'

const open = withBrowser()
const built = resolve(import.meta.dirname, '../../dist/single.html')
const onDisk = pathToFileURL(built).href
const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Save as one file' }).click()
  expect((await download).suggestedFilename()).toBe('verband.html')
  return text(await (await download).createReadStream())
}

it('opens every view, follows its address, lays out anew, and asks nobody for anything', async () => {
  const { page, faults, requests } = await open('#view=matrix&select=kmar', {}, onDisk)
  await page.getByRole('complementary').getByRole('heading', { name: 'KMAR', exact: true }).waitFor()
  await throughAllViews(page)
  expect(page.url()).toBe(`${onDisk}#select=kmar`)
  await page.evaluate(() => {
    location.hash = 'project=hazeldonk'
  })
  await page.getByRole('button', { name: 'Rearrange' }).click()
  await page.getByRole('button', { name: 'Reset layout' }).waitFor()
  expect(faults).toEqual([])
  expect(requests.filter(url => url !== onDisk && !/^(data|blob):/.test(url))).toEqual([])
})

/** The policy, the styles, the scripts and the data of a page: all of it that must stay to the letter. */
const partsOf = (html: string) =>
  [...html.matchAll(/ content="default-src[^"]*"|<(style|script)\b[\s\S]*?<\/\1>/g)].map(([part]) => part)

it('saves itself to the letter, whatever has been done in it, and again from there', async () => {
  const { page } = await open('#view=table&select=kmar&ui=fr', {}, onDisk)
  await page.getByRole('table').first().waitFor()
  await page.getByRole('radio', { name: 'EN', exact: true }).check({ force: true })
  await page.keyboard.press('Escape')
  const copy = await saved(page)
  const parts = partsOf(readFileSync(built, 'utf8'))
  expect(parts.map(part => part.slice(0, 40))).toEqual([
    expect.stringContaining('default-src'),
    expect.stringContaining('<style>'),
    expect.stringContaining('<style>'),
    expect.stringContaining('<script type="application/json'),
    expect.stringContaining('<script type="text/plain" id="licenses'),
    expect.stringContaining('<script type="module">'),
  ])
  // Not compared by the test runner, which would print them.
  expect(partsOf(copy).every((part, i) => part === parts[i])).toBe(true)
  expect(partsOf(copy)).toHaveLength(parts.length)

  const file = join(folder, 'copy.html')
  writeFileSync(file, copy)
  const second = await open('', {}, pathToFileURL(file).href)
  expect((await saved(second.page)) === copy).toBe(true)
  expect(second.faults).toEqual([])
})

it('is saved by the served page as one arranged it, and opens with a corpus whose labels are hostile', async () => {
  const { page } = await open('#moved-projects=kmar:120.5:-33')
  const edition = await editionOf(page)
  const served = await saved(page)
  const within = openFile('verband.html', served)
  if (within.kind !== 'corpus') throw new Error(within.kind)
  expect(within.edition.corpus).toEqual(edition.corpus)
  const placeOf = ({ positions }: Pick<Edition, 'positions'>) =>
    positions.projects?.find(([id]) => id === 'kmar')
  expect(placeOf(within.edition)).toEqual(['kmar', 120.5, -33])
  expect(placeOf(edition)).not.toEqual(placeOf(within.edition))
  const label = '</script><img src=x onerror=alert(1)><!--<script> $& $1 " é 😀'
  const hostile: Edition = {
    ...edition,
    corpus: {
      ...edition.corpus,
      title: { en: label } as typeof edition.corpus.title,
      entities: edition.corpus.entities.map(entity =>
        entity.id === 'kmar' ? { ...entity, label: { en: label } as typeof entity.label } : entity,
      ),
    },
  }
  const file = join(folder, 'hostile.html')
  writeFileSync(file, wholeText(fillSingleFile(served, hostile)))
  const second = await open('#select=kmar', {}, pathToFileURL(file).href)
  await second.page.getByRole('complementary').getByRole('heading', { name: label }).waitFor()
  expect(await editionOf(second.page)).toEqual(hostile)
  expect(await second.page.title()).toBe(`${label} · Graph · Verband`)
  expect(second.faults).toEqual([])
})
