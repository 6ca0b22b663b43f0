// Three ways to use the page: with the mouse, by keyboard alone, with a finger on a phone. Each knows roles, names and
// keys, and nothing else of the page.

import type { Locator, Page } from 'playwright-core'
import type { withBrowser } from './page.ts'

export type Hands = {
  /** Presses a button or follows a link. */
  readonly press: (target: Locator) => Promise<void>
  /** Looks for a name or for words of the text, and takes the first result that says so. */
  readonly search: (words: string, result: RegExp, adds?: boolean) => Promise<void>
  readonly view: (name: string) => Promise<void>
  /** Chooses a value of a filter. */
  readonly filter: (facet: string, value: RegExp) => Promise<void>
  /** Chooses one of the options of a select. */
  readonly pick: (target: Locator, option: string) => Promise<void>
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Search names and text' })
const found = (page: Page, result: RegExp) => page.getByRole('option').filter({ hasText: result }).first()
const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' })
const panel = (page: Page) => page.getByRole('navigation', { name: 'Filter' })
const facetOf = (page: Page, name: string) => panel(page).getByRole('group', { name, exact: true })

/** The views that stand in a list beside the row of the others. */
const isFurther = (name: string) => name === 'Differences' || name === 'Compare'
const moreViews = (page: Page) => page.getByRole('combobox', { name: 'More' })

/** Opens a filter that is closed, and chooses a value in it. */
async function filterBy(page: Page, press: Hands['press'], facet: string, value: RegExp) {
  const head = panel(page).getByRole('button', { name: facet, exact: true })
  await head.waitFor()
  if ((await head.getAttribute('aria-expanded')) === 'false') await press(head)
  await press(facetOf(page, facet).getByRole('checkbox', { name: value }))
}

export function mouse(page: Page): Hands {
  const press = (target: Locator) => target.click()
  return {
    press,
    search: async (words, result, adds = false) => {
      await page.getByRole('button', { name: 'Search' }).click()
      await field(page).pressSequentially(words)
      await found(page, result).click(adds ? { modifiers: ['Shift'] } : {})
      if (adds) await close(page).click()
    },
    view: async name => {
      if (isFurther(name)) await moreViews(page).selectOption(name)
      else await page.getByRole('group', { name: 'View' }).getByText(name, { exact: true }).click()
    },
    filter: (facet, value) => filterBy(page, press, facet, value),
    pick: async (target, option) => void (await target.selectOption(option)),
  }
}

/** Nothing but keys: whatever is to be pressed is first walked to. */
export function keyboard(page: Page): Hands {
  const find = async (target: Locator) => (await target.elementHandle())!
  const reach = async (target: Locator, key = 'Tab') => {
    // Found once, not at each step: roles and names take the browser longer than a key.
    let element = await find(target)
    for (let step = 0; step < 400; step++) {
      if (!(await element.evaluate(element => element.isConnected))) element = await find(target)
      if (await element.evaluate(element => element === document.activeElement)) return
      await page.keyboard.press(key)
    }
    throw new Error(`The key ${key} does not lead to ${target}.`)
  }
  const press = async (target: Locator) => {
    await reach(target)
    const box = (await target.getAttribute('type')) === 'checkbox'
    await page.keyboard.press(box ? 'Space' : 'Enter')
  }
  return {
    press,
    search: async (words, result, adds = false) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words)
      const wanted = found(page, result)
      await wanted.waitFor()
      for (let step = 0; step < 40; step++) {
        if ((await wanted.getAttribute('aria-selected')) === 'true') break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press(adds ? 'Shift+Enter' : 'Enter')
      // The list stays open while one gathers several.
      if (adds) await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    view: async name => {
      if (isFurther(name)) {
        await reach(moreViews(page))
        return page.keyboard.type(name)
      }
      const views = page.getByRole('group', { name: 'View' }).getByRole('radio')
      await reach(views.and(page.getByRole('radio', { checked: true })))
      const wanted = page.getByRole('group', { name: 'View' }).getByRole('radio', { name, exact: true })
      for (let step = 0; step < 6 && !(await wanted.isChecked()); step++)
        await page.keyboard.press('ArrowRight')
    },
    filter: (facet, value) => filterBy(page, press, facet, value),
    pick: async (target, option) => {
      await reach(target)
      // Typing the first letters of an option chooses it, as everywhere.
      await page.keyboard.type(option)
    },
  }
}

/** A finger on a screen 390 pixels wide: panels are sheets, and the views a select. */
export function finger(page: Page): Hands {
  const press = (target: Locator) => target.tap()
  const pick = async (target: Locator, option: string) => void (await target.selectOption(option))
  const sheet = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    press,
    search: async (words, result, adds = false) => {
      await page.getByRole('button', { name: 'Search' }).tap()
      await field(page).pressSequentially(words)
      const wanted = found(page, result)
      if (!adds) return wanted.tap()
      await wanted.waitFor()
      const box = (await wanted.boundingBox())!
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await longPress(page, at)
      await close(page).tap()
    },
    view: name => pick(page.getByRole('combobox', { name: 'View' }), name),
    filter: async (facet, value) => {
      await sheet('Filter').tap()
      await filterBy(page, press, facet, value)
      await panel(page).getByRole('button', { name: 'Close' }).tap()
    },
    pick,
  }
}

/** A finger that rests for a second. */
export async function longPress(page: Page, { x, y }: { readonly x: number; readonly y: number }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(800)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

type Open = ReturnType<typeof withBrowser>

/** The three, each with how the page is opened for it. */
export const ways = [
  ['with the mouse', mouse, {}],
  ['by keyboard alone', keyboard, {}],
  ['with a finger on a phone', finger, { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const satisfies readonly (readonly [string, (page: Page) => Hands, Parameters<Open>[1]])[]
