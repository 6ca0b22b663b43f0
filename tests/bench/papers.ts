// What does one wait for with many papers: how large is what draws them, when have they drawn, when is a search answered, and does a view
// hold up the page? `npm run bench -- papers`, or with numbers of papers of your own, or a file of questions:
// `npm run bench -- papers 30 300 FILE`. Reports ratios to one paper; never fails on a time.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { startBench } from './pages.ts'
import { questionsCorpus } from './questions.ts'
import { reportReading } from './reading.ts'

const asked = process.argv.slice(3)
const given = await readFiles(resolve(import.meta.dirname, '../../graph-data'))
/** What is measured, by its name; the first is what the others are compared with. */
const wanted = ['1', ...(asked.length > 0 ? asked : ['300'])]
const filesOf = (name: string) =>
  /^\d+$/.test(name) ? manyPapers(given, Number(name)) : questionsCorpus(name)
const { out, served, opened, firstDrawings, end } = await startBench()

const compressed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

const folders = wanted.map((_, i) => `corpus-${i}`)
for (const [i, name] of wanted.entries()) {
  const files = editionFiles(makeEdition(compileCorpus(filesOf(name)).corpus))
  const whole = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const part = (title: string, text: string) => {
    const bytes = Buffer.from(text)
    const share = ((100 * bytes.length) / whole).toFixed(1)
    console.log(
      `${name} papers: ${title} ${kilobytes(bytes.length)}, ${share} % of ${kilobytes(whole)}; ${kilobytes(compressed(bytes))} in brotli`,
    )
  }
  part('read before the first drawing', files.get('overview.json')!)
  for (const [file, text] of files) {
    if (file.startsWith('documents/overview')) part('overview', text)
    if (file.startsWith('documents/search')) part('search', text)
  }
  for (const [file, text] of files) served.set(`${folders[i]}/${file}`, Buffer.from(text))
  for (const file of readdirSync(join(out, 'page'), { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css|woff2|svg)$/.test(file))
      served.set(`${folders[i]}/${file}`, readFileSync(join(out, 'page', file)))
}
const times = await firstDrawings(...folders.map(folder => `${folder}/index.html`))
for (const [i, name] of wanted.entries())
  console.log(
    `${name} papers: first drawing ${times[i]!.toFixed(0)} ms, ${(times[i]! / times[0]!).toFixed(2)} × one paper's`,
  )
for (const [i, name] of wanted.entries()) {
  const { page } = await opened(`${folders[i]}/index.html`)
  await reportReading(page, (what, ms) => console.log(`${name} papers: ${what} ${ms.toFixed(0)} ms`))
  await page.context().close()
}
await end()
