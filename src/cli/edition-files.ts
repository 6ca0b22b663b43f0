// The files that the page is served an edition as: an overview, the words of each document, and what is searched for in them.

import { createHash } from 'node:crypto'
import { overviewFile, type PartAddresses, split, type WordsFile } from '../editions/index.ts'
import { type Edition, runToEnd } from '../graph/index.ts'
import type { Overview } from '../model/index.ts'
import { type ReadDocumentWords, readDocumentWords, searchFileOfRead } from '../search/index.ts'

/** What the page asks for first. */
export const overviewName = 'overview.json'

/** Where the words of documents lie, beside it, and what is searched for in them. */
export const wordsFolder = 'documents'

/** The words of a document as they are written: as they lie on a server, and as they are searched. Data, to be kept. */
export type WrittenWords = {
  /** JSON in UTF-8: bytes are given back sooner than texts that are no longer needed. */
  readonly source: Uint8Array
  readonly searched: ReadDocumentWords
}

export const writtenWords = (words: WordsFile): WrittenWords => ({
  source: new TextEncoder().encode(JSON.stringify(words)),
  searched: readDocumentWords(words),
})

/** What is searched for in the words of all documents, as JSON. */
export const searchFileOf = ({ entities }: Overview, documents: Iterable<ReadDocumentWords>): string =>
  JSON.stringify(runToEnd(searchFileOfRead(entities, documents)))

/** Takes a file by its name. */
export type TakeFile = (name: string, source: string | Uint8Array) => void

/**
 * Gives every file but the overview, and then says where they are. They are named for what is in them, so that no overview leads
 * to those of another build.
 *
 * @param words of each document, in their order; each is let go before the next is asked for
 */
export function givePartFiles(
  overview: Overview,
  words: Iterable<WrittenWords>,
  take: TakeFile,
): PartAddresses {
  const give = (name: string, source: string | Uint8Array): string => {
    const path = `${wordsFolder}/${name}-${digestOf(source)}.json`
    take(path, source)
    return path
  }
  const names: string[] = []
  function* given() {
    for (const { source, searched } of words) {
      names.push(give(`${names.length + 1}`, source))
      yield searched
    }
  }
  const search = give('search', searchFileOf(overview, given()))
  return { words: place => names[place]!, search }
}

/** Every file of an edition that is there with all its words. */
export function editionFiles(edition: Edition): ReadonlyMap<string, string> {
  const { outlines, words } = split(edition)
  const files = new Map<string, string>()
  const addresses = givePartFiles(edition.corpus, words.map(writtenWords), (name, source) =>
    files.set(name, typeof source === 'string' ? source : new TextDecoder().decode(source)),
  )
  return files.set(overviewName, JSON.stringify(overviewFile(outlines, edition.positions, addresses)))
}

const digestOf = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 12)
