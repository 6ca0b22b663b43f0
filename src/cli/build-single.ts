// Builds the whole page as one HTML file: npm run build:single -- [--data FOLDER] [--out FILE] [--papers]: with the PDFs that its papers were read from

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { licenses } from './licenses.ts'
import { corpus } from './plugin.ts'
import { singleFile, singleFileName } from './single-file.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'graph-data' },
    out: { type: 'string', default: 'dist-single/verband.html' },
    papers: { type: 'boolean', default: false },
  },
})
const carried = licenses()
const built = await build({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react(), corpus(resolve(values.data)), carried.plugin, singleFile({ withPapers: values.papers })],
  worker: { plugins: () => [carried.inWorkers()] },
  build: { write: false, assetsInlineLimit: 0, reportCompressedSize: false },
})
const files = [built].flat().flatMap(output => ('output' in output ? output.output : []))
const made = files.find(({ fileName }) => fileName === singleFileName)
if (made?.type !== 'asset') throw new Error('No single file was built.')
const file = Buffer.from(made.source)
await mkdir(dirname(resolve(values.out)), { recursive: true })
await writeFile(values.out, file)
const kilobytes = (bytes: Uint8Array) => `${Math.round(bytes.length / 1000)} kB`
console.log(`${values.out}: ${kilobytes(file)}; ${kilobytes(brotliCompressSync(file))} in brotli`)
