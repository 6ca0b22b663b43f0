// How long does one wait, with many papers, from saving an edit until the open page shows it, as `npm start` serves it?
// `npm run bench -- edit`, or with numbers of papers of your own: `npm run bench -- edit 1 300`. Never fails on a time.
//
// React is its development build here, and the modules come one by one: slower than what is published, and what one works with.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { recallFolder } from '../../src/cli/data-compiler.ts'
import { readFiles } from '../../src/cli/files.ts'
import { findChromium, launch } from '../browser/chromium.ts'
import { developmentServer } from '../browser/development-server.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { median, rounds } from './pages.ts'

/** When nothing has been asked of the server for so long, nothing more will be, in milliseconds. */
const quietMs = 5000

/** What has not come by then does not come, in milliseconds. */
const patienceMs = 60_000

const root = resolve(import.meta.dirname, '../..')
const given = await readFiles(join(root, 'graph-data'))
const browser = await launch(findChromium())
const asked = process.argv.slice(3).map(Number)
for (const papers of asked.length > 0 ? asked : [1, 300]) await report(papers)
await browser.close()

async function report(papers: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verband-edit-'))
  const data = join(folder, 'graph-data')
  const files = manyPapers(given, papers)
  const server = await developmentServer(folder, data, files)
  const claims = [...files.keys()].findLast(path => path.endsWith('claims.yaml'))!
  for (const [what, ms] of await measured(server.resolvedUrls!.local[0]!, join(data, claims)))
    console.log(`${papers} papers: ${what} ${ms.toFixed(0)} ms after it is saved`)
  await server.close()
  for (const path of [folder, recallFolder(data)]) rmSync(path, { recursive: true, force: true })
}

type Figures = readonly (readonly [what: string, ms: number])[]

/** Edits a file of claims time and again, in a page where one of them is selected. */
async function measured(address: string, path: string): Promise<Figures> {
  const before = readFileSync(path, 'utf8')
  const entries = before.split(/\n(?=- )/)
  // In the middle of what the paper says, where it says what no other does.
  const at = entries.findLastIndex((entry, i) => i < entries.length / 2 && !/^ {2}remark:/m.test(entry))
  const [id] = /(?<=^- id: ).*/m.exec(entries[at]!)!
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  let asked = performance.now()
  page.on('request', () => {
    asked = performance.now()
  })
  /** The words, and what is searched for, come when nothing else is to do. */
  const settled = async () => {
    while (performance.now() - asked < quietMs) await page.waitForTimeout(quietMs / 10)
  }
  // What runs this file names inner functions by a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = value => value' })
  const paper = dirname(path).split('/').at(-1)
  await page.goto(`${address}#select=${paper}~${id}`, { timeout: 600_000 })
  await page.locator('.facets .count').first().waitFor({ timeout: 600_000 })
  await page.locator('.details blockquote').first().waitFor({ timeout: 600_000 })
  // Of many papers the filter by paper shows the first: what each relation would leave changes with any of them.
  await page.locator('.facets').getByText('Relation', { exact: true }).click()
  await settled()
  const [words, numbers, counts]: [number[], number[], number[]] = [[], [], []]
  for (let round = 1; round <= rounds; round++) {
    const note = `Looked at for the ${round}th time.`
    const noted = entries.toSpliced(at, 1, `${entries[at]!.trimEnd()}\n  remark: { en: ${note} }`).join('\n')
    words.push(await timed(page, '.details', () => writeFileSync(path, noted), note))
    writeFileSync(path, before)
    await page.waitForTimeout(3000)
    // So many that some of them no other paper states.
    const fewer = entries.toSpliced(at + 1, 30 + round).join('\n')
    const both = await Promise.all([
      timed(page, '.facets .left', () => writeFileSync(path, fewer)),
      timed(page, '.facets .facet', () => {}),
    ])
    numbers.push(both[0])
    counts.push(both[1])
    writeFileSync(path, before)
    await page.waitForTimeout(3000)
  }
  await context.close()
  return [
    ['words that have changed are shown', median(words)],
    ['graph and statements have followed', median(numbers)],
    ['what each filter would leave has followed', median(counts)],
  ]
}

/** The milliseconds from an act until what stands at a place holds other words, or some words, and has been drawn. Rejects where it does not. */
async function timed(page: Page, place: string, act: () => void, words = ''): Promise<number> {
  const seen = page.evaluate(
    ([place, words, ms]) => {
      const text = () =>
        Array.from(document.querySelectorAll(place), ({ textContent }) => textContent).join('\n')
      const before = text()
      return new Promise<number>((done, fail) => {
        setTimeout(() => fail(new Error(`Not within ${ms} ms: ${place}: ${text().slice(0, 500)}`)), ms)
        const observer = new MutationObserver(() => {
          if (words === '' ? text() === before : !text().includes(words)) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(Date.now())))
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
    },
    [place, words, patienceMs] as const,
  )
  // The page is looking by then.
  await page.evaluate(() => {})
  const start = Date.now()
  act()
  return (await seen) - start
}
