// A person opens a file in the page: a corpus as the whole explorer, a graph of someone else as what it is, anything
// else with a message. Nothing of it runs, and nothing of it leaves.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { formats, openFile, wholeText } from '../../src/formats/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { compilePage } from '../unit/corpus/one-page.ts'
import { gexf, hostile } from '../unit/formats/hostile.ts'
import { whole } from '../unit/formats/whole.ts'
import { axeSees } from './axe.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

type Given = { readonly name: string; readonly text: string | Uint8Array }

const payload = ({ name, text }: Given) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

/** By the button and the browser's own way to choose a file. */
const choose = (page: Page, given: Given, button?: Locator) => chooseFile(page, payload(given), button)

/** Holds a file over the page; `release` lets it go. */
async function drag(page: Page, { name, text }: Given) {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    },
    [name, String(text)] as const,
  )
  const target = page.locator('body')
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  return { release: () => target.dispatchEvent('drop', { dataTransfer: transfer }) }
}

const script = '<img src=x onerror="window.ran=1">'
const escaped = script.replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const foreign: Given = {
  name: 'partners.gexf',
  text: gexf(
    `<nodes><node id="__proto__" label="Agency"><attvalues/><color hex="#aa3300"/><shape value="disc"/></node>
     <node id="constructor" label="${escaped}"/><node id="c" label="Conseil d’État"/></nodes>
     <edges><edge source="__proto__" target="constructor" label="funds" type="directed" weight="2"/>
     <edge source="c" target="__proto__"/><edge source="c" target="c" label="audits"/>
     <edge source="c" target="nobody"/></edges>`,
  ),
}

/** So many that the list draws only those on the screen. */
const large: Given = {
  name: 'large.gexf',
  text: String(foreign.text).replace(
    '</nodes>',
    `${Array.from({ length: 400 }, (_, n) => `<node id="x${n}"/>`).join('')}</nodes>`,
  ),
}

const arabic = {
  text: {
    ar: '# تعاون الشرطة\n\nتتعاون تونس وفرنسا في الميناء منذ عام 2019.\n',
    en: '# Police cooperation\n\nTunisia and France cooperate in the harbour since 2019.\n',
    de: '# Zusammenarbeit der Polizei\n\nTunesien und Frankreich arbeiten seit 2019 im Hafen zusammen.\n',
  },
  names: {
    'country/tunisia': { ar: ['تونس'], en: ['Tunisia'], de: ['Tunesien'] },
    'country/france': { ar: ['فرنسا'], en: ['France'], de: ['Frankreich'] },
  },
  claims: [
    {
      predicate: 'cooperates-with',
      subjects: ['tunisia', 'france'],
      quotes: { ar: 'تتعاون تونس وفرنسا', en: 'Tunisia and France cooperate', de: 'Tunesien und Frankreich' },
    },
  ],
}

/** As the browser prints a page. */
async function onPaper(page: Page, look: () => Promise<void>) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await look()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
}

const ran = (page: Page) => page.evaluate(() => [(window as { ran?: number }).ran, 'next' in {}])

/** Tells in `took` how long it was from the choice of a file to the alert, as the page sees it. */
const timeAlerts = (page: Page) =>
  page.evaluate(() => {
    const times = window as unknown as { took: number; start: number }
    addEventListener('change', () => Object.assign(times, { took: Infinity, start: performance.now() }), true)
    new MutationObserver(() => {
      if (document.querySelector('[role=alert]') && times.took === Infinity)
        times.took = performance.now() - times.start
    }).observe(document.body, { childList: true, subtree: true })
  })

