// `npm run corpus -- publish`: what is told to the terminal while a corpus goes into a store.

import type { Compilation } from '../../corpus/index.ts'
import { graphNames, publishedGraphs } from '../../formats/index.ts'
import { layOut } from '../compiled-edition.ts'
import type { DataCompiler } from '../data-compiler.ts'
import { addressesOf, type ToldAddresses } from './addresses.ts'
import type { Credentials } from './http-auth.ts'
import { publish } from './publish.ts'
import { PublishError } from './publish-error.ts'
import { StoreClient } from './store-client.ts'

export type PublishCommand = {
  readonly endpoint: string
  readonly graph: string | undefined
  readonly onlyChanged: boolean
  readonly told: ToldAddresses
  readonly credentials: Credentials
  /** Told how far it is, line by line. */
  readonly onProgress: (line: string) => void
  /** Told that the store does not answer, and is asked again; without it, `onProgress` is. */
  readonly onWait?: (line: string) => void
  /** For tests: how long is waited before a request is sent again. */
  readonly waits?: readonly number[]
}

export type PublishResult = { readonly done: boolean; readonly lines: readonly string[] }

/** An absolute IRI, as far as N-Triples and SPARQL take one between angle brackets. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

/** Publishes what was compiled. What the store says wrong is told, with what helps. */
export async function publishCompiled(
  compilation: Compilation,
  compiler: DataCompiler,
  {
    endpoint,
    graph,
    onlyChanged,
    told,
    credentials,
    onProgress,
    onWait: tellWait = onProgress,
    waits,
  }: PublishCommand,
): Promise<PublishResult> {
  try {
    if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint))
      throw new PublishError('address', endpoint, 'This is no address on the web.')
    if (graph !== undefined && !iri.test(graph))
      return {
        done: false,
        lines: [`--graph is an absolute IRI, as https://example.org/corpus, and not '${graph}'.`],
      }
    const onWait = (reason: string, ms: number) =>
      tellWait(`The store does not answer (${reason}); asked again in ${Math.round(ms / 1000)} s`)
    const client = new StoreClient({ credentials, onWait, ...(waits && { waits }) })
    const addresses = addressesOf(endpoint, await client.server(endpoint), told)
    const began = Date.now()
    const names = graphNames(graph)
    const positions = await layOut(compilation, compiler)
    const graphs = publishedGraphs({ format: 1, corpus: compilation.corpus, positions }, names)
    const { published, unchanged, removed, statements } = await publish(graphs, {
      ...{ addresses, client, names, onlyChanged },
      onProgress: ({ done, all, statements }) =>
        onProgress(`${done} of ${all} graphs, ${statements} statements sent`),
    })
    const seconds = (Date.now() - began) / 1000
    return {
      done: true,
      lines: [
        `${endpoint} holds the corpus: ${published} graphs published, ${unchanged} as they were, ${removed} removed.`,
        ...(statements > 0
          ? [
              `${statements} statements in ${seconds.toFixed(1)} s, ${Math.round(statements / seconds)} a second.`,
            ]
          : []),
      ],
    }
  } catch (error) {
    if (error instanceof PublishError) return { done: false, lines: error.message.split('\n') }
    throw error
  }
}
