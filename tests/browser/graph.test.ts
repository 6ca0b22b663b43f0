// What one does with the graph itself: ask how two are connected, reach further, arrange, take a step back.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pointsAt, withBrowser } from './page.ts'

const open = withBrowser()

describe('the first picture', () => {
  it('is there before the page around it, which takes it over as it is', async () => {
    const { page } = await open()
    await page.addInitScript(() => {
      const canvases = new Set<HTMLCanvasElement>()
      const seen = { pageWhenDrawn: false, canvases }
      Object.assign(globalThis, { seen })
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        if (kind.startsWith('webgl')) canvases.add(this)
        return getContext.call(this, kind, ...rest)
      } as typeof getContext
      const mark = performance.mark.bind(performance)
      performance.mark = (name, options) => {
        if (name === 'drawn') seen.pageWhenDrawn = document.querySelector('header') !== null
        return mark(name, options)
      }
    })
    await page.reload()
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await canvas.waitFor()
    const seen = await canvas.evaluate(place => {
      const { pageWhenDrawn, canvases } = (
        globalThis as unknown as { seen: { pageWhenDrawn: boolean; canvases: Set<HTMLCanvasElement> } }
      ).seen
      return {
        pageWhenDrawn,
        all: canvases.size,
        taken: [...canvases].filter(one => place.contains(one)).length,
      }
    })
    // One for nodes and ties: had the page drawn the graph anew, there would be another.
    expect(seen).toEqual({ pageWhenDrawn: false, all: 1, taken: 1 })
    // What this page counts is not for the tests to come.
    await page.close()
  })
})

describe('how two are connected', () => {
  it('is a question one can click, answered step by step with the words in both languages', async () => {
    const { page } = await open.inPlace()
    await page.getByRole('button', { name: 'How is KMAR connected to EUCPN?' }).click()
    await expect.poll(() => page.url()).toContain('select=kmar,eucpn')
    const answer = page.getByRole('article', { name: 'How is KMAR connected to EUCPN?' })
    const steps = answer.getByRole('group').first().getByRole('heading', { level: 3 })
    await steps.first().waitFor()
    const chain = await steps.allInnerTexts()
    expect(chain).toHaveLength(3)
    expect(chain[0]).toContain('KMAR')
    expect(chain[2]).toContain('EUCPN')
    for (const language of ['nl', 'fr']) {
      expect(await answer.locator(`blockquote[lang=${language}]`).count()).toBeGreaterThanOrEqual(3)
    }
  })

  it('is said plainly where nothing connects them', async () => {
    const { page } = await open.inPlace('#select=fedland,eucpn')
    await page.getByText('Nothing that the documents state leads from one to the other').waitFor()
  })
})

describe('the other questions', () => {
  it('lead to who works with France, and to what came of recommendation 9', async () => {
    const { page } = await open.inPlace()
    await page.getByRole('button', { name: 'Who works with France?' }).click()
    await expect.poll(() => page.url()).toContain('mode=actors&select=france')
    await page.getByRole('button', { name: 'Clear the selection' }).click()
    await page.getByRole('button', { name: 'What came of recommendation 9?' }).click()
    await expect.poll(() => page.url()).toContain('select=recommendation-9')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('link', { name: 'Benelux network against cybercrime' }).first().waitFor()
  })
})

/** Zoomed in, another view and back. */
async function staysAsLeft(page: Page, canvas: Locator) {
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.mouse.move(2, 2)
  const overview = page.getByRole('img', { name: /^Overview of the whole graph/ })
  await overview.waitFor()
  const box = (await canvas.boundingBox())!
  const seen = async () => ({
    // Without the buttons at its foot.
    graph: (await page.screenshot({ clip: { ...box, height: box.height - 200 } })).toString('base64'),
    overview: await overview.evaluate(map => (map as HTMLCanvasElement).toDataURL()),
  })
  await page.waitForTimeout(600)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const left = await seen()
  const show = (view: string) =>
    page.getByRole('radio', { name: view, exact: true }).first().check({ force: true })
  await show('Table')
  await canvas.waitFor({ state: 'detached' })
  await show('Graph')
  await canvas.waitFor()
  await page.getByRole('button', { name: 'Put back' }).waitFor()
  await expect.poll(async () => (await seen()).graph === left.graph).toBe(true)
  expect((await seen()).overview).toBe(left.overview)
}

describe('arranging', () => {
  it('lays out anew what is shown, without leaving the page, and puts it back', async () => {
    const { page } = await open('#project=hazeldonk')
    await page.getByRole('button', { name: 'Lay out anew' }).click()
    const back = page.getByRole('button', { name: 'Put back' })
    await back.waitFor()
    await back.click()
    await back.waitFor({ state: 'detached' })
    expect(page.url()).toContain('#project=hazeldonk')
  })

  it('keeps a node where it was dragged, in another view too, and takes the drag for no click', async () => {
    const { page } = await open('#project=hazeldonk')
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await canvas.waitFor()
    await page.waitForTimeout(1000)
    const box = (await canvas.boundingBox())!
    const pointed = () => pointsAt(canvas)
    for (let y = box.y + 0.45 * box.height; y < box.y + box.height - 90; y += 22) {
      for (let x = box.x + 0.6 * box.width; x < box.x + box.width - 60; x += 22) {
        await page.mouse.move(x, y)
        if (!(await pointed())) continue
        await page.mouse.down()
        await page.mouse.move(x + 30, y + 24, { steps: 4 })
        await page.mouse.up()
        const back = page.getByRole('button', { name: 'Put back' }).waitFor({ timeout: 1000 })
        if (
          !(await back.then(
            () => true,
            () => false,
          ))
        )
          continue
        expect(page.url()).not.toContain('select')
        await staysAsLeft(page, canvas)
        return
      }
    }
    throw new Error('Nothing could be dragged.')
  })
})

describe('a step back', () => {
  it('is Ctrl-Z, and Ctrl-Shift-Z goes forward again; neither leaves the page', async () => {
    const { page } = await open()
    const first = page.url()
    await page.getByRole('button', { name: 'Who works with France?' }).click()
    await expect.poll(() => page.url()).toContain('select=france')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url()).toBe(first)
    await page.keyboard.press('Control+z')
    await page.waitForTimeout(200)
    expect(page.url()).toBe(first)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => page.url()).toContain('select=france')
  })
})
