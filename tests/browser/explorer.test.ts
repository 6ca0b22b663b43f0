// The main job: who works with whom, in which project, and where does it say so?

import { describe, expect, inject, it } from 'vitest'
import { contextsOf, indexCorpus } from '../../src/graph/index.ts'
import type { EntityId, Language } from '../../src/model/index.ts'
import { editionOf, pointsAt, withBrowser } from './page.ts'

const open = withBrowser()

describe('a link to an actor', () => {
  it('shows the passage that names it, in both languages, with the word marked, on the first screen', async () => {
    const { page } = await open('#select=kmar')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('heading', { name: 'KMAR' }).waitFor()
    for (const language of ['nl', 'fr']) {
      const quote = details.locator(`blockquote[lang=${language}]`).first()
      const word = quote.locator('mark', { hasText: /^KMAR$/ }).last()
      await word.waitFor()
      const box = await word.boundingBox()
      expect(box && box.y > 0 && box.y + box.height < 900).toBe(true)
      expect(await quote.innerText()).toContain(
        language === 'nl' ? 'grensbewakingsautoriteiten' : 'surveillance des frontières',
      )
    }
  })

  it('shows it on a phone too', async () => {
    const { page } = await open('#select=kmar', { viewport: { width: 390, height: 844 } })
    const word = page
      .getByRole('complementary')
      .locator('blockquote[lang=fr] mark', { hasText: /^KMAR$/ })
      .first()
    await word.waitFor()
    expect(await word.isVisible()).toBe(true)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})

describe('filtering by a project', () => {
  it('leaves exactly those that the text names for it, and only ties with a claim in it', async () => {
    const { page } = await open.inPlace('#view=table&project=hazeldonk')
    const table = page.getByRole('table', { name: 'Who and what' })
    await table.waitFor()
    const names = await table.getByRole('row').locator('td:first-child').allInnerTexts()
    const { corpus } = await editionOf(page)
    const index = indexCorpus(corpus)
    const inside = corpus.claims.filter(claim => contextsOf(index, claim).has('hazeldonk' as EntityId))
    const actors = new Set(
      inside
        .flatMap(claim => [...claim.subjects, ...claim.objects])
        .filter(id =>
          /country|region|organisation|actor-group|working-group/.test(index.entities.get(id)?.type ?? ''),
        )
        .map(id => index.entities.get(id)!.label['en' as never]),
    )
    // By itself a name begins with a capital.
    const standing = [...actors].map((name = '') => name.charAt(0).toUpperCase() + name.slice(1))
    expect(new Set(names.map(name => name.trim()))).toEqual(new Set([...standing, 'Hazeldonk']))
    for (const name of ['Belgium', 'Netherlands', 'Luxembourg', 'France', 'Benelux Secretariat-General']) {
      expect(actors).toContain(name)
    }
    const links = await page.getByRole('table', { name: 'Who with whom' }).getByRole('row').count()
    expect(links - 1).toBe(actors.size)
  })

  it('is a click, says what it leaves, and Back undoes it', async () => {
    const { page } = await open.inPlace()
    await page
      .getByRole('group', { name: 'Project' })
      .getByRole('checkbox', { name: /^Hazeldonk/ })
      .check()
    await expect.poll(() => page.url()).toContain('#project=hazeldonk')
    const counted = await page.getByRole('navigation', { name: 'Filter' }).getByRole('status').innerText()
    expect(counted).toMatch(/\d+ nodes, \d+ links/)
    await page.goBack()
    await expect
      .poll(() =>
        page
          .getByRole('group', { name: 'Project' })
          .getByRole('checkbox', { name: /^Hazeldonk/ })
          .isChecked(),
      )
      .toBe(false)
    await page.goForward()
    await expect
      .poll(() =>
        page
          .getByRole('group', { name: 'Project' })
          .getByRole('checkbox', { name: /^Hazeldonk/ })
          .isChecked(),
      )
      .toBe(true)
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await expect.poll(() => page.url()).not.toContain('project')
  })
})

describe('the graph', () => {
  it('answers the mouse: a click on a node opens what is said of it', async () => {
    const { page } = await open()
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await canvas.waitFor()
    await page.waitForTimeout(800)
    const box = (await canvas.boundingBox())!
    const pointed = () => pointsAt(canvas)
    let hit = false
    for (let y = box.y + 0.3 * box.height; y < box.y + box.height - 60 && !hit; y += 18) {
      for (let x = box.x + 0.3 * box.width; x < box.x + box.width - 30 && !hit; x += 18) {
        await page.mouse.move(x, y)
        if (!(await pointed())) continue
        await page.mouse.click(x, y)
        hit = true
      }
    }
    expect(hit).toBe(true)
    await expect.poll(() => page.url()).toContain('#select=')
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor()
  })

  it('answers the keyboard: arrows walk, Enter opens, Escape steps back', async () => {
    const { page } = await open()
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await canvas.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('#select=')
    const opened = page.url()
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key)
      await page.keyboard.press('Enter')
      if (page.url() !== opened) break
    }
    expect(page.url()).not.toBe(opened)
    const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('select')
    const { corpus } = await editionOf(page)
    const name = corpus.entities.find(entity => entity.id === id)!.label['en' as Language]!
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name, level: 2 })
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('select')
  })

  it('opens an edge as the claims behind it', async () => {
    const { page } = await open.inPlace('#select=france--hazeldonk')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('link', { name: 'France' }).first().waitFor()
    expect(await details.locator('blockquote[lang=nl]').first().innerText()).toMatch(/Frankrijk/)
  })
})

