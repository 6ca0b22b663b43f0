// What makes the built page installable, and lets it work without a network after one visit.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { isOriginalPath } from './originals.ts'
import { pdfDataFolder } from './pdf-data.ts'
import { singleFileName } from './single-file.ts'

const workerName = 'service-worker.js'
const manifestName = 'manifest.webmanifest'

/** The icon as pictures, for systems that take no SVG: the same drawing, with room around it to be cut to a shape. */
const icons = [192, 512] as const

/** Adds a web manifest with its icons, and a service worker that knows every file of the build. */
export function offline(): Plugin {
  let root = ''
  return {
    name: 'verband-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
    ],
    generateBundle: {
      // Vite itself still writes into the scripts.
      order: 'post',
      async handler(_options, bundle) {
        const assets: [string, string | Uint8Array][] = [[manifestName, manifest()]]
        for (const size of icons)
          assets.push([`icon-${size}.png`, await readFile(join(root, `app/share/icon-${size}.png`))])
        for (const [fileName, source] of assets) this.emitFile({ type: 'asset', fileName, source })

        const code = await bundleWorker(root)
        const built = Object.values(bundle)
          .map(file => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const)
          .concat(assets)
          // Of two hundred maps and fonts hardly anybody needs one.
          .filter(([name]) => !name.startsWith(`${pdfDataFolder}/`))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, source]) => [name === 'index.html' ? './' : name, integrityOf(source)] as const)
        // As `Build` in the worker. What few will ask for is kept when they have asked: the single file, what reads papers, papers.
        const isLarge = ([name]: (typeof built)[number]) =>
          name === singleFileName || isOriginalPath(name) || /^assets\/(?:pdf|papers)\./.test(name)
        const version = createHash('sha256').update(code).update(JSON.stringify(built)).digest('hex')
        const files = {
          version: version.slice(0, 16),
          files: built.filter(file => !isLarge(file)),
          onDemand: built.filter(isLarge),
        }
        const source = code.replace(/(["'`])__BUILD__\1/, () => JSON.stringify(JSON.stringify(files)))
        if (source === code) return this.error('The service worker has no place for its files.')
        this.emitFile({ type: 'asset', fileName: workerName, source })
      },
    },
  }
}

/** The service worker, one script by itself: what it has in common with the page is in both. */
async function bundleWorker(root: string): Promise<string> {
  const built = await build({
    ...{ configFile: false, root, publicDir: false, logLevel: 'warn' },
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'app/service-worker/worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [output] = [built].flat()
  const chunks = output && 'output' in output ? output.output.filter(file => file.type === 'chunk') : []
  const [worker, ...others] = chunks
  if (!worker || others.length > 0) throw new Error('The service worker is not one script by itself.')
  return worker.code
}

const integrityOf = (source: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(source).digest('base64')}`

const manifest = () =>
  JSON.stringify({
    name: 'Verband',
    short_name: 'Verband',
    description: 'Who works with whom, and where it is said',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: icons.flatMap(size =>
      ['any', 'maskable'].map(purpose => ({
        src: `./icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  })