describe('a corpus', () => {
  const linked = { name: 'passed-on.jsonld', text: wholeText(formats['json-ld'].write(whole('en'))) }

  it('in JSON-LD comes back as the whole explorer, and Back leads out of it', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults, requests } = await open('#select=kmar&ui=fr')
    await page.getByRole('complementary').getByRole('heading', { name: 'KMAR' }).waitFor()
    await page.keyboard.press('Escape')
    const intro = page.getByText(/^928\/2 nomme .* acteurs/)
    const before = await intro.innerText()
    const count = requests.length
    await choose(page, linked, page.getByRole('button', { name: 'Ouvrir un fichier…' }))
    const bar = page.getByRole('status').filter({ hasText: 'passed-on.jsonld' })
    await bar.getByText(/^Ouvert\s: .*\. Rien n’a été envoyé\.$/).waitFor()
    await onPaper(page, async () => expect(await bar.isVisible()).toBe(false))
    expect(await intro.innerText()).toBe(before)
    expect(await page.title()).toContain(' · passed-on.jsonld · ')
    expect(new URL(page.url()).hash).toBe('#ui=fr')
    // The worker, from where the page is; nothing else, and nothing sent.
    expect(requests.slice(count).filter(url => !/worker|^blob:|\.(js|css)$/.test(url))).toEqual([])

    await page.getByRole('application').waitFor()
    await page.goBack()
    await bar.waitFor({ state: 'hidden' })
    await page.goForward()
    await bar.getByRole('button', { name: 'Revenir au corpus intégré' }).click()
    await bar.waitFor({ state: 'hidden' })
    expect(await intro.innerText()).toBe(before)
    expect(faults).toEqual([])
  })

  it('without places is there at once as text, and as a graph when it has been laid out', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults } = await open()
    await page.evaluate(() => {
      const shown = { text: false }
      Object.assign(globalThis, { shown })
      new MutationObserver(() => {
        shown.text ||= document.body.innerText.includes('The graph is being laid out')
      }).observe(document.body, { childList: true, subtree: true })
    })
    const text = wholeText(formats['json-ld'].write({ ...whole('en'), positions: () => [] }))
    await choose(page, { name: 'unplaced.jsonld', text })
    await page.getByText(/^Opened: /).waitFor()
    await page.getByRole('application').waitFor()
    expect(
      await page.evaluate(() => (globalThis as unknown as { shown: { text: boolean } }).shown.text),
    ).toBe(true)
    expect(await page.getByRole('button', { name: 'Reset layout' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('in three languages, one of them from right to left, is read side by side, each in its direction', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults } = await open()
    const { corpus } = compilePage(arabic)
    await choose(page, { name: 'three.json', text: JSON.stringify(makeEdition(corpus)) })
    await page.getByText(/^Opened: /).waitFor()
    const directions = (where: Locator) =>
      where.evaluateAll(elements =>
        elements.map(element => `${element.getAttribute('lang')} ${getComputedStyle(element).direction}`),
      )
    await page.evaluate(() => {
      location.hash = 'view=reader&select=tunisia'
    })
    const reader = page.getByRole('region', { name: 'Document P 1' })
    await reader.getByRole('radio', { name: 'Arabic' }).waitFor()
    const { id } = corpus.documents[0]!.passages[1]!
    const paragraph = reader.locator(`[data-passage="${id}"] [lang]`)
    // The reader's own language first.
    expect(await directions(paragraph)).toEqual(['en ltr', 'ar rtl', 'de ltr'])
    // The full stop ends an Arabic line on its left.
    const [line, dot] = await paragraph.and(page.locator('[lang=ar]')).evaluate(element => {
      const last = element.querySelector('span:last-of-type')!
      const range = document.createRange()
      const { length } = last.textContent!.trimEnd()
      range.setStart(last.lastChild!, length - 1)
      range.setEnd(last.lastChild!, length)
      const dot = range.getBoundingClientRect()
      const onLine = [...last.getClientRects()].filter(({ bottom }) => bottom > dot.top)
      return [Math.min(...onLine.map(({ left }) => left)), dot.left]
    })
    expect(dot!).toBeCloseTo(line!, 0)
    const details = page.getByRole('complementary')
    expect(await directions(details.locator('blockquote[lang]'))).toContain('ar rtl')
    await page.getByText('Quoted in').click()
    await page.getByRole('checkbox', { name: /^All languages/ }).check()
    await page.getByText('Quoted in: All languages').waitFor()
    expect(faults).toEqual([])
  })

  it('whose ids are those of every object is drawn, and changes none', { tags: ['sweep'] }, async () => {
    const { page, faults } = await open()
    const text = wholeText(formats.corpus.write(whole('en')))
      .replaceAll('"belgium"', '"__proto__"')
      .replaceAll('"netherlands"', '"constructor"')
    expect(openFile('a.json', text).kind).toBe('corpus')
    await choose(page, { name: 'odd.json', text })
    await page.getByText(/^Opened: /).waitFor()
    await page.getByRole('application').waitFor()
    await page.evaluate(() => {
      location.hash = 'mode=actors&select=constructor'
    })
    await page.getByRole('complementary').getByRole('heading', { name: 'Netherlands' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await ran(page)).toEqual([undefined, false])
    expect(faults).toEqual([])
  })
})

