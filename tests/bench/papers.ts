// What does one wait for with many papers: how large is what draws them, and when have they drawn? `npm run bench -- papers`, or with
// numbers of papers of your own: `npm run bench -- papers 30 300`. Reports ratios to one paper; never fails on a time.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { editionFiles } from '../../src/cli/edition-files.ts'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { startBench } from './pages.ts'

const sizes = process.argv.slice(3).map(Number)
const wanted = [1, ...(sizes.length > 0 ? sizes : [300])]
const given = await readFiles(resolve(import.meta.dirname, '../../graph-data'))
const { out, served, firstDrawings, end } = await startBench()

const compressed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

for (const papers of wanted) {
  const files = editionFiles(makeEdition(compileCorpus(manyPapers(given, papers)).corpus))
  const whole = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const overview = Buffer.from(files.get('overview.json')!)
  const share = ((100 * overview.length) / whole).toFixed(1)
  console.log(
    `${papers} papers: overview ${kilobytes(overview.length)}, ${share} % of ${kilobytes(whole)}; ${kilobytes(compressed(overview))} in brotli`,
  )
  for (const [name, text] of files) served.set(`${papers}/${name}`, Buffer.from(text))
  for (const name of readdirSync(join(out, 'page'), { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css|woff2|svg)$/.test(name))
      served.set(`${papers}/${name}`, readFileSync(join(out, 'page', name)))
}
const times = await firstDrawings(...wanted.map(papers => `${papers}/index.html`))
for (const [i, papers] of wanted.entries())
  console.log(
    `${papers} papers: first drawing ${times[i]!.toFixed(0)} ms, ${(times[i]! / times[0]!).toFixed(2)} × one paper's`,
  )
await end()
