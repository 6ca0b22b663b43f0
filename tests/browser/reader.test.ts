// Reading where it is said, and taking the words along.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()
const phone = { viewport: { width: 390, height: 844 } }

const readerOf = (page: Page) => page.getByRole('region', { name: 'Document 928/2' })
const detailsOf = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const allowClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

describe('reading where EURIEC is said', () => {
  it('by keyboard alone: to the passage, and its citation on the clipboard', async () => {
    const { page } = await open.inPlace('#select=euriec')
    await allowClipboard(page)
    await detailsOf(page).getByRole('heading', { name: 'EURIEC' }).waitFor()
    await detailsOf(page).focus()
    await tabTo(page, /^Cite or copy \(Dutch\)/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Copy the citation/)
    await page.keyboard.press('Enter')
    await detailsOf(page).getByText('Copied').waitFor()
    expect(await clipboard(page)).toMatch(
      /^“.*EURIEC.*” \(928\/2 of 17 June 2023, recommendation 4, par\. 3, Dutch\)$/,
    )
    // Escape folds the three buttons away, and is no step back.
    await page.keyboard.press('Escape')
    expect(page.url()).toContain('select=euriec')
    await tabTo(page, /^Open in the document: 928\/2, recommendation 4, par\. 3/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('passage=928-2.pwrrth')
    const passage = readerOf(page).locator('[aria-current=location]')
    await passage.locator('[lang=fr] mark', { hasText: 'EURIEC' }).first().waitFor()
  })

  it('in the words, and as a link that opens just the statements that rest on them', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open.inPlace('#select=euriec')
    await allowClipboard(page)
    const cite = detailsOf(page)
      .getByRole('group', { name: /^Cite or copy \(French\)/ })
      .first()
    await cite.getByRole('button', { name: /^Cite or copy/ }).click()
    await cite.getByRole('button', { name: 'Copy the words' }).click()
    await cite.getByText('Copied').waitFor()
    const words = await clipboard(page)
    expect(await detailsOf(page).locator('blockquote[lang=fr]').first().innerText()).toContain(words)
    await cite.getByRole('button', { name: 'Copy a link' }).click()
    await expect.poll(() => clipboard(page)).toMatch(/#select=928-2~\w+(,928-2~\w+)+$/)
    const { page: other } = await open(new URL(await clipboard(page)).hash)
    await detailsOf(other)
      .getByRole('heading', { level: 2, name: /^\d statements$/ })
      .waitFor()
    // Their words come after them.
    await expect.poll(() => detailsOf(other).locator('blockquote[lang=fr]').count()).toBe(1)
    expect(await detailsOf(other).locator('blockquote[lang=fr] mark.quote').allInnerTexts()).not.toEqual([])
  })

  it('shows the text to copy where copying is forbidden, and says so', { tags: ['sweep'] }, async () => {
    const { page } = await open('#select=euriec')
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const cite = detailsOf(page)
      .getByRole('group', { name: /^Cite or copy \(Dutch\)/ })
      .first()
    await cite.getByRole('button', { name: /^Cite or copy/ }).click()
    await cite.getByRole('button', { name: 'Copy the citation' }).click()
    await cite
      .getByRole('status')
      .getByText(/does not let the page copy/)
      .waitFor()
    const shown = cite.getByRole('textbox')
    expect(await shown.inputValue()).toContain('928/2 of 17 June 2023')
    expect(await shown.evaluate(area => area === document.activeElement)).toBe(true)
  })
})

describe('the mentions of what is selected', () => {
  it('are stepped through with n and p, and counted aloud', async () => {
    const { page } = await open.inPlace('#view=reader&select=hazeldonk')
    const reader = readerOf(page)
    await reader.getByText('Mentions of Hazeldonk').waitFor()
    const text = reader.getByRole('region')
    await text.focus()
    const said = reader.getByRole('status').first()
    await expect.poll(() => said.innerText()).toMatch(/^\d+ places$/)
    const n = Number.parseInt(await said.innerText(), 10)
    await page.keyboard.press('n')
    await expect.poll(() => said.innerText()).toBe(`1 of ${n}`)
    await page.keyboard.press('n')
    await expect.poll(() => said.innerText()).toBe(`2 of ${n}`)
    const current = reader.locator('a[data-current]')
    expect(await current.innerText()).toMatch(/Hazeldonk/)
    const [word, frame] = [await current.boundingBox(), await text.boundingBox()]
    expect(word!.y > frame!.y && word!.y + word!.height < frame!.y + frame!.height).toBe(true)
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await expect.poll(() => said.innerText()).toBe(`${n} of ${n}`)
  })

  it('stand in the strip beside the scroll bar, which leads to them', async () => {
    const { page } = await open.inPlace('#view=reader&select=crossbes')
    const strip = readerOf(page).getByRole('button', { name: /^Where in the document/ })
    await strip.waitFor()
    const box = (await strip.boundingBox())!
    await strip.click({ position: { x: 8, y: box.height - 4 } })
    await expect
      .poll(() => readerOf(page).locator('a[data-current]').allInnerTexts())
      .toEqual([expect.stringMatching(/CrossBES|Cross Border/)])
  })

  it('show a card with name, kind and counts on hover and focus; Escape takes it away and nothing else', async () => {
    const { page } = await open.inPlace('#view=reader&select=kmar')
    const mention = readerOf(page).getByRole('link', { name: 'KMAR' }).first()
    const card = page.getByRole('tooltip')
    // The text may still be on its way to the mention, and what scrolls hides the card.
    await expect
      .poll(async () => {
        await page.mouse.move(5, 400)
        await mention.hover()
        await page.waitForTimeout(300)
        return card.getByText('KMAR').count()
      })
      .toBe(1)
    expect(await card.innerText()).toMatch(
      /organisation · 1 mention in Dutch, 1 mention in French · \d+ statements/,
    )
    await page.mouse.move(5, 400)
    await expect.poll(() => card.count()).toBe(0)
    await mention.focus()
    await card.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    expect(page.url()).toContain('select=kmar')
  })
})

describe('the document', () => {
  it('is read in one language alone, if one wishes, and the address keeps it', async () => {
    const { page } = await open.inPlace('#view=reader')
    const reader = readerOf(page)
    await reader.getByRole('radio', { name: 'French' }).check()
    await expect.poll(() => page.url()).toContain('read=fr')
    expect(await reader.locator('[data-side=nl]').count()).toBe(0)
    expect(await reader.locator('.words').first().getAttribute('lang')).toBe('fr')
    await page.goBack()
    await reader.locator('[lang=nl]').first().waitFor()
  })

  it('has an outline that leads to each section and recommendation', async () => {
    const { page } = await open.inPlace('#view=reader', { viewport: { width: 1440, height: 900 } })
    const outline = readerOf(page).getByRole('navigation', { name: 'Outline' })
    await outline.getByRole('button', { name: /^Recommendation 9/ }).click()
    await expect.poll(() => page.url()).toContain('passage=928-2.y6b20z')
    const point = readerOf(page).locator('[aria-current=location]')
    await expect.poll(async () => (await point.boundingBox())!.y).toBeLessThan(400)
    expect(await point.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('has it as a select on a phone, and jumping does not cover the text', async () => {
    const { page } = await open('#view=reader', phone)
    await readerOf(page)
      .getByRole('combobox', { name: 'Outline' })
      .selectOption({ label: '\u2003Recommendation 9: darknet and internet trade' })
    await expect.poll(() => page.url()).toContain('passage=928-2.y6b20z')
    await readerOf(page)
      .locator('[aria-current=location]')
      .getByText('Covid-19', { exact: false })
      .first()
      .waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('finds words, however they are accented, and steps through them', async () => {
    const { page } = await open.inPlace('#view=reader')
    const find = readerOf(page).getByRole('searchbox', { name: 'Find in the document' })
    await find.fill('barrieremodel')
    const said = readerOf(page).getByRole('search').getByRole('status')
    await expect.poll(() => said.innerText()).toMatch(/^[2-9] places$/)
    await find.press('Enter')
    await expect.poll(() => said.innerText()).toMatch(/^1 of /)
    expect(await readerOf(page).locator('mark[data-current]').innerText()).toBe('barrièremodel')
    await find.fill('quux')
    await expect.poll(() => said.innerText()).toBe('Not found')
    await find.press('Escape')
    expect(await find.inputValue()).toBe('')
  })

  it('shows page breaks and misprints on request, in text for a screen reader too', async () => {
    const { page } = await open.inPlace('#view=reader&passage=928-2.13')
    const passage = readerOf(page).locator('[aria-current=location]')
    await passage.waitFor()
    const meant = /koerierdiensten \(Misprint for ‘koeriersdiensten’\)/
    expect(await passage.innerText()).not.toMatch(meant)
    await readerOf(page).getByRole('checkbox', { name: 'Show page breaks and misprints' }).check()
    await expect.poll(() => passage.textContent()).toMatch(meant)
    expect(await passage.textContent()).toMatch(/\[Page break in the source\.\] via/)
    await expect.poll(() => page.url()).toContain('source=shown')
    // Above the highlight of the line below, which would paint over the wave.
    const wave = await passage
      .locator('.erratum')
      .first()
      .evaluate(element => {
        const { position, textDecorationLine, textDecorationStyle } = getComputedStyle(element)
        return { position, textDecorationLine, textDecorationStyle }
      })
    expect(wave).toEqual({
      position: 'relative',
      textDecorationLine: 'underline',
      textDecorationStyle: 'wavy',
    })
    await passage.locator('.erratum').first().hover()
    await page
      .getByRole('tooltip')
      .getByText(/koeriersdiensten/)
      .waitFor()
  })
})