describe('a graph that someone else made', () => {
  it('says that it carries no evidence, is listed and drawn, and what it holds stays text', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults } = await open()
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
    const held = await drag(page, foreign)
    await page.getByText('Drop the file here to open it').waitFor()
    await held.release()
    const banner = page.getByRole('region', { name: /partners\.gexf.*graph without evidence/ })
    await banner.getByText(/This graph carries no evidence/).waitFor()
    expect(await banner.innerText()).toMatch(
      /3 nodes, 3 links[\s\S]*1 detail of drawing[\s\S]*1 link to a node that does not exist/,
    )
    await page.getByRole('img', { name: /^Drawing of the graph/ }).waitFor()

    const table = page.getByRole('table', { name: 'Nodes' })
    await table.getByRole('button', { name: script }).waitFor()
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('ETAT')
    await page.getByText('1 node found').waitFor()
    await page.getByRole('searchbox').fill('')
    await table.getByRole('button', { name: 'Agency' }).press('Enter')
    const panel = page.getByRole('complementary', { name: 'Nodes' })
    await panel.getByRole('heading', { name: 'Agency' }).waitFor()
    expect(await panel.innerText()).toMatch(/id\s+__proto__/)
    expect((await panel.getByRole('listitem').allInnerTexts()).map(text => text.trim())).toEqual([
      `funds to ${script} · weight 2`,
      'link with Conseil d’État',
    ])
    expect(await axeSees(page, 'all')).toEqual([])
    const legend = page.getByText(/A ring is a link from a node to itself\./)
    expect(await legend.innerText()).toMatch(
      /Arrows point from source to target.*Colours are those of the file/,
    )
    await panel.getByRole('button', { name: 'funds' }).click()
    await panel.getByRole('heading', { name: 'funds' }).waitFor()
    expect(await panel.innerText()).toMatch(/from Agency to <img[\s\S]*weight\s+2/)
    await onPaper(page, async () => {
      await page.getByRole('heading', { name: 'partners.gexf', level: 1 }).waitFor()
      expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([
        'Agency',
        script,
      ])
      expect(await page.getByRole('searchbox').isVisible()).toBe(false)
      const drawing = page.locator('svg[role=img]')
      expect(await drawing.locator('circle').count()).toBe(3)
      expect(await drawing.locator('text').allTextContents()).toContain('audits')
      const names = page.getByRole('list', { name: 'Nodes' }).getByRole('listitem')
      expect(await names.allInnerTexts()).toEqual([
        expect.stringMatching(/^Agency\s+2 links$/),
        expect.stringMatching(/^Conseil d’État\s+2 links$/),
        expect.stringContaining('1 link'),
      ])
    })
    await panel.getByRole('button', { name: /All nodes/ }).click()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(await ran(page)).toEqual([undefined, false])
    expect(await page.locator('img').count()).toBe(0)

    await page.getByRole('button', { name: 'Back to the built-in corpus' }).click()
    await page.getByRole('application').waitFor()
    expect(faults).toEqual([])
  })

  it('fits a phone, and is used with a finger', { tags: ['sweep'] }, async () => {
    const { page } = await open('#ui=nl', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('button', { name: 'Details', exact: true }).tap()
    await choose(page, large, page.getByRole('button', { name: 'Een bestand openen…' }))
    await page.getByText(/Dit netwerk bevat geen citaten/).waitFor()
    await page.getByText('Knopen', { exact: true }).first().tap()
    // All of them are there for a screen reader to count.
    expect(await page.getByRole('table', { name: 'Knopen' }).getAttribute('aria-rowcount')).toBe('404')
    await page.getByRole('button', { name: 'Agency' }).tap()
    await page.getByRole('heading', { name: 'Agency' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describe('a file that is broken, huge or hostile', () => {
  const shown = [
    ['nothing', /nothing in it/],
    ['a ZIP archive', /an archive/],
    ['GraphML cut off within a tag', /breaks off at line 3/],
    ['a billion laughs', /declares entities/],
    ['a hundred thousand open elements', /deep in one another/],
    ['JSON with a word that is none', /JSON is not sound at line 3/],
    [
      'a table of measures',
      /Call one column source and one target; now its first row is .*country, population/,
    ],
  ] as const

  it('gives a message that says what to do, in less than two seconds, and leaves the page as it was', {
    tags: ['sweep'],
  }, async () => {
    const { page, faults } = await open()
    const button = page.getByRole('complementary').getByRole('button', { name: 'Open a file…' })
    await button.waitFor()
    await page.getByRole('application').waitFor()
    await timeAlerts(page)
    for (const [what, says] of shown) {
      const [, name, make] = hostile.find(([known]) => known === what) ?? []
      expect(name && make, what).toBeTruthy()
      await choose(page, { name: name!, text: make!() }, button)
      const alert = page.getByRole('alert').filter({ hasText: says })
      await alert.waitFor()
      expect(await page.evaluate(() => (window as unknown as { took: number }).took), what).toBeLessThan(2000)
      await alert.getByRole('button', { name: 'Dismiss' }).click()
    }
    expect(await ran(page)).toEqual([undefined, false])
    await page.getByRole('application').waitFor()
    expect(faults).toEqual([])
  })

  it('is not read at all where it is larger than a file may be, and several at once are not either', async () => {
    const { page } = await open()
    const drop = (count: number, size: number) =>
      page.locator('body').evaluate(
        (body, [count, size]) => {
          const dataTransfer = new DataTransfer()
          for (let n = 0; n < count; n++)
            dataTransfer.items.add(new File([new Uint8Array(size)], `${n}.gexf`))
          body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
        },
        [count, size] as const,
      )
    await page.getByRole('application').waitFor()
    await drop(1, 50_000_001)
    await page.getByRole('alert').filter({ hasText: 'larger than 50 MB' }).waitFor()
    await drop(2, 1)
    await page.getByRole('alert').filter({ hasText: 'One file at a time' }).waitFor()
  })
})
