// Several papers in the page: which of them says what. One corpus of three, opened as a file; and the built-in one of one paper.

import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openingFile } from '../../src/editions/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { axeSees } from './axe.ts'
import { builtEdition, chooseFile, corpusFile, go, withBrowser } from './page.ts'

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
    await chooseFile(page, corpusFile('three.json', makeEdition(threePapers)))
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

  it('describes the collection, and leads on: to the time line, a kind, who figures most, a paper', async () => {
    await go(page, '#')
    const details = page.getByRole('complementary')
    await details.getByText('1 statement is made by several documents.').waitFor()
    await details.getByRole('button', { name: 'Act', exact: true }).click()
    await expect.poll(() => page.url()).toContain('#kind=')
    await details.getByRole('button', { name: '3 documents, from 2 May 2019 to 20 December 2021' }).click()
    await expect.poll(() => page.url()).toContain('view=timeline')
    await go(page, '#view=timeline')
    await page.getByText('2 statements, 1 first said here').waitFor()
    await go(page, '#')
    await details.getByRole('button', { name: 'H 12', exact: true }).click()
    await expect.poll(() => page.url()).toContain('#view=reader&document=ports')
  })

  it('opens a paper on its front page: what it is, who figures in it, what it recommends, what to ask', async () => {
    await go(page, '#view=reader&document=ports')
    const front = page.getByRole('region', { name: 'Recommendation on safe ports' })
    await front.getByRole('heading', { name: 'Recommendation on safe ports' }).waitFor()
    await expect.poll(() => page.title()).toMatch(/^H 12 · Document · /)
    const facts = await front.locator('dl').innerText()
    for (const fact of [/Date\s+2 May 2019/, /Issued by\s+Ports Council/, /Languages\s+Dutch and French/])
      expect(facts).toMatch(fact)
    expect(facts).toMatch(/Recommendation 1 \(H 12\): watch the quays/)
    expect(facts).not.toContain('Germany')
    // The editor's own question; of a paper without any, about whoever figures most.
    await front.getByRole('button', { name: 'What came of recommendation 1 (H 12)?' }).click()
    await expect.poll(() => page.url()).toContain('#mode=all&select=ports-1&document=ports')
    await go(page, '#view=reader&document=rivers')
    await page.getByRole('button', { name: 'What came of Blue Bend?' }).first().waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
  })

  it('tells what two papers state alike once, with the words of each and which was first', async () => {
    await go(page, '#mode=actors&select=belgium--netherlands')
    const details = page.getByRole('complementary')
    await details.getByText('1 statement', { exact: true }).waitFor()
    expect(await details.getByText(/^First said in H 12, 2 May 2019$/).count()).toBe(2)
    for (const citation of [/^Open in the document: H 12, /, /^Open in the document: Act 7, /])
      await details.getByRole('button', { name: citation }).waitFor()
    await go(page, '#view=table&project=clear-quay&predicate=cooperates-with')
    const rows = page.getByRole('table', { name: 'What is stated' }).locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(1)
    expect(await rows.innerText()).toMatch(/H 12, [\s\S]*Act 7, /)
  })

  it('on a phone shows the paper that one opens, and not the list that led there', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await go(page, '#')
    await page.getByRole('button', { name: 'Details', exact: true }).click()
    await page.getByRole('complementary').getByRole('button', { name: 'H 12', exact: true }).click()
    const heading = page.getByRole('main').getByRole('heading', { name: 'Recommendation on safe ports' })
    await heading.waitFor()
    await expect
      .poll(() =>
        heading.evaluate(h => {
          const { left, top } = h.getBoundingClientRect()
          return h.contains(document.elementFromPoint(left + 4, top + 4))
        }),
      )
      .toBe(true)
    await page.setViewportSize({ width: 1440, height: 900 })
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

/** Opens the built-in corpus by a part of it, as many papers are; gives what lets the rest come. */
async function openByPart(page: Page): Promise<() => void> {
  const { corpus, positions } = await builtEdition()
  const body = await page.evaluate(async () => (await fetch('./overview.json')).text())
  let release = () => {}
  const released = new Promise<void>(done => {
    release = done
  })
  await page.route('**/overview.json', route =>
    route.fulfill({ json: openingFile(corpus, positions, 'documents/overview-1.json') }),
  )
  await page.route('**/documents/overview-1.json', async route => {
    await released
    await route.fulfill({ body })
  })
  return release
}

it('many papers are drawn before their overview has come, and that drawing stays', async () => {
  const { page, faults } = await open()
  const release = await openByPart(page)
  const search = page.waitForRequest(/\/documents\/search-/)
  await page.reload()
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
  expect(await page.getByRole('banner').count()).toBe(0)
  const drawn = await page.locator('canvas').evaluateAll(canvases => {
    for (const canvas of canvases) canvas.dataset.first = 'yes'
    return canvases.length
  })
  release()
  await page.getByRole('navigation', { name: 'Filter' }).getByRole('status').waitFor()
  const kept = page.getByRole('application', { name: 'Graph of who works with whom' }).locator('canvas')
  expect(await kept.evaluateAll(canvases => canvases.map(canvas => canvas.dataset.first))).toEqual(
    Array.from({ length: drawn }, () => 'yes'),
  )

  // Nobody has asked for it yet.
  await search
  await go(page, '#select=belgium')
  await page.getByRole('complementary').getByRole('heading', { name: 'Belgium', exact: true }).waitFor()
  await page.unrouteAll()
  expect(faults).toEqual([])
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

it('a graph may be thinned to its strongest part, and says so: in the link, on the button, on paper', async () => {
  const { page } = await open('#mode=all')
  await page.getByText('All nodes').click()
  await page.getByRole('combobox', { name: 'Nodes' }).selectOption('the strongest 25')
  await page.getByRole('combobox', { name: 'Links' }).selectOption('links of at least 2 statements')
  await expect.poll(() => page.url()).toMatch(/#mode=all&strongest=25&least=2$/)
  const drawn = /^The strongest \d+ of \d+ nodes; links of at least 2 statements$/
  await page.getByText(drawn).waitFor()
  // The numbers of the filters keep to the whole.
  const status = page.getByRole('navigation', { name: 'Filter' }).getByRole('status')
  const whole = await status.innerText()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('combobox', { name: 'Nodes' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  await page.getByText(/^Drawn: the strongest \d+ of \d+ nodes; links of at least 2 statements\.$/).waitFor()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await page.goBack()
  await page.getByText('All nodes').waitFor()
  expect(await status.innerText()).toBe(whole)
})
