// What PDFs may name without holding it: maps of characters (Chinese, Japanese, Korean) and standard fonts, as pdf.js brings them.

import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { ReadPdfData } from '../importers/index.ts'

const folders = ['cmaps', 'standard_fonts'] as const

const home = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads them from where npm has put them. */
export const readPdfData: ReadPdfData = async path => new Uint8Array(await readFile(join(home(), path)))

/** Where they lie beside the page. */
export const pdfDataFolder = 'pdf'

const isAsked = (path: string): boolean =>
  /^\/pdf\/(?:cmaps|standard_fonts)\/[\w-]+\.(?:bcmap|pfb|ttf)$/.test(path)

/** Serves them beside the page: each is fetched when a file needs it, and by nobody else. */
export function pdfData(): Plugin {
  return {
    name: 'verband-pdf-data',
    generateBundle() {
      for (const folder of folders)
        for (const name of readdirSync(join(home(), folder)))
          this.emitFile({
            type: 'asset',
            fileName: `${pdfDataFolder}/${folder}/${name}`,
            source: readFileSync(join(home(), folder, name)),
          })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        if (!isAsked(pathname)) return next()
        readPdfData(pathname.slice(`/${pdfDataFolder}/`.length)).then(
          bytes => {
            response.setHeader('Content-Type', 'application/octet-stream')
            response.end(bytes)
          },
          () => {
            response.statusCode = 404
            response.end()
          },
        )
      })
    },
  }
}
