// A store is explored: 928/2 as in the page; of more, a part, and on from there; and what goes wrong is told.

import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, serveEndpoint } from '../../src/cli/endpoint/serve.ts'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { copiesOf } from '../bench/copies.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { filledEndpoint } from '../fixtures/stores/filled.ts'
import { axeSees } from './axe.ts'
import { withBrowser } from './page.ts'
import { exploring, isAsInThePage, serveFor, storeLine } from './stores.ts'

const open = withBrowser()

let whole: Endpoint
let large: Endpoint
let foreign: Endpoint
let faulty: { readonly server: Server; readonly address: string }
let served: Awaited<ReturnType<typeof serveFor>>
/** What the faulty one answers. */
let answer: { status: number; type: string; body: string } = { status: 500, type: 'text/plain', body: '' }

const papers = copiesOf(threePapers, 5)

beforeAll(async () => {
  whole = await filledEndpoint(compileCorpus(await readFiles('graph-data')).corpus)
  large = await filledEndpoint(papers)
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () =>
        response
          .writeHead(answer.status, { 'content-type': answer.type, 'access-control-allow-origin': '*' })
          .end(answer.body),
      )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  faulty = {
    server,
    address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/sparql`,
  }
  foreign = await serveEndpoint(0)
  foreign.store.update('INSERT DATA { GRAPH <urn:g> { <urn:s> a <http://xmlns.com/foaf/0.1/Person> } }')
  served = await serveFor([whole.query, large.query, foreign.query, faulty.address])
})

afterAll(async () => {
  served.end()
  faulty.server.close()
  await whole.stop()
  await large.stop()
  await foreign.stop()
})

const exploringOne = (endpoint: string) => exploring(served.address, endpoint)

describe('928/2 in a store', () => {
  isAsInThePage(open, () => exploringOne(whole.query))
})

describe('a larger store', () => {
  it('is shown in part, says how much of it, and goes on from who is looked for', async () => {
    const { page, faults } = await open('', {}, exploringOne(large.query))
    const line = storeLine(page)
    await line.getByText(`of ${papers.documents.length} documents`).waitFor()
    await line.getByRole('button', { name: 'Find in the store' }).click()
    const dialog = page.getByRole('dialog', { name: 'Find in the store' })
    const last = papers.entities.filter(({ type }) => type === 'organisation').at(-1)!
    const name = last.label.en ?? Object.values(last.label)[0]!
    await dialog.getByRole('searchbox').fill(name)
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => page.url()).toContain(`around=${last.id}`)
    await expect.poll(() => page.url()).toContain(`select=${last.id}`)
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name }).waitFor()
    await line.getByRole('button', { name: 'Back to the strongest' }).waitFor()

    // The link shows the same to whoever opens it.
    const { page: sent } = await open('', {}, page.url())
    await sent.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name }).waitFor()
    expect(faults).toEqual([])
  })

  it('opens a paper at the words that are looked for', async () => {
    const { page } = await open('', {}, exploringOne(large.query))
    await storeLine(page).getByRole('button', { name: 'Find in the store' }).click()
    const dialog = page.getByRole('dialog', { name: 'Find in the store' })
    const { passages, number } = papers.documents.at(-1)!
    const side = Object.values(passages.at(-1)!.sides)[0]!
    await dialog.getByRole('searchbox').fill(side.text.slice(0, 30))
    await dialog.getByRole('button', { name: number, exact: true }).first().click()
    await expect.poll(() => page.url()).toContain('passage=')
    await page.getByText(side.text.slice(0, 30)).first().waitFor()
  })

  it('tells what it holds of each kind', async () => {
    const { page } = await open('', {}, exploringOne(large.query))
    await storeLine(page).getByRole('button', { name: 'What it holds' }).click()
    const dialog = page.getByRole('dialog', { name: 'What it holds' })
    const countries = papers.entities.filter(({ type }) => type === 'country').length
    const row = dialog.locator('dl > div', { hasText: 'countries' })
    await expect.poll(() => row.innerText()).toContain(String(countries))
    const projects = dialog.getByRole('region', { name: 'Projects with most statements' }).getByRole('button')
    await projects.last().waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    await projects.last().click()
    await expect.poll(() => page.url()).toMatch(/around=.*select=/)
  })

  it('shows the others that are linked with somebody', async () => {
    // Of papers of one year alone, a country is linked with fewer than it is in all.
    const year = papers.documents.map(({ date }) => date!.slice(0, 4)).toSorted()[0]!
    const inYear = new Set(papers.documents.filter(({ date }) => date!.startsWith(year)).map(({ id }) => id))
    const linked = (id: string, claims: typeof papers.claims) =>
      new Set(
        claims
          .map(({ subjects, objects }) => [...subjects, ...objects])
          .filter(ends => ends.some(end => end === id))
          .flat(),
      ).size
    const ofYear = papers.claims.filter(({ document }) => inYear.has(document))
    const country = papers.entities.find(
      ({ id, type }) =>
        type === 'country' && linked(id, ofYear) > 0 && linked(id, ofYear) < linked(id, papers.claims),
    )!
    const { page } = await open('', {}, `${exploringOne(large.query)}&period=${year}-${year}`)
    const line = storeLine(page)
    const shown = async () =>
      Number(/Part of a store: ([\d,]+)/.exec(await line.innerText())?.[1]?.replace(',', ''))
    await line.getByText('Part of a store').waitFor()
    const before = await shown()
    await page.evaluate(id => {
      location.hash = `#select=${id}`
    }, country.id)
    await line.getByRole('button', { name: /^Show \d+ others? linked with/ }).click()
    await expect.poll(shown).toBeGreaterThan(before)
    await expect.poll(() => page.url()).toContain(`around=${country.id}`)
  })
})

