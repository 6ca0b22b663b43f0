// What one does with the graph itself: ask how two are connected, reach further, arrange, take a step back.

import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pointsAt, withBrowser } from './page.ts'

const open = withBrowser()

describe('the first picture', () => {
  it('is there before the page around it, which takes it over as it is', { tags: ['sweep'] }, async () => {
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
    // One for nodes and links: had the page drawn the graph anew, there would be another.
    expect(seen).toEqual({ pageWhenDrawn: false, all: 1, taken: 1 })
    // What this page counts is not for the tests to come.
    await page.close()
  })
})

describe('how two are connected', () => {
  it('is a question one can click, answered step by step with the words in both languages', async () => {
    const { page } = await open.inPlace()
    await page.getByRole('button', { name: 'How is the KMAR connected to the EUCPN?' }).click()
    await expect.poll(() => page.url()).toContain('select=kmar,eucpn')
    const answer = page.getByRole('article', { name: 'How is the KMAR connected to the EUCPN?' })
    const steps = answer.getByRole('group').first().getByRole('heading', { level: 3 })
    await steps.first().waitFor()
    const chain = await steps.allInnerTexts()
    expect(chain).toHaveLength(3)
    expect(chain[0]).toContain('KMAR')
    expect(chain[2]).toContain('EUCPN')
    // A path has no direction: an arrow would be read as what is stated.
    expect(await answer.locator('summary').first().innerText()).toMatch(/^KMAR – .+ – EUCPN$/)
    for (const language of ['nl', 'fr']) {
      expect(await answer.locator(`blockquote[lang=${language}]`).count()).toBeGreaterThanOrEqual(3)
    }
  })

  it('is said plainly where nothing connects them', async () => {
    const { page } = await open.inPlace('#predicate=leads&select=kmar,eucpn')
    await page.getByText('No path of statements leads from one to the other').waitFor()
  })
})

describe('the other questions', () => {
  it('lead to who works with France, and to what came of recommendation 8', async () => {
    const { page } = await open.inPlace()
    await page.getByRole('button', { name: 'Who works with France?' }).click()
    await expect.poll(() => page.url()).toContain('mode=actors&select=france')
    await page.getByRole('button', { name: 'Clear the selection' }).click()
    await page.getByRole('button', { name: 'What came of recommendation 8?' }).click()
    await expect.poll(() => page.url()).toContain('select=recommendation-8')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details
      .getByRole('link', { name: /crime picture of North Sea Port/i })
      .first()
      .waitFor()
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
  await page.getByRole('button', { name: 'Reset layout' }).waitFor()
  await expect.poll(async () => (await seen()).graph === left.graph).toBe(true)
  expect((await seen()).overview).toBe(left.overview)
}

type Point = { readonly x: number; readonly y: number }

/** What is written on the canvas of the names, after it has been drawn anew. */
async function namesOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype
    const written: string[] = []
    Object.assign(globalThis, { written })
    const isNames = (context: CanvasRenderingContext2D) => context.canvas.classList.contains('sigma-names')
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (isNames(this)) written.length = 0
      clearRect.apply(this, box)
    }
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (isNames(this)) written.push(text)
      fillText.call(this, text, x, y)
    }
  })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Fit to view' }).click()
  await page.waitForTimeout(1200)
  return writtenOn(page)
}

const writtenOn = (page: Page) =>
  page.evaluate(() => [...(globalThis as unknown as { written: string[] }).written].sort())

/** A place in the middle of the canvas where the pointer, which rests there, points at a link. */
async function onLink(page: Page, canvas: Locator): Promise<Point> {
  const box = (await canvas.boundingBox())!
  for (let y = box.y + 0.3 * box.height; y < box.y + 0.7 * box.height; y += 14)
    for (let x = box.x + 0.3 * box.width; x < box.x + 0.7 * box.width; x += 14) {
      await page.mouse.move(x, y)
      await page.waitForTimeout(20)
      if ((await page.locator('.tip').count()) > 0) return { x, y }
    }
  throw new Error('No link was found.')
}

describe('what is written', () => {
  it('stays when the wheel turns over a link, whose words come when the pointer moves, and go at a click', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open()
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    await canvas.waitFor()
    await namesOn(page)
    const { x, y } = await onLink(page, canvas)
    const tip = page.locator('.tip')
    // Nothing in it looks as if one could press it.
    expect(await tip.getByRole('link').count()).toBe(0)
    expect((await tip.innerText()).length).toBeGreaterThan(20)
    const before = (await writtenOn(page)).length
    expect(before).toBeGreaterThan(20)
    await page.mouse.wheel(0, -60)
    await tip.waitFor({ state: 'detached' })
    await page.waitForTimeout(700)
    // A hand on a wheel trembles.
    await page.mouse.move(x + 2, y + 2)
    await page.waitForTimeout(100)
    expect(await tip.count()).toBe(0)
    expect((await writtenOn(page)).length).toBeGreaterThan(before / 2)
    const at = await onLink(page, canvas)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => page.url()).toContain('select=')
    expect(await tip.count()).toBe(0)
  })

  it('is the same in a picture and on paper', { tags: ['sweep'] }, async () => {
    const { page } = await open('#select=hazeldonk')
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    const names = await namesOn(page)
    expect(names.length).toBeGreaterThan(10)
    await page.getByRole('button', { name: 'Export' }).click()
    const saving = page.waitForEvent('download')
    const sheet = page.getByRole('dialog', { name: 'Export' })
    await sheet.getByRole('button', { name: 'SVG' }).click()
    const svg = (await buffer(await (await saving).createReadStream())).toString('utf8')
    expect(Array.from(svg.matchAll(/<tspan[^>]*>([^<]*)</g), ([, line]) => line).sort()).toEqual(names)
    await sheet.getByRole('button', { name: 'Close' }).click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const paper = page.getByRole('img', { name: 'Graph of who works with whom' })
    await paper.waitFor()
    expect((await paper.locator('tspan').allTextContents()).sort()).toEqual(names)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  })
})

