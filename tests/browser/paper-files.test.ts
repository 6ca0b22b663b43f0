// A person opens a paper in the page: it is read here, and shown as a text of which nobody has said anything yet.

import { expect, it } from 'vitest'
import { pageWith, textAt } from '../unit/importers/pdf-files.ts'
import { p, r, wordFile } from '../unit/importers/word-files.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

const payload = (name: string, content: string | Uint8Array) => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(content),
})

const dutch = `Nota over de havens

Brussel, 4 maart 2021

1. Inleiding

De politie van de havens en de douane van de drie landen delen hun gegevens met elkaar.
`
const french = `Note sur les ports

Bruxelles, le 4 mars 2021

1. Introduction

La police des ports et la douane des trois pays partagent leurs données entre elles.
`

it('reads two files that are languages of a paper, side by side, and gives way to the corpus that was there', async () => {
  const { page, faults, requests } = await open()
  await page.getByRole('application').waitFor()
  const before = requests.length
  await chooseFile(page, [payload('nota-nl.txt', dutch), payload('nota-fr.txt', french)])
  await page.getByText('De politie van de havens en de douane').first().waitFor()
  await page.getByText('La police des ports et la douane').first().waitFor()
  expect(page.url()).toContain('view=workbench')
  // Of the page itself, and what it has made.
  const isOwn = (address: string) =>
    address.startsWith(new URL(page.url()).origin) || /^(?:data|blob):/.test(address)
  const asked = requests.slice(before).filter(address => !isOwn(address))
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Back to' }).first().click()
  await page.getByRole('application').waitFor()
  expect(faults).toEqual([])
})

it.each([
  ['a PDF', 'nota.pdf', pageWith(textAt()), 'De commissie komt elk jaar in het voorjaar bijeen'],
  [
    'a Word file',
    'nota.docx',
    wordFile(p(r('Over havens'), 'Titel') + p(r('De havens van de drie landen werken nauw samen.'))),
    'De havens van de drie landen werken nauw samen.',
  ],
  [
    'a saved page',
    'nota.html',
    '<!doctype html><html lang="nl"><body><script>window.ran = 1</script><h1>Nota</h1><p>De havens van de drie landen werken nauw samen.<img src=x onerror="window.ran=1"></p>',
    'De havens van de drie landen werken nauw samen.',
  ],
])('reads %s, of which nothing runs', async (_, name, content, words) => {
  const { page, faults } = await open()
  await page.getByRole('application').waitFor()
  await chooseFile(page, payload(name, content))
  await page.getByText(words).first().waitFor()
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
  expect(faults).toEqual([])
})

it('says what can be done about a paper that cannot be read', async () => {
  const { page } = await open()
  await page.getByRole('application').waitFor()
  await chooseFile(page, payload('scan.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)))
  await page.getByRole('alert').filter({ hasText: 'It is a picture of text' }).waitFor()
})

it('says in which languages it has read a paper, and reads it again in those that one knows it is in', async () => {
  const { page, faults } = await open()
  await page.getByRole('application').waitFor()
  await chooseFile(page, payload('nota.txt', 'Tel. 02 519 81 11\n\nBrussel\n'))
  await page.getByText(/^Nothing tells which language .*nota.txt.* is in/).waitFor()
  await page.getByText('Other languages…').click()
  await page.getByRole('checkbox', { name: 'English' }).uncheck()
  await page.getByLabel('Others, by their codes').fill('nederlands')
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.getByRole('alert').filter({ hasText: 'A code has two letters' }).waitFor()
  await page.getByLabel('Others, by their codes').fill('sv')
  await page.getByRole('checkbox', { name: 'Dutch' }).check()
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.getByText('Read as Dutch and Swedish.').waitFor()
  expect(faults).toEqual([])
})

it('of a paper without a graph nothing of another one is drawn, and it says where to make one', async () => {
  const { page } = await open()
  await page.getByRole('application').waitFor()
  await chooseFile(page, [payload('nota-nl.txt', dutch), payload('nota-fr.txt', french)])
  await page.waitForURL(/view=workbench/)
  await page.evaluate(() => {
    location.hash = location.hash.replace('view=workbench', 'view=graph')
  })
  const drawing = page.getByRole('main')
  await drawing.getByText('There is no graph of this yet').waitFor()
  const painted = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('canvas')].some(canvas => {
        const context = canvas.width > 0 ? canvas.getContext('2d') : null
        return context?.getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0) ?? false
      }),
    )
  await expect.poll(painted).toBe(false)
  await drawing.getByRole('button', { name: 'Workbench' }).click()
  await page.waitForURL(/view=workbench/)
})
