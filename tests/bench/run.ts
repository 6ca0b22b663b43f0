// npm run bench: how the page compares with a bare sigma page that draws the same graph, in one run on one machine.
// Prints ratios; never fails on a time.

import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import {
  type Edition,
  indexCorpus,
  makeEdition,
  nodeLimitOf,
  project,
  strengthAtFirst,
} from '../../src/graph/index.ts'
import { median, rounds, startBench } from './pages.ts'
import { type Measured, opening, saving } from './saving.ts'
import { synthesise } from './synthetic.ts'

// Apart from the rest: `npm run bench -- corpora` measures the commands with many papers, `-- questions FILE` with those there, and
// `-- papers` the page; `-- layout`, how well nodes lie; `-- edit`, how long until that shows an edit;
// `-- store`, what one waits for with a triple store; `-- model`, what a language model finds.
if (process.argv[2] === 'corpora' || process.argv[2] === 'questions') {
  await import('./corpora.ts')
  process.exit()
}
if (process.argv[2] === 'edit') {
  await import('./edit.ts')
  process.exit()
}
if (process.argv[2] === 'import') {
  await (await import('./import.ts')).benchImport()
  process.exit()
}
if (process.argv[2] === 'layout') {
  await import('./layout.ts')
  process.exit()
}
if (process.argv[2] === 'model') {
  await import('./model.ts')
  process.exit()
}
if (process.argv[2] === 'store') {
  await import('./store.ts')
  process.exit()
}
if (process.argv[2] === 'papers') {
  await import('./papers.ts')
  process.exit()
}

const root = resolve(import.meta.dirname, '../..')

const { out, served, opened, firstDrawings, end } = await startBench()

/** What is measured: as the page is served it, and as the bare page is, whole. */
function serve(edition: Edition, drawn: object = {}): void {
  served.clear()
  for (const [name, text] of editionFiles(edition)) served.set(`page/${name}`, text)
  served.set('bare/corpus.json', JSON.stringify({ ...edition, ...drawn }))
}

/**
 * The time that a step of dragging the graph about takes until its frame is due, in milliseconds: the mean, for a
 * browser whose graphics lag behind gives out some frames at once and then waits for seconds.
 */
async function panning(page: Page, at: { x: number; y: number }): Promise<number> {
  const steps = 30
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  const start = performance.now()
  for (let step = 0; step < steps; step++) {
    await page.mouse.move(at.x + 80 * Math.sin(step / 5), at.y + 60 * Math.cos(step / 5))
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => done(null))))
  }
  const took = performance.now() - start
  await page.mouse.up()
  return took / steps
}

/** The longest task that an action causes, in milliseconds; those under 50 are not told apart. */
async function longest(page: Page, act: () => Promise<void>, settles = 800): Promise<number> {
  const seen = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.length)
  await act()
  await page.waitForTimeout(settles)
  const tasks = await page.evaluate(
    from => (globalThis as unknown as { tasks: number[] }).tasks.slice(from),
    seen,
  )
  return Math.max(0, ...tasks)
}

/** What else than the graph of projects there is to see, by its address. */
const views: Readonly<Record<string, string>> = {
  'the graph of actors': 'mode=actors',
  'the graph of all': 'mode=all',
  'matrix of actors': 'view=matrix',
  'matrix of actors, in blocks': 'view=matrix&order=blocks',
  'matrix of projects': 'view=matrix&matrix=projects',
  table: 'view=table',
  timeline: 'view=timeline',
  recommendations: 'view=recommendations',
  reader: 'view=reader',
}

const row = (name: string, page: number, bare: number | null, unit = 'ms') =>
  console.log(
    `${name.padEnd(52)}${`${page.toFixed(0)} ${unit}`.padStart(10)}${bare === null ? '' : `${`${bare.toFixed(0)} ${unit}`.padStart(12)}${(page / bare).toFixed(2).padStart(9)}×`}`,
  )

