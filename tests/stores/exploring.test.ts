// A part of a large store: what is asked for stands in the link, Back leads to what was there before, and what is drawn stays where it lies.

import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Corpus, Entity } from '../../src/model/index.ts'
import { copiesOf } from '../bench/copies.ts'
import { withBrowser } from '../browser/page.ts'
import { exploring, serveFor, storeLine } from '../browser/stores.ts'
import { courts } from '../fixtures/courts.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { eachStore, type Filled } from '../fixtures/stores/each.ts'

const open = withBrowser()

const firstYear = 2001

/** So many papers that only a part is shown, three of each year. */
const papers: Corpus = (() => {
  const corpus = copiesOf(threePapers, 40)
  const documents = corpus.documents.map((own, i) => ({
    ...own,
    date: `${firstYear + Math.floor(i / 3)}-05-02`,
  }))
  return { ...corpus, documents }
})()

const graphs = { papers: 'https://example.org/papers', courts: 'https://example.org/courts' }

describe.each(eachStore)('in $name', ({ start }) => {
  let large: Filled
  let two: Filled
  let served: Awaited<ReturnType<typeof serveFor>>
  beforeAll(async () => {
    large = await start(papers)
    two = await start(threePapers, graphs.papers)
    await two.add(courts, graphs.courts)
    served = await serveFor([large.endpoint, two.endpoint])
  }, 120_000)
  afterAll(async () => {
    served?.end()
    await large?.end()
    await two?.end()
  })

  const all = (count: number) => new RegExp(`from ${count} of ${papers.documents.length} documents`)
  const askForYears = async (page: Page, from: number, until: number) => {
    await storeLine(page).getByRole('button', { name: 'What it holds' }).click()
    const dialog = page.getByRole('dialog', { name: 'What it holds' })
    await dialog.getByLabel('Papers from').fill(String(from))
    await dialog.getByLabel('until').fill(String(until))
    await dialog.getByRole('button', { name: 'Show the strongest of these years' }).click()
  }

  describe('the papers of some years', () => {
    it('are shown alone, by their link too, and Back shows what was there before', async () => {
      const { page, faults } = await open('', {}, exploring(served.address, large.endpoint))
      const line = storeLine(page)
      const first = await whatIsShown(page)
      await askForYears(page, firstYear, firstYear + 1)
      await line.getByText(all(6)).waitFor()
      await line.getByText(`papers from ${firstYear} to ${firstYear + 1}`).waitFor()
      expect(new URL(page.url()).searchParams.get('period')).toBe(`${firstYear}-${firstYear + 1}`)
      const { page: sent } = await open('', {}, page.url())
      await storeLine(sent).getByText(all(6)).waitFor()

      await page.goBack()
      await expect.poll(() => whatIsShown(page)).toBe(first)
      expect(page.url()).not.toContain('period')
      await page.goForward()
      await line.getByText(all(6)).waitFor()
      await line.getByRole('button', { name: 'Back to the strongest' }).click()
      await expect.poll(() => whatIsShown(page)).toBe(first)
      expect(faults).toEqual([])
    })

    it('that there are none of are told of, and what was shown stays', async () => {
      const { page } = await open('', {}, exploring(served.address, large.endpoint))
      const line = storeLine(page)
      const first = await whatIsShown(page)
      await askForYears(page, 1850, 1860)
      await line.getByRole('alert').getByText('The store holds no papers of these years.').waitFor()
      await page.getByRole('application').waitFor()
      expect(await whatIsShown(page)).toBe(first)
      await page.goBack()
      await line.getByRole('alert').waitFor({ state: 'detached' })

      // By a link there is nothing that could stay.
      const address = new URL(exploring(served.address, large.endpoint))
      address.searchParams.set('period', '1850-1860')
      const { page: sent } = await open()
      await sent.goto(address.href, { waitUntil: 'commit' })
      await sent.getByRole('alert').getByText('The store holds no papers of these years.').waitFor()
      await sent.getByRole('link', { name: 'Back to the strongest' }).click()
      await storeLine(sent)
        .getByText(/^Part of a store/)
        .waitFor()
      expect(sent.url()).not.toContain('period')
    })
  })

  it('one of several corpora is chosen, stays in the link, and is gone back from', async () => {
    const { page } = await open()
    await page.goto(exploring(served.address, two.endpoint), { waitUntil: 'commit' })
    const alert = page.getByRole('alert')
    await alert.getByText('Which do you want to see?').waitFor()
    await alert.getByRole('link', { name: graphs.courts }).click()
    const line = storeLine(page)
    await line.getByText(`from ${courts.documents.length} documents`).waitFor()
    await page.getByRole('heading', { name: 'Courts and money' }).waitFor()
    expect(new URL(page.url()).searchParams.get('graph')).toBe(graphs.courts)
    await page.goBack()
    await alert.getByRole('link', { name: graphs.papers }).click()
    await page.getByRole('heading', { name: 'Ports and rivers' }).waitFor()

    // What a graph has that nobody published is told, with those that there are.
    const address = new URL(page.url())
    address.searchParams.set('graph', 'https://example.org/none')
    await page.goto(address.href, { waitUntil: 'commit' })
    await alert.getByRole('link', { name: graphs.papers }).waitFor()
  })

  it('what was laid out anew stays where it lies when more comes, and each step back is as it was', async () => {
    const { page, faults } = await open('', {}, exploring(served.address, large.endpoint))
    // Of two papers.
    const bodies = papers.entities.filter(({ type }) => type === 'organisation')
    const [first, last] = [bodies.at(-5), bodies.at(-1)]
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    // A graph that has just come lies as it is laid out.
    await expandBy(page, first!)
    const compiled = await placesIn(page)
    await page.getByRole('button', { name: 'Rearrange' }).click()
    await expect.poll(() => page.url()).toContain('layout-')
    await expect.poll(() => placesIn(page)).not.toEqual(compiled)
    const laidOut = await placesIn(page)

    await expandBy(page, last!)
    const after = await placesIn(page)
    expect(after.size).toBeGreaterThan(laidOut.size)
    expect(among(after, laidOut)).toEqual(laidOut)

    // The selection, what has come, the layout: each a step.
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url()).toContain(`select=${first!.id}`)
    expect(await placesIn(page)).toEqual(after)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url()).not.toContain(last!.id)
    await expect.poll(() => placesIn(page)).toEqual(laidOut)
    await page.keyboard.press('Control+z')
    await expect.poll(() => placesIn(page)).toEqual(compiled)
    for (const part of ['layout-', last!.id, `select=${last!.id}`]) {
      await page.goForward()
      await expect.poll(() => page.url()).toContain(part)
    }
    await expect.poll(() => placesIn(page)).toEqual(after)
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: last!.label.en! })
      .waitFor()
    expect(faults).toEqual([])
  })
})

