// `npm run endpoint`: a SPARQL endpoint on this machine with the corpus in it.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isSound } from '../../corpus/index.ts'
import { loadAllTerms } from '../../terms/index.ts'
import { dataCompiler } from '../data-compiler.ts'
import { readFiles } from '../files.ts'
import { publishCompiled } from '../publish/command.ts'
import { formatFaults } from '../report.ts'
import { defaultPort } from './port.ts'
import { serveEndpoint } from './serve.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(defaultPort) },
    data: { type: 'string', default: process.env.VERBAND_DATA ?? 'graph-data' },
    empty: { type: 'boolean', default: false },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)

const { query } = await serveEndpoint(Number(values.port))
if (!values.empty) {
  const files = await readFiles(resolve(values.data))
  const compiler = await dataCompiler(resolve(values.data), files)
  const compilation = compiler.compile(files)
  for (const line of formatFaults(compilation, values.data)) process.stderr.write(`${line}\n`)
  if (!isSound(compilation)) process.exit(1)
  await loadAllTerms()
  const { done, lines } = await publishCompiled(compilation, compiler, {
    ...{ endpoint: query, graph: undefined, onlyChanged: true, told: {} },
    credentials: { kind: 'none' },
    onProgress: () => {},
  })
  for (const line of lines) say(line)
  if (!done) process.exit(1)
}
say(`SPARQL endpoint: ${query} (this machine alone; what is in it goes when it ends)`)
const isDefault = values.port === String(defaultPort)
say(
  `To explore it: ${isDefault ? '' : `VERBAND_ENDPOINTS=${query} `}npm start, and open the page with ?source=${encodeURIComponent(query)}`,
)
say(`To fill it: npm run corpus -- publish ${query}`)
