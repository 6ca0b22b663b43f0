// Stores that hold what nobody would publish, or answer as none should: the page shows what makes sense of it, says what does not, and never
// stands still.

import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/cli/endpoint/serve.ts'
import type { Corpus, EntityId } from '../../src/model/index.ts'
import { copiesOf } from '../bench/copies.ts'
import { withBrowser } from '../browser/page.ts'
import { exploring, serveFor, storeLine } from '../browser/stores.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { filledEndpoint } from '../fixtures/stores/filled.ts'

const open = withBrowser()

const markup = '<img src=x onerror=alert(1)></script><b>Ports</b>'

/** With ids that objects have by themselves, and labels that are markup. */
const hostile: Corpus = (() => {
  const ids = new Map<string, string>([
    ['ports-council', '__proto__'],
    ['rivers-commission', 'constructor'],
    ['coast-guard', 'hasOwnProperty'],
  ])
  const renamed = (id: EntityId): EntityId => (ids.get(id) ?? id) as EntityId
  return {
    ...threePapers,
    entities: threePapers.entities.map(own => ({
      ...own,
      id: renamed(own.id),
      ...(own.id === 'coast-guard' && { label: { en: markup, nl: markup } as typeof own.label }),
    })),
    mentions: threePapers.mentions.map(own => ({ ...own, entity: renamed(own.entity) })),
    documents: threePapers.documents.map(own => ({ ...own, issuer: own.issuer && renamed(own.issuer) })),
    claims: threePapers.claims.map(own => ({
      ...own,
      subjects: own.subjects.map(renamed),
      objects: own.objects.map(renamed),
      projects: own.projects.map(renamed),
    })),
  }
})()

let odd: Endpoint
let torn: Endpoint
let large: Endpoint
let between: { readonly server: Server; readonly address: string }
let served: Awaited<ReturnType<typeof serveFor>>
/** How long each answer takes, in milliseconds. */
let delayMs = 0
/** Questions under way, whose askers still wait. */
let waiting = 0
/** What is answered in place of what the store says. */
let instead: string | null = null

beforeAll(async () => {
  odd = await filledEndpoint(hostile)
  torn = await filledEndpoint(threePapers)
  torn.store.update('DELETE WHERE { GRAPH <urn:verband:corpus> { <urn:verband:entity:coast-guard> ?p ?o } }')
  large = await filledEndpoint(copiesOf(threePapers, 40))
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    waiting += 1
    response.on('close', () => {
      waiting -= 1
    })
    await new Promise(done => setTimeout(done, delayMs))
    if (response.destroyed) return
    const answer = await fetch(large.query, {
      method: 'POST',
      headers: { accept: 'text/csv', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.concat(chunks),
    })
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      'access-control-allow-origin': '*',
    })
    response.end(instead ?? (await answer.text()))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  between = { server, address: `http://localhost:${port}/sparql` }
  served = await serveFor([odd.query, torn.query, between.address])
}, 120_000)
afterAll(async () => {
  served?.end()
  between?.server.closeAllConnections()
  between?.server.close()
  for (const endpoint of [odd, torn, large]) await endpoint?.stop()
})
beforeEach(() => {
  delayMs = 0
  instead = null
})

const exploringOne = (endpoint: string, hash = '') => `${exploring(served.address, endpoint)}${hash}`
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })

describe('a store that holds', () => {
  it('ids that objects have by themselves, and labels that are markup, shows them as what they are', async () => {
    const { page, faults } = await open('', {}, exploringOne(odd.query))
    let alerted = false
    page.on('dialog', dialog => {
      alerted = true
      void dialog.dismiss()
    })
    await storeLine(page).getByText('All of a store').waitFor()
    for (const id of ['__proto__', 'constructor', 'hasOwnProperty']) {
      await page.evaluate(id => {
        location.hash = `#select=${id}`
      }, id)
      const { label } = hostile.entities.find(own => own.id === id)!
      await details(page).getByRole('heading', { name: label.en!, exact: true }).waitFor()
      await expect.poll(() => details(page).locator('blockquote').count()).toBeGreaterThan(0)
    }
    for (const view of ['table', 'matrix', 'timeline', 'reader']) {
      await page.evaluate(view => {
        location.hash = `#view=${view}`
      }, view)
      await page.locator(`main[data-view=${view}]`).waitFor()
      await page.waitForTimeout(500)
    }
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(alerted).toBe(false)
    expect(faults).toEqual([])
  })

  it('statements about somebody whom it does not hold leaves those out, and says how many', async () => {
    const about = threePapers.claims.filter(({ subjects, objects, projects }) =>
      [...subjects, ...objects, ...projects].includes('coast-guard' as EntityId),
    ).length
    const { page, faults } = await open('', {}, exploringOne(torn.query))
    await storeLine(page)
      .getByText(`${about} statements left out: they name what the store does not hold`)
      .waitFor()
    await page.getByRole('application').waitFor()
    expect(faults).toEqual([])
  })
})

