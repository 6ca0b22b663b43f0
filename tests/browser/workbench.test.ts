// A person reads a law into the graph in the page: what is proposed, decided by keys; what is missing, said by hand. Actions are counted.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { harbourActIn } from '../fixtures/workbench/harbour-act.ts'
import { axeSees } from './axe.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

const files = harbourActIn.map(([name, text]) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
}))

/** What a reader of the law would write down of it: whom it names, by what it calls them in each language. */
const names: readonly (readonly [nl: string, fr: string])[] = [
  ['België', 'Belgique'],
  ['Havenautoriteit', 'Autorité portuaire'],
  ['Federale Overheidsdienst Mobiliteit', 'Service public fédéral Mobilité'],
  ['Gent', 'Gand'],
  ['Kamer van volksvertegenwoordigers', 'Chambre des représentants'],
  ['Ministerraad', 'Conseil des ministres'],
  ['Rivierpolitie', 'Police fluviale'],
  ['douane', 'douane'],
  ['gemeenten', 'communes'],
  ['havenbedrijven', 'entreprises portuaires'],
  ['Coördinatiecel', 'Cellule de coordination'],
  ['Nationaal Crisiscentrum', 'Centre national de crise'],
]

/** Who is stated to work together, or to take part in what. */
type Statement = readonly [relation: string, ...names: string[]]
const statements: readonly Statement[] = [
  ['works with', 'Havenautoriteit', 'Rivierpolitie'],
  ['works with', 'Havenautoriteit', 'douane'],
  ['takes part in', 'Havenautoriteit', 'Coördinatiecel'],
  ['works with', 'Coördinatiecel', 'Nationaal Crisiscentrum'],
]

async function bench(options: Parameters<typeof open>[1] = {}) {
  const opened = await open('', options)
  await forget(opened.page)
  await chooseFile(opened.page, files)
  await opened.page.getByRole('region', { name: 'Text and proposals' }).waitFor()
  return opened
}

/** What a test before has done is kept in the browser. */
const forget = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise(done => {
        const asked = indexedDB.deleteDatabase(name ?? '')
        asked.onsuccess = asked.onerror = asked.onblocked = done
      })
  })

const cards = (page: Page) => page.getByRole('group', { name: /^Proposals: / })
const current = (page: Page) => page.locator('[aria-current=true]').and(cards(page))
const accepted = (page: Page) => page.getByRole('region', { name: 'Drawing' }).getByText(/^Accepted: /)

