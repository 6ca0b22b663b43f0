// The whole page in one HTML file: scripts, styles, fonts and workers inside, and a place for an edition.

import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { joined, type WordsFile } from '../editions/index.ts'
import { editionElement, fillSingleFile, licensesElement, wholeText } from '../formats/index.ts'
import type { CarriedFile, PaperFile } from '../model/index.ts'
import { overviewAmong } from './edition-files.ts'
import { licensesName } from './licenses.ts'
import { packedWorkers } from './packed-workers.ts'
import { textIsText } from './plugin.ts'

/** What lies beside index.html, for the page to fill with the corpus that it shows. */
export const singleFileName = 'single.html'

/** Adds the single file to a build, with the corpus of that build in it; and with the PDFs of its papers, where they are wanted. */
export function singleFile({ withPapers = false }: { readonly withPapers?: boolean } = {}): Plugin {
  let root = ''
  let parts: Promise<Parts>
  return {
    name: 'verband-single-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      // Beside the build itself; if that fails first, nobody asks how this ended.
      parts = bundleWhole(root)
      parts.catch(() => {})
    },
    async generateBundle(_options, bundle) {
      const textOf = (name: string): string => {
        const asset = bundle[name]
        return asset?.type === 'asset' ? String(asset.source) : this.error(`The build has no ${name}.`)
      }
      const overview = await overviewAmong(textOf)
      const words = Array.from(overview.addresses.values(), (name): WordsFile => JSON.parse(textOf(name)))
      const page = assemble({ ...(await parts), css: stylesOf(bundle), licenses: textOf(licensesName) })
      const carriedFile = (file: PaperFile): CarriedFile[] => {
        const asset = file.original && bundle[file.original.address]
        if (asset?.type !== 'asset') return []
        const data = Buffer.from(asset.source).toString('base64')
        return [{ name: file.name, sha256: file.sha256, data }]
      }
      const papers = overview.overview.documents.flatMap(({ files = [] }) => files)
      const originals = withPapers ? papers.flatMap(carriedFile) : []
      const edition = { ...joined({ overview, words }), ...(originals.length > 0 && { originals }) }
      const source = wholeText(fillSingleFile(page, edition))
      this.emitFile({ type: 'asset', fileName: singleFileName, source })
    },
  }
}

type Parts = { readonly html: string; readonly script: string }

/** Bundles the page below `root` once more: all its code in one script, and all files that the code asks for in it. */
async function bundleWhole(root: string): Promise<Parts> {
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), packedWorkers(root)],
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Nothing was built.')
  let [html, script] = ['', '']
  const icons = new Map<string, string>()
  for (const file of output.output) {
    if (file.type === 'chunk' && file.isEntry) script = file.code
    else if (file.type === 'asset' && file.fileName.endsWith('.html')) html = String(file.source)
    // The icon alone stays a file of its own, however small.
    else if (file.type === 'asset' && file.fileName.endsWith('.svg'))
      icons.set(file.fileName, dataUrl('image/svg+xml', file.source))
    // The styles are those of the served page.
    else if (!file.fileName.endsWith('.css')) throw new Error(`${file.fileName} is outside the single file.`)
  }
  for (const [name, url] of icons) html = html.replace(`./${name}`, () => url)
  return { html, script }
}

const dataUrl = (type: string, source: string | Uint8Array) =>
  `data:${type};base64,${Buffer.from(source).toString('base64')}`

/** The styles of a build, those of the first view first as in the served page, with the fonts inside. */
function stylesOf(bundle: Rolldown.OutputBundle): string {
  const assets = Object.values(bundle).filter(file => file.type === 'asset')
  const html = String(assets.find(({ fileName }) => fileName === 'index.html')?.source)
  const later = ({ fileName }: Rolldown.OutputAsset) => Number(!html.includes(fileName))
  const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'))
  const fonts = new Map(
    assets
      .filter(({ fileName }) => fileName.endsWith('.woff2'))
      .map(({ fileName, source }) => [posix.basename(fileName), dataUrl('font/woff2', source)]),
  )
  return styles
    .sort((a, b) => later(a) - later(b))
    .map(({ source }) => String(source))
    .join('\n')
    .replace(/url\((?!data:)["']?([^)"']*)["']?\)/g, (_, path: string) => {
      const font = fonts.get(posix.basename(path))
      if (!font) throw new Error(`${path} is outside the single file.`)
      return `url(${font})`
    })
}

type Whole = Parts & { readonly css: string; readonly licenses: string }

/** Puts the parts in an order that lets the page show something before its large parts are read. */
function assemble({ html, script, css, licenses }: Whole): string {
  // As the parser gives them to the browser, which then hashes them.
  const clean = (text: string) => text.replace(/\r\n?/g, '\n').trim()
  const code = clean(script)
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\x3C!--')
  const faces = clean(css).match(/@font-face\s*\{[^}]*\}/g) ?? []
  const rules = faces.reduce((rest, face) => rest.replace(face, ''), clean(css))
  const fonts = faces.join('')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(rules)} ${hashOf(fonts)}`,
    'img-src data: blob:',
    'font-src data:',
    // The font that a picture takes along is read from its data: address.
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    ...textIsText,
  ].join('; ')
  const before = (mark: string, text: string) => (page: string) => replaced(page, mark, `${text}\n${mark}`)
  return [
    (page: string) => page.replace(/\s*<script [^>]*src="[^>]*><\/script>/g, ''),
    (page: string) => page.replace(/\s*<link [^>]*rel="stylesheet"[^>]*>/g, ''),
    (page: string) =>
      replaced(page, '<head>', `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    (page: string) =>
      replaced(page, '<div id="root">', '<div id="root">\n<p class="message soft">Verband …</p>'),
    before('</head>', `<style>${rules}</style>`),
    before('</body>', `<style>${fonts}</style>`),
    before('</body>', `<script type="application/json" id="${editionElement}"></script>`),
    // Text that no browser runs or shows by itself.
    before('</body>', `<script type="text/plain" id="${licensesElement}">${asData(licenses)}</script>`),
    // The script last: it holds such marks itself.
    before('</body>', `<script type="module">${code}</script>`),
  ].reduce((page, step) => step(page), html)
}

/** A text with a mark in it replaced, which must be there. */
function replaced(text: string, mark: string, by: string): string {
  if (!text.includes(mark)) throw new Error(`The page has no ${mark}.`)
  return text.replace(mark, () => by)
}

/** A text that ends no element that it stands in, and opens no comment. */
function asData(text: string): string {
  if (/<\/script|<!--/i.test(text)) throw new Error('A licence would end the element that holds it.')
  return `\n${text}`
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
