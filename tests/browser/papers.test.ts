// Several papers in the page: which of them says what. One corpus of three, opened as a file; and the built-in one of one paper.

import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeEdition } from '../../src/graph/index.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { axeSees } from './axe.ts'
import { go, withBrowser } from './page.ts'

const open = withBrowser({ lasting: true })

const panel = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Filter' }).getByRole('group', { name, exact: true })
const namesIn = async (within: Locator) => (await within.allInnerTexts()).map(text => text.trim())

describe('a corpus of three papers', () => {
  let page: Page
  let faults: string[]
  beforeAll(async () => {
    const opened = await open()
    ;({ page, faults } = opened)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file…' }).first().click()
    await (await chooser).setFiles({
      name: 'three.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(makeEdition(threePapers))),
    })
    await page.getByRole('heading', { name: 'Ports and rivers' }).waitFor()
  })

  it('is filtered by paper: in the numbers, the graph, the table, the matrix and the recommendations', async () => {
    const status = page.getByRole('navigation', { name: 'Filter' }).getByRole('status')
    await go(page, '#')
    await expect.poll(() => status.innerText()).toBe('7 nodes, 7 links, 7 statements')
    await panel(page, 'Document')
      .getByRole('checkbox', { name: /^Act 7/ })
      .check()
    await expect.poll(() => status.innerText()).toBe('5 nodes, 3 links, 2 statements left')
    expect(page.url()).toContain('#document=act')
    await page.getByRole('button', { name: 'Remove Document: Act 7' }).waitFor()
    await expect.poll(() => page.title()).toMatch(/^Act 7 · Graph · /)

    await go(page, '#view=table&mode=actors&document=act')
    const table = page.getByRole('table', { name: 'Who and what' })
    await table.getByRole('link', { name: 'River Police' }).waitFor()
    await expect.poll(() => table.getByRole('row').count()).toBe(1 + 4)
    expect(await table.getByRole('link', { name: 'Germany' }).count()).toBe(0)

    await go(page, '#view=matrix&document=act')
    await page.getByText('statements join 2 pairs of them.').last().waitFor()
    await go(page, '#view=matrix&document=rivers')
    await page.getByText('statements join 1 pair of them.').last().waitFor()

    await go(page, '#view=timeline&published=2021')
    const timeline = page.getByRole('region', { name: 'Timeline' })
    const papers = timeline.getByRole('region', { name: 'These documents' }).getByRole('button')
    await expect.poll(() => papers.count()).toBe(2)
    await papers.filter({ hasText: 'Act 7 · Act on the quays' }).click()
    await page.getByRole('region', { name: 'Document Act 7' }).getByText('Wet op de kaden').waitFor()

    await go(page, '#view=recommendations&document=rivers')
    await page.getByRole('article', { name: /^Recommendation 1 \(R\/4\)/ }).waitFor()
    expect(await page.getByRole('main').getByRole('article').count()).toBe(1)
  })

  it('opens the paper of the link, and another one by the chooser', async () => {
    await go(page, '#view=reader&document=act')
    await page.getByRole('region', { name: 'Document Act 7' }).getByText('Wet op de kaden').waitFor()
    await page.getByText('2 of 5 passages hold a statement left by the filters').waitFor()
    const chooser = page.getByRole('combobox', { name: 'Choose a document' })
    expect(await namesIn(chooser.getByRole('option'))).toEqual([
      'H 12 · Recommendation on safe ports',
      'R/4 · Recommendation on safe rivers',
      'Act 7 · Act on the quays',
    ])
    await chooser.selectOption('R/4 · Recommendation on safe rivers')
    await page.getByRole('region', { name: 'Document R/4' }).getByText('Empfehlung zu sicheren').waitFor()
    await page.getByText('0 of 6 passages hold a statement left by the filters').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
  })

  it('says of sections, recommendations and what is found which paper they are of', async () => {
    await go(page, '#recommendation=rivers-1&section=ports.scbi29')
    const chips = page.getByRole('region', { name: 'Active filters' })
    await chips.getByRole('button', { name: 'Remove Section: H 12 · Inleiding' }).waitFor()
    await chips
      .getByRole('button', { name: 'Remove Recommendation: Recommendation 1 (R/4): share the maps' })
      .waitFor()
    await go(page, '#')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search names and text' }).fill('recommendation 1')
    const found = page.getByRole('listbox', { name: 'Results' }).getByRole('option')
    await found.filter({ hasText: 'Recommendation 1 (H 12): watch the quays' }).waitFor()
    await found.filter({ hasText: 'Recommendation 1 (R/4): share the maps' }).waitFor()
    await page.getByRole('combobox', { name: 'Search names and text' }).fill('Havenraad')
    await found.filter({ hasText: /^H 12, Inleiding, par. 1/ }).waitFor()
    await page.keyboard.press('Escape')
    expect(faults).toEqual([])
  })
})

it('a corpus of one paper has no choice of papers, and its recommendations need no paper', async () => {
  const { page } = await open('#view=reader')
  await page.getByRole('region', { name: 'Document 928/2' }).waitFor()
  await panel(page, 'Project').waitFor()
  for (const name of ['Document', 'Issued by', 'Kind of document', 'Year of document'])
    expect(await panel(page, name).count(), name).toBe(0)
  expect(await page.getByRole('combobox', { name: 'Choose a document' }).count()).toBe(0)
  await panel(page, 'Recommendation').getByRole('button', { name: 'Recommendation' }).click()
  await panel(page, 'Recommendation')
    .getByRole('checkbox', { name: /^Recommendation 1: follow the money/ })
    .waitFor()
})