describe('the workbench', () => {
  it('shows a graph of proposals with their words, dashed and counted apart, which can be hidden', async () => {
    const { page, faults } = await bench()
    const drawing = page.getByRole('region', { name: 'Drawing' })
    await drawing.getByText('Accepted: 0 names, 0 statements').waitFor()
    await drawing.getByText(/^Proposed: \d+ names, \d+ statements$/).waitFor()
    await drawing.getByText('Dashed: proposed, not yet read by anyone.').waitFor()
    expect(await drawing.locator('[data-proposed=true]').count()).toBeGreaterThan(8)
    await drawing.getByRole('checkbox', { name: 'Show proposals' }).uncheck()
    await drawing.getByText('Nothing is accepted yet.').waitFor()
    expect(faults).toEqual([])
  })

  it('takes a proposal over by a key, undoes it and does it again, and the graph of the page has it', async () => {
    const { page, faults } = await bench()
    const first = await current(page).innerText()
    await page.keyboard.press('a')
    await accepted(page).getByText('1 name').waitFor()
    expect(await current(page).innerText()).not.toBe(first)
    await page.keyboard.press('Control+z')
    await accepted(page).getByText('0 names').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await accepted(page).getByText('1 name').waitFor()
    await page.getByRole('button', { name: /^Accept \d+$/ }).click()
    await expect.poll(() => accepted(page).innerText()).toMatch(/[1-9]\d* statement/)
    await page.getByRole('radio', { name: 'Graph', exact: true }).check({ force: true })
    await page.getByRole('application').waitFor()
    await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true })
    const stated = page.getByRole('table', { name: 'What is stated' }).locator('tbody tr')
    await expect.poll(() => stated.count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it('keeps what is done in this browser: whoever opens the paper again goes on, and can undo', async () => {
    const { page, faults } = await bench()
    await page.keyboard.press('a')
    await accepted(page).getByText('1 name').waitFor()
    await page.reload()
    await page.getByText('the texts that it was made of are not here').waitFor()
    await chooseFile(page, files)
    await accepted(page).getByText('1 name').waitFor()
    await page.keyboard.press('Control+z')
    await accepted(page).getByText('0 names').waitFor()
    await page.getByText('Save', { exact: true }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Data as a ZIP file' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^verband-havenwet.*\.zip$/)
    expect(faults).toEqual([])
  })

  it('reads the whole of a short law into the graph in at most 60 actions', async () => {
    const { page, faults } = await bench()
    const counted = counting(page)
    const told = await decideAll(page, counted)
    for (const statement of statements) if (!told.has(statement)) await state(page, counted, statement)
    console.log(`Read into the graph with ${counted.actions()} actions.`)
    await accepted(page).getByText(`${names.length} names, ${statements.length} statements`).waitFor()
    await page
      .getByText(/^(\d+) of \1 passages decided, 0 with proposals, 0 without; no proposals left$/)
      .waitFor()
    expect(counted.actions()).toBeLessThanOrEqual(60)
    expect(faults).toEqual([])
  })

  it('lists what has changed, statement by statement with its words, since the text was opened or last saved', async () => {
    const { page, faults } = await bench()
    const open = () => page.getByRole('button', { name: 'What has changed' }).click()
    const sheet = page.getByRole('dialog', { name: 'What has changed' })
    await open()
    await sheet.getByText('Nothing has changed since the text was opened.').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Accept \d+$/ }).click()
    await expect.poll(() => accepted(page).innerText()).toMatch(/[1-9]\d* statement/)
    await open()
    const stated = sheet.getByRole('region', { name: /^Statements \(\d+\)$/ })
    const first = stated.getByRole('listitem').first()
    await first.getByText('New', { exact: true }).waitFor()
    const words = await first.locator('dd').first().innerText()
    expect(words.length).toBeGreaterThan(10)
    expect(harbourActIn.map(([, text]) => text).join(' ')).toContain(words.trim())
    await sheet.getByRole('region', { name: /^Names \(\d+\)$/ }).waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('Save', { exact: true }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Changes as a patch' }).click()
    await coming
    await open()
    await sheet.getByText('Nothing has changed since it was last saved.').waitFor()
    await sheet.getByRole('radio', { name: 'the text was opened' }).check()
    await stated.waitFor()
    expect(faults).toEqual([])
  })

  it('writes down who has read what they accept by itself, and nobody where no name is given', async () => {
    const { page, faults } = await bench()
    const confirm = page.getByRole('button', { name: /^I have read it: / })
    const read = page.getByText(/read by Nel de Wit \(/)
    await page.getByRole('button', { name: /^Accept \d+$/ }).click()
    await expect.poll(() => accepted(page).innerText()).toMatch(/[1-9]\d* statement/)
    const unfold = () =>
      page.locator('.bench-accepted').evaluateAll(all => {
        for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
      })
    await unfold()
    expect((await read.count()) + (await confirm.count())).toBe(0)
    await page.getByText('Your name', { exact: true }).first().click()
    const form = page.getByRole('form', { name: 'Your name' })
    await form.getByRole('textbox').fill('Nel  de Wit')
    expect(await axeSees(page, 'all')).toEqual([])
    await form.getByRole('button', { name: 'Use this name' }).click()
    await page.getByText('Reader: Nel de Wit', { exact: true }).waitFor()
    const before = await confirm.count()
    expect(before).toBeGreaterThan(0)
    await confirm.first().click()
    await expect.poll(() => read.count()).toBe(1)
    expect(await confirm.count()).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => read.count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('reads the text passage by passage: what nothing is proposed in is decided by a key, alone or with all above it', async () => {
    const { page, faults } = await bench()
    const progress = page.getByText(/^\d+ of \d+ passages decided, /)
    const counts = async () => (await progress.innerText()).match(/\d+/g)!.map(Number)
    const [read, all, proposed, unread] = await counts()
    expect(read).toBe(0)
    expect(proposed! + unread!).toBe(all)
    expect(unread).toBeGreaterThan(2)
    const here = page.locator('article[aria-current=true]')
    for (
      let i = 0;
      i < 40 && (await page.getByRole('button', { name: /^All \d+ down to here/ }).count()) === 0;
      i++
    )
      await page.keyboard.press('j')
    await expect.poll(() => isFocused(here)).toBe(true)
    await page.keyboard.press('Shift+N')
    await expect.poll(async () => (await counts())[0]).toBeGreaterThan(1)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await counts())[0]).toBe(0)
    await page.keyboard.press('s')
    await page.getByRole('form', { name: 'Statement' }).waitFor()
    expect(faults).toEqual([])
  })

  it('leads on to the next paper past the end of one, and back, by keys', { tags: ['sweep'] }, async () => {
    const { page, faults } = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await forget(page)
    const asked = (n: number) => ({
      id: `vraag-${n}`,
      nl: `De douane werkt samen met de havenautoriteit van Gent. Welke cijfers heeft de minister voor kaai ${n}?`,
      fr: `La douane coopère avec l’autorité portuaire de Gand. De quels chiffres la ministre dispose-t-elle pour le quai ${n} ?`,
    })
    await chooseFile(page, {
      ...{ name: 'vragen.jsonl', mimeType: 'application/jsonl' },
      buffer: Buffer.from([1, 2].map(n => JSON.stringify(asked(n))).join('\n')),
    })
    await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
    const paper = page.getByRole('combobox', { name: 'Document' })
    const at = () => paper.evaluate(own => (own as HTMLSelectElement).selectedIndex)
    expect(await at()).toBe(0)
    for (let i = 0; i < 30 && (await at()) === 0; i++) await page.keyboard.press('j')
    expect(await at()).toBe(1)
    await page.keyboard.press('k')
    await expect.poll(at).toBe(0)
    // The text has the larger half of what the workbench takes on a phone.
    const heightOf = (selector: string) =>
      page.locator(selector).evaluate(own => own.getBoundingClientRect().height)
    expect(await heightOf('.bench-text')).toBeGreaterThan(await heightOf('.bench-head'))
    expect(await axeSees(page, 'all')).toEqual([])
    expect(faults).toEqual([])
  })

  it('does not propose again what somebody has mended', { tags: ['sweep'] }, async () => {
    const { page, faults } = await bench()
    const form = page.getByRole('form', { name: 'Name' })
    const label = form.getByLabel('Name in Dutch')
    let before = ''
    // The first that a part of can stand for: from its second word on.
    for (;;) {
      await page.keyboard.press('c')
      await form.waitFor()
      before = await label.inputValue()
      if (/^\p{L}+ \p{L}+/u.test(before)) break
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
    }
    const part = before.split(' ').slice(1).join(' ')
    await label.fill(part)
    expect(await form.getByLabel('Forms in Dutch').inputValue()).toBe(part)
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await settled(page)
    const names = await cards(page).locator('.bench-name [lang=nl] strong').allInnerTexts()
    expect(names.map(name => name.trim())).not.toContain(before)
    expect(faults).toEqual([])
  })

  it('says of a passage that it states nothing, and takes that back', async () => {
    const { page, faults } = await bench()
    const buttons = page.getByRole('button', { name: /: States nothing$/ })
    const before = await buttons.count()
    await buttons.first().click()
    await page.getByText('Decided: nothing about who works with whom, or in what').waitFor()
    expect(await buttons.count()).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => buttons.count()).toBe(before)
    expect(faults).toEqual([])
  })

  it('is told by keys alone what chosen words are', async () => {
    const { page, faults } = await bench()
    const side = page.getByRole('group', { name: 'Dutch: arrow keys choose words' }).nth(2)
    await side.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const asked = page.getByRole('group', { name: /^What is “.+ .+”\?$/ })
    await asked.waitFor()
    await page.keyboard.press('Tab')
    for (let i = 0; i < 20 && !(await isFocused(asked.getByRole('button', { name: 'A name' }))); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'Name' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('form', { name: 'Name' }).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it.each([
    ['a desk', { viewport: { width: 1280, height: 720 } }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
    ['the dark', { colorScheme: 'dark' }],
  ] as const)('can be read and used by everyone: on %s', async (_, options) => {
    const { page, faults } = await bench(options)
    expect(await axeSees(page, 'all')).toEqual([])
    await current(page).getByRole('button', { name: 'Change' }).click()
    await page.getByRole('form', { name: /Name|Statement/ }).waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
  })

  it('says plainly where the texts are not at hand, and what to do', async () => {
    const { page, faults } = await open('#view=workbench')
    await page.getByText('the texts that it was made of are not here').waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(faults).toEqual([])
  })
})

const isFocused = (element: Locator) => element.evaluate(own => own === document.activeElement)

/** What a person does, each counted: a key, a click, a field that is filled, words that are selected. */
function counting(page: Page) {
  let actions = 0
  const act = async (does: () => Promise<unknown>) => {
    actions++
    await does()
  }
  return {
    actions: () => actions,
    press: (key: string) => act(() => page.keyboard.press(key)),
    click: (element: Locator, clickCount = 1) => act(() => element.click({ clickCount })),
    fill: (element: Locator, text: string) => act(() => element.fill(text)),
    choose: (element: Locator, option: string) => act(() => element.selectOption({ label: option })),
    check: (element: Locator) => act(() => element.check()),
    uncheck: (element: Locator) => act(() => element.uncheck()),
  }
}
type Counting = ReturnType<typeof counting>

/** Goes through all that is proposed: what is right is accepted, half right names mended, the rest refused. Gives what is stated now. */
async function decideAll(page: Page, { press, fill, click }: Counting): Promise<ReadonlySet<Statement>> {
  const had = new Set<string>()
  const told = new Set<Statement>()
  const left = new Set<string>()
  for (;;) {
    const card = current(page)
    if ((await card.count()) === 0) {
      const passage = page.locator('article[aria-current=true]')
      const text = (await passage.count()) > 0 ? await passage.innerText() : ''
      if (text === '' || left.has(text)) break
      // Of whom nobody has proposed it, that is said when all are named.
      const isMissed = statements.some(
        each =>
          !told.has(each) && each.slice(1).every(name => text.toLowerCase().includes(name.toLowerCase())),
      )
      if (isMissed) left.add(text)
      await press(isMissed ? 'j' : 'n')
      await settled(page)
      continue
    }
    const label = async (language: string) => {
      const found = card.locator(`.bench-name [lang=${language}] strong`)
      return (await found.count()) > 0 ? (await found.innerText()).trim() : ''
    }
    const [nl, fr] = [await label('nl'), await label('fr')]
    const said = (await card.getAttribute('aria-label')) ?? ''
    const meant = names.find(([inDutch, inFrench]) => nl === inDutch || fr === inFrench)
    if (nl === '' && fr === '') {
      const right = statements.find(each => !told.has(each) && isSaid(each, said))
      if (right) told.add(right)
      // Whoever it speaks of is accepted with it.
      for (const end of right?.slice(1) ?? []) had.add(end)
      await press(right ? 'a' : 'x')
    } else if (!meant || had.has(meant[0])) await press('x')
    else if (nl === meant[0] && fr === meant[1]) {
      had.add(meant[0])
      await press('a')
    } else {
      had.add(meant[0])
      await press('c')
      const form = page.getByRole('form', { name: 'Name' })
      for (const [language, is, should] of [
        ['Dutch', nl, meant[0]],
        ['French', fr, meant[1]],
      ] as const) {
        if (is === should) continue
        await fill(form.getByLabel(`Name in ${language}`), should)
        await fill(form.getByLabel(`Forms in ${language}`), should)
      }
      await click(form.getByRole('button', { name: 'Save' }))
    }
    await settled(page)
  }
  for (const [nl, fr] of names) if (!had.has(nl)) await name(page, { fill, click }, [nl, fr])
  return told
}

/** Whether a sentence tells a statement, and nobody else. */
const isSaid = ([, ...ends]: Statement, said: string): boolean =>
  names.every(([nl]) => said.toLowerCase().includes(nl.toLowerCase()) === ends.includes(nl))

const settled = (page: Page) => page.locator('.bench:not([aria-busy=true])').waitFor()

/** Where all of these words stand in Dutch. */
const sideWith = (page: Page, words: readonly string[]) =>
  words
    .reduce(
      (found, word) => found.filter({ hasText: word }),
      page.getByRole('group', { name: 'Dutch: arrow keys choose words' }),
    )
    .last()

/** Names what nobody has proposed: its words are selected, and those of the other language written. */
async function name(
  page: Page,
  { fill, click }: Pick<Counting, 'fill' | 'click'>,
  [nl, fr]: readonly string[],
) {
  await selectAll(page, [nl!], { click })
  await click(page.getByRole('button', { name: 'A name', exact: true }))
  const form = page.getByRole('form', { name: 'Name' })
  await fill(form.getByLabel('Name in Dutch'), nl!)
  await fill(form.getByLabel('Forms in Dutch'), nl!)
  await fill(form.getByLabel('Name in French'), fr!)
  await fill(form.getByLabel('Forms in French'), fr!)
  await click(form.getByRole('button', { name: 'Save' }))
  await settled(page)
}

/** States what nobody has proposed: the passage is selected, whom it names is ticked. */
async function state(page: Page, counted: Counting, [relation, ...ends]: Statement) {
  const { check, uncheck, choose, click } = counted
  await selectAll(page, ends, counted)
  await click(page.getByRole('button', { name: 'A statement', exact: true }))
  const form = page.getByRole('form', { name: 'Statement' })
  const subjects = form.getByRole('group', { name: 'Who', exact: true })
  const wanted = relation === 'works with' ? ends : ends.slice(0, 1)
  if (relation !== 'works with') {
    await choose(form.getByRole('combobox', { name: 'What is stated' }), relation)
    const objects = form.getByRole('group', { name: 'With regard to whom or what' })
    for (const end of ends.slice(1)) await check(objects.getByRole('checkbox', { name: end, exact: true }))
  }
  for (const [nl] of names) {
    const box = subjects.getByRole('checkbox', { name: nl, exact: true })
    if ((await box.count()) === 0) continue
    const is = await box.isChecked()
    if (is && !wanted.includes(nl)) await uncheck(box)
    if (!is && wanted.includes(nl)) await check(box)
  }
  await click(form.getByRole('button', { name: 'Save' }))
  await form.waitFor({ state: 'detached' })
  await settled(page)
}

/** Three clicks select a paragraph: one action of the hand. */
async function selectAll(page: Page, words: readonly string[], { click }: Pick<Counting, 'click'>) {
  const side = sideWith(page, words)
  await side.scrollIntoViewIfNeeded()
  await click(side, 3)
}
