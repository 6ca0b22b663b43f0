// How long do `check`, `compile` and an edit take with many papers, and how much memory? `npm run bench -- corpora`, or with
// numbers of papers of your own: `npm run bench -- corpora 10 300`; `npm run bench -- questions FILE` takes a file of written
// questions (see questions.ts). Reports ratios to one paper; never fails on a time.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { giveCompiledFiles } from '../../src/cli/compiled-edition.ts'
import { dataCompiler, recallFolder } from '../../src/cli/data-compiler.ts'
import { filesInto, readFiles } from '../../src/cli/files.ts'
import { formatCheck } from '../../src/cli/report.ts'
import type { Files } from '../../src/corpus/index.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { type Cost, measuring } from './cost.ts'
import { questionsCorpus } from './questions.ts'

/** A statement less in the last paper. */
function edited(files: Files): Files {
  const path = [...files.keys()].findLast(path => path.endsWith('/claims.yaml'))!
  const text = new TextDecoder().decode(files.get(path))
  return new Map(files).set(path, new TextEncoder().encode(text.replace(/^- [\s\S]*?\n(?=- )/m, '')))
}

/** What is measured; or what comes before it, and then gives that. */
type Work = () => Promise<(() => void) | null>

/** Each in a process of its own, one after the other: what one leaves on disk, the next finds. */
const works: Readonly<Record<string, (files: Files, folder: string) => Work>> = {
  compile: (files, folder) => () => compileInParts(files, folder),
  'compile again': (files, folder) => () => compileInParts(files, folder),
  // What is measured is the edit alone, the second of two: the first warms up.
  edit: (files, folder) => async () => {
    const { compile } = await dataCompiler(folder, files)
    compile(files)
    compile(edited(files))
    return () => void compile(edited(edited(files)))
  },
  check: (files, folder) => async () => {
    rmSync(recallFolder(folder), { recursive: true, force: true })
    const { compile } = await dataCompiler(folder, files, 'outlines')
    formatCheck(compile(files), 'graph-data')
    return null
  },
}

/** The parts of the edition, written beside the data. */
async function compileInParts(files: Files, folder: string): Promise<null> {
  const compiler = await dataCompiler(folder, files)
  await giveCompiledFiles(compiler.compile(files), compiler, filesInto(`${folder}-parts`))
  return null
}

const [first, ...rest] = process.argv.slice(2)
const work = works[first ?? '']
if (work) {
  const act = work(await readFiles(rest[0]!), rest[0]!)
  const { from, cost } = measuring()
  const then = await act()
  if (then) {
    from()
    then()
  }
  console.log(JSON.stringify(cost()))
} else {
  const given = await readFiles(resolve(import.meta.dirname, '../../graph-data'))
  const one = report('1 paper', given, null)
  if (first === 'questions') report(rest[0]!, questionsCorpus(rest[0]!), one)
  else
    for (const papers of rest.length > 0 ? rest.map(Number) : [10, 100])
      report(`${papers} papers`, manyPapers(given, papers), one)
}

type Costs = ReadonlyMap<string, Cost>

/** Measures each work on a corpus, and says what it costs beside one paper. */
function report(title: string, files: Files, one: Costs | null): Costs {
  const folder = mkdtempSync(join(tmpdir(), 'verband-papers-'))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  console.log(`\n${title}${'clock   processors  × one paper   memory'.padStart(60)}`)
  const costs = new Map<string, Cost>()
  for (const name of Object.keys(works)) {
    const cost = costOf(name, folder)
    costs.set(name, cost)
    const ratio = cost.worked / ((one ?? costs).get(name)?.worked ?? Number.NaN)
    const cells = [`${cost.seconds.toFixed(2)} s`, `${cost.worked.toFixed(2)} s`, `${ratio.toFixed(1)}×`]
    console.log(
      [name.padEnd(20), ...cells, `${cost.megabytes.toFixed(0)} MB`].map(cell => cell.padStart(13)).join(''),
    )
  }
  for (const path of [folder, `${folder}-parts`]) rmSync(path, { recursive: true, force: true })
  rmSync(recallFolder(folder), { recursive: true, force: true })
  return costs
}

function costOf(name: string, folder: string): Cost {
  const tsx = resolve(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs')
  const { stdout } = spawnSync(process.execPath, [tsx, import.meta.filename, name, folder], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout) as Cost
}
