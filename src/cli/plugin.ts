// The Vite plugin: graph-data/ compiled at build, and on every edit while the page is open.

import { resolve } from 'node:path'
import type { ErrorPayload, Plugin } from 'vite'
import { type Compilation, type Files, isSound } from '../corpus/index.ts'
import { dataChanged, split } from '../editions/index.ts'
import { incrementalLayout } from '../graph/index.ts'
import type { Corpus } from '../model/index.ts'
import { giveCompiledFiles } from './compiled-edition.ts'
import { type DataCompiler, dataCompiler } from './data-compiler.ts'
import { overviewName, servedFiles, wordsFolder } from './edition-files.ts'
import { readFiles, rereadFiles } from './files.ts'
import { type Edited, follow } from './following.ts'
import { formatDiagnostic } from './report.ts'

/**
 * Makes the files of an edition of the data in `folder`. A build stops at an error in the data and says all of them; the
 * development server shows them in Vite's overlay, goes on with what is sound, and tells the page of each change.
 */
export function corpus(folder: string): Plugin {
  const root = resolve(folder)
  let building = false
  let stop = () => {}
  return {
    name: 'verband-corpus',
    configResolved({ command }) {
      building = command === 'build'
    },
    // The page asks for it as soon as it runs; the browser, as soon as it reads the page.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', href: `./${overviewName}`, as: 'fetch', crossorigin: 'anonymous' },
        injectTo: 'head',
      },
    ],
    async buildStart() {
      if (!building) return
      const files = await readFiles(root)
      const compiler = await dataCompiler(root, files)
      const compilation = compiler.compile(files)
      for (const diagnostic of compilation.diagnostics) {
        if (diagnostic.severity === 'warning') this.warn(formatDiagnostic(diagnostic))
      }
      if (!isSound(compilation)) this.error(messageOf(compilation))
      await giveCompiledFiles(compilation, compiler, (fileName, source) =>
        this.emitFile({ type: 'asset', fileName, source }),
      )
    },
    // A development server ends with it.
    buildEnd: () => stop(),
    configureServer(server) {
      // Not before someone asks: a test runner starts such a server too.
      let latest: Promise<Compilation> | null = null
      let files: Files | null = null
      let edited: Edited = 'any'
      let compiler: DataCompiler | null = null
      const lay = incrementalLayout()
      let reading: Promise<unknown> = Promise.resolve()
      /** Reads what has been edited since the last time; one after the other, for each goes on from what the last has read. */
      const read = (): Promise<Files> => {
        const files = reading.catch(() => {}).then(readEdited)
        reading = files
        return files
      }
      const readEdited = async () => {
        const again = edited
        edited = new Set()
        try {
          files = files && again !== 'any' ? await rereadFiles(files, root, again) : await readFiles(root)
        } catch (error) {
          edited = 'any'
          throw error
        }
        return files
      }
      const compileFiles = async (files: Files) => {
        compiler ??= await dataCompiler(root, files)
        return compiler.compile(files)
      }
      const compiled = (): Promise<Compilation> => {
        const asked = latest ?? read().then(compileFiles)
        latest = asked
        // What could not be read now may be there when it is next asked for.
        asked.catch(() => {
          if (latest === asked) latest = null
        })
        return asked
      }
      const show = (error: ErrorPayload | null) => {
        if (error) server.ws.send(error)
      }
      const unread = (error: Error) => {
        server.config.logger.error(unreadable(root, error))
        show(overlay(unreadable(root, error)))
      }
      let served: { readonly corpus: Corpus; readonly files: ReturnType<typeof servedFiles> } | null = null
      let version = 0
      const filesOf = (corpus: Corpus) => {
        if (served?.corpus !== corpus) {
          version += 1
          served = {
            corpus,
            files: servedFiles(split({ format: 1, corpus, positions: lay(corpus) }), version),
          }
        }
        return served.files
      }
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const name = `${pathname}${search}`.slice(1)
        if (pathname !== `/${overviewName}` && !pathname.startsWith(`/${wordsFolder}/`)) return next()
        response.setHeader('Cache-Control', 'no-store')
        compiled().then(
          ({ corpus }) => {
            const file = filesOf(corpus).get(pathname === `/${overviewName}` ? overviewName : name)
            // Of what has been edited since: the page is told of it.
            if (!file) response.statusCode = 404
            response.setHeader('Content-Type', 'application/json; charset=utf-8')
            response.end(file?.())
          },
          error => {
            response.statusCode = 503
            response.setHeader('Content-Type', 'text/plain; charset=utf-8')
            response.end(unreadable(root, error))
          },
        )
      })
      server.ws.on('connection', () => compiled().then(compilation => show(faultsOf(compilation)), unread))
      stop = follow(server.watcher, root, paths => {
        edited = edited === 'any' || paths === 'any' ? 'any' : new Set([...edited, ...paths])
        latest = null
        compiled().then(compilation => {
          server.ws.send({ type: 'custom', event: dataChanged })
          show(faultsOf(compilation))
        }, unread)
      })
    },
  }
}

const unreadable = (folder: string, { message }: Error): string =>
  `${folder} cannot be read: ${message}\n\nPut it back, or mend it: the page follows by itself.`

function messageOf({ diagnostics }: Compilation): string {
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  return `graph-data/ has ${errors.length} error${errors.length === 1 ? '' : 's'}\n\n${errors.map(formatDiagnostic).join('\n\n')}`
}

/** What Vite's overlay shows of a compilation; nothing where it is sound. */
function faultsOf(compilation: Compilation): ErrorPayload | null {
  const [first] = compilation.diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (!first) return null
  const loc = { file: `graph-data/${first.file}`, line: first.line, column: first.column }
  return overlay(messageOf(compilation), loc)
}

const overlay = (message: string, loc?: ErrorPayload['err']['loc']): ErrorPayload => ({
  type: 'error',
  err: { plugin: 'verband-corpus', message, stack: '', ...(loc && { loc }) },
})

/** That no text becomes markup or a script, but for the addresses of the page's own workers. */
export const textIsText = ["require-trusted-types-for 'script'", 'trusted-types default']

/** The policy that the built page lives under: nothing from anywhere else, nothing inline. */
export function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...textIsText,
  ].join('; ')
  return {
    name: 'verband-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
