// npm run corpus -- <command>

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compileCorpus, isSound, jsonSchemas } from '../corpus/index.ts'
import { formatIds } from '../formats/index.ts'
import { makeEdition } from '../graph/index.ts'
import { exportCorpus } from './export.ts'
import { readFiles } from './files.ts'
import { formatCheck, formatDiagnostic } from './report.ts'

const usage = `npm run corpus -- <command> [--data FOLDER] [--out FILE]

  check     says what the corpus holds, what is wrong and what is not covered; exits 1 on an error
  compile   writes the compiled corpus with its layouts as JSON (to FILE, or to standard output)
  schema    writes the JSON Schemas of the data files to graph-data/schema/, for editors
  export FORMAT [--project ID,ID] [--language CODE]
            writes the graph for other programs (to FILE, or to standard output):
            ${formatIds.join(', ')}`

/** Writes to a file, and the folders on the way to it; without one, to standard output. */
async function give(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text)
    return
  }
  await mkdir(dirname(resolve(file)), { recursive: true })
  await writeFile(file, text)
}

/** Runs one command; gives the exit code: 0 done, 1 the data has errors, 2 not understood. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'graph-data' },
      out: { type: 'string' },
      project: { type: 'string' },
      language: { type: 'string' },
    },
  })
  const folder = resolve(values.data)
  switch (positionals[0]) {
    case 'check': {
      const compilation = compileCorpus(await readFiles(folder))
      console.log(formatCheck(compilation).join('\n'))
      return isSound(compilation) ? 0 : 1
    }
    case 'compile': {
      const compilation = compileCorpus(await readFiles(folder))
      for (const diagnostic of compilation.diagnostics) console.error(formatDiagnostic(diagnostic))
      if (!isSound(compilation)) return 1
      const json = JSON.stringify(makeEdition(compilation.corpus))
      await give(`${json}\n`, values.out)
      return 0
    }
    case 'export': {
      const compilation = compileCorpus(await readFiles(folder))
      for (const diagnostic of compilation.diagnostics) console.error(formatDiagnostic(diagnostic))
      if (!isSound(compilation)) return 1
      const exported = exportCorpus(compilation.corpus, { ...values, format: positionals[1] })
      if (!exported.done) {
        console.error(exported.message)
        return 2
      }
      await give(exported.text, values.out)
      return 0
    }
    case 'schema': {
      await mkdir(join(folder, 'schema'), { recursive: true })
      for (const [name, schema] of jsonSchemas()) {
        await writeFile(join(folder, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
      }
      return 0
    }
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error(`\n${usage}`)
  process.exitCode = 2
}
