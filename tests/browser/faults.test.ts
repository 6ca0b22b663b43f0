// What does not come, or comes as something else: the page says what is wrong, in the reader's language, with a way on.

import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { threePapers } from '../fixtures/papers/three.ts'
import { catalogue } from '../messages.ts'
import { builtEdition, withBrowser } from './page.ts'

const open = withBrowser()
const address = inject('address')

const graphView = (page: Page) => page.getByRole('application')
const press = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).click()

/** Loads the page again while some of its files do not come. */
async function load(page: Page, hash = '') {
  await page.goto('about:blank')
  await page.goto(`${address}${hash}`, { waitUntil: 'commit' })
}

it('names the script that does not come, and comes when it does', { tags: ['sweep'] }, async () => {
  const { page } = await open()
  // Nothing at all runs: what is in the page itself says so, after a while that one need not wait for here.
  await page.route('**/assets/index-*.js', route => route.fulfill({ status: 404 }))
  const session = await page.context().newCDPSession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 1000 })
  await load(page)
  await page.getByText('Verband n’a pas démarré').waitFor()
  await session.detach()
  await page.unrouteAll()

  // The graph is drawn, and the page around it does not come.
  await page.route('**/assets/page-*.js', route => route.fulfill({ status: 404 }))
  await load(page, '#ui=nl')
  const notice = page.getByRole('alert')
  await notice.getByText('Een deel van deze pagina is niet aangekomen').waitFor()
  await page.unrouteAll()
  await press(notice, 'Opnieuw proberen')
  await page.getByRole('heading', { name: 'Verband', exact: true }).waitFor()
  expect(await notice.count()).toBe(0)
})

it('says what is wrong with the corpus that came, and takes the right one when it comes', {
  tags: ['sweep'],
}, async () => {
  const { page } = await open()
  const whole = await (await fetch(`${address}overview.json`)).text()
  const faults: [body: string, status: number, said: string][] = [
    ['null', 200, 'What came is not a corpus that this page can show.'],
    ['{"format":2,"documents":[],"positions":{}}', 200, 'What came is not a corpus'],
    [whole.replace('"passages":', '"pages":'), 200, 'What came is not a corpus'],
    // A column that is shorter than it should be.
    [whole.replace(/"statements":"[^"]*"/, '"statements":""'), 200, 'What came is not a corpus'],
    [whole.slice(0, whole.length / 2), 200, 'Only part of it arrived, or it is damaged.'],
    ['<!doctype html><title>Sign in</title>', 200, 'A web page came instead.'],
    ['gone', 404, 'The server answered with error 404 where overview.json should be.'],
  ]
  let answer = faults[0]!
  await page.route('**/overview.json', route => route.fulfill({ body: answer[0], status: answer[1] }))
  await load(page, '#select=kmar')
  const alert = page.getByRole('alert')
  for (const fault of faults) {
    if (answer !== fault) {
      answer = fault
      await press(alert, 'Try again')
    }
    await alert.getByText(fault[2]).waitFor()
  }
  await page.unrouteAll()
  await page.route('**/overview.json', route => route.abort())
  await press(alert, 'Try again')
  await alert.getByText('The server does not answer.').waitFor()
  await page.unrouteAll()
  await press(alert, 'Try again')
  await page.getByRole('complementary').getByRole('heading', { name: 'KMAR', exact: true }).waitFor()
})

it('shows a corpus without positions, whose words do not stand where they should, and then says so', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await open()
  await page.route('**/overview.json', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), positions: {} } })
  })
  await page.route('**/documents/*.json', async route => {
    const response = await route.fetch()
    const body = (await response.text()).replace('"exact":"', '"exact":"Not what stands there: ')
    await route.fulfill({ response, body })
  })
  await load(page, '#ui=nl')
  await graphView(page).waitFor()
  const notice = page.getByRole('status').filter({ hasText: 'Er zit een fout in dit corpus' })
  await notice.getByText('claims.0.quotes.0').waitFor()
  await press(notice, 'Sluiten')
  expect(await notice.count()).toBe(0)
  await graphView(page).waitFor()
  await page.unrouteAll()
  expect(faults).toEqual([])
})

