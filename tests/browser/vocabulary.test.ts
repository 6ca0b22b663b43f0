// A corpus about something else, with types and predicates of its own, opened as a file: they are there wherever one looks.

import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { parseEdition } from '../../src/editions/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { courts } from '../fixtures/courts.ts'
import { axeSees } from './axe.ts'
import { chooseFile, corpusFile, go, withBrowser } from './page.ts'

const open = withBrowser({ lasting: true })

let page: Page
let faults: string[]
beforeAll(async () => {
  const opened = await open()
  ;({ page, faults } = opened)
  await chooseFile(page, corpusFile('courts.json', makeEdition(courts)))
  await page.getByRole('heading', { name: 'Courts and money' }).waitFor()
})

const panel = (name: string) =>
  page.getByRole('navigation', { name: 'Filter' }).getByRole('group', { name, exact: true })

async function saved(button: string): Promise<string> {
  const sheet = page.getByRole('dialog', { name: 'Export' })
  const saving = page.waitForEvent('download')
  await sheet.getByRole('button', { name: button, exact: true }).click()
  return (await buffer(await (await saving).createReadStream())).toString('utf8')
}

it('is filtered by its own kinds and relations, which have their colours', async () => {
  await go(page, '#mode=all')
  const status = page.getByRole('navigation', { name: 'Filter' }).getByRole('status')
  await expect.poll(() => status.innerText()).toMatch(/^10 nodes, 9 links, 9 statements/)
  const courts = panel('Kind').getByRole('checkbox', { name: /^courts/i })
  await courts.waitFor()
  for (const name of ['persons', 'laws', 'articles', 'funds', 'organisations'])
    expect(
      await panel('Kind')
        .getByRole('checkbox', { name: new RegExp(`^${name}`, 'i') })
        .count(),
      name,
    ).toBe(1)
  const fills = await panel('Kind')
    .locator('svg.icon path')
    .evaluateAll(paths => paths.map(path => getComputedStyle(path).fill))
  expect(fills).toContain('rgb(122, 47, 138)')
  expect(new Set(fills).size).toBe(fills.length)
  await go(page, '#mode=all&predicate=appoints')
  await expect.poll(() => status.innerText()).toBe('3 nodes, 2 links, 2 statements left')
  await page.getByRole('button', { name: 'Remove Relation: Appoints' }).waitFor()
  await go(page, '#mode=all&type=court,fund')
  await expect.poll(() => status.innerText()).toMatch(/^3 nodes, 3 links/)
  expect(await axeSees(page, 'all')).toEqual([])
})

it.each([
  ['en', 'The Senate of Waterland appoints Anna Verduyn', 'person'],
  ['nl', 'De Senaat van Waterland benoemt Anna Verduyn', 'persoon'],
  ['fr', 'Le Sénat de Waterland nomme Anna Verduyn', 'personne'],
  ['de', 'Der Senat von Waterland ernennt Anna Verduyn', 'Person'],
])('is told in %s: %s', async (language, sentence, kind) => {
  await go(page, `#select=anna-verduyn&ui=${language}`)
  const details = page.getByRole('article', { name: 'Anna Verduyn' })
  await details.getByText(sentence).first().waitFor()
  await details.getByText(kind).first().waitFor()
})

it('is in the matrix, the table and the timeline', async () => {
  await go(page, '#view=matrix&ui=en')
  await page.getByRole('grid').getByRole('rowheader', { name: 'Duinstad Tribunal' }).waitFor()
  await go(page, '#view=table&mode=all')
  const row = page.getByRole('table', { name: 'Who and what' }).getByRole('row', { name: /Registry Act/ })
  expect(await row.innerText()).toContain('law')
  await go(page, '#view=timeline')
  await page.getByRole('region', { name: 'laws', exact: true }).getByText('Registry Act').waitFor()
})

it('stands side by side in three languages, and alone where there is one', async () => {
  const sides = (name: string) =>
    page.getByRole('region', { name }).locator('.passage').nth(1).locator('.side:visible')
  await go(page, '#view=reader&document=registry')
  await page.getByRole('region', { name: 'Document W 2' }).getByText('Kanzleigesetz').first().waitFor()
  await expect.poll(() => sides('Document W 2').count()).toBe(3)
  await go(page, '#view=reader&document=letter')
  await page.getByRole('region', { name: 'Document L 3' }).getByText('opposes the Registry Act').waitFor()
  await expect.poll(() => sides('Document L 3').count()).toBe(1)
})

it('leaves with its words: as a picture, a dossier and a corpus that opens again', async () => {
  await go(page, '#mode=all')
  await page.getByRole('button', { name: 'Export' }).click()
  const svg = await saved('SVG')
  for (const words of ['>court<', '>law<', '#7a2f8a']) expect(svg).toContain(words)
  const dossier = await saved('Markdown')
  expect(dossier).toContain('The Justice Fund finances the Court of Waterland and the Duinstad Tribunal')
  await page.getByRole('dialog', { name: 'Export' }).getByText('Everything', { exact: true }).click()
  expect(parseEdition(JSON.parse(await saved('Corpus (JSON)')))).toMatchObject({
    ...{ kind: 'read', edition: { corpus: { vocabulary: courts.vocabulary } } },
  })
  expect(faults).toEqual([])
})