describe('the document', () => {
  it('opens at the passage of a citation, quotes and mentions marked; a mention selects its entity', async () => {
    const { page } = await open.inPlace('#select=eucpn')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details
      .getByRole('button', { name: /^Open in the document/ })
      .first()
      .click()
    await expect.poll(() => page.url()).toContain('passage=928-2.rezwt8')
    const passage = page.getByRole('complementary', { name: 'Document' }).locator('[aria-current=location]')
    await passage.locator('mark', { hasText: 'EUCPN' }).first().waitFor()
    expect(await passage.locator('[lang=nl] .quote, [lang=fr] .quote').count()).toBeGreaterThan(1)
    await passage.getByRole('link', { name: 'SENN-POST' }).first().click()
    await expect.poll(() => page.url()).toContain('select=senn-post')
  })

  it('reads as a whole beside its translation, every heading in both languages', async () => {
    const { page } = await open.inPlace('#view=reader')
    const document = page.getByRole('region', { name: 'Document 928/2' })
    await document.getByText('Traité de Police Benelux', { exact: true }).waitFor()
    await document.getByText('Benelux-politieverdrag', { exact: true }).first().waitFor()
  })
})

describe('the guided tour', () => {
  it('stands below what it tells of, on a phone as well: each has the width of the page', async () => {
    const { page } = await open('#story=1', { viewport: { width: 390, height: 844 } })
    const parts = [
      page.getByRole('banner'),
      page.getByRole('main'),
      page.getByRole('complementary', { name: 'Details' }),
      page.getByRole('region', { name: /^Guided tour/ }),
    ]
    for (const part of parts) await expect.poll(async () => (await part.boundingBox())?.width).toBe(390)
    const tops = await Promise.all(parts.map(async part => (await part.boundingBox())!.y))
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })

  it('leads from step to step by button and key, lets one go on alone, and finds back', async () => {
    const { page } = await open.inPlace()
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('button', { name: /^Guided tour: Five questions to 928\/2 \(5 steps\)/ }).click()
    const tour = page.getByRole('region', { name: /^Guided tour/ })
    await tour.getByText('Who works with France?').waitFor()
    await details.getByRole('heading', { name: 'France' }).waitFor()
    await tour.getByRole('button', { name: 'Next' }).click()
    await tour.getByText('Who is in both projects?').waitFor()
    expect(decodeURIComponent(page.url())).toContain('project=drugs-by-post,hazeldonk&all=project&story=2')
    await page.keyboard.press('.')
    await page.getByRole('main').getByRole('heading', { name: 'What came of the recommendations' }).waitFor()
    await page.keyboard.press(',')
    await page.getByRole('button', { name: 'Clear all', exact: true }).click()
    await tour.getByRole('button', { name: 'Show this step again' }).click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('all=project&story=2')
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await tour.getByText('Which recommendations has no project taken up?').waitFor()
    await tour.getByRole('button', { name: 'End the tour' }).click()
    await tour.waitFor({ state: 'detached' })
  })
})

