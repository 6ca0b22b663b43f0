// The browser without WebGL, and the browser that takes it away: the graph comes back, or the tables stand in and say why.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chooseFile, withBrowser } from './page.ts'

describe('without WebGL', () => {
  const open = withBrowser({ webgl: false })

  it('the page says so plainly and lists the same facts', async () => {
    const { page } = await open('#select=kmar')
    await page.getByText('No graph here: this browser has no WebGL.').waitFor()
    await page.getByText('The tables below say the same.').waitFor()
    await page.getByRole('table', { name: 'Who with whom' }).waitFor()
    await page
      .getByRole('table', { name: 'Who and what' })
      .getByRole('link', { name: 'Hazeldonk', exact: true })
      .click()
    await expect.poll(() => page.url()).toContain('select=hazeldonk')
  })
})

const open = withBrowser()

/** Opens a graph of two nodes, one of which is called as a formula is written. */
async function openTwo(page: Page) {
  await chooseFile(page, {
    name: 'two.gexf',
    mimeType: 'application/xml',
    buffer: Buffer.from(
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a" label="Bureau"/><node id="b" label="=1+1"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    ),
  })
}

it('without even its interfaces, the page says the same, in the reader’s language', async () => {
  const { page, faults } = await open()
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebGL2RenderingContext')
    Reflect.deleteProperty(window, 'WebGLRenderingContext')
  })
  await page.reload()
  await page.getByRole('table', { name: 'Who with whom' }).waitFor()
  for (const [name, said] of [
    ['FR', 'Les tableaux ci-dessous disent la même chose.'],
    ['EN', 'The tables below say the same.'],
  ] as const) {
    await page.getByText(name, { exact: true }).click()
    await page.getByText(said).waitFor()
  }
  // So of a graph that is opened; and what is copied of the list that stands in for it runs nothing.
  await openTwo(page)
  await page.getByText('No graph here: this browser has no WebGL.').waitFor()
  await page.getByText('All nodes and their links are in the list.').waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as table: Nodes' }).click()
  await page.getByText('2 rows copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Name\tLinks\nBureau\t1\n'=1+1\t1")
  expect(faults).toEqual([])
  await page.close()
})

/** Takes the WebGL contexts of what is drawn away, as a driver that falls over does; tells, once they are gone, how many there were. */
const lose = (page: Page) =>
  page.evaluate(async () => {
    // Of the others, which are drawn on in another way, one that is not drawn on yet would be given a context.
    const canvases = document.querySelectorAll<HTMLCanvasElement>(
      '.sigma-edges, .sigma-nodes, .sigma-hoverNodes',
    )
    const contexts = [...canvases].map(canvas => canvas.getContext('webgl2'))
    const given = contexts.flatMap(context => context?.getExtension('WEBGL_lose_context') ?? [])
    if (given.length === 0) return 0
    const gone = new Promise(done =>
      document.addEventListener('webglcontextlost', done, { capture: true, once: true }),
    )
    for (const one of given) one.loseContext()
    await gone
    return given.length
  })

const graphOf = (page: Page) => page.getByRole('application', { name: 'Graph of who works with whom' })

/** What is drawn, without the buttons over it. */
async function looksOf(page: Page, place = graphOf(page)): Promise<string> {
  const { x, y, width, height } = (await place.boundingBox())!
  const clip = { x, y: y + 100, width, height: height - 200 }
  return (await page.screenshot({ clip })).toString('base64')
}

/** What is drawn, once nothing of it changes any more. */
async function settledLooks(page: Page, place = graphOf(page)): Promise<string> {
  for (let before = ''; ; ) {
    await page.waitForTimeout(500)
    const now = await looksOf(page, place)
    if (now === before) return now
    before = now
  }
}

/** Graphics made anew may round a shade differently, by so much of 255; nobody sees that. */
const sameShade = 3

/** Whether what is drawn looks as it did. */
async function looksLike(page: Page, before: string): Promise<boolean> {
  const now = await looksOf(page)
  return page.evaluate(
    async ([images, sameShade]) => {
      const [one, other] = await Promise.all(
        images.map(async image => {
          const picture = new Image()
          picture.src = `data:image/png;base64,${image}`
          await picture.decode()
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
          canvas.drawImage(picture, 0, 0)
          return canvas.getImageData(0, 0, picture.width, picture.height).data
        }),
      )
      return (
        one!.length === other!.length && one!.every((shade, i) => Math.abs(shade - other![i]!) <= sameShade)
      )
    },
    [[before, now], sameShade] as const,
  )
}

const show = (page: Page, view: string) =>
  page.getByRole('radio', { name: view, exact: true }).first().check({ force: true })

describe('a graph whose WebGL context is lost', () => {
  it('is drawn again as it was, also when that happened in another view', { tags: ['sweep'] }, async () => {
    const { page, faults } = await open()
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.mouse.move(0, 0)
    const before = await settledLooks(page)
    expect(await lose(page)).toBe(1)
    await expect.poll(() => looksLike(page, before)).toBe(true)

    // Of so many contexts a browser gives up the one that was used longest ago; with one each, as many graphs share a page.
    await page.evaluate(
      () =>
        new Promise<void>(done => {
          document.addEventListener('webglcontextlost', () => done(), { capture: true, once: true })
          for (let n = 0; n < 20; n++) document.createElement('canvas').getContext('webgl2')
        }),
    )
    await expect.poll(() => looksLike(page, before)).toBe(true)

    await show(page, 'Table')
    await page.getByRole('table', { name: 'Who with whom' }).waitFor()
    expect(await lose(page)).toBe(1)
    await show(page, 'Graph')
    await graphOf(page).waitFor()
    await page.mouse.move(0, 0)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await expect.poll(() => looksLike(page, before)).toBe(true)
    expect(faults).toEqual([])
  })

  it('gives way to the tables where that happens again and again, and comes back when asked to', {
    tags: ['sweep'],
  }, async () => {
    const { page } = await open()
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    await graphOf(page).waitFor()
    for (let time = 0; time < 4; time++) {
      await expect.poll(() => lose(page)).toBe(1)
    }
    await page.getByText('The graph is gone: the browser has stopped drawing it.').waitFor()
    await page.getByRole('table', { name: 'Who with whom' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await graphOf(page).waitFor()
    await expect.poll(() => lose(page)).toBe(1)
  })
})

it('a graph that was opened is drawn again too, and gives way to its list', { tags: ['sweep'] }, async () => {
  const { page, faults } = await open()
  await openTwo(page)
  const drawing = page.locator('main').getByRole('img')
  await drawing.locator('canvas').first().waitFor()
  const before = await settledLooks(page, drawing)
  expect(await lose(page)).toBeGreaterThan(0)
  await expect.poll(async () => (await looksOf(page, drawing)) === before).toBe(true)
  // Where that happens again and again, the list stands in, and says why.
  for (let time = 0; time < 3; time++) await expect.poll(() => lose(page)).toBeGreaterThan(0)
  await page.getByText('The graph is gone: the browser has stopped drawing it.').waitFor()
  await page.getByText('All nodes and their links are in the list.').waitFor()
  await page.getByRole('table', { name: 'Nodes' }).getByRole('button', { name: 'Bureau' }).waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => lose(page)).toBeGreaterThan(0)
  expect(faults).toEqual([])
})