async function compare(title: string, given: Edition) {
  const { nodes, links } = project(indexCorpus(given.corpus), 'projects')
  serve(given, { drawn: { nodes, links: links.map(({ a, b }) => [a, b]) } })
  console.log(
    `\n${title}: ${nodes.length} nodes, ${links.length} ties drawn${''.padEnd(10)}page        bare    ratio`,
  )
  const [ours = Number.NaN, bares = Number.NaN] = await firstDrawings('page/index.html', 'bare/bare.html')
  row('first drawing', ours, bares)
  // Of many nodes the page draws the strongest at first, and the bare page all.
  if (nodeLimitOf({ nodes }, strengthAtFirst) !== null) {
    const [all = Number.NaN] = await firstDrawings('page/index.html#strongest=all')
    row('first drawing, of all nodes', all, bares)
  }

  const own = await opened('page/index.html')
  const bare = await opened('bare/bare.html')
  const loading = (page: Page) =>
    page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
  row('longest task while loading', await loading(own.page), await loading(bare.page))
  const inView = { x: 300, y: 480 }
  row('frame while panning', await panning(own.page, inView), await panning(bare.page, inView))
  const { page } = own
  const [first] = given.corpus.entities.filter(({ type }) => type === 'project')
  const hash = (text: string) =>
    page.evaluate(to => {
      location.hash = to
    }, text)
  // Each a few times, for one time tells little; there and back again.
  const mediansOf = async (act: string, settles?: number) => {
    const there: number[] = []
    const back: number[] = []
    for (let round = 0; round < rounds; round++) {
      there.push(await longest(page, () => hash(act), settles))
      back.push(await longest(page, () => hash(''), settles))
    }
    return [median(there), median(back)] as const
  }
  const medianOf = async (act: string) => (await mediansOf(act))[0]
  row('longest task: select a project', await medianOf(`select=${first?.id}`), null)
  const [link] = links
  row('longest task: select a link', await medianOf(`select=${link?.id}`), null)
  row(
    'longest task: select two, and how they are connected',
    await medianOf(`select=${farApart(nodes)}`),
    null,
  )
  row('longest task: filter by a project', await medianOf(`project=${first?.id}`), null)
  row('longest task: filter by a kind', await medianOf('type=country'), null)
  for (const [name, view] of Object.entries(views)) {
    const [there, back] = await mediansOf(view, 1500)
    row(`longest task: ${name}`, there, null)
    row('  and back to the graph', back, null)
  }
  await Promise.all([own.page.context().close(), bare.page.context().close()])
}

/** Two actors of a corpus, with a comma between. */
const farApart = (nodes: readonly string[]) =>
  [nodes.at(-1), nodes.at(Math.floor(nodes.length / 2))].join(',')

async function saveAndOpen(title: string, given: Edition) {
  serve(given)
  console.log(`\n${title}: everything, saved and opened again`)
  const { page } = await opened('page/index.html')
  const tell = ({ name, seconds, longest, megabytes }: Measured) =>
    console.log(
      `${name.padEnd(52)}${`${megabytes.toFixed(1)} MB`.padStart(10)}${`${seconds.toFixed(1)} s`.padStart(10)}${`longest task ${longest.toFixed(0)} ms`.padStart(26)}`,
    )
  const files = []
  for (const button of ['Corpus (JSON)', 'GEXF', 'CSV: links', 'JSON-LD', 'N-Quads']) {
    const saved = await saving(page, button, out)
    tell(saved)
    files.push(saved)
  }
  for (const { name, path } of files) if (/JSON|Quads/.test(name)) tell(await opening(page, path))
  for (const { path } of files) rmSync(path)
  await page.context().close()
}

// `npm run bench -- 928/2` measures that one alone, `-- Synthetic` the other; a second word, `views` or `files`, a part of it.
const [only, part] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const { corpus } = compileCorpus(await readFiles(resolve(root, 'graph-data')))
const editions: Readonly<Record<string, () => Edition>> = {
  '928/2': () => makeEdition(corpus),
  Synthetic: () => synthesise(10_000, 50_000),
}
for (const [title, make] of Object.entries(editions)) {
  if (only && only !== title) continue
  const given = make()
  if (part !== 'files') await compare(title, given)
  if (part !== 'views') await saveAndOpen(title, given)
}
await end()

if (!only) {
  console.log('\nSearch in 928/2, in Node')
  await import('./search.ts')
  console.log('\nFiles of the synthetic corpus, in Node: size, work, longest step')
  await import('./files.ts')
}