describe('the address', () => {
  it('brings everything back: view, mode, selection, filters, language', async () => {
    const { page } = await open('#mode=actors&select=kmar&type=organisation,actor-group&ui=nl')
    await page.getByRole('heading', { name: 'KMAR' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Actoren', exact: true }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: /^organisaties/ }).isChecked()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
  })

  it('leaves out what it does not know, and says so', async () => {
    const { page } = await open('#select=nobody&colour=red&project=hazeldonk')
    await page.getByText(/select=nobody.*colour=red/).waitFor()
    expect(
      await page
        .getByRole('group', { name: 'Project' })
        .getByRole('checkbox', { name: /^Hazeldonk/ })
        .isChecked(),
    ).toBe(true)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => page.getByText(/select=nobody/).count()).toBe(0)
  })

  it.each([
    [
      '',
      [
        [1440, 900],
        [390, 844],
      ],
    ],
    ['?embed', [[640, 400]]],
  ] as const)(
    'cannot put a page of its own over the page: %s',
    { tags: ['sweep'] },
    async (search, sizes) => {
      const nonsense = `${'x'.repeat(1000)}&select=${Array.from({ length: 2000 }, (_, i) => `x${i}`)},%E2%80%AEabc`
      const { page } = await open(`${search}#${nonsense}`)
      const dismiss = page.getByRole('button', { name: 'Dismiss' })
      const notice = page.getByRole('status').filter({ has: dismiss })
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        const boxes = await Promise.all([notice, dismiss].map(async part => (await part.boundingBox())!))
        expect(boxes[0]!.height).toBeLessThan(height / 3)
        for (const box of boxes) {
          expect(box.x >= 0 && box.x + box.width <= width).toBe(true)
          expect(box.y >= 0 && box.y + box.height <= height).toBe(true)
        }
      }
      await dismiss.click()
      await dismiss.waitFor({ state: 'detached' })
      await page.setViewportSize({ width: 1440, height: 900 })
    },
  )

  it('speaks the language that one chooses, names of entities included', async () => {
    const { page } = await open.inPlace('#view=table')
    await page.getByRole('radio', { name: 'FR' }).check()
    await page.getByRole('table', { name: 'Qui et quoi' }).getByRole('link', { name: 'Pays-Bas' }).waitFor()
    expect(page.url()).toContain('ui=fr')
  })
})

