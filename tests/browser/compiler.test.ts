import { resolve } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { readFiles } from '../../src/cli/files.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()
const root = resolve(import.meta.dirname, '../..')

it('the compiler makes the same corpus in the browser as in Node', async () => {
  const files = await readFiles(resolve(root, 'graph-data'))
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, 'src/corpus/index.ts'), formats: ['iife'], name: 'verbandCorpus' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Nothing was built.')
  const code = output.output.flatMap(part => (part.type === 'chunk' ? [part.code] : [])).join('\n')

  const { page } = await open()
  await page.evaluate(`${code}; globalThis.verbandCorpus = verbandCorpus`)
  const there = await page.evaluate(
    entries => {
      const { compileCorpus } = (
        globalThis as unknown as {
          verbandCorpus: { compileCorpus: typeof import('../../src/corpus/index.ts').compileCorpus }
        }
      ).verbandCorpus
      const files = new Map(entries.map(([path, text]) => [path, new TextEncoder().encode(text)] as const))
      const { corpus, diagnostics } = compileCorpus(files)
      return JSON.stringify({ corpus, diagnostics })
    },
    [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const),
  )
  const { corpus, diagnostics } = compileCorpus(files)
  expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify({ corpus, diagnostics })))
})
