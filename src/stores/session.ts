// A store that is explored: the source of the part that is looked at, and how to look at more.

import {
  type ArrivedEdition,
  belongTogether,
  type EditionSource,
  faultOf,
  LoadError,
  type LoadFault,
} from '../editions/index.ts'
import { claimsByDocument, type PositionsByMode, type Resumable } from '../graph/index.ts'
import type { DocumentId, DocumentWords } from '../model/index.ts'
import { type ReadDocumentWords, readDocumentWords, searchFileOfRead } from '../search/index.ts'
import type { Asker } from './asking.ts'
import type { Ask } from './asking-things.ts'
import { inBatches } from './batches.ts'
import { type Amounts, type Frame, frameOf } from './contents.ts'
import { KnownThings } from './known-things.ts'
import { overviewOf, type StoreOverview } from './overview.ts'
import { type LayOut, placesAfter } from './places.ts'
import type { WordsRequest } from './read-words.ts'
import { prologue } from './sparql.ts'
import { askWords } from './words.ts'
import { claimsWanted, isSmall, nothingWanted, type Wanted } from './working-set.ts'

/** How much of a store is looked at. */
export type StoreStatus = {
  /** Null as long as nothing has come. */
  readonly frame: Frame | null
  readonly shown: Amounts
  /** What was asked for, of what is shown. */
  readonly shownFor: Wanted
  readonly isAll: boolean
  /** Claims that name what the store has not. */
  readonly leftOut: number
  /** Whether more is on its way. */
  readonly busy: boolean
  /** Why that did not come, if it did not; what was there stays. */
  readonly fault: LoadFault | null
}

export type StoreSession = {
  readonly source: EditionSource
  readonly asker: Asker
  readonly status: () => StoreStatus
  /** Tells whenever that changes, until the function it gives is called. */
  readonly watchStatus: (tell: () => void) => () => void
  readonly wanted: () => Wanted
  /** Looks at something else; whoever watches the source is told to load. */
  readonly want: (wanted: Wanted) => void
  /** Looks again at what was looked at before: its nodes lie as they came then. */
  readonly goBackTo: (wanted: Wanted) => void
  /** Whether what is looked at has been gone back to. */
  readonly isBack: () => boolean
  /** Told where nodes are drawn: there they stay when more comes. */
  readonly keepPlaces: (drawn: PositionsByMode) => void
}

export type SessionOptions = {
  readonly asker: Asker
  /** The graph of what the documents of the corpus share, where the store holds several corpora. */
  readonly graph?: string | null
  readonly wanted: Wanted
  /** Makes places for the graph that is looked at first, before it is shown; without it, whoever shows it has to. */
  readonly layOut?: LayOut
  /** Runs long work so that the page goes on. */
  readonly run: <Result>(steps: Resumable<Result>) => Promise<Result>
}

const none: Amounts = { documents: 0, entities: 0, statements: 0 }

/** The words of so many documents are asked for at a time: hundreds name one who leads, and each on its own would be asked for five times. */
const wordsAtOnce = 24

/** Of so many documents all words are searched in the page; in more, the store does. */
const maxSearchedDocuments = 12

