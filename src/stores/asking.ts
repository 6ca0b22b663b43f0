// Asks a store: a few questions at a time, each but once as long as one looks, again where it fails in passing, and never longer than anyone waits.

import { type Results, readResults } from '../formats/index.ts'
import { Busy, fault, maxWaitMs, passes, plainly } from './faults.ts'

export type Rows = Results['rows']

export type AskingOptions = {
  /** How long is waited before a question is asked again, in milliseconds, time after time. */
  readonly waits: readonly number[]
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number
  /** How many questions are asked at a time. */
  readonly atOnce: number
  /** How many characters of answers are kept. */
  readonly maxKept: number
}

const usual: AskingOptions = { waits: [400, 1_500, 4_000], timeoutMs: 30_000, atOnce: 4, maxKept: 8_000_000 }

/** So many turns are kept free for questions that somebody waits for now. */
const keptFree = 1

/** Whether somebody waits for an answer now, or may need it later. */
type Turn = 'now' | 'later'

export class Asker {
  readonly endpoint: string
  readonly #options: AskingOptions
  readonly #kept = new Map<string, { readonly results: Results; readonly size: number }>()
  #keptSize = 0
  readonly #underWay: Record<Turn, number> = { now: 0, later: 0 }
  readonly #waiting: Readonly<Record<Turn, (() => void)[]>> = { now: [], later: [] }

  constructor(endpoint: string, options: Partial<AskingOptions> = {}) {
    this.endpoint = endpoint
    this.#options = { ...usual, ...options }
  }

  /**
   * The rows that a SELECT gives, as many texts each as it has variables.
   *
   * @throws {LoadError} with a fault of the store; what `signal` says, where that ends it
   */
  async rows(query: string, signal?: AbortSignal): Promise<Rows> {
    return (await this.results(query, signal)).rows
  }

  /** The same, with the names of the variables. */
  async results(query: string, signal?: AbortSignal): Promise<Results> {
    const kept = this.#kept.get(query)
    if (kept) return kept.results
    const { results, size } = await this.#inTurn(query, 'now', signal)
    this.#keep(query, results, size)
    return results
  }

  /** The same rows, for who remembers them: they are not kept here. */
  async rowsOnce(query: string, signal?: AbortSignal): Promise<Rows> {
    return (await this.#inTurn(query, 'now', signal)).results.rows
  }

  /** The same rows, not kept either, and only when nobody waits for others. */
  async rowsLater(query: string, signal?: AbortSignal): Promise<Rows> {
    return (await this.#inTurn(query, 'later', signal)).results.rows
  }

  async #inTurn(query: string, turn: Turn, signal: AbortSignal | undefined) {
    await this.#turn(turn, signal)
    try {
      return await this.#patiently(query, signal)
    } finally {
      this.#underWay[turn] -= 1
      this.#wake()
    }
  }

  /** Waits until fewer are under way; whoever is not waited for any more gives way. */
  async #turn(turn: Turn, signal: AbortSignal | undefined): Promise<void> {
    while (!this.#isFree(turn)) {
      await new Promise<void>(done => this.#waiting[turn].push(done))
      if (signal?.aborted) this.#wake()
      signal?.throwIfAborted()
    }
    signal?.throwIfAborted()
    this.#underWay[turn] += 1
  }

  #isFree(turn: Turn): boolean {
    const { now, later } = this.#underWay
    const { atOnce } = this.#options
    if (turn === 'now') return now + later < atOnce
    // A store that is asked less answers sooner.
    return later < (now > 0 ? 1 : Math.max(1, atOnce - keptFree)) && now + later < atOnce
  }

  #wake(): void {
    const { now, later } = this.#waiting
    if (now.length > 0) now.shift()!()
    // Whoever finds no turn free waits again, in the same order.
    else for (const done of later.splice(0)) done()
  }

  async #patiently(query: string, signal: AbortSignal | undefined) {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#once(query, signal)
      } catch (error) {
        const usual = this.#options.waits[tries]
        if (usual === undefined || !passes(error)) throw error
        const wait = error instanceof Busy ? Math.max(usual, error.waitMs) : usual
        // Nobody waits for so long: whoever looks is told, and asks again.
        if (wait > maxWaitMs) throw error
        await new Promise<void>(done => {
          const timer = setTimeout(done, wait)
          signal?.addEventListener('abort', () => {
            clearTimeout(timer)
            done()
          })
        })
        signal?.throwIfAborted()
      }
    }
  }

  async #once(query: string, signal: AbortSignal | undefined) {
    const { status, type, text, waitMs } = await this.#fetch(query, signal)
    const told = plainly(text, type)
    if (status === 401 || status === 403) throw fault('locked', told)
    if (status === 408 || status === 504) throw fault('slow', told)
    if (status === 429) throw new Busy(told, waitMs)
    if (status === 503 && waitMs > 0) throw new Busy(told, waitMs)
    if (status >= 500) throw fault('failing', `${status} ${told}`)
    if (status >= 400) throw fault('refused', `${status} ${told}`)
    // Else a text of another kind might be one column.
    if (!/^text\/csv\b/i.test(type)) throw fault('no-endpoint', `${type} ${told}`)
    const results = readResults(text)
    if (!results) throw fault('unreadable')
    return { results, size: text.length }
  }

  async #fetch(query: string, signal: AbortSignal | undefined) {
    const limit = AbortSignal.timeout(this.#options.timeoutMs)
    let isAnswered = false
    try {
      // A form, which needs no asking whether one may ask.
      const response = await fetch(this.endpoint, {
        method: 'POST',
        headers: { Accept: 'text/csv' },
        body: new URLSearchParams({ query }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      isAnswered = true
      const { status, headers } = response
      // Pages are told of it where the store lets them: Access-Control-Expose-Headers.
      const waitMs = Math.max(0, Number(headers.get('retry-after')) || 0) * 1000
      const text = await response.text()
      return { status, type: headers.get('content-type') ?? '', text, waitMs }
    } catch {
      signal?.throwIfAborted()
      if (limit.aborted) throw fault('slow')
      // What the browser says of it is nothing that helps.
      throw fault(isAnswered ? 'unreadable' : 'unreachable')
    }
  }

  #keep(query: string, results: Results, size: number): void {
    this.#kept.set(query, { results, size })
    this.#keptSize += size
    for (const [oldest, { size }] of this.#kept) {
      if (this.#keptSize <= this.#options.maxKept) break
      this.#kept.delete(oldest)
      this.#keptSize -= size
    }
  }
}
