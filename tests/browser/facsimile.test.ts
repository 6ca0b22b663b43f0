// A person looks at the page as it was printed, with the words that they came for lit on it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { fileOf, stream, textAt } from '../unit/importers/pdf-files.ts'
import { axeSees } from './axe.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()
const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const first = [
  'De havens van de drie landen delen hun gegevens met de politie.',
  'De douane kijkt elk jaar na of dat zo blijft.',
]
const second = ['In het voorjaar komt de commissie bijeen en brengt zij verslag uit.']

const pageOf = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`
const linesAt = (lines: readonly string[]) =>
  stream(lines.map((line, i) => textAt(line, 72, 700 - 60 * i)).join(''))

/** Its font is not in it: the page has one that stands in for it. */
const paper = fileOf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
  ...[pageOf(5), pageOf(6), linesAt(first), linesAt(second)],
  '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
])

const payload = (name: string, content: Uint8Array) => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(content),
})

async function openPages(page: Page): Promise<void> {
  await page.getByRole('application').waitFor()
  await chooseFile(page, payload('nota.pdf', paper))
  await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
  await page.evaluate(() => {
    location.hash = 'view=reader'
  })
  await page.getByText(first[0]!).first().waitFor()
  await page.getByLabel('Show the printed pages').check()
  await page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
}

/** How much ink stands in what is lit, of all that is on the page, from 0 to 1. */
const inkThatIsLit = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.facsimile-sheet')!
    const canvas = sheet.querySelector('canvas')!
    const { width, height } = canvas
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height)
    const frame = sheet.getBoundingClientRect()
    const lit = [...sheet.querySelectorAll('rect')].map(rect => {
      const { left, right, top, bottom } = rect.getBoundingClientRect()
      const [across, down] = [width / frame.width, height / frame.height]
      return [
        (left - frame.left) * across,
        (right - frame.left) * across,
        (top - frame.top) * down,
        (bottom - frame.top) * down,
      ]
    })
    let [all, within] = [0, 0]
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (data[4 * (y * width + x)]! > 128 || data[4 * (y * width + x) + 3]! < 128) continue
        all += 1
        if (lit.some(([left, right, top, bottom]) => x >= left! && x <= right! && y >= top! && y <= bottom!))
          within += 1
      }
    return { all, share: within / all }
  })

it('shows the page of a PDF that was dropped, and lights on it what is looked for', async () => {
  const { page, faults } = await open()
  await openPages(page)
  const plain = await inkThatIsLit(page)
  expect(plain.all).toBeGreaterThan(300)
  expect(plain.share).toBe(0)
  await page.getByLabel('Find in the document').fill(first[1]!)
  await page.locator('.facsimile-sheet .lit-found').first().waitFor()
  const { share } = await inkThatIsLit(page)
  // The second line is shorter than the first.
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.5)
  expect(
    await page.locator('.facsimile-sheet canvas').evaluate(canvas => canvas.clientWidth),
  ).toBeGreaterThan(250)
  expect(faults).toEqual([])
})

it('turns to the page of what is found, and from there by keys and buttons', async () => {
  const { page, faults } = await open()
  await openPages(page)
  await page.getByLabel('Find in the document').fill('commissie')
  await page.getByRole('button', { name: 'Next place' }).click()
  await page.getByRole('img', { name: 'Page 2 of 2' }).waitFor()
  const pages = page.getByRole('region', { name: 'Page 2 of 2' })
  await pages.press('ArrowLeft')
  await page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  await page.getByRole('button', { name: 'Next page' }).click()
  await page.getByRole('img', { name: 'Page 2 of 2' }).waitFor()
  const width = () => page.locator('.facsimile-sheet').evaluate(sheet => sheet.clientWidth)
  const fitting = await width()
  await page.getByRole('button', { name: 'Larger' }).click()
  await expect.poll(width).toBeGreaterThan(1.2 * fitting)
  await page.getByRole('button', { name: 'Fit to width' }).click()
  await expect.poll(width).toBe(fitting)
  expect(page.url()).toContain('pages=shown')
  expect(await axeSees(page, 'all')).toEqual([])
  expect(faults).toEqual([])
})

it('stands in the place of the text on a phone', async () => {
  const { page } = await open('', { viewport: { width: 390, height: 844 } })
  await openPages(page)
  const sheet = await page.locator('.facsimile-sheet').boundingBox()
  expect(sheet!.x).toBeGreaterThanOrEqual(0)
  expect(sheet!.x + sheet!.width).toBeLessThanOrEqual(390)
  expect(await page.getByText(first[0]!).first().isVisible()).toBe(false)
  await page.getByLabel('Show the printed pages').uncheck()
  await page.getByText(first[0]!).first().waitFor()
})

/** The page with the paper, saved, from the disk and without a network. */
async function savedAndOpened(page: Page, withPaper: boolean) {
  await page.getByRole('button', { name: 'Export' }).click()
  const paper = page.getByLabel('With the PDF that it was read from')
  await paper.setChecked(withPaper)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const path = join(folder, `${withPaper}.html`)
  writeFileSync(path, await text(await (await download).createReadStream()))
  const again = await open('#view=reader&pages=shown', {}, pathToFileURL(path).href)
  await again.page.getByText(first[0]!).first().waitFor()
  return again
}

it('takes the paper along in one file, where somebody wants it', { tags: ['sweep'] }, async () => {
  const { page } = await open()
  await openPages(page)
  const saved = await savedAndOpened(page, true)
  await saved.page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  expect((await inkThatIsLit(saved.page)).all).toBeGreaterThan(300)
  expect(saved.faults).toEqual([])
})

it('asks for a paper that an edition does not carry, and knows it from another', async () => {
  const { page } = await open()
  await openPages(page)
  const saved = await savedAndOpened(page, false)
  const choice = saved.page.getByLabel('If you have it, choose it here')
  await choice.setInputFiles(payload('nota.pdf', Uint8Array.of(...paper, 10)))
  await saved.page.getByText('That is not nota.pdf').waitFor()
  await choice.setInputFiles(payload('copy.pdf', paper))
  await saved.page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  expect(saved.faults).toEqual([])
})
