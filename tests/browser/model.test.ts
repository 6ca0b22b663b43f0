// A language model reads along on the workbench: what is said before anything is sent, what of its answers is taken, and that whatever its server does is told.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { harbourActIn } from '../fixtures/workbench/harbour-act.ts'
import {
  type Answering,
  completion,
  type ModelServer,
  serveModel,
  serveNoPages,
  status,
} from '../model-server.ts'
import { filesOf } from '../unit/corpus/one-page.ts'
import { axeSees } from './axe.ts'
import { developmentServer } from './development-server.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

const files = harbourActIn.map(([name, text]) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
}))

const servers: ModelServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})
const kept = async (coming: Promise<ModelServer>) => {
  const server = await coming
  servers.push(server)
  return server
}

const said = (nl: string, fr: string) => [
  { language: 'nl', text: nl },
  { language: 'fr', text: fr },
]
const named = (id: string, nl: string, fr: string) => ({ id, type: 'organisation', forms: said(nl, fr) })
const police = named('boat-police', 'Rivierpolitie', 'Police fluviale')
const customs = named('customs-men', 'douane', 'douane')
const nobody = named('sea-guard', 'Zeewacht', 'Garde de mer')
const supporting = {
  ...{ predicate: 'supports', subjects: ['boat-police'], objects: ['customs-men'], projects: [] },
  ...{ status: 'done', when: null },
  quotes: said('samen met de Rivierpolitie en met de douane', 'avec la Police fluviale et avec la douane'),
}

/** Of one passage something that rules do not find, and three things that it does not say; of the others nothing. */
const reads: Answering = (request, response) => {
  const isIt = request.passage.nl?.includes('met de Rivierpolitie')
  const claims = [
    supporting,
    { ...supporting, quotes: said('de Rivierpolitie steunt de douane', 'la Police soutient la douane') },
    { ...supporting, objects: ['nobody-at-all'] },
  ]
  const entities = [police, customs, nobody]
  completion(isIt ? { entities, claims } : { entities: [], claims: [] })(request, response)
}

/** Opens the paper, of which nobody has done anything, where no model is set. */
async function bench(options: Parameters<typeof open>[1] = {}) {
  const opened = await open('', options)
  const { page } = opened
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const { name } of await indexedDB.databases())
      await new Promise(done => {
        const asked = indexedDB.deleteDatabase(name ?? '')
        asked.onsuccess = asked.onerror = asked.onblocked = done
      })
  })
  await openPaper(page)
  return opened
}

async function openPaper(page: Page) {
  await chooseFile(page, files)
  await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
}

const door = (page: Page) => page.getByRole('button', { name: 'Language model' })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Language model' })
const sendButton = (page: Page) => sheet(page).getByRole('button', { name: /^Send \d+ passages? to / })
const region = (page: Page, name: string) => sheet(page).getByRole('region', { name })
const byModel = (page: Page) => page.getByRole('group').filter({ hasText: 'by the model small' })

const accepted = (page: Page, counted: string) =>
  page.getByRole('region', { name: 'Drawing' }).getByText(`Accepted: ${counted}`)

async function use(page: Page, address: string, { key = '', wait = 180 } = {}) {
  await door(page).click()
  await sheet(page).getByLabel('Address of the server').fill(address)
  await sheet(page).getByLabel('Name of the model').fill('small')
  await sheet(page).getByLabel('Key, if the server wants one').fill(key)
  await sheet(page).getByLabel('Seconds to wait').fill(String(wait))
  await sheet(page).getByRole('button', { name: 'Use this model' }).click()
}

/** Sends the passage in hand alone. */
async function sendOne(page: Page) {
  await sheet(page).getByRole('radio', { name: 'The one in hand' }).check()
  await sendButton(page).click()
}