/** The first node on the canvas that can be dragged, dragged a little: to where on the canvas; null where there is none. */
async function dragOne(page: Page, canvas: Locator): Promise<Point | null> {
  const box = (await canvas.boundingBox())!
  for (let y = box.y + 0.45 * box.height; y < box.y + box.height - 90; y += 22) {
    for (let x = box.x + 0.6 * box.width; x < box.x + box.width - 60; x += 22) {
      await page.mouse.move(x, y)
      if (!(await pointsAt(canvas))) continue
      await page.mouse.down()
      await page.mouse.move(x + 30, y + 24, { steps: 4 })
      await page.mouse.up()
      const moved = await page
        .waitForURL(/moved-projects=/, { timeout: 1000 })
        .then(() => true)
        .catch(() => false)
      if (moved) return { x: x + 30 - box.x, y: y + 24 - box.y }
    }
  }
  return null
}

/** What the page saves in a format. */
async function saved(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click()
  const sheet = page.getByRole('dialog', { name: 'Export' })
  const saving = page.waitForEvent('download')
  await sheet.getByRole('button', { name: format, exact: true }).click()
  const text = (await buffer(await (await saving).createReadStream())).toString('utf8')
  await sheet.getByRole('button', { name: 'Close' }).click()
  return text
}

/** Where the signs of the nodes stand in the picture that the page saves, as on the canvas. */
async function picturedNodes(page: Page): Promise<readonly Point[]> {
  const signs = (await saved(page, 'SVG')).matchAll(
    /<path transform="translate\(([-\d.]+) ([-\d.]+)\) scale/g,
  )
  return Array.from(signs, ([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

/** The nodes of the GEXF that the page saves, each as it is written there. */
async function savedNodes(page: Page): Promise<ReadonlyMap<string, string>> {
  const text = await saved(page, 'GEXF')
  return new Map(
    Array.from(text.matchAll(/<node id="([^"]*)"[\s\S]*?<\/node>/g), ([node, id]) => [id!, node]),
  )
}

describe('arranging', () => {
  it('lays out anew what is shown, for the link too, and puts it back; Back undoes it', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open('#project=hazeldonk')
    const anew = page.getByRole('button', { name: 'Rearrange' })
    await anew.click()
    const back = page.getByRole('button', { name: 'Reset layout' })
    await back.waitFor()
    expect(page.url()).toContain('layout-projects=project:hazeldonk')
    const laidOut = await savedNodes(page)
    await page.goBack()
    await back.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('layout')
    const compiled = await savedNodes(page)
    expect(compiled.size).toBeGreaterThan(5)
    expect(laidOut).not.toEqual(compiled)
    // A colleague who opens the link sees the same.
    await page.goForward()
    await page.reload()
    await back.waitFor()
    expect(await savedNodes(page)).toEqual(laidOut)
    await back.click()
    await back.waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/#project=hazeldonk$/)
  })

  it('offers to put nothing back where a new layout is as before', async () => {
    const { page } = await open()
    const anew = page.getByRole('button', { name: /^Rearrang(e|ing…)$/ })
    await anew.click()
    await expect.poll(() => anew.isEnabled()).toBe(true)
    expect(await anew.innerText()).toBe('Rearrange')
    expect(await page.getByRole('button', { name: 'Reset layout' }).count()).toBe(0)
    expect(page.url()).not.toContain('layout')
  })

  it('keeps a node where it was dragged, in another view and what is saved too; Ctrl-Z undoes the drag', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open('#project=hazeldonk')
    const canvas = page.getByRole('application', { name: 'Graph of who works with whom' })
    await canvas.waitFor()
    await page.waitForTimeout(1000)
    const dropped = (await dragOne(page, canvas))!
    expect(dropped).not.toBeNull()
    // The drag was no click.
    expect(page.url()).not.toContain('select')
    const [, id, x, y] = /moved-projects=([^:]+):([-\d.]+):([-\d.]+)$/.exec(page.url())!
    expect((await savedNodes(page)).get(id!)).toContain(`<viz:position x="${x}" y="${y}"/>`)
    const off = (await picturedNodes(page)).map(at => Math.hypot(at.x - dropped.x, at.y - dropped.y))
    expect(Math.min(...off)).toBeLessThan(2)
    await staysAsLeft(page, canvas)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Reset layout' }).waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('moved')
    expect((await savedNodes(page)).get(id!)).not.toContain(`x="${x}" y="${y}"`)
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('button', { name: 'Reset layout' }).waitFor()
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
