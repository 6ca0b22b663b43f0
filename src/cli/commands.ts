// The commands of `npm run corpus`, apart from the process that they run in.

import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isSound, jsonSchemas, vocabularyIn } from '../corpus/index.ts'
import { editionJson, inPortions } from '../formats/index.ts'
import { loadAllTerms } from '../terms/index.ts'
import { giveCompiledFiles, listedEdition } from './compiled-edition.ts'
import { dataCompiler } from './data-compiler.ts'
import { exportCorpus } from './export.ts'
import { filesInto, readFiles, writePieces } from './files.ts'
import { writeIds } from './ids.ts'
import { formatInspection, inspectionJson, inspectPath } from './inspect.ts'
import { formatCheck, formatFaults } from './report.ts'
import { printable } from './terminal.ts'
import { usage, usageOf } from './usage.ts'

/** Where a command writes: what was asked for, which may be long and take its time, and what there is to say about it. */
export type Output = {
  readonly out: (text: string) => Promise<void> | void
  readonly err: (text: string) => void
}

/** Writes to a file, or without one to the output. */
async function give(pieces: Iterable<string>, file: string | undefined, { out }: Output): Promise<void> {
  if (file !== undefined) return writePieces(file, pieces)
  for (const portion of inPortions(pieces)) if (portion !== '') await out(portion)
}

async function compiled(folder: string) {
  const files = await readFiles(folder)
  const compiler = await dataCompiler(folder, files)
  return { compiler, compilation: compiler.compile(files) }
}

async function perform(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'graph-data' },
      out: { type: 'string' },
      project: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      parts: { type: 'boolean', default: false },
      before: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const folder = resolve(values.data)
  const [command = '', ...rest] = positionals
  if (values.help) {
    await output.out(`${usageOf(command)}\n`)
    return 0
  }
  const takes = command === 'export' || command === 'inspect' ? 1 : 0
  if (rest.length > takes) {
    const wrong = rest
      .slice(takes)
      .map(word => `'${printable(word)}'`)
      .join(', ')
    output.err(`'${command}' takes no ${wrong}.\n\n${usageOf(command)}\n`)
    return 2
  }
  switch (command) {
    case 'check': {
      const { compilation } = await compiled(folder)
      await output.out(`${formatCheck(compilation, values.data, values.all).join('\n')}\n`)
      return isSound(compilation) ? 0 : 1
    }
    case 'compile': {
      const { compiler, compilation } = await compiled(folder)
      for (const line of formatFaults(compilation, values.data)) output.err(`${line}\n`)
      if (!isSound(compilation)) return 1
      if (values.parts) {
        if (values.out === undefined) {
          output.err(`Into which folder? --out says.\n\n${usageOf(command)}\n`)
          return 2
        }
        await giveCompiledFiles(compilation, compiler, filesInto(resolve(values.out)))
        return 0
      }
      await give(editionJson(await listedEdition(compilation, compiler)), values.out, output)
      return 0
    }
    case 'export': {
      const { compilation } = await compiled(folder)
      for (const line of formatFaults(compilation, values.data)) output.err(`${line}\n`)
      if (!isSound(compilation)) return 1
      await loadAllTerms()
      const exported = exportCorpus(compilation.corpus, { ...values, format: rest[0] })
      if (!exported.done) {
        output.err(`${exported.message}\n`)
        return 2
      }
      await give(exported.pieces, values.out, output)
      return 0
    }
    case 'inspect': {
      const [path] = rest
      if (path === undefined) {
        output.err(`Which file?\n\n${usageOf(command)}\n`)
        return 2
      }
      const inspection = await inspectPath(path)
      const lines = values.json ? [inspectionJson(inspection)] : formatInspection(basename(path), inspection)
      await output.out(`${lines.join('\n')}\n`)
      return inspection.kind === 'refused' ? 1 : 0
    }
    case 'ids': {
      const { done, lines } = await writeIds(folder, values.data, values.before)
      await output.out(`${lines.join('\n')}\n`)
      return done ? 0 : 1
    }
    case 'schema': {
      for (const [name, schema] of jsonSchemas(vocabularyIn(await readFiles(folder))))
        await writePieces(join(folder, 'schema', `${name}.json`), [`${JSON.stringify(schema, null, 2)}\n`])
      return 0
    }
    default:
      output.err(`${usage}\n`)
      return 2
  }
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
