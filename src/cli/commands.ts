// The commands of `npm run corpus`, apart from the process that they run in.

import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compileCorpus, isSound, jsonSchemas, vocabularyIn } from '../corpus/index.ts'
import { editionJson, inPortions } from '../formats/index.ts'
import type { Corpus, Language } from '../model/index.ts'
import { type Proposals, proposalsOf } from '../proposals/index.ts'
import { loadAllTerms } from '../terms/index.ts'
import { acceptInto } from './accept.ts'
import { addFiles } from './add.ts'
import { agreementOf } from './agreement.ts'
import { giveCompiledFiles, listedEdition } from './compiled-edition.ts'
import { dataCompiler } from './data-compiler.ts'
import { exportCorpus } from './export.ts'
import { filesInto, readFiles, writePieces } from './files.ts'
import { writeIds } from './ids.ts'
import { formatInspection, inspectionJson, inspectPath } from './inspect.ts'
import { proposeByModel } from './model/command.ts'
import { initFolder } from './new-documents.ts'
import { giveOriginals } from './originals.ts'
import { formatProposals, proposalsJson } from './propose.ts'
import { publishCompiled } from './publish/command.ts'
import { credentialsIn } from './publish/http-auth.ts'
import { formatCheck, formatFaults } from './report.ts'
import { printable } from './terminal.ts'
import { usage, usageOf } from './usage.ts'
import type { Made } from './workers.ts'

/** Where a command writes: what was asked for, which may be long and take its time, and what there is to say about it. */
export type Output = {
  readonly out: (text: string) => Promise<void> | void
  readonly err: (text: string) => void
  /** Asks whoever is there, yes or no; without it there is nobody to ask. */
  readonly ask?: (question: string) => Promise<boolean>
}

/** Writes to a file, or without one to the output. */
async function give(pieces: Iterable<string>, file: string | undefined, { out }: Output): Promise<void> {
  if (file !== undefined) return writePieces(file, pieces)
  for (const portion of inPortions(pieces)) if (portion !== '') await out(portion)
}

async function compiled(folder: string, makes: Made) {
  const files = await readFiles(folder)
  const compiler = await dataCompiler(folder, files, makes)
  return { files, compiler, compilation: compiler.compile(files) }
}

const options = {
  data: { type: 'string', default: 'graph-data' },
  out: { type: 'string' },
  project: { type: 'string' },
  time: { type: 'string' },
  mode: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  parts: { type: 'boolean', default: false },
  before: { type: 'string' },
  id: { type: 'string' },
  document: { type: 'string' },
  over: { type: 'string', default: '0.8' },
  model: { type: 'string' },
  'model-name': { type: 'string', default: 'default' },
  yes: { type: 'boolean', default: false },
  languages: { type: 'string' },
  number: { type: 'string' },
  date: { type: 'string' },
  title: { type: 'string' },
  ocr: { type: 'boolean', default: false },
  graph: { type: 'string' },
  only: { type: 'string' },
  update: { type: 'string' },
  graphs: { type: 'string' },
  'no-original': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options })

/** What a command is told, and where it writes. */
type Task = Output & {
  readonly values: ReturnType<typeof parsed>['values']
  /** The folder of the data. */
  readonly folder: string
  /** What stands behind its name, and the first of it. */
  readonly words: readonly string[]
  readonly word: string | undefined
}

/** Each gives its exit code. */
const commands = {
  init,
  add,
  check,
  compile,
  export: exportAs,
  publish: publishTo,
  inspect,
  ids,
  propose,
  accept,
  agreement,
  schema,
} satisfies Record<string, (task: Task) => Promise<number>>

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

async function perform(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parsed(args)
  const [name = '', ...rest] = positionals
  if (values.help) {
    await output.out(`${usageOf(name)}\n`)
    return 0
  }
  const takes =
    name === 'add'
      ? Number.POSITIVE_INFINITY
      : ['export', 'inspect', 'init', 'propose', 'accept', 'agreement', 'publish'].includes(name)
        ? 1
        : 0
  if (rest.length > takes) {
    const wrong = rest
      .slice(takes)
      .map(word => `'${printable(word)}'`)
      .join(', ')
    output.err(`'${name}' takes no ${wrong}.\n\n${usageOf(name)}\n`)
    return 2
  }
  if (isCommand(name))
    return commands[name]({ ...output, values, folder: resolve(values.data), words: rest, word: rest[0] })
  output.err(`${usage}\n`)
  return 2
}

