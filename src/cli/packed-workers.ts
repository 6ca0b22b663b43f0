// Workers for the single file: packed, since what reads papers would else be half of it, and unpacked when one is started.

import { dirname, resolve } from 'node:path'
import { constants, deflateRawSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

const workerMade = /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*\)[^)]*\)/g
const mark = '?packed-worker'

/** Workers come from the file itself: from a disk, a browser starts none at an address. */
export function packedWorkers(root: string): Plugin {
  return {
    name: 'verband-packed-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('new Worker(')) return
      const imports: string[] = []
      const inlined = code.replace(workerMade, (_, _quote, path: string) => {
        const name = `PackedWorker${imports.length}`
        imports.push(`import ${name} from '${path}${mark}'\n`)
        return `new ${name}()`
      })
      return { code: imports.join('') + inlined, map: null }
    },
    resolveId: (source, importer) =>
      source.endsWith(mark) && importer ? resolve(dirname(importer.replace(/\?.*$/, '')), source) : null,
    async load(id) {
      if (!id.endsWith(mark)) return
      const script = await scriptOf(root, id.slice(0, -mark.length))
      return { code: moduleOf(script), moduleType: 'js', map: null }
    },
  }
}

/** A worker as one script, with all that it asks for later. */
async function scriptOf(root: string, input: string): Promise<string> {
  const built = await build({
    // It would warn of `import.meta`, which nothing here asks.
    ...{ configFile: false, root, publicDir: false, logLevel: 'error' },
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const [output] = [built].flat()
  const chunks = output && 'output' in output ? output.output.filter(file => file.type === 'chunk') : []
  const [worker, ...others] = chunks
  if (!worker || others.length > 0) throw new Error(`${input} is not one script by itself.`)
  return worker.code
}

/** What starts the worker. It is called with `new`, and gives a worker. */
function moduleOf(script: string): string {
  const packed = deflateRawSync(script, { level: constants.Z_BEST_COMPRESSION }).toString('base64')
  return `import { inflateSync } from 'fflate'
let address
export default function PackedWorker() {
  if (!address) {
    const packed = Uint8Array.from(atob(${JSON.stringify(packed)}), byte => byte.charCodeAt(0))
    address = URL.createObjectURL(new Blob([inflateSync(packed)], { type: 'text/javascript' }))
  }
  return new Worker(address)
}
`
}