/** A store, to be explored. Nothing is asked before the source is loaded. */
export function storeSession({
  asker,
  graph = null,
  wanted: first,
  layOut,
  run,
}: SessionOptions): StoreSession {
  let wanted = first
  let status: StoreStatus = {
    ...{ frame: null, shown: none, shownFor: nothingWanted, isAll: false },
    ...{ leftOut: 0, busy: false, fault: null },
  }
  let frame: Frame | null = null
  let drawn: PositionsByMode = {}
  const watchers = new Set<() => void>()
  const changers = new Set<() => void>()
  const known = new Map<DocumentId, DocumentWords>()
  const things = new KnownThings()
  /** Where the nodes of what was looked at lay when it came. */
  const cameAt = new Map<string, PositionsByMode>()
  let isBack = false
  const tell = (next: Partial<StoreStatus>) => {
    status = { ...status, ...next }
    for (const watcher of [...watchers]) watcher()
  }
  const load: EditionSource['load'] = async (signal, onProgress) => {
    const asked = wanted
    const before = isBack ? cameAt.get(JSON.stringify(asked)) : undefined
    tell({ busy: true, fault: null })
    try {
      frame ??= await frameOf(asker, graph, signal)
      onProgress(0.2)
      const claims = await claimsWanted(asker, frame, asked, signal)
      onProgress(0.4)
      const isAll = isSmall(frame.amounts) && asked.period === null
      const made = await unlessBroken(
        overviewOf(askingOf(asker, things, frame.within, signal), {
          ...{ frame, claims, isAll },
          ...{ entities: asked.around, wholeDocuments: asked.documents },
        }),
      )
      if (made.overview.documents.length === 0)
        throw new LoadError({ code: 'store', problem: asked.period ? 'no-such-years' : 'empty', told: '' })
      const { documents, entities, claims: statements } = made.overview
      tell({
        ...{ frame, isAll, leftOut: made.leftOut, busy: false, shownFor: asked },
        shown: { documents: documents.length, entities: entities.length, statements: statements.length },
      })
      const positions = isAll ? made.positions : await placesAfter(made.overview, before ?? drawn, layOut)
      cameAt.set(JSON.stringify(asked), positions)
      return arrived({ ...made, positions }, { ...{ asker, signal, known, run }, within: frame.within })
    } catch (error) {
      if (!signal.aborted) tell({ busy: false, fault: faultOf(error) })
      throw error
    }
  }
  const look = (next: Wanted, back: boolean) => {
    wanted = next
    isBack = back
    for (const change of [...changers]) change()
  }
  return {
    source: {
      id: asker.endpoint,
      load,
      watch(onChange) {
        changers.add(onChange)
        return () => changers.delete(onChange)
      },
    },
    asker,
    status: () => status,
    watchStatus(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    wanted: () => wanted,
    want: next => look(next, false),
    goBackTo: next => look(next, true),
    isBack: () => isBack,
    keepPlaces(places) {
      drawn = places
    },
  }
}

/** What does not bear being put together is no corpus: a definition may be half there. */
async function unlessBroken<Made>(making: Promise<Made>): Promise<Made> {
  try {
    return await making
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    throw new LoadError({ code: 'store', problem: 'unreadable', told: error.message })
  }
}

const askingOf = (asker: Asker, things: KnownThings, within: string, signal: AbortSignal): Ask => ({
  within,
  rows: query => asker.rows(`${prologue}\n${query}`, signal),
  about: (names, question) =>
    things.about(names, question, query => asker.rowsOnce(`${prologue}\n${query}`, signal)),
})

type Context = Pick<SessionOptions, 'asker' | 'run'> & {
  readonly within: string
  readonly signal: AbortSignal
  /** Words that came before, some of which may still be those that are looked at. */
  readonly known: Map<DocumentId, DocumentWords>
}

function arrived(made: StoreOverview, { asker, within, signal, known, run }: Context): ArrivedEdition {
  const { overview, summary, positions } = made
  const heads = new Map(overview.documents.map(head => [head.id, head]))
  const entities = new Set(overview.entities.map(({ id }) => id))
  const claimsOf = (id: DocumentId) => claimsByDocument(overview).get(id) ?? []
  const knownWords = (id: DocumentId): DocumentWords | null => {
    const [words, head] = [known.get(id), heads.get(id)]
    return words &&
      head &&
      belongTogether(words, head, claimsOf(id)) &&
      words.mentions.every(({ entity }) => entities.has(entity))
      ? words
      : null
  }
  const askFor = inBatches(async (requests: readonly WordsRequest[]) => {
    const wordsIn = await askWords(asker, within, requests, signal)
    return request => wordsIn(request, entities)
  })
  const words = async (id: DocumentId): Promise<DocumentWords> => {
    const before = knownWords(id)
    const head = heads.get(id)
    if (before) return before
    if (!head) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    const own = await askFor({ head, claims: claimsOf(id).map(claim => claim.id) })
    if (!belongTogether(own, head, claimsOf(id)))
      throw new LoadError({ code: 'store', problem: 'unreadable', told: String(id) })
    known.set(id, own)
    return own
  }
  const searched = async (id: DocumentId): Promise<ReadDocumentWords> => {
    const head = heads.get(id)!
    return readDocumentWords(
      overview.documents.length <= maxSearchedDocuments
        ? await words(id)
        : { passages: head.passages.map(passage => ({ ...passage, sides: {} })), mentions: [] },
    )
  }
  return {
    kind: 'overview',
    overview: { overview, summary, positions },
    // All of it has passed the gate.
    check: async () => null,
    words: async id => ({ words: await words(id), checked: Promise.resolve(null) }),
    wordsAtOnce,
    knownWords,
    search: async () => {
      const read = await Promise.all(overview.documents.map(({ id }) => searched(id)))
      return run(searchFileOfRead(overview.entities, read))
    },
  }
}
