// A store by its protocols: asked, and written to graph by graph; patient with what passes, plain about what does not.

import { type Results, readResults } from '../../formats/index.ts'
import type { StoreAddresses } from './addresses.ts'
import { Authorization, type Credentials } from './http-auth.ts'
import { PublishError, type PublishFault } from './publish-error.ts'

/** How long is waited before a request is sent again, in milliseconds, time after time. */
const patience = [500, 2_000, 5_000, 10_000, 20_000]

/** A store that has said nothing for so long is taken to have hung, in milliseconds. */
const timeoutMs = 300_000

/** A server that does not know who writes may answer before so much has been sent, and close: then nobody hears its answer. In characters. */
const largeBody = 16_000

export type ClientOptions = {
  readonly credentials: Credentials
  /** For tests: how long is waited instead. */
  readonly waits?: readonly number[]
  /** Told when a request is sent again. */
  readonly onWait?: (reason: string, ms: number) => void
}

type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** What is no fault, besides success. */
  readonly fine?: readonly number[]
}

const pause = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

/** What an answer that is no success means. */
function faultOf(status: number, text: string): PublishFault {
  if (status === 401 || status === 403 || /no permission|SR186/i.test(text)) return 'unauthorised'
  if (status === 404 || status === 405) return 'not-found'
  if (status === 413) return 'too-large'
  if (status === 408 || status === 429 || status >= 500) return 'failing'
  return 'refused'
}

export class StoreClient {
  readonly #options: ClientOptions
  readonly #authorization: Authorization
  /** Where one asks how a store wants to be told who writes; nothing is changed by it. */
  #door: string | null = null
  #introduction: Promise<void> | null = null

  constructor(options: ClientOptions) {
    this.#options = options
    this.#authorization = new Authorization(options.credentials)
  }

  /** The rows that a SELECT gives. */
  async select(endpoint: string, query: string): Promise<Results['rows']> {
    const response = await this.#send(endpoint, {
      method: 'POST',
      headers: { Accept: 'text/csv', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query }).toString(),
    })
    const results = /^text\/csv/.test(response.type) ? readResults(response.text) : null
    if (!results)
      throw new PublishError('no-store', endpoint, `It answers with ${response.type || 'nothing'}.`)
    return results.rows
  }

  /** What the store calls itself; null where it does not. */
  async server(endpoint: string): Promise<string | null> {
    const { server } = await this.#send(endpoint, {
      method: 'POST',
      headers: { Accept: 'text/csv', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'SELECT (1 AS ?one) {}' }).toString(),
    })
    return server
  }

  /** Puts statements in a graph: in place of what is there, or besides. */
  async write({ graphs, update }: StoreAddresses, iri: string, triples: string, how: 'replace' | 'add') {
    this.#door = graphs !== null ? graphAddress(graphs, noGraph) : update
    if (triples.length > largeBody) {
      this.#introduction ??= this.#introduce()
      await this.#introduction
    }
    if (graphs !== null) {
      await this.#send(graphAddress(graphs, iri), {
        method: how === 'replace' ? 'PUT' : 'POST',
        headers: { 'Content-Type': 'application/n-triples' },
        body: triples,
      })
    } else if (update !== null) {
      const first = how === 'replace' ? `DROP SILENT GRAPH <${iri}> ;\n` : ''
      await this.#update(update, `${first}INSERT DATA { GRAPH <${iri}> {\n${triples}} }`)
    }
  }

  /** Takes a graph away, whether it is there or not. */
  async drop({ graphs, update }: StoreAddresses, iri: string) {
    if (graphs !== null) await this.#send(graphAddress(graphs, iri), { method: 'DELETE', fine: [404] })
    else if (update !== null) await this.#update(update, `DROP SILENT GRAPH <${iri}>`)
  }

  async #update(address: string, body: string) {
    await this.#send(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/sparql-update' },
      body,
    })
  }

  /** Sends a request until it is answered; all that we send may be sent twice. */
  async #send(address: string, request: Request) {
    const waits = this.#options.waits ?? patience
    for (let tries = 0; ; tries++) {
      const outcome = await this.#sendOnce(address, request)
      if (outcome.kind === 'answered') return outcome
      const { fault, told, retryAfterMs } = outcome
      const passes = fault === 'failing' || fault === 'unreachable' || fault === 'silent'
      const wait = waits[tries]
      if (!passes || wait === undefined) throw new PublishError(fault, address, told)
      const ms = Math.max(wait, retryAfterMs)
      this.#options.onWait?.(told, ms)
      await pause(ms)
      // How it wanted to be told may have run out.
      if (fault === 'unreachable') await this.#introduce()
    }
  }

  /** Learns how to say who writes, before much is sent. */
  async #introduce(): Promise<void> {
    if (this.#door === null) return
    const outcome = await this.#sendOnce(this.#door, { method: 'GET' })
    if (outcome.kind === 'failed' && outcome.told.startsWith('401'))
      throw new PublishError('unauthorised', this.#door, outcome.told)
  }

  async #sendOnce(address: string, request: Request, again = true): Promise<Outcome> {
    const { method, headers = {}, body, fine = [] } = request
    const authorization = this.#authorization.header(method, address)
    try {
      const response = await fetch(address, {
        method,
        headers: { ...headers, ...(authorization && { Authorization: authorization }) },
        ...(body !== undefined && { body }),
        redirect: 'follow',
        signal: AbortSignal.timeout(timeoutMs),
      })
      const text = await response.text()
      const { status } = response
      if (response.ok || fine.includes(status)) {
        const type = response.headers.get('content-type') ?? ''
        return { kind: 'answered', text, type, server: response.headers.get('server') }
      }
      if (status === 401 && again && this.#authorization.challenged(response.headers.get('www-authenticate')))
        return this.#sendOnce(address, request, false)
      const said = text.trim().split('\n')[0]?.slice(0, 300)
      return {
        ...{ kind: 'failed', fault: faultOf(status, text), told: `${status}${said ? `, ${said}` : ''}` },
        retryAfterMs: Math.min(60, Number(response.headers.get('retry-after')) || 0) * 1000,
      }
    } catch (error) {
      const { name, message, cause } = error as Error & { readonly cause?: { readonly code?: string } }
      const isSilent = name === 'TimeoutError'
      const told = isSilent ? 'No answer.' : (cause?.code ?? message)
      return { kind: 'failed', fault: isSilent ? 'silent' : 'unreachable', told, retryAfterMs: 0 }
    }
  }
}

type Outcome =
  | {
      readonly kind: 'answered'
      readonly text: string
      readonly type: string
      readonly server: string | null
    }
  | {
      readonly kind: 'failed'
      readonly fault: PublishFault
      readonly told: string
      readonly retryAfterMs: number
    }

/** A graph that is nowhere. */
const noGraph = 'urn:verband:none'

const graphAddress = (graphs: string, iri: string): string =>
  `${graphs}${graphs.includes('?') ? '&' : '?'}graph=${encodeURIComponent(iri)}`