it('finds passages before their words are there, and shows these when they come', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await open()
  let status = 503
  await page.route('**/documents/search-*.json', route =>
    status === 200 ? route.continue() : route.fulfill({ status }),
  )
  const answers: (() => void)[] = []
  // The words alone: what is searched for comes by itself, when the browser is idle.
  await page.route('**/documents/1-*.json', async route => {
    await new Promise<void>(done => answers.push(done))
    await route.continue()
  })
  await load(page)
  await graphView(page).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('hazeldonk overleg')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  const options = dialog.getByRole('option')
  await dialog.getByText('The search could not be loaded.').first().waitFor()
  // By its name at least.
  await options.filter({ hasText: 'Hazeldonk' }).first().waitFor()
  status = 200
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('hazeldonk overleg')
  const passage = options.filter({ hasText: /928\/2.* · Dutch/ }).first()
  await passage.filter({ hasText: '…' }).waitFor()
  expect(await passage.locator('mark').count()).toBe(0)
  await dialog.getByText('Fetching the words…').waitFor()
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  for (const answer of answers) answer()
  await passage.locator('mark').first().waitFor()
  expect(await dialog.getByText('Fetching the words…').count()).toBe(0)
  await page.unrouteAll()
  expect(faults.filter(fault => !fault.includes('503'))).toEqual([])
})

it('tells what it knows while the words are coming, says when they do not come, and shows them when they do', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await open()
  let answers: (() => void)[] = []
  let status = 200
  // The words alone: what is searched for comes by itself, when the browser is idle.
  await page.route('**/documents/1-*.json', async route => {
    await new Promise<void>(done => answers.push(done))
    await (status === 200 ? route.continue() : route.fulfill({ status }))
  })
  const next = async () => {
    await expect.poll(() => answers.length).toBeGreaterThan(0)
    for (const answer of answers) answer()
    answers = []
  }
  await load(page, '#select=kmar')
  const panel = page.getByRole('complementary')
  await panel.getByRole('heading', { name: 'KMAR', exact: true }).waitFor()
  await panel.getByText('Fetching the words…').waitFor()
  // Who, with whom, how often it is named: without the words.
  await panel.getByText(/\d+ mentions? in Dutch/).waitFor()
  expect(await panel.getByRole('listitem').filter({ hasText: 'KMAR' }).count()).toBeGreaterThan(0)
  expect(await panel.locator('blockquote').count()).toBe(0)

  status = 503
  await next()
  await panel.getByText('The words could not be fetched.').waitFor()
  status = 200
  await press(panel, 'Try again')
  await panel.getByText('Fetching the words…').waitFor()
  await next()
  await panel.locator('blockquote').first().waitFor()

  // A link to a passage opens the document, whose words are still to come.
  const passage = await panel.getByRole('link').first().getAttribute('href')
  await load(page, '#view=reader&ui=fr')
  await page.getByText('Chargement du texte…').waitFor()
  await next()
  await page.locator('[data-passage]').first().waitFor()
  expect(passage).not.toBe('')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  expect(faults).toEqual([])
})

