// The Vite plugin: graph-data/ compiled at build, and on every edit while the page is open.

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ErrorPayload, Logger, Plugin } from 'vite'
import { type Compilation, isSound } from '../corpus/index.ts'
import { dataChanged } from '../editions/index.ts'
import { giveCompiledFiles } from './compiled-edition.ts'
import { dataCompiler } from './data-compiler.ts'
import { overviewName, partsFolder, type TakeFile } from './edition-files.ts'
import { editsEndpoint } from './edits-endpoint.ts'
import { defaultPort } from './endpoint/port.ts'
import { readFiles } from './files.ts'
import { follow } from './following.ts'
import { liveData } from './live-data.ts'
import { giveOriginals, isOriginalPath, sizeTold } from './originals.ts'
import { formatDiagnostic } from './report.ts'
import { answerSlowly } from './slow-answer.ts'

/**
 * Makes the files of an edition of the data in `folder`. A build stops at an error in the data and says all of them; the
 * development server shows them in Vite's overlay, goes on with what is sound, and tells the page of each change.
 */
export function corpus(folder: string): Plugin {
  const root = resolve(folder)
  let building = false
  let logger: Logger | null = null
  let stop = () => {}
  return {
    name: 'verband-corpus',
    configResolved({ command, logger: own }) {
      building = command === 'build'
      logger = own
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
      const take: TakeFile = (fileName, source) => this.emitFile({ type: 'asset', fileName, source })
      await giveCompiledFiles(compilation, compiler, take)
      const bytes = giveOriginals(compilation.overview.documents, files, take)
      if (bytes > 0) logger?.info(`The papers as they were received: ${sizeTold(bytes)} (original.pdf).`)
    },
    // A development server ends with it.
    buildEnd: () => stop(),
    configureServer(server) {
      // Not before someone asks: a test runner starts such a server too.
      const data = liveData(root)
      const show = (error: ErrorPayload | null) => {
        if (error) server.ws.send(error)
      }
      const unread = (error: Error) => {
        server.config.logger.error(unreadable(root, error))
        show(overlay(unreadable(root, error)))
      }
      server.middlewares.use(editsEndpoint(root))
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const name = `${pathname}${search}`.slice(1)
        if (pathname !== `/${overviewName}` && !pathname.startsWith(`/${partsFolder}/`)) return next()
        response.setHeader('Cache-Control', 'no-store')
        if (isOriginalPath(name)) {
          readFile(join(root, name)).then(
            bytes => {
              response.setHeader('Content-Type', 'application/pdf')
              response.end(bytes)
            },
            () => {
              response.statusCode = 404
              response.end()
            },
          )
          return
        }
        // Of what has been edited since there is none: the page is told of it.
        void answerSlowly(response, data.part(name), error => unreadable(root, error))
      })
      server.ws.on('connection', () =>
        data.compiled().then(compilation => show(faultsOf(compilation)), unread),
      )
      stop = follow(server.watcher, root, paths => {
        data.edit(paths)
        data.compiled().then(compilation => {
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

/**
 * The addresses that a page may ask, out of a text with spaces between.
 *
 * @param variable the environment's, which somebody is told of
 * @throws {Error} where one is no address
 */
export function addressesIn(variable: 'VERBAND_ENDPOINTS' | 'VERBAND_MODELS'): readonly string[] {
  const addresses = (process.env[variable] ?? '').split(/\s+/).filter(address => address !== '')
  // What has a meaning in a policy is no part of an address there.
  const wrong = addresses.find(address => !/^https?:\/\/[^\s;,'"]+$/i.test(address) || !URL.canParse(address))
  if (wrong !== undefined) throw new Error(`${variable}: '${wrong}' is no address, as ${examples[variable]}.`)
  return addresses
}

const examples = {
  VERBAND_ENDPOINTS: 'https://example.org/sparql',
  VERBAND_MODELS: 'https://models.example.org/v1',
} as const

/** Where a language model may run on the machine of whoever looks at the page, at any port. A policy has no way to say [::1]. */
export const ownMachine = ['http://localhost:*', 'http://127.0.0.1:*']

/** Tells the page which stores it may ask; of a development server also the one that `npm run endpoint` starts. */
export function storeEndpoints(endpoints: readonly string[]): Plugin {
  let all = endpoints
  return {
    name: 'verband-endpoints',
    configResolved({ command }) {
      all = command === 'serve' ? [...endpoints, `http://localhost:${defaultPort}/query`] : endpoints
    },
    transformIndexHtml: () =>
      all.length > 0
        ? [{ tag: 'meta', attrs: { name: 'verband-endpoints', content: all.join(' ') }, injectTo: 'head' }]
        : [],
  }
}

/**
 * The policy that the built page lives under: nothing from anywhere else, nothing inline. It may ask its own server, and a language model on the machine of
 * whoever looks at it, which it does where they have set one.
 *
 * @param asked what it may ask besides: endpoints of stores, whole; of servers of language models all that they have, for each takes chats where it likes
 */
export function contentSecurityPolicy(asked: {
  readonly endpoints: readonly string[]
  readonly models: readonly string[]
}): Plugin {
  const models = asked.models.map(address => new URL(address).origin)
  const policy = [
    "default-src 'self'",
    `connect-src ${["'self'", ...asked.endpoints, ...models, ...ownMachine].join(' ')}`,
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
