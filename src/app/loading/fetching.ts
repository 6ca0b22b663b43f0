// The words of documents on their way: a few at a time, what was asked for last first; and who watches is told what has become of each.

import type { LoadFault } from '../../editions/index.ts'
import type { DocumentId } from '../../model/index.ts'

export type WordsState =
  | { readonly kind: 'absent' | 'coming' | 'there' }
  | { readonly kind: 'failed'; readonly fault: LoadFault }

/** How many of the documents are there. */
export type WordsProgress = (there: number, all: number) => void

const absent: WordsState = { kind: 'absent' }
const coming: WordsState = { kind: 'coming' }

export class Fetching {
  readonly #fetchWords: (document: DocumentId) => Promise<WordsState>
  readonly #atOnce: number
  readonly #states = new Map<DocumentId, WordsState>()
  readonly #watchers = new Set<() => void>()
  #waiting: readonly DocumentId[] = []
  /** Who has asked for each of those that wait. */
  readonly #askers = new Map<DocumentId, Set<object>>()
  #underWay = 0

  /** `fetchWords` never rejects; `atOnce` is how many documents are fetched at a time; some may be there already. */
  constructor(
    fetchWords: (document: DocumentId) => Promise<WordsState>,
    atOnce: number,
    there: Iterable<DocumentId> = [],
  ) {
    this.#fetchWords = fetchWords
    this.#atOnce = atOnce
    for (const document of there) this.#states.set(document, { kind: 'there' })
  }

  stateOf = (document: DocumentId): WordsState => this.#states.get(document) ?? absent

  isFetching = (): boolean => this.#underWay > 0

  /** Asks for documents that are not there, and for those again that did not come; what it gives takes that back, for those that still wait. */
  ask = (wanted: Iterable<DocumentId>): (() => void) => {
    const before = new Set(this.#waiting)
    const anew: DocumentId[] = []
    const first = new Set<DocumentId>()
    for (const document of wanted) {
      const { kind } = this.stateOf(document)
      if (kind === 'absent' || kind === 'failed') anew.push(document)
      else if (!before.has(document)) continue
      first.add(document)
    }
    for (const document of first)
      this.#askers.set(document, (this.#askers.get(document) ?? new Set()).add(first))
    // Who asked last waits now; who asked before may look elsewhere by now.
    this.#waiting = [...first, ...this.#waiting.filter(document => !first.has(document))]
    if (anew.length > 0) this.#setState(anew, coming)
    this.#next()
    return () => this.#withdraw(first)
  }

  #withdraw(asked: ReadonlySet<DocumentId>): void {
    const left = [...asked].filter(document => {
      const askers = this.#askers.get(document)
      return askers?.delete(asked) && askers.size === 0
    })
    if (left.length === 0) return
    for (const document of left) this.#askers.delete(document)
    this.#waiting = this.#waiting.filter(document => this.#askers.has(document))
    this.#setState(left, absent)
  }

  /** Tells whenever a state has changed, until the function it gives is called. */
  watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell)
    return () => void this.#watchers.delete(tell)
  }

  #setState(documents: readonly DocumentId[], state: WordsState): void {
    for (const document of documents) this.#states.set(document, state)
    for (const tell of [...this.#watchers]) tell()
  }

  #next(): void {
    const [document, ...others] = this.#waiting
    if (document === undefined || this.#underWay >= this.#atOnce) return
    this.#waiting = others
    this.#askers.delete(document)
    this.#underWay += 1
    void this.#take(document)
    this.#next()
  }

  async #take(document: DocumentId): Promise<void> {
    const state = await this.#fetchWords(document)
    this.#underWay -= 1
    this.#next()
    this.#setState([document], state)
  }
}

/** Resolves when all of some documents are there, for which it asks; rejects where one does not come, or when `signal` ends it. */
export const allThere = (
  { ask, stateOf, watch }: Fetching,
  documents: readonly DocumentId[],
  signal: AbortSignal | undefined,
  onProgress: WordsProgress,
): Promise<void> =>
  new Promise((done, fail) => {
    const look = () => {
      const states = documents.map(stateOf)
      const failed = states.find(state => state.kind === 'failed')
      if (failed?.kind === 'failed') end(() => fail(new Error(failed.fault.code)))
      onProgress(states.filter(({ kind }) => kind === 'there').length, states.length)
      if (states.every(({ kind }) => kind === 'there')) end(done)
    }
    const stop = () => end(() => fail(new DOMException('', 'AbortError')))
    const unwatch = watch(look)
    const end = (how: () => void) => {
      unwatch()
      signal?.removeEventListener('abort', stop)
      how()
    }
    signal?.addEventListener('abort', stop)
    ask(documents)
    look()
  })