/** What is told of the part that is drawn, when that is all of what was asked for. */
async function whatIsShown(page: Page): Promise<string> {
  const line = storeLine(page)
  await line.and(page.locator('[aria-busy=false]')).waitFor()
  return line.getByText(/^Part of a store/).innerText()
}

/** Looks for somebody in the store, and has them shown. */
async function expandBy(page: Page, { id, label }: Entity): Promise<void> {
  await storeLine(page).getByRole('button', { name: 'Find in the store' }).click()
  const dialog = page.getByRole('dialog', { name: 'Find in the store' })
  await dialog.getByRole('searchbox').fill(label.en!)
  await dialog.getByRole('button', { name: label.en!, exact: true }).click()
  await expect.poll(() => page.url()).toContain(`select=${id}`)
}

type Places = ReadonlyMap<string, string>

const among = (places: Places, names: Places): Places =>
  new Map([...places].filter(([name]) => names.has(name)))

/** Where nodes lie, as the file of the graph says. */
async function placesIn(page: Page): Promise<Places> {
  await page.getByRole('button', { name: 'Export' }).click()
  const sheet = page.getByRole('dialog', { name: 'Export' })
  const saving = page.waitForEvent('download')
  await sheet.getByRole('button', { name: 'GEXF', exact: true }).click()
  const gexf = await text(await (await saving).createReadStream())
  await sheet.getByRole('button', { name: 'Close' }).click()
  const nodes = gexf.matchAll(/<node id="([^"]+)"[\s\S]*?<viz:position ([^>]*?)\/>/g)
  return new Map(Array.from(nodes, ([, id = '', at = '']) => [id, at]))
}