async function init({ values, word, out, err }: Task): Promise<number> {
  const folder = word ?? values.data
  const on = folder === 'graph-data' ? '' : ` --data ${folder}`
  if (!(await initFolder(resolve(folder), values.title))) {
    err(
      `There is something in ${folder} already, which stays as it is. Name a folder that is empty, or none yet.\n`,
    )
    return 2
  }
  const next = `\`npm run corpus -- add FILE${on}\``
  const vocabulary = join(folder, 'vocabulary.yaml')
  await out(
    printable(
      `${folder} is an empty corpus.\nNext: ${next}\nPapers of another field (who appoints, finances, opposes whom) need words of their own, in ${vocabulary}: graph-data/README.md tells how, tests/fixtures/courts shows one.\n`,
    ),
  )
  return 0
}

async function add({ values, words, folder, out, err }: Task): Promise<number> {
  if (words.length === 0) {
    err(`Which files?\n\n${usageOf('add')}\n`)
    return 2
  }
  const { id, number, date, title, languages, ocr, data: named } = values
  const codes = languages?.split(',').map(code => code.trim()) as Language[] | undefined
  const { done, lines } = await addFiles({
    ...{ paths: words, folder, named, ocr, keepsOriginals: !values['no-original'] },
    said: {
      ...(id !== undefined && { id }),
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      ...(title !== undefined && { title }),
      languages: codes ?? null,
    },
    onProgress: (file, done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${printable(file)}: ${Math.round(done * 100)} % `)
    },
  })
  if (process.stderr.isTTY) process.stderr.write('\n')
  if (done) await out(`${lines.join('\n')}\n`)
  else err(`${lines.join('\n')}\n`)
  return done ? 0 : 1
}

async function propose(task: Task): Promise<number> {
  const { values, folder, word, out, err } = task
  const compilation = compileCorpus(await readFiles(folder))
  // What is wrong elsewhere in the data is no reason not to read a document.
  if (!isSound(compilation)) for (const line of formatFaults(compilation, values.data)) err(`${line}\n`)
  const rules = proposalsOf(compilation.corpus, values.document)
  if (!rules) {
    err(`There is no document '${printable(values.document ?? '')}'. Its id is the name of its folder.\n`)
    return 2
  }
  const read = values.model === undefined ? null : await readByModel(task, compilation.corpus, rules)
  if (read && read.kind !== 'proposed') return read.kind === 'declined' ? 1 : 2
  const proposals = read?.proposals ?? rules
  if (values.json) await give([proposalsJson(proposals)], word, { out, err })
  else await out(printable(`${formatProposals(proposals).join('\n')}\n`))
  return read && !read.isWhole ? 1 : 0
}

/** Ctrl-C ends the asking, and what has come is written; a second one ends the program. */
async function readByModel({ values, err, ask }: Task, corpus: Corpus, rules: Proposals) {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  const { isTTY } = process.stderr
  try {
    return await proposeByModel(corpus, rules, {
      ...{ address: values.model ?? '', model: values['model-name'], document: values.document },
      ...{ key: process.env.VERBAND_MODEL_KEY, signal: stopping.signal },
      agrees: async () => {
        if (values.yes) return true
        if (!ask) err('There is nobody to ask: --yes says that it may be sent.\n')
        return (await ask?.('Send them?')) ?? false
      },
      tell: line => err(`${line}\n`),
      onProgress: line => {
        if (isTTY) process.stderr.write(`\r${printable(line).padEnd(78)}${line === '' ? '\r' : ''}`)
      },
    })
  } finally {
    process.removeListener('SIGINT', stop)
  }
}

async function accept({ values, folder, word, out, err }: Task): Promise<number> {
  const over = Number(values.over)
  if (!(over >= 0 && over <= 1)) {
    err(`--over is a score from 0 to 1, and not '${printable(values.over)}'.\n`)
    return 2
  }
  const json = word === undefined ? null : await readFile(word, 'utf8')
  const { done, lines } = await acceptInto(folder, { json, over, document: values.document })
  const told = printable(`${lines.join('\n')}\n`)
  if (!done) {
    err(told)
    return 1
  }
  await out(told)
  return 0
}

async function agreement({ folder, word, out, err }: Task): Promise<number> {
  if (word === undefined) {
    err(`${usageOf('agreement')}\n`)
    return 2
  }
  await out(printable(`${(await agreementOf(folder, resolve(word))).join('\n')}\n`))
  return 0
}

async function check({ values, folder, out }: Task): Promise<number> {
  const { compilation } = await compiled(folder, 'outlines')
  await out(`${formatCheck(compilation, values.data, values.all).join('\n')}\n`)
  return isSound(compilation) ? 0 : 1
}

/** What is compiled, its faults told; null if it is not sound. */
async function soundly({ values, folder, err }: Task) {
  const made = await compiled(folder, 'edition')
  for (const line of formatFaults(made.compilation, values.data)) err(`${line}\n`)
  return isSound(made.compilation) ? made : null
}

async function compile(task: Task): Promise<number> {
  const { values, err } = task
  const made = await soundly(task)
  if (!made) return 1
  const { files, compiler, compilation } = made
  if (!values.parts) {
    await give(editionJson(await listedEdition(compilation, compiler)), values.out, task)
    return 0
  }
  if (values.out === undefined) {
    err(`Into which folder? --out says.\n\n${usageOf('compile')}\n`)
    return 2
  }
  const take = filesInto(resolve(values.out))
  await giveCompiledFiles(compilation, compiler, take)
  giveOriginals(compilation.overview.documents, files, take)
  return 0
}

async function exportAs(task: Task): Promise<number> {
  const { values, word, err } = task
  const made = await soundly(task)
  if (!made) return 1
  await loadAllTerms()
  const exported = exportCorpus(made.compilation.corpus, { ...values, format: word })
  if (!exported.done) {
    err(`${exported.message}\n`)
    return 2
  }
  await give(exported.pieces, values.out, task)
  return 0
}

async function publishTo(task: Task): Promise<number> {
  const { values, word: endpoint, err, out } = task
  if (endpoint === undefined || (values.only !== undefined && values.only !== 'changed')) {
    err(
      `${endpoint === undefined ? 'To which endpoint?' : "--only can be 'changed'."}\n\n${usageOf('publish')}\n`,
    )
    return 2
  }
  const made = await soundly(task)
  if (!made) return 1
  await loadAllTerms()
  const { isTTY } = process.stderr
  const { done, lines } = await publishCompiled(made.compilation, made.compiler, {
    ...{ endpoint, graph: values.graph, onlyChanged: values.only === 'changed' },
    told: { update: values.update, graphs: values.graphs },
    credentials: credentialsIn(process.env),
    onProgress: line => {
      if (isTTY) process.stderr.write(`\r${printable(line).padEnd(78)}`)
    },
    // In a log too: else nobody knows why nothing happens.
    onWait: line => err(`${isTTY ? '\r' : ''}${printable(line)}\n`),
  })
  if (isTTY) process.stderr.write('\n')
  const told = printable(`${lines.join('\n')}\n`)
  if (done) await out(told)
  else err(told)
  return done ? 0 : 1
}

async function inspect({ values, word: path, out, err }: Task): Promise<number> {
  if (path === undefined) {
    err(`Which file?\n\n${usageOf('inspect')}\n`)
    return 2
  }
  const inspection = await inspectPath(path)
  const lines = values.json ? [inspectionJson(inspection)] : formatInspection(basename(path), inspection)
  await out(`${lines.join('\n')}\n`)
  return inspection.kind === 'refused' ? 1 : 0
}

async function ids({ values, folder, out }: Task): Promise<number> {
  const { done, lines } = await writeIds(folder, values.data, values.before)
  await out(`${lines.join('\n')}\n`)
  return done ? 0 : 1
}

async function schema({ folder }: Task): Promise<number> {
  for (const [name, schema] of jsonSchemas(vocabularyIn(await readFiles(folder))))
    await writePieces(join(folder, 'schema', `${name}.json`), [`${JSON.stringify(schema, null, 2)}\n`])
  return 0
}

/** Runs one command; gives the exit code: 0 done, 1 the data has errors or the file is refused, 2 not understood. */
export async function run(args: readonly string[], given: Output): Promise<number> {
  // What was asked for goes out as it is; what there is to say about it is for people.
  const output: Output = { ...given, err: text => given.err(printable(text)) }
  try {
    return await perform(args, output)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const { code } = error as { code?: unknown }
    const misunderstood = typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
    output.err(misunderstood ? `${message}\n\n${usage}\n` : `${message}\n`)
    return 2
  }
}
