// Where the measures of one graph are taken: each once, in a worker, for as long as somebody waits for them.

import type { MeasureInput, Measurement, MeasureName } from '../../measures/index.ts'
import type { MeasureMessage, MeasureRequest } from './measure.worker.ts'

export type Measuring =
  /** `share` of it is done, from 0 to 1. */
  | { readonly kind: 'under-way'; readonly share: number }
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  /** Somebody has stopped it. */
  | { readonly kind: 'stopped' }
  /** The browser has no worker to give, or that broke down. */
  | { readonly kind: 'failed' }

const notBegun: Measuring = { kind: 'under-way', share: 0 }

export class Bench {
  readonly #input: () => MeasureInput
  readonly #known = new Map<MeasureName, Measuring>()
  readonly #pending = new Set<MeasureName>()
  readonly #listeners = new Set<() => void>()
  #worker: Worker | null = null

  /** `input` is asked for when there is something to measure. */
  constructor(input: () => MeasureInput) {
    this.#input = input
  }

  /** How far a measure is; the same object until that changes. */
  at(name: MeasureName): Measuring {
    return this.#known.get(name) ?? notBegun
  }

  /** Has these measured that have not been. What was stopped, or failed, stays so until it is asked for `again`. */
  ask(names: readonly MeasureName[], again = false): void {
    const wanted = names.filter(name => {
      const known = this.#known.get(name)?.kind
      return known === undefined || (again && (known === 'stopped' || known === 'failed'))
    })
    if (wanted.length === 0) return
    for (const name of wanted) {
      this.#known.set(name, notBegun)
      this.#pending.add(name)
    }
    try {
      this.#worker ??= this.#start()
      const input = this.#input()
      for (const name of wanted) this.#worker.postMessage({ name, input } satisfies MeasureRequest)
    } catch {
      this.#leave('failed')
    }
    this.#tell()
  }

  /** Stops what is under way. */
  stop(): void {
    this.#leave('stopped')
    this.#tell()
  }

  /** Calls whenever something changes; gives what ends that. When nobody listens any more, what is under way is given up. */
  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      // Not at once: whoever is drawn anew listens again.
      setTimeout(() => this.#listeners.size === 0 && this.#leave(null))
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #start(): Worker {
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<MeasureMessage>) => {
      if (data.tell === 'share') this.#known.set(data.name, { kind: 'under-way', share: data.share })
      else this.#finish(data.name, data.measurement)
      this.#tell()
    })
    worker.addEventListener('error', () => {
      this.#leave('failed')
      this.#tell()
    })
    return worker
  }

  #finish(name: MeasureName, measurement: Measurement): void {
    this.#known.set(name, { kind: 'measured', measurement })
    this.#pending.delete(name)
    if (this.#pending.size === 0) this.#leave(null)
  }

  /** Ends the work; what was waited for is as is told, or, with null, as if nobody had asked for it. */
  #leave(as: 'stopped' | 'failed' | null): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const name of this.#pending) {
      if (as) this.#known.set(name, { kind: as })
      else this.#known.delete(name)
    }
    this.#pending.clear()
  }
}
