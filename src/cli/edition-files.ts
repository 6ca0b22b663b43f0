// The files that the page is served an edition as: an overview and what opens it, the words of each document, and what is searched for in
// them.

import { createHash } from 'node:crypto'
import {
  type Outlines,
  type OverviewFile,
  openingFile,
  outlinedOpening,
  overviewFile,
  type PartAddresses,
  type ReadOverview,
  readOverview,
  split,
  type WordsFile,
} from '../editions/index.ts'
import { type Drawing, type Edition, type PositionsByMode, runToEnd } from '../graph/index.ts'
import type { Overview } from '../model/index.ts'
import { type ReadDocumentWords, readDocumentWords, searchFileOfRead } from '../search/index.ts'

/** What the page asks for first: the overview, or what opens it and leads there. */
export const overviewName = 'overview.json'

/** Where the other parts lie, beside it. */
export const partsFolder = 'documents'

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
    const path = partName(name, source)
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

/** A name that tells what is in a file. */
const partName = (name: string, source: string | Uint8Array): string =>
  `${partsFolder}/${name}-${digestOf(source)}.json`

type OverviewParts = {
  readonly outlines: Outlines
  readonly positions: PositionsByMode
  readonly addresses: PartAddresses
  /** What is drawn of it, where that is known. */
  readonly drawing?: Drawing
}

/** To read an overview of so many characters takes no time that one would notice. */
const readAtOnceCharacters = 500_000

/** Where the graph that one sees first is more than such a part of an overview, it is not worth a file. */
const maxOpeningShare = 1 / 8

/** Gives an overview; of many papers, with the graph that one sees first in a file of its own, which is asked for before. */
export function giveOverview(
  overview: Overview,
  { outlines, positions, addresses, drawing }: OverviewParts,
  take: TakeFile,
): void {
  const whole = JSON.stringify(overviewFile(outlines, positions, addresses))
  if (whole.length > readAtOnceCharacters) {
    const path = partName('overview', whole)
    const opening = openingFile(overview, positions, path, drawing)
    const first = JSON.stringify(opening)
    if (opening && first.length <= maxOpeningShare * whole.length) {
      take(path, whole)
      take(overviewName, first)
      return
    }
  }
  take(overviewName, whole)
}

/**
 * What the overview among the files of an edition says.
 *
 * @param textOf gives a file by its name
 */
export async function overviewAmong(
  textOf: (name: string) => string | Promise<string>,
): Promise<ReadOverview> {
  const first: unknown = JSON.parse(await textOf(overviewName))
  const opening = outlinedOpening(first)
  return readOverview((opening ? JSON.parse(await textOf(opening.overview)) : first) as OverviewFile)
}

/** Every file of an edition that is there with all its words. */
export function editionFiles(edition: Edition): ReadonlyMap<string, string> {
  const { outlines, words } = split(edition)
  const files = new Map<string, string>()
  const take: TakeFile = (name, source) =>
    files.set(name, typeof source === 'string' ? source : new TextDecoder().decode(source))
  const { corpus, positions } = edition
  const addresses = givePartFiles(corpus, words.map(writtenWords), take)
  giveOverview(corpus, { outlines, positions, addresses }, take)
  return files
}

const digestOf = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 12)
