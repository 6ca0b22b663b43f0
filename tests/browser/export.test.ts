// What one takes along: pictures, a dossier, data, paper.

import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './page.ts'

const open = withBrowser()

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function take(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const saving = page.waitForEvent('download')
  await sheet(page).getByRole('button', { name, exact: true }).click()
  const saved = await saving
  await sheet(page).getByText(`Saved: ${saved.suggestedFilename()}`).waitFor()
  return { name: saved.suggestedFilename(), bytes: await buffer(await saved.createReadStream()) }
}

describe('a picture', () => {
  it('of the graph is shapes and text, with legend and source; as PNG as large as one asks', async () => {
    const { page, faults } = await open('#project=hazeldonk')
    await page.getByRole('application', { name: 'Graph of who works with whom' }).waitFor()
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.waitForTimeout(500)
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(svg).toMatch(/^<svg xmlns=/)
    for (const words of ['Hazeldonk', 'Belgium', 'country', 'Source: 928/2']) expect(svg).toContain(words)
    const canvas = (await page.getByRole('application', { includeHidden: true }).boundingBox())!
    for (const [kind, factor] of [
      ['PNG', 1],
      ['PNG, 2×', 2],
    ] as const) {
      const { bytes } = await take(page, kind)
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      // As the header of the file says (PNG, section 11.2.2).
      expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(factor * Math.floor(canvas.width))
    }
    expect(faults).toEqual([])
  })

  it('of the matrix is shapes and text too: every name in full, what it says, and the filters', async () => {
    const { page } = await open.inPlace('#view=matrix&evidence=both')
    const heads = page.getByRole('grid').getByRole('rowheader')
    await expect.poll(() => heads.count()).toBeGreaterThan(20)
    const names = await heads.allInnerTexts()
    await page.getByRole('button', { name: 'Export' }).click()
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(svg).not.toContain('<image')
    const written = Array.from(svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g))
    for (const name of names) expect(written.filter(([, , , words]) => words === name.trim()).length).toBe(2)
    for (const [, x, y] of written) expect(Number(x) > 0 && Number(y) > 0).toBe(true)
    expect(svg).toMatch(/>\d+ actors; statements join \d+ pairs of them\.</)
    expect(svg).toMatch(/>Filtered by .*Both languages</)
  })

  it('of the timeline explains the signs that are in it, and no others', async () => {
    const { page } = await open.inPlace('#view=timeline')
    await page.getByRole('region', { name: 'Timeline' }).waitFor()
    await page.getByRole('button', { name: 'Export' }).click()
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(svg).toContain('>event<')
    expect(svg).not.toContain('>country<')
  })

  it.each(['recommendations'])('of the %s shows it whole', { tags: ['sweep'] }, async view => {
    const { page, faults } = await open.inPlace(`#view=${view}`)
    await page
      .locator(`main[data-view=${view}]`)
      .getByText('Hazeldonk')
      .first()
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Export' }).click()
    const { bytes } = await take(page, 'PNG')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    // More than is in sight, and not an empty sheet.
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(900)
    expect(bytes.length).toBeGreaterThan(100_000)
    expect(faults).toEqual([])
  })
})