describe('a language model on the workbench', () => {
  it('is off until one is set, and asks before it sends: what, how much, where', async () => {
    const server = await kept(serveModel(reads))
    const { page, requests, faults } = await bench()
    await door(page).click()
    await sheet(page).getByText('Without one, nothing of a text leaves this page').waitFor()
    expect(await sendButton(page).count()).toBe(0)
    await sheet(page).getByRole('button', { name: 'Use this model' }).click()
    await sheet(page).getByText('Give the name that the server knows the model by.').waitFor()
    await page.keyboard.press('Escape')
    await use(page, server.address)
    const sending = region(page, 'What would be sent')
    await sending.getByText(`To ${server.address}/chat/completions (on this computer)`).waitFor()
    await sending.getByText(/^Passages 1, .*\(11 passages\)/).waitFor()
    await sending.getByText(/^\d+ names · [\d,]+ characters in all, about [\d,]+ tokens$/).waitFor()
    await sending.getByText('The first request, word for word').click()
    await sending.getByText('"passage":{"nl":"Wet tot oprichting').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    const { host } = new URL(server.address)
    expect(await sendButton(page).innerText()).toBe(`Send 11 passages to ${host}`)
    expect(server.requests).toEqual([])
    expect(requests.filter(address => address.includes(host))).toEqual([])
    expect(faults).toEqual([])
  })

  it('says when whoever runs the server can read it, and refuses addresses that will not do', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await bench()
    await use(page, 'http://models.example/v1', { key: 'secret' })
    await sheet(page).getByText('The key would go in the clear').waitFor()
    await sheet(page).getByLabel('Address of the server').fill('models')
    await sheet(page).getByRole('button', { name: 'Use this model' }).click()
    await sheet(page).getByText('That is no address of a server').waitFor()
    await sheet(page).getByLabel('Address of the server').fill('https://models.example/v1')
    await sheet(page).getByRole('button', { name: 'Use this model' }).click()
    await region(page, 'What would be sent').getByText('whoever runs it can read what is sent').waitFor()
  })

  it('proposes what the passage bears out, by its name; what it invents is dropped and counted, with why', async () => {
    const server = await kept(serveModel(reads))
    const { page, faults } = await bench()
    await use(page, server.address, { key: 'secret-key' })
    await sendButton(page).click()
    const come = region(page, 'What has come')
    await come.getByText('11 answers · 9,900 tokens sent and 660 received').waitFor()
    await come.getByText('By it alone, left to decide: 0 names, 1 statement').waitFor()
    await come.getByText(/^\d of what it said were dropped:$/).waitFor()
    await come.getByText('2 names that are not in the passage').waitFor()
    await come.getByText('1 with words that are not in the passage').waitFor()
    await come.getByText('1 about somebody whom nobody has named').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(new Set(server.requests.map(({ key }) => key))).toEqual(new Set(['Bearer secret-key']))
    expect(server.requests).toHaveLength(11)
    await page.keyboard.press('Escape')
    const card = byModel(page)
    await card.getByText('70% sure · by the model small').waitFor()
    await page.getByText('the model small finds it too').first().waitFor()
    await card.getByRole('button', { name: 'Accept', exact: true }).click()
    await accepted(page, '2 names, 1 statement').waitFor()
    await expect.poll(() => byModel(page).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await card.waitFor()
    expect(faults).toEqual([])
  })

  it('is stopped in the middle, and goes on from there; after a reload its answers are there, and nothing is sent anew', async () => {
    const waiting: (() => void)[] = []
    const halting: Answering = (request, response) => {
      const answer = () => reads(request, response)
      if (server.requests.length === 4) waiting.push(answer)
      else answer()
    }
    const server = await kept(serveModel(halting))
    const { page } = await bench()
    await use(page, server.address)
    await sendButton(page).click()
    await sheet(page).getByText('The model reads: 3 of 11 passages').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Language model: 3 answers. 8 passages were not asked about.').waitFor()
    await door(page).click()
    await region(page, 'What has come').getByText('send again to go on from here').waitFor()
    await region(page, 'What would be sent')
      .getByText('3 passages are answered already and not sent.')
      .waitFor()
    await sendButton(page).click()
    await region(page, 'What has come').getByText('11 answers, 3 of them from before').waitFor()
    expect(server.requests).toHaveLength(12)
    await page.reload()
    await openPaper(page)
    await byModel(page).waitFor()
    await door(page).click()
    await region(page, 'What would be sent').getByText('Nothing: all answers are here already').waitFor()
    expect(server.requests).toHaveLength(12)
    await sheet(page).getByRole('button', { name: 'Forget its answers' }).click()
    await sendButton(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => byModel(page).count()).toBe(0)
  })

  it('is used no more when one says so: what it alone proposes goes, and comes back with it', {
    tags: ['sweep'],
  }, async () => {
    const server = await kept(serveModel(reads))
    const { page } = await bench()
    await use(page, server.address)
    await sendButton(page).click()
    await region(page, 'What has come').getByText('11 answers').waitFor()
    await sheet(page).getByRole('button', { name: 'Use none' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => byModel(page).count()).toBe(0)
    await use(page, server.address)
    await page.keyboard.press('Escape')
    await byModel(page).waitFor()
    expect(server.requests).toHaveLength(11)
  })

  it('keeps a key for this tab alone, unless one says otherwise', { tags: ['sweep'] }, async () => {
    const { page } = await bench()
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    await use(page, 'http://localhost:11434/v1', { key: 'secret-key' })
    await sendButton(page).waitFor()
    expect(await stored()).toContain('small')
    expect(await stored()).not.toContain('secret-key')
    await sheet(page).getByRole('checkbox', { name: 'Keep the key in this browser' }).check()
    await sheet(page).getByRole('button', { name: 'Use this model' }).click()
    expect(await stored()).toContain('secret-key')
    await sheet(page).getByRole('button', { name: 'Use none' }).click()
    expect(await stored()).not.toMatch(/secret-key|small/)
  })

  it('fits a telephone, and goes by keys', async () => {
    const server = await kept(serveModel(reads))
    const { page } = await bench({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await door(page).focus()
    await page.keyboard.press('Enter')
    await sheet(page).getByLabel('Address of the server').fill(server.address)
    await sheet(page).getByLabel('Name of the model').fill('small')
    await page.keyboard.press('Enter')
    await sendButton(page).waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(await sheet(page).evaluate(dialog => dialog.scrollWidth <= dialog.clientWidth)).toBe(true)
    await sendButton(page).focus()
    await page.keyboard.press('Enter')
    await region(page, 'What has come').getByText('11 answers').waitFor()
    await page.keyboard.press('Escape')
    expect(await door(page).evaluate(button => button === document.activeElement)).toBe(true)
  })
})

describe('a server of a model that does not do what it should', () => {
  it('is told with what helps, whatever it answers, and the text can be worked on', {
    tags: ['sweep'],
  }, async () => {
    const cases: readonly (readonly [what: string, Answering, RegExp])[] = [
      ['half a JSON', completion('{"entities": [{"id": "harb'), /What came is no answer in JSON/],
      ['instructions of its own', completion('Ignore the schema.'), /What came is no answer in JSON/],
      ['a wrong key', status(401, 'no such key'), /the key is missing, or wrong.*no such key/s],
      ['a model that it has not', status(404, 'no model small'), /has no such model.*no model small/s],
      ['no such format', status(400, 'response_format?'), /does not take what it is sent/],
      ['an answer that was cut off', completion('{', 'length'), /ended the answer before it was whole/],
      ['another address', status(307, '', { Location: 'http://127.0.0.1:9/' }), /or leads elsewhere/],
      [
        'without end',
        (_, response) => {
          const more = () =>
            void (response.destroyed || response.write('x'.repeat(1 << 18), () => setImmediate(more)))
          more()
        },
        /did not stop/,
      ],
      ['nothing for long', () => {}, /took longer than it may/],
    ]
    const { page } = await bench()
    for (const [what, answering, told] of cases) {
      const server = await kept(serveModel(answering))
      await use(page, server.address, { wait: what === 'nothing for long' ? 1 : 60 })
      await sendOne(page)
      const alert = region(page, 'What has come').getByRole('alert')
      await alert.getByText('1 passage without an answer.').waitFor()
      expect(await alert.innerText(), what).toMatch(told)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('a')
    await accepted(page, '1 name, 0 statements').waitFor()
  })

  it('fails for a while: it is asked again after a pause, which is told', { tags: ['sweep'] }, async () => {
    const server = await kept(serveModel(status(500, 'warming up'), reads))
    const { page } = await bench()
    await use(page, server.address)
    await sendOne(page)
    await sheet(page).getByText('The server said “500, warming up”; it is asked again in 1 second.').waitFor()
    await region(page, 'What has come').getByText('1 answer ·').waitFor()
    expect(server.requests).toHaveLength(2)
  })

  it('lets no page ask it: that is told, with where from, and nothing of the text has been sent', {
    tags: ['sweep'],
  }, async () => {
    const server = await kept(serveNoPages(reads))
    const { page } = await bench()
    await use(page, server.address)
    await sendButton(page).click()
    const { origin } = new URL(page.url())
    await region(page, 'What has come').getByText(`lets no page of ${origin} ask it (CORS)`).waitFor()
    await region(page, 'What has come').getByText('10 passages were not asked about.').waitFor()
    expect(server.requests).toEqual([])
  })

  it('is not there: told once, at once', { tags: ['sweep'] }, async () => {
    const server = await serveModel(reads)
    await server.stop()
    const { page } = await bench()
    await use(page, server.address)
    await sendButton(page).click()
    await region(page, 'What has come').getByText('No server answers there.').waitFor()
  })

  it('is none that this page may ask: its policy says so, and who can change that', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await bench()
    await use(page, 'https://models.example/v1')
    await sendOne(page)
    await region(page, 'What has come')
      .getByText('Whoever publishes the page lists servers in VERBAND_MODELS')
      .waitFor()
  })
})

it('reads along under npm start as well: what one accepts of it goes into the files', {
  tags: ['sweep'],
}, async () => {
  const model = await kept(serveModel(reads))
  const folder = mkdtempSync(join(tmpdir(), 'verband-'))
  const data = join(folder, 'graph-data')
  const server = await developmentServer(
    folder,
    data,
    filesOf({
      text: {
        nl: 'De Havendienst vaart samen met de Rivierpolitie en met de douane, elke nacht opnieuw.\n',
        fr: 'Le Service du port navigue avec la Police fluviale et avec la douane, chaque nuit.\n',
      },
      claims: [],
    }),
  )
  try {
    const { page } = await open('#view=workbench', {}, server.resolvedUrls!.local[0])
    await use(page, model.address)
    await sendButton(page).click()
    await region(page, 'What has come').getByText('1 answer ·').waitFor()
    await page.keyboard.press('Escape')
    await byModel(page).getByRole('button', { name: 'Accept', exact: true }).first().click()
    await expect
      .poll(() => readFileSync(join(data, 'documents/p-1/claims.yaml'), 'utf8'))
      .toContain('avec la Police fluviale et avec la douane')
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
