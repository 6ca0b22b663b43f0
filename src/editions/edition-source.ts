// Where an edition comes from: the port that every source is an adapter of, and the words for what can go wrong on the way.

import type { Edition } from '../graph/index.ts'
import type { CorpusRefusal } from './corpus-reading.ts'

/** Tells how far something is, from 0 to 1. */
export type Progress = (done: number) => void

/** What a source has given. */
export type ArrivedEdition = {
  /** It has the outline of an edition: enough to draw it at once. */
  readonly edition: Edition
  /**
   * Looks at all of it by the gate, off the main thread, when it has been drawn. To be called once.
   *
   * @returns what is wrong with it; null where it is sound, or where it could not be looked at. Never rejects.
   */
  readonly check: () => Promise<CorpusRefusal | null>
}

/** A source of editions: the page, a server, a file. */
export type EditionSource = {
  /** Which one it is among all sources of the page: an address, or the name of a part of the page. */
  readonly id: string
  /**
   * The edition as it is now. Asked again, the source gives what it has become since, never what it remembers.
   *
   * @param signal ends the loading: what it then says or does is nobody's any more
   * @param onProgress may be told what part of the work is done, or never be called
   * @throws {LoadError} whatever is wrong, with a fault that the page can put in words
   */
  readonly load: (signal: AbortSignal, onProgress: Progress) => Promise<ArrivedEdition>
  /**
   * Where a source can change while one looks: calls `onChange` whenever it has; whoever is told loads it again.
   *
   * @returns ends the watch
   */
  readonly watch?: (onChange: () => void) => () => void
}

/** Why there is no edition to show. */
export type LoadFault =
  | { readonly code: 'unreachable' | 'stalled' | 'web-page' | 'broken' }
  | { readonly code: 'status'; readonly status: number }
  /** What the page stumbled over, as the browser tells it; nothing where it did not get so far. */
  | { readonly code: 'not-a-corpus'; readonly reason: string }

export class LoadError extends Error {
  readonly fault: LoadFault

  constructor(fault: LoadFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** The fault that an error tells. */
export const faultOf = (error: unknown): LoadFault =>
  error instanceof LoadError
    ? error.fault
    : { code: 'not-a-corpus', reason: error instanceof Error ? error.message : String(error) }