describe('what is shared', () => {
  it('opens what one sees from where one looks, in a frame of another page too, is cited, and can be scanned', async () => {
    const { page } = await open.inPlace('#mode=actors&select=kmar')
    expect(await page.title()).toMatch(/^KMAR · .* · Verband$/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const shared = page.getByRole('dialog', { name: 'Share' })
    const copied = async (name: string) => {
      await shared.getByRole('button', { name, exact: true }).click()
      await shared.getByText('Copied').first().waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    await page.getByRole('button', { name: 'Share' }).click()
    expect(await copied('Copy link')).toBe(page.url())
    expect(await copied('Copy code')).toMatch(
      /^<iframe src="[^"]*\?embed#mode=actors&#38;select=kmar" title="KMAR · [^"]*" [^<>]*><\/iframe>$/,
    )
    expect(await copied('Copy citation')).toMatch(
      /^KMAR · .* (?:http|file)\S+select=kmar \(accessed \d+ \w+ \d{4}\)$/,
    )
    await shared.getByRole('img', { name: 'QR code of the link' }).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Share' }).click()
    const near = await copied('Copy link')
    expect(near).toMatch(/&camera=[\d.:-]+(:turned)?$/)
    const { page: other } = await open(new URL(near).hash)
    await other.getByRole('application').waitFor()
    // It is drawn from there, which the link made of it says again.
    await other.getByRole('button', { name: 'Share' }).click()
    const link = other.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Link' })
    expect(await link.inputValue()).toBe(near)
  })
})

describe('data', () => {
  it('are what one sees, or everything', async () => {
    const { page, faults } = await open.inPlace('#project=hazeldonk')
    await page.getByRole('button', { name: 'Export' }).click()
    const lines = ({ bytes }: { readonly bytes: Buffer }) =>
      bytes.toString('utf8').trim().split('\r\n').length
    const seen = lines(await take(page, 'CSV: nodes'))
    const told = await sheet(page)
      .getByText(/^What I see: /)
      .innerText()
    expect(seen - 1).toBe(Number(/(\d+) node/.exec(told)![1]))
    await sheet(page).getByText('Everything', { exact: true }).click()
    const all = lines(await take(page, 'CSV: nodes'))
    expect(all).toBeGreaterThan(150)
    const gexf = await take(page, 'GEXF')
    expect(gexf.name).toBe('verband.gexf')
    expect(gexf.bytes.toString('utf8').match(/<node /g)).toHaveLength(all - 1)
    expect(faults).toEqual([])
  })
})

describe('a dossier', () => {
  it('tells of what is selected, in the language of the interface, with the quotes in both', async () => {
    const { page } = await open.inPlace('#select=kmar&ui=nl')
    await page.getByRole('button', { name: 'Exporteren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Exporteren' })
    const saving = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Markdown' }).click()
    const text = (await buffer(await (await saving).createReadStream())).toString('utf8')
    expect(text).toContain('KMAR')
    expect(text).toContain('grensbewakingsautoriteiten')
    expect(text).toContain('surveillance des frontières')
    expect(text).toContain('928/2, al. 2')
  })
})

describe('paper', () => {
  it('gets the picture, the evidence and the source, in the dark too, and the screen is as it was', async () => {
    const { page } = await open('#select=hazeldonk', { colorScheme: 'dark' })
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.getByRole('img', { name: 'Graph of who works with whom' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: 'Evidence' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Filter' }).isVisible()).toBe(false)
    expect(await page.locator('blockquote[lang=fr]').filter({ visible: true }).count()).toBeGreaterThan(5)
    expect(await page.getByText('Source: 928/2').filter({ visible: true }).count()).toBe(1)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.locator('html[data-theme=dark]').waitFor()
  })

  it.each(['matrix', 'timeline', 'reader', 'table'])(
    'has the %s under its title and filters, with numbered pages and nothing to press',
    async view => {
      const { page } = await open(`#view=${view}&project=hazeldonk`)
      const main = page.getByRole('main')
      await main.getByText('Hazeldonk').first().waitFor({ state: 'attached' })
      await page.waitForFunction(() => document.querySelector('.facets input'))
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      await page.getByRole('heading', { level: 1, name: /^Benelux cooperation .* · / }).waitFor()
      await page.getByText('Filtered by Project: Hazeldonk.').waitFor()
      const pressable = main.locator('button:not(.link, .dated, .outline-link), input, select')
      expect(await pressable.filter({ visible: true }).allInnerTexts()).toEqual([])
      for (const instruction of ['Drag over the years', 'Open a cell'])
        expect(await page.getByText(instruction).filter({ visible: true }).count()).toBe(0)
      const rules = await page.evaluate(() =>
        [...document.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join(),
      )
      expect(rules).toMatch(/@bottom-right\s*\{[^}]*counter\(page\)/)
      if (view === 'matrix') {
        const table = page.locator('.matrix-paper table')
        expect(await table.locator('tbody tr').count()).toBe(
          await page.locator('[role=grid] tbody tr').count(),
        )
        const sizes = await table
          .locator('th, td')
          .evaluateAll(cells => cells.map(cell => Number.parseFloat(getComputedStyle(cell).fontSize)))
        // 7 points.
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 / 72) * 96)
      }
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    },
  )
})