describe('the page', () => {
  it('takes the room of a panel that is folded away or made narrower, and gives it back', async () => {
    const { page } = await open('#select=kmar')
    const view = page.getByRole('main')
    // The style sheet gives shares of the window, which are no whole pixels.
    const width = async () => Math.round((await view.boundingBox())!.width)
    const before = await width()
    const filter = page.getByRole('button', { name: 'Show the panel ‘Filter’' })
    await filter.click()
    await expect.poll(width).toBeGreaterThan(before + 200)
    await page.reload()
    // The first picture has the room already.
    await page.getByRole('application').waitFor()
    expect(await width()).toBeGreaterThan(before + 200)
    await filter.click()
    await expect.poll(width).toBe(before)
    const edge = page.getByRole('separator', { name: 'Width of the panel ‘Details’' })
    await edge.press('ArrowRight')
    await expect.poll(width).toBe(before + 24)
    await edge.press('Enter')
    await expect.poll(() => page.getByRole('complementary').isVisible()).toBe(false)
    // Whoever skips to it finds it.
    await page.getByRole('button', { name: 'Skip to the details' }).press('Enter')
    await page.getByRole('complementary').waitFor()
  })

  it('gives the graph the whole screen at once, and keeps the words of what one selects', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open()
    const canvas = page.getByRole('application')
    await page.getByRole('button', { name: 'Full screen' }).click()
    const leave = page.getByRole('button', { name: 'Leave full screen' })
    await leave.waitFor()
    const width = async () => (await canvas.locator('canvas').first().boundingBox())!.width
    await expect.poll(width).toBe(await page.evaluate(() => innerWidth))
    await canvas.press('ArrowRight')
    await canvas.press('Enter')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.locator('blockquote').first().waitFor()
    // What it lights is not under them.
    const box = (await details.boundingBox())!
    await expect.poll(width).toBeLessThanOrEqual(Math.ceil(box.x))
    // A file is opened, and the browser's history tells one view from another, whatever is selected.
    await leave.click()
    const chosen = await details.getByRole('heading', { level: 2 }).first().innerText()
    expect(await page.title()).toMatch(new RegExp(`^${chosen.trim()} · .+ · Verband$`))
    await page.getByRole('banner').getByRole('button', { name: 'Open a file…' }).waitFor()

    // The line beside the name is there whole or not at all; what a narrow window shows is marked as what it is.
    const tagline = page.getByText('Who works with whom, and where it is said', { exact: true })
    const tabs = (name: string) => page.getByRole('button', { name, exact: true, pressed: true })
    for (const [width, seen, current] of [
      [1920, 'whole', null],
      [1440, 'not', null],
      [1024, 'not', 'Graph'],
      [390, 'not', 'Details'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      if (current) await tabs(current).waitFor()
      const [shown, whole] = await tagline.evaluate(element => {
        const words = document.createRange()
        words.selectNodeContents(element)
        const [outer, inner] = [element, words].map(it => it.getBoundingClientRect())
        return [inner!.top < outer!.bottom - 1, inner!.right <= outer!.right]
      })
      expect([width, shown ? (whole ? 'whole' : 'cut') : 'not']).toEqual([width, seen])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('asks nobody else for anything, under a policy that would forbid it', async () => {
    const { page, faults, requests } = await open('#select=hazeldonk')
    await page.waitForTimeout(500)
    // What the page has in itself, a worker in the single file for instance, is asked of nobody.
    const asked = requests.filter(url => !/^(blob|data):/.test(url))
    expect(asked.filter(url => !url.startsWith(inject('address')))).toEqual([])
    expect(faults).toEqual([])
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src '(self|none)'/)
    const markup = page.evaluate(() => {
      document.body.innerHTML = '<p>from a text'
    })
    await expect(markup).rejects.toThrow('TrustedHTML')
  })
})

describe('what is told first of somebody', () => {
  it('is with whom it works and in which project, and each line folds out its words in both languages', async () => {
    const { page } = await open.inPlace('#select=france')
    const profile = page.getByRole('article', { name: 'France' }).getByRole('region', { name: 'In short' })
    const partners = profile.getByRole('region', { name: 'Works with' })
    expect(await partners.getByRole('link').allInnerTexts()).toEqual([
      expect.stringContaining('Belgium'),
      expect.stringContaining('Netherlands'),
      expect.stringContaining('Luxembourg'),
      expect.stringContaining('North Rhine-Westphalia'),
    ])
    expect(await partners.getByRole('listitem').first().innerText()).toContain('Hazeldonk')
    const words = partners.getByRole('button', { name: 'North Rhine-Westphalia: 1 statement' })
    expect(await words.getAttribute('aria-expanded')).toBe('false')
    await words.press('Enter')
    for (const language of ['nl', 'fr'])
      await partners.locator(`blockquote[lang=${language}]`).first().waitFor()
    // Who shares a project, but is not said to work with it: the customs.
    const sharing = profile.getByRole('region', { name: 'In the same projects' })
    expect(await sharing.innerText()).toContain('Customs')
  })

  it('is who takes part in a project, and keeps to the filters', { tags: ['sweep'] }, async () => {
    const { page } = await open.inPlace('#select=hazeldonk')
    const names = page.getByRole('region', { name: 'Participants' }).getByRole('link')
    const region = page.getByRole('region', { name: 'Participants' })
    await region.getByRole('button', { name: 'Show 3 more' }).click()
    expect(await names.count()).toBe(11)
    await page.evaluate(() => {
      location.hash = '#select=hazeldonk&predicate=supports'
    })
    await page.getByRole('region', { name: 'Is supported by' }).waitFor()
    await region.waitFor({ state: 'detached' })
  })
})

describe('several that are selected', () => {
  it('are compared: who is in all projects, who in one alone, and how they are connected, without whom one excludes', async () => {
    const { page } = await open.inPlace('#select=hazeldonk,cybercrime-cooperation')
    const answer = page.getByRole('article', { name: 'How is Hazeldonk connected to' })
    const namesIn = async (title: string) =>
      (await answer.getByRole('region', { name: title }).getByRole('link').allInnerTexts()).map(text =>
        text.trim(),
      )
    await answer.getByRole('region', { name: 'Take part in both' }).waitFor()
    expect(await namesIn('Take part in both')).toEqual(['Belgium', 'Netherlands', 'Luxembourg'])
    expect(await namesIn('Only Hazeldonk')).toContain('France')
    expect(await namesIn('Only Cooperation on cybercrime')).toContain('North Rhine-Westphalia')

    const paths = answer.locator('summary', { hasText: 'Hazeldonk – ' })
    await paths.first().waitFor()
    expect((await paths.allInnerTexts()).some(text => text.includes('Belgium'))).toBe(true)
    await answer.getByRole('button', { name: 'Not by way of Belgium', exact: true }).first().click()
    await paths.filter({ hasText: 'Belgium' }).waitFor({ state: 'detached' })
    expect(page.url()).toContain('avoid=belgium')
    await answer.getByRole('button', { name: 'Remove Not by way of Belgium' }).click()
    await paths.filter({ hasText: 'Belgium' }).first().waitFor()

    await page.evaluate(() => {
      location.hash = '#select=hazeldonk,cybercrime-cooperation,benelux-cooperation'
    })
    const three = page.getByRole('article', { name: '3 selected' })
    await three
      .getByRole('region', { name: 'With several, not all' })
      .getByRole('link', { name: 'France' })
      .waitFor()
  })
})

describe('the differences between the languages', () => {
  it('stand by their kind, each with the words of both, and keep to the filters', async () => {
    const { page } = await open.inPlace('#view=differences')
    const main = page.getByRole('main')
    await main.getByRole('heading', { name: /^Stated in one language only/ }).waitFor()
    const first = main.getByRole('article').first()
    expect(await first.innerText()).toContain('Stated in French only')
    for (const language of ['nl', 'fr']) await first.locator(`blockquote[lang=${language}]`).first().waitFor()

    const kinds = main.getByRole('navigation', { name: 'Where the languages differ' })
    await kinds.getByRole('button', { name: 'Put differently' }).click()
    const heading = main.getByRole('heading', { name: /^Put differently/ })
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200)
    const all = Number(/\d+$/.exec(await heading.innerText())?.[0])

    await page.evaluate(() => {
      location.hash = '#view=differences&project=hazeldonk'
    })
    await expect.poll(async () => Number(/\d+$/.exec(await heading.innerText())?.[0])).toBeLessThan(all)
  })
})