describe('a store asked in SPARQL', () => {
  it('answers a ready question in a table, and draws whom it names', async () => {
    const { page } = await open('', {}, exploringOne(large.query))
    await storeLine(page).getByRole('button', { name: 'Ask in SPARQL' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ask in SPARQL' })
    await dialog.getByRole('combobox', { name: 'Ready questions' }).selectOption('Who is in most statements?')
    await dialog.getByRole('button', { name: 'Run' }).click()
    await dialog.getByRole('columnheader', { name: 'statements' }).waitFor()
    expect(await dialog.getByRole('row').count()).toBeGreaterThan(5)
    expect(await axeSees(page, 'all')).toEqual([])
    await dialog.getByRole('button', { name: /^Show these/ }).click()
    await expect.poll(() => page.url()).toContain('around=')
  })

  it('runs nothing but questions, and says what the store says of a wrong one', async () => {
    const { page } = await open('', {}, exploringOne(large.query))
    await storeLine(page).getByRole('button', { name: 'Ask in SPARQL' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ask in SPARQL' })
    for (const [query, text] of [
      ['CLEAR ALL', /Only SELECT/],
      ['SELECT nonsense', /does not understand/],
    ] as const) {
      await dialog.getByRole('textbox', { name: 'Query' }).fill(query)
      await dialog.getByRole('button', { name: 'Run' }).click()
      await dialog.getByRole('alert').getByText(text).waitFor()
    }
  })
})

describe('a store that is not as it should be', () => {
  const told = async (endpoint: string, text: RegExp) => {
    const { page } = await open()
    await page.goto(exploringOne(endpoint), { waitUntil: 'commit' })
    const alert = page.getByRole('alert')
    await alert.getByText(text).waitFor({ timeout: 25_000 })
    return { page, alert }
  }

  it.each([
    ['none that the page may ask', 'http://localhost:1/sparql', null, /VERBAND_ENDPOINTS/],
    ['one that asks for a password', null, { status: 401, type: 'text/plain', body: '' }, /password/],
    [
      'a page where one signs in',
      null,
      { status: 200, type: 'text/html', body: '<p>Sign in' },
      /no SPARQL endpoint[\s\S]*Sign in/,
    ],
    [
      'one that is asked too much',
      null,
      { status: 429, type: 'text/plain', body: 'slow down' },
      /asked too much[\s\S]*slow down/,
    ],
    [
      'one whose answers break off',
      null,
      { status: 200, type: 'text/csv', body: 'type,g,s\r\nurn:x,urn' },
      /broken off/,
    ],
    [
      'one that fails',
      null,
      { status: 500, type: 'text/plain', body: 'out of memory' },
      /fault of its own[\s\S]*out of memory/,
    ],
    ['an empty one', null, { status: 200, type: 'text/csv', body: 'a\r\n' }, /empty/],
  ])('is told with what helps: %s', { tags: ['sweep'] }, async (_, endpoint, says, text) => {
    if (says) answer = says
    await told(endpoint ?? faulty.address, text)
  })

  it('is told what it holds, where that is none of ours', async () => {
    await told(foreign.query, /something else[\s\S]*foaf\/0.1\/Person/)
  })

  it('is shown once it is well again, and the page’s own corpus is a click away', {
    tags: ['sweep'],
  }, async () => {
    answer = { status: 503, type: 'text/plain', body: '' }
    const { page, alert } = await told(faulty.address, /fault of its own/)
    await alert.getByRole('link', { name: 'Open the page’s own corpus' }).click()
    await page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()
    expect(page.url()).not.toContain('source=')
  })

  it('leaves what is shown when it stops, and goes on when it is back', { tags: ['sweep'] }, async () => {
    const { page } = await open('', {}, exploringOne(large.query))
    const line = storeLine(page)
    await line.getByText('documents').first().waitFor()
    await page.route(large.query, route => route.abort())
    await line.getByRole('button', { name: 'Find in the store' }).click()
    const dialog = page.getByRole('dialog', { name: 'Find in the store' })
    await dialog.getByRole('searchbox').fill('police')
    await dialog
      .getByRole('alert')
      .getByText(/does not answer/)
      .waitFor({ timeout: 25_000 })
    await page.unroute(large.query)
    await dialog.getByRole('searchbox').fill('polic')
    await dialog.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole('application').waitFor()
  })
})
