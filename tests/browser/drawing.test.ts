// What one does with the drawing of the graph: hides what is in the way and has it back, asks for the menu of a node, walks its links, draws
// a rectangle, widens what lies around a node.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeSees } from './axe.ts'
import { longPress } from './hands.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()

const graph = (page: Page) => page.getByRole('application', { name: 'Graph of who works with whom' })

/** What the keys stand on in the graph, as it is said. */
const cursor = (page: Page) => page.getByRole('main').getByRole('status').first()

/** Puts the keys on the largest node of the graph. */
async function stand(page: Page): Promise<void> {
  await graph(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cursor(page).innerText()).not.toBe('')
}

/** Asks for the menu of the node that the keys stand on: its script comes when the graph is there. */
const askForMenu = (page: Page) =>
  expect
    .poll(async () => {
      await page.keyboard.press('Shift+F10')
      return page.getByRole('menu').count()
    })
    .toBe(1)

/** Where the largest node is on the page: its menu opens there, when the keys ask for it. */
async function nodeOn(page: Page) {
  await stand(page)
  await askForMenu(page)
  const { x, y } = (await page.getByRole('menu').boundingBox())!
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  return { x: x + 1, y: y + 1 }
}

describe('hiding', () => {
  it('takes a node out of the drawing and nothing out of the numbers; each comes back, or all', async () => {
    const { page } = await open.inPlace('#project=hazeldonk')
    const left = page.getByRole('navigation', { name: 'Filter' }).getByText(/^\d+ nodes, /)
    const before = await left.innerText()
    await graph(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => cursor(page).innerText()).toBe('Hazeldonk, project')
    await page.keyboard.press('h')
    await expect.poll(() => page.url()).toMatch(/hide=hazeldonk$/)
    await expect.poll(() => cursor(page).innerText()).toBe('')
    expect(await left.innerText()).toBe(before)
    const hidden = page.getByRole('main').getByText('1 hidden').last()
    await hidden.click()
    await page.getByRole('button', { name: 'Show Hazeldonk again' }).press('Enter')
    await expect.poll(() => page.url()).not.toContain('hide=')
    // Where the button was is none any more: the keys are with the graph.
    expect(await graph(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+z')
    await hidden.waitFor()
  })

  it('of all that there is says so, and not that filters leave nothing', async () => {
    const { page } = await open.inPlace('#project=crossbes&hide=crossbes,bes,european-union')
    await page.getByRole('main').getByText('3 hidden').first().waitFor()
    expect(await page.getByText('These filters leave nothing of the graph').count()).toBe(0)
    await page.getByRole('button', { name: 'Show all again' }).first().click()
    await expect.poll(() => page.url()).not.toContain('hide=')
  })

  it('is in the link, and ends for what one selects', async () => {
    const { page } = await open.inPlace('#hide=belgium,france,kmar')
    await page.getByText('3 hidden').last().click()
    await page.getByRole('button', { name: 'Show KMAR again' }).press('Enter')
    await expect.poll(() => page.url()).toMatch(/hide=belgium,france$/)
    const next = page.getByRole('button', { name: 'Show France again' })
    expect(await next.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('France')
    await page
      .getByRole('option', { name: /^France/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/select=france&hide=belgium$/)
    await page.getByRole('button', { name: 'Show all again' }).click()
    await expect.poll(() => page.url()).not.toContain('hide=')
  })
})

describe('the menu of a node', () => {
  it('opens by keyboard, is walked, acts, and gives the keys back to where they stood', async () => {
    const { page } = await open.inPlace('#project=hazeldonk')
    await stand(page)
    await askForMenu(page)
    const menu = page.getByRole('menu', { name: 'Hazeldonk: actions' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe('Select')
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual([
      'Select',
      'Expand its neighbourhood (±2)',
      'Hide',
      'Copy link',
    ])
    expect(await axeSees(page, 'all')).toEqual([])
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Copy link')
    await page.keyboard.press('h')
    expect(await focused()).toBe('Hide')
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    // The step back was the menu's, and the filter stays.
    expect(page.url()).toMatch(/#project=hazeldonk$/)
    await expect.poll(() => cursor(page).innerText()).toBe('Hazeldonk, project')
    await askForMenu(page)
    await expect.poll(focused).toBe('Select')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/select=hazeldonk/)
    await menu.waitFor({ state: 'detached' })
    // What is selected has it as a button, for a finger too.
    await page.getByRole('button', { name: 'Hazeldonk: actions' }).click()
    await menu.getByRole('menuitem', { name: 'Expand its neighbourhood (±2)' }).click()
    await expect.poll(() => page.url()).toMatch(/select=hazeldonk.*steps=2/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url()).not.toContain('steps=2')
  })

  it('copies a link to the node', async () => {
    const { page } = await open.inPlace()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await stand(page)
    await askForMenu(page)
    await page.getByRole('menuitem', { name: 'Copy link' }).press('Enter')
    await page.getByText('Link copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^http.*#select=[a-z-]+$/)
  })

  it('opens with the other button of the mouse, beside the node, and closes with a click elsewhere', async () => {
    const { page } = await open.inPlace()
    const { x, y } = await nodeOn(page)
    await page.mouse.click(x, y, { button: 'right' })
    const menu = page.getByRole('menu', { name: 'Hazeldonk: actions' })
    await menu.waitFor()
    const box = (await menu.boundingBox())!
    expect(Math.hypot(box.x - x, box.y - y)).toBeLessThan(200)
    await page.getByRole('heading', { level: 1, name: 'Verband' }).click()
    await menu.waitFor({ state: 'detached' })
  })

  it('opens under a finger that rests on the node', async () => {
    const { page } = await open('', { viewport: { width: 1440, height: 900 }, hasTouch: true })
    const at = await nodeOn(page)
    await longPress(page, at)
    const menu = page.getByRole('menu', { name: 'Hazeldonk: actions' })
    await menu.getByRole('menuitem', { name: 'Select', exact: true }).tap()
    await expect.poll(() => page.url()).toMatch(/#select=hazeldonk$/)
    await menu.waitFor({ state: 'detached' })
  })

  it('has a moved node let go', async () => {
    const { page } = await open.inPlace('#moved-projects=hazeldonk:10:20&select=hazeldonk')
    await page.getByRole('button', { name: 'Hazeldonk: actions' }).click()
    await page.getByRole('menuitem', { name: 'Return to its place (moved by hand)' }).press('Enter')
    await expect.poll(() => page.url()).toMatch(/#select=hazeldonk$/)
  })
})

it('what was moved by hand is told, and goes back one by one or together', async () => {
  const { page } = await open('#moved-projects=hazeldonk:10:20,euriec:300:-200,kmar:90:90')
  await page.getByText('3 moved').click()
  await page.getByRole('button', { name: 'Return KMAR to its place' }).press('Enter')
  await expect.poll(() => page.url()).toMatch(/#moved-projects=hazeldonk:10:20,euriec:300:-200$/)
  await page.getByText('2 moved').waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
  await page.getByRole('button', { name: 'Return all to their places' }).press('Enter')
  await expect.poll(() => page.url()).not.toContain('moved')
  expect(await graph(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)
  // One step brings all of them back.
  await page.keyboard.press('Control+z')
  await page.getByText('2 moved').waitFor()
})

describe('the graph by keyboard', () => {
  it('is two keys away, and each link of a node one more; Enter opens its words', async () => {
    const { page } = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the view')
    await page.keyboard.press('Enter')
    expect(await graph(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => cursor(page).innerText()).toBe('Hazeldonk, project')
    const link = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /Link \d+ of \d+$/ })
    // The script of the links comes when the graph is there.
    await expect
      .poll(async () => {
        await page.keyboard.press('l')
        return link.count()
      })
      .toBe(1)
    const first = await link.innerText()
    const [, at, all] = /Link (\d+) of (\d+)$/.exec(first)!
    await page.keyboard.press('l')
    const next = `Link ${(Number(at) % Number(all)) + 1} of ${all}`
    await expect.poll(() => link.innerText()).toContain(next)
    await page.keyboard.press('Shift+L')
    await expect.poll(() => link.innerText()).toBe(first)
    // What is said of it stands beside it.
    const [who] = first.split(' ', 1)
    await expect.poll(() => page.locator('.tip').innerText()).toContain(who!)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/select=[a-z-]+--[a-z-]+$/)
    await page.getByRole('complementary', { name: 'Details' }).locator('blockquote').first().waitFor()
    // Its words are in the panel, and stand beside nothing where the drawing has gone elsewhere.
    await expect.poll(() => page.locator('.tip').count()).toBe(0)
    await page.keyboard.press('Escape')
    await link.waitFor({ state: 'detached' })
    // The step back was that from the link to its node.
    expect(page.url()).toContain('select=')
    await expect.poll(() => cursor(page).innerText()).toBe('Hazeldonk, project')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('select=')
  })

  it('skips to any view', async () => {
    const { page } = await open('#view=table')
    await page.getByRole('table').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('main').evaluate(main => main === document.activeElement)).toBe(true)
  })
})

/** The canvas, parted into left and right in the middle. */
async function halves(page: Page) {
  const { x, y, width, height } = (await graph(page).boundingBox())!
  const [top, bottom, middle] = [y + 55, y + height - 230, x + width / 2]
  return {
    left: [
      { x: x + 20, y: top },
      { x: middle, y: bottom },
    ],
    right: [
      { x: x + width - 20, y: top },
      { x: middle, y: bottom },
    ],
  } as const
}

const selectedIn = (page: Page): readonly string[] => /select=([^&]*)/.exec(page.url())?.[1]?.split(',') ?? []

describe('a rectangle', () => {
  it('selects what lies in it, with Shift besides what is selected; Back undoes it', async () => {
    const { page } = await open.inPlace()
    const area = page.getByRole('button', { name: 'Select an area' })
    await area.waitFor()
    const { left, right } = await halves(page)
    const drag = async ([from, to]: typeof left | typeof right) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
      await page.mouse.move(to.x, to.y)
      await page.mouse.up()
    }
    await page.keyboard.down('Shift')
    await drag(left)
    await page.keyboard.up('Shift')
    await expect.poll(() => selectedIn(page).length).toBeGreaterThan(5)
    const before = selectedIn(page)
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: `${before.length} selected` })
      .waitFor()
    // The camera has gone to what is selected: all of it is in sight, and the right half of that is selected already.
    await page.keyboard.down('Shift')
    await drag(right)
    await page.keyboard.up('Shift')
    await page.waitForTimeout(200)
    expect(selectedIn(page).slice(0, before.length)).toEqual(before)
    await page.keyboard.press('Escape')
    await expect.poll(() => selectedIn(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(() => selectedIn(page).length).toBeGreaterThanOrEqual(before.length)
    // By the button, anew; and Escape leaves it.
    await area.click()
    await page.getByText('Drag a rectangle around nodes. Esc cancels.').waitFor()
    await page.keyboard.press('Escape')
    expect(await area.getAttribute('aria-pressed')).toBe('false')
    expect(selectedIn(page).length).toBeGreaterThan(0)
  })

  it('is given up by Escape while it is drawn: nothing is selected, and nothing that was is let go', async () => {
    const { page } = await open.inPlace('#select=kmar')
    const area = page.getByRole('button', { name: 'Select an area' })
    await area.waitFor()
    const [from, to] = (await halves(page)).left
    for (const begin of [() => area.click(), () => page.keyboard.down('Shift')]) {
      await begin()
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await page.keyboard.up('Shift')
      expect(await area.getAttribute('aria-pressed')).toBe('false')
      await page.waitForTimeout(200)
      expect(selectedIn(page)).toEqual(['kmar'])
    }
  })

  it('is drawn by a finger too', async () => {
    const { page } = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('button', { name: 'Select an area' }).tap()
    const [from, to] = (await halves(page)).left
    const session = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', from)
    await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
    await touch('touchMove', to)
    await touch('touchEnd')
    await session.detach()
    await expect.poll(() => selectedIn(page).length).toBeGreaterThan(3)
    expect(page.url()).not.toContain('moved')
  })
})

describe('a line by a free hand', () => {
  it('selects what it goes around, by its button or with Shift and Alt', async () => {
    const { page } = await open.inPlace()
    const { left } = await halves(page)
    const [from, to] = left
    const around = async () => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      for (const [x, y] of [
        [to.x, from.y],
        [to.x, to.y],
        [from.x, to.y],
      ] as const)
        await page.mouse.move(x, y, { steps: 5 })
      await page.mouse.up()
    }
    const button = page.getByRole('button', { name: 'Draw around nodes' })
    await button.click()
    await page.getByText('Draw a line around nodes. Esc cancels.').waitFor()
    await around()
    await expect.poll(() => selectedIn(page).length).toBeGreaterThan(5)
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    const found = selectedIn(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => selectedIn(page)).toEqual([])
    await page.keyboard.down('Shift')
    await page.keyboard.down('Alt')
    await around()
    await page.keyboard.up('Alt')
    await page.keyboard.up('Shift')
    await expect.poll(() => selectedIn(page)).toEqual(found)
  })
})

describe('a second click on a node', () => {
  it('widens what lies around it instead of zooming; Back undoes it', async () => {
    const { page } = await open.inPlace()
    const { x, y } = await nodeOn(page)
    await page.mouse.dblclick(x, y)
    await expect.poll(() => page.url()).toMatch(/#select=[a-z-]+&steps=2$/)
    const chosen = page.url()
    await page.goBack()
    await expect.poll(() => page.url()).toMatch(/#select=[a-z-]+$/)
    await page.goForward()
    await expect.poll(() => page.url()).toBe(chosen)
    await page.getByRole('radio', { name: '±2' }).waitFor()
  })
})
