// An edition that lies on a server in parts: its overview, and what opens it, are read in the page itself, the words of its documents in
// a worker.

import { claimsByDocument, memoizeByKey, memoizeByTwoKeys, type Resumable } from '../../graph/index.ts'
import type { DocumentId, DocumentWords, Entity } from '../../model/index.ts'
import { type EditionSource, LoadError, type WordsSource } from '../edition-source.ts'
import {
  belongTogether,
  changedOverview,
  type OverviewFile,
  outlinedOpening,
  outlinedOverview,
  overviewReader,
  type ReadOverview,
  readOpening,
  type WordsFile,
  wordsWithChange,
} from '../parts/index.ts'
import { checkInWorker, type StartWorker, type WordsWorker, wordsWorker } from './edition-worker.ts'
import { fetchJson } from './fetch-json.ts'
import { fetchWords } from './fetch-words.ts'

const notACorpus = () => new LoadError({ code: 'not-a-corpus', reason: '' })

/** Runs long work so that whoever waits for it can go on with something else. */
type RunSteps = <Result>(steps: Resumable<Result>) => Promise<Result>

/**
 * The source whose overview is at an address. Needs `fetch`. Where the browser gives no worker, the page reads the words.
 * @param address absolute: that of `overview.json`, which of many papers is what opens them, and leads to the overview
 * @throws {LoadError} on loading, where it does not come, or is no overview
 */
export function editionInParts(address: string, startWorker: StartWorker, run: RunSteps): EditionSource {
  // What the browser has kept is good enough the first time: a build has it fetch the overview early.
  let cache: 'default' | 'no-cache' = 'default'
  const known: KnownWords = new Map()
  // One for all that comes: to start another takes longer than an edit should.
  const worker = wordsWorker(startWorker)
  const readNext = overviewReader()
  let last: OverviewFile | null = null
  const part = (relative: string) => new URL(relative, address).href
  return {
    id: address,
    async load(signal, onProgress, onOpening) {
      const how = cache
      cache = 'no-cache'
      // Edits may come while an answer is on its way: each is about what was there when it was asked for.
      const before = last
      const since = before?.version === undefined ? address : `${address}?after=${before.version}`
      const answer = await fetchJson(since, { signal, onProgress, cache: how })
      const first = import.meta.env.PROD ? answer : changedOverview(before, answer)
      const opening = outlinedOpening(first)
      if (opening) await onOpening(await read(() => readOpening(opening)))
      const given = opening
        ? await fetchJson(part(opening.overview), { signal, onProgress, cache: 'default' })
        : first
      const file = outlinedOverview(given)
      if (!file) throw notACorpus()
      const overview = await read(() => run(readNext(file)))
      last = file
      // In a build nothing is edited, and what follows edits is left out.
      if (import.meta.env.PROD !== true && first !== answer)
        for (const [relative, words] of wordsWithChange(answer)) known.set(part(relative), words)
      return {
        ...{ kind: 'overview', overview },
        check: async () => {
          // A change comes from the development server that has just compiled it: a check at each edit would hold up the next one.
          if (first !== answer) return null
          return (
            (opening && (await checkInWorker(startWorker, 'opening', opening))) ??
            (await checkInWorker(startWorker, 'overview', file))
          )
        },
        ...wordsOf(overview, { address, worker, signal, known }),
        search: () => fetchJson(part(overview.search), { signal, onProgress: () => {}, cache: 'default' }),
      }
    },
  }
}

/** @throws {LoadError} where columns are not what they seem */
async function read<Value>(reading: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await reading()
  } catch {
    throw notACorpus()
  }
}

/** Words that have come, by their addresses: while data are edited, those of most documents stay. */
type KnownWords = Map<string, WordsFile>

type WordsContext = {
  readonly address: string
  readonly worker: WordsWorker
  readonly signal: AbortSignal
  readonly known: KnownWords
}

function wordsOf(
  { overview, addresses }: ReadOverview,
  { address: base, worker, signal, known }: WordsContext,
) {
  const absolute = new Map(Array.from(addresses, ([id, relative]) => [id, new URL(relative, base).href]))
  const current = new Set(absolute.values())
  for (const address of known.keys()) if (!current.has(address)) known.delete(address)
  const fits = fitsIn(overview)
  const knownWords = (document: DocumentId): WordsFile | null => {
    const before = known.get(absolute.get(document) ?? '')
    return before && fits(document, before) ? before : null
  }
  const words: WordsSource = async document => {
    const address = absolute.get(document)
    if (address === undefined) throw notACorpus()
    const before = knownWords(document)
    if (before) return { words: before, checked: Promise.resolve(null) }
    const loaded = (await worker.load(address)) ?? {
      words: await fetchWords(address, signal),
      checked: Promise.resolve(null),
    }
    if (!fits(document, loaded.words)) throw notACorpus()
    known.set(address, loaded.words)
    return loaded
  }
  return { words, knownWords }
}

/** Whether words name entities of a list alone; asked once, for an edit leaves most words and entities alone. */
const namesKnown = memoizeByTwoKeys((entities: readonly Entity[], { mentions }: DocumentWords): boolean => {
  const known = idsOf(entities)
  return mentions.every(({ entity }) => known.has(entity))
})

const idsOf = memoizeByKey((entities: readonly Entity[]) => new Set(entities.map(({ id }) => id)))

/** Whether words are those of a document of this overview, and name nobody else. */
function fitsIn(overview: ReadOverview['overview']) {
  const heads = new Map(overview.documents.map(document => [document.id, document]))
  return (document: DocumentId, words: DocumentWords): boolean => {
    const head = heads.get(document)
    return (
      head !== undefined &&
      belongTogether(words, head, claimsByDocument(overview).get(document) ?? []) &&
      namesKnown(overview.entities, words)
    )
  }
}
