// Where an edition comes from: the port that every source is an adapter of, and the words for what can go wrong on the way.

import type { Edition } from '../graph/index.ts'
import type { DocumentId, DocumentWords } from '../model/index.ts'
import type { CorpusRefusal } from './corpus-reading.ts'
import type { Opening, OverviewEdition } from './parts/index.ts'

/** Tells how far something is, from 0 to 1. */
export type Progress = (done: number) => void

/** What is found wrong by the gate, off the main thread; null where all is sound, or where nobody could look. Never rejects. */
export type Check = () => Promise<CorpusRefusal | null>

/** What a source has given: it has the outline of an edition, which is enough to draw it at once. */
export type ArrivedEdition =
  | {
      readonly kind: 'whole'
      readonly edition: Edition
      /** Looks at all of it, when it has been drawn. To be called once. */
      readonly check: Check
    }
  | {
      readonly kind: 'overview'
      readonly overview: OverviewEdition
      readonly check: Check
      readonly words: WordsSource
      /** The words of how many documents are best asked for at a time; a few, where it does not say. */
      readonly wordsAtOnce?: number
      /** The words of a document that came with an edition before this, and still are its own; null where they have to be asked for. */
      readonly knownWords: (document: DocumentId) => DocumentWords | null
      readonly search: SearchSource
    }

/** The words of a document, which are those of the overview; what is wrong with them is told later. */
export type ArrivedWords = { readonly words: DocumentWords; readonly checked: Promise<CorpusRefusal | null> }

/**
 * Gives the words of a document of an overview. Where they did not come, it asks again when it is asked again.
 *
 * @throws {LoadError} whatever is wrong
 */
export type WordsSource = (document: DocumentId) => Promise<ArrivedWords>

/**
 * Gives what is searched for in the words of all documents, as it lies beside the overview: whoever searches knows what it should be.
 *
 * @throws {LoadError} where nothing comes
 */
export type SearchSource = () => Promise<unknown>

/** A source of editions: the page, a server, a file. */
export type EditionSource = {
  /** Which one it is among all sources of the page: an address, or the name of a part of the page. */
  readonly id: string
  /**
   * The edition as it is now. Asked again, the source gives what it has become since, never what it remembers.
   *
   * @param signal ends the loading: what it then says or does is nobody's any more
   * @param onProgress may be told what part of the work is done, or never be called
   * @param onOpening where the graph that one sees first comes before the rest, called once with it; the source goes on when that is drawn
   * @throws {LoadError} whatever is wrong, with a fault that the page can put in words
   */
  readonly load: (
    signal: AbortSignal,
    onProgress: Progress,
    onOpening: (opening: Opening) => Promise<void>,
  ) => Promise<ArrivedEdition>
  /**
   * Where a source can change while one looks: calls `onChange` whenever it has; whoever is told loads it again.
   *
   * @returns ends the watch
   */
  readonly watch?: (onChange: () => void) => () => void
}

/** Why there is no edition to show, or no words of a document. */
export type LoadFault =
  | { readonly code: 'unreachable' | 'stalled' | 'web-page' | 'broken' }
  | { readonly code: 'status'; readonly status: number }
  /** What the page stumbled over, as the browser tells it; nothing where it did not get so far. */
  | { readonly code: 'not-a-corpus'; readonly reason: string }
  | StoreFault

/** What keeps a store from giving what it is asked for. */
export type StoreFault = {
  readonly code: 'store'
  readonly problem: /** The page may ask some addresses, and not this one. */
    | 'not-configured'
    /** No answer: it is not running, or does not let this page ask. */
    | 'unreachable'
    /** It takes longer than anyone waits. */
    | 'slow'
    /** It answers, but with a fault of its own. */
    | 'failing'
    /** It is asked too much, by whomever. */
    | 'busy'
    /** It does not let this page in. */
    | 'locked'
    /** It does not take what it is asked. */
    | 'refused'
    /** What answers is something else: a page where one signs in, a wrong address. */
    | 'no-endpoint'
    /** Its answer breaks off, or makes no sense. */
    | 'unreadable'
    /** It has nothing in it. */
    | 'empty'
    /** It has no papers of the years that are asked for. */
    | 'no-such-years'
    /** What is in it is none of ours. */
    | 'foreign'
    /** More than one corpus. */
    | 'several'
  /** What it said, or what is in it: from outside. */
  readonly told: string
}

export class LoadError extends Error {
  readonly fault: LoadFault

  constructor(fault: LoadFault) {
    super(fault.code)
    this.fault = fault
  }
}

/**
 * What kept an edition from coming, in a word that the page can tell.
 * @param error what was caught; that of nobody we know makes the edition none
 */
export const faultOf = (error: unknown): LoadFault =>
  error instanceof LoadError
    ? error.fault
    : { code: 'not-a-corpus', reason: error instanceof Error ? error.message : String(error) }