describe('asked in SPARQL', () => {
  const asking = async (page: Page) => {
    await storeLine(page).getByRole('button', { name: 'Ask in SPARQL' }).click()
    return page.getByRole('dialog', { name: 'Ask in SPARQL' })
  }

  it('shows texts in any script, and addresses as text that leads nowhere', async () => {
    const { page } = await open('', {}, exploringOne(odd.query))
    const dialog = await asking(page)
    const texts = ['Ĳsselmeer', 'Ελλάδα', '日本 🚓', 'العربية', markup, 'javascript:alert(1)']
    const terms = [...texts.map(text => JSON.stringify(text)), '<javascript:alert(2)>'].join(' ')
    await dialog
      .getByRole('textbox', { name: 'Query' })
      .fill(`SELECT ?ünlike { VALUES ?ünlike { ${terms} } }`)
    await dialog.getByRole('button', { name: 'Run' }).click()
    for (const text of [...texts, 'javascript:alert(2)'])
      await dialog.getByRole('cell', { name: text, exact: true }).waitFor()
    expect(await dialog.locator('td a, td img').count()).toBe(0)
  })

  it('changes nothing, in whatever clothes an update comes', async () => {
    const { page } = await open('', {}, exploringOne(odd.query))
    const count = odd.store.size
    const dialog = await asking(page)
    for (const query of [
      'DELETE WHERE { ?s ?p ?o }',
      '# SELECT\nDROP ALL',
      'PREFIX a: <urn:a>\nINSERT DATA { <urn:a> <urn:b> <urn:c> }',
      'SELECT ?s { ?s ?p ?o } ; DROP ALL',
    ]) {
      await dialog.getByRole('textbox', { name: 'Query' }).fill(query)
      await dialog.getByRole('button', { name: 'Run' }).click()
      await dialog.getByRole('alert').waitFor()
      await dialog.getByRole('textbox', { name: 'Query' }).fill('SELECT (1 AS ?one) {}')
      await dialog.getByRole('button', { name: 'Run' }).click()
      await dialog.getByRole('cell', { name: '1', exact: true }).waitFor()
    }
    expect(odd.store.size).toBe(count)
  })

  it('gives up a slow question, and the store is not kept waiting', async () => {
    const { page } = await open('', {}, exploringOne(between.address))
    const dialog = await asking(page)
    await expect.poll(() => waiting).toBe(0)
    delayMs = 20_000
    await dialog.getByRole('textbox', { name: 'Query' }).fill('SELECT (2 AS ?two) {}')
    await dialog.getByRole('button', { name: 'Run' }).click()
    await expect.poll(() => waiting).toBe(1)
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => waiting, { timeout: 2_000 }).toBe(0)
    await dialog.getByRole('button', { name: 'Run' }).waitFor()
    delayMs = 0
    await dialog.getByRole('button', { name: 'Run' }).click()
    await dialog.getByRole('cell', { name: '2', exact: true }).waitFor()
  })

  it('of 10,000 rows shows the first, and says that there may be more than it was given', async () => {
    const { page } = await open('', {}, exploringOne(between.address))
    const dialog = await asking(page)
    instead = `n\r\n${Array.from({ length: 10_000 }, (_, i) => `${i}\r\n`).join('')}`
    const began = Date.now()
    await dialog.getByRole('button', { name: 'Run' }).click()
    await dialog.getByText('10,000 rows, shown: the first 300').waitFor()
    await dialog.getByText(/may have cut off/).waitFor()
    expect(Date.now() - began).toBeLessThan(5_000)
    expect(await dialog.getByRole('row').count()).toBe(301)
  })
})

describe('a store that takes 20 s for each answer', () => {
  it('leaves the page free to be used, and what is waited for can be done without', async () => {
    const { page, faults } = await open('', {}, exploringOne(between.address))
    const line = storeLine(page)
    await line.and(page.locator('[aria-busy=false]')).waitFor()
    delayMs = 20_000
    await line.getByRole('button', { name: 'What it holds' }).click()
    const dialog = page.getByRole('dialog', { name: 'What it holds' })
    await dialog.getByLabel('Papers from').fill('2019')
    await dialog.getByRole('button', { name: 'Show the strongest of these years' }).click()
    await line.getByText('Asking the store…').waitFor()
    // Other views, filters and selections go on meanwhile.
    await page.getByRole('group', { name: 'View' }).getByText('Table', { exact: true }).click()
    await page.locator('main[data-view=table]').getByRole('row').nth(3).waitFor({ timeout: 3_000 })
    await page.getByRole('group', { name: 'View' }).getByText('Graph', { exact: true }).click()
    await page.getByRole('application').waitFor({ timeout: 3_000 })
    // To go back gives it up.
    delayMs = 0
    for (let step = 0; step < 3; step++) await page.goBack()
    await expect.poll(() => page.url()).not.toContain('period')
    await line.and(page.locator('[aria-busy=false]')).waitFor()
    await expect.poll(() => waiting).toBe(0)
    expect(faults).toEqual([])
  }, 120_000)
})