it('shows what the first of several papers say while the others are on their way; and on paper says what is missing', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await open()
  const files = editionFiles(makeEdition(threePapers))
  const held = new Map<string, () => void>()
  for (const [name, body] of files)
    await page.route(`**/${name}`, async route => {
      // The first paper comes at once.
      if (/documents\/[23]-/.test(name)) await new Promise<void>(done => held.set(name, done))
      await route.fulfill({ body, contentType: 'application/json' })
    })
  await load(page, '#mode=actors&select=belgium')
  const panel = page.getByRole('complementary')
  await panel.getByText('Fetching the words: 1 of 2 documents…').waitFor()
  const quotes = panel.locator('blockquote')
  await expect.poll(() => quotes.count()).toBeGreaterThan(0)
  await panel
    .getByRole('button', { name: /^Open in the document: H 12, / })
    .first()
    .waitFor()
  expect(await panel.getByRole('button', { name: /^Open in the document: Act 7, / }).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await page
    .getByText(
      'What one document says is missing here: the words had not come yet. Print by ‘Export’, ‘Print’',
    )
    .waitFor()
  await page.emulateMedia({ media: null })
  for (const answer of held.values()) answer()
  await panel
    .getByRole('button', { name: /^Open in the document: Act 7, / })
    .first()
    .waitFor()
  expect(await panel.getByText(/^Fetching the words/).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('heading', { name: 'Evidence' }).waitFor()
  expect(await page.getByText(/had not come yet/).count()).toBe(0)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  expect(faults).toEqual([])
})

it('says what is long in coming, ends waiting for what never comes, and shows it when it comes', {
  tags: ['sweep'],
}, async () => {
  // A context of its own, whose clock goes as the test has it.
  const { page } = await open('', { locale: 'fr-BE' })
  await page.clock.install()
  const waiting = new Map<string, () => void>()
  const hold = (name: string) =>
    page.route(`**/${name}`, async route => {
      await new Promise<void>(done => waiting.set(name, done))
      await route.continue().catch(() => {})
    })
  await hold('assets/page-*.js')
  await hold('overview.json')
  await load(page)
  await expect.poll(() => waiting.size).toBe(2)
  await page.clock.fastForward(11_000)
  const long = page.getByRole('status').filter({ hasText: 'Cela prend plus de temps que d’habitude.' })
  await long.getByRole('button', { name: 'Réessayer' }).waitFor()
  waiting.get('assets/page-*.js')!()
  await page.getByText('Chargement du corpus…').waitFor()
  await page.clock.fastForward(9000)
  await page.getByText('Plus rien ne vient du serveur.').waitFor()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await press(page, 'Réessayer')
  await page.getByRole('heading', { name: 'Verband', exact: true }).waitFor()
  expect(await long.count()).toBe(0)
})

it('asks again for a part whose script did not come, and leaves the rest of the page standing', {
  tags: ['sweep'],
}, async () => {
  const { page } = await open()
  await page.route(/(MatrixView|ExportSheet|Answers)-.*\.(js|css)/, route => route.fulfill({ status: 404 }))
  await load(page)
  await graphView(page).waitFor()
  await page.getByRole('radio', { name: 'Matrix' }).check({ force: true })
  const inView = page.getByRole('main').getByRole('alert')
  await inView.getByText('This part of the page did not load.').waitFor()
  await press(page, 'Export')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('This part of the page did not load.').waitFor()

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await dialog.getByText('This part of the page did not load.').waitFor()
  await page.keyboard.press('Escape')

  await page.unrouteAll()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('EURIEC')
  await dialog.getByRole('option').filter({ hasText: 'EURIEC' }).first().waitFor()
  await page.keyboard.press('Escape')
  await press(page, 'Export')
  await dialog.getByRole('heading', { name: 'Picture' }).waitFor()
  await press(dialog, 'Close')
  await press(inView, 'Show it again')
  await page.getByRole('grid').waitFor()
  const sheets = (name: string) =>
    page.evaluate(name => [...document.styleSheets].filter(({ href }) => href?.includes(name)).length, name)
  await expect.poll(() => sheets('MatrixView')).toBe(1)
})

it('goes on where the browser takes no entry of history and starts no worker', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await open()
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds')
    }
    Object.assign(history, { pushState: refuse, replaceState: refuse })
  })
  const filter = page.getByRole('navigation', { name: 'Filter' })
  await filter.getByRole('checkbox', { name: /^Hazeldonk/ }).check()
  await filter
    .getByRole('status')
    .filter({ hasText: / left$/ })
    .waitFor()

  const chooser = page.locator('input[type=file]').first()
  const name = 'saved.json'
  const buffer = Buffer.from(JSON.stringify(await builtEdition()))
  await chooser.setInputFiles({ name, mimeType: 'application/json', buffer })
  const opened = page.getByRole('status').filter({ hasText: 'Opened: ' })
  await press(opened, 'Back to the built-in corpus')
  await opened.waitFor({ state: 'detached' })

  await page.evaluate(() => {
    Object.assign(globalThis, { Worker: null })
  })
  const { graph } = catalogue.en
  await press(page, graph.layOutAnew)
  await page.getByText(graph.notLaidOut).waitFor()
  await chooser.setInputFiles(resolve(import.meta.dirname, '../fixtures/graphs/gephi-1.3.gexf'))
  const alert = page.getByRole('alert')
  await alert.getByText('this browser does not let it run').waitFor()
  await press(alert, 'Dismiss')
  expect(faults).toEqual([])
})
