// The files that the page is served an edition as: an overview, the words of each document, and what is searched for in them.

import { createHash } from 'node:crypto'
import {
  type OverviewEdition,
  overviewFile,
  type SplitEdition,
  split,
  type WordsFile,
} from '../editions/index.ts'
import { type Edition, runToEnd } from '../graph/index.ts'
import type { Overview } from '../model/index.ts'
import { searchFileInSteps } from '../search/index.ts'

/** What the page asks for first. */
export const overviewName = 'overview.json'

/** Where the words of documents lie, beside it, and what is searched for in them. */
export const wordsFolder = 'documents'

/** What is searched for in the words of all documents, as JSON. */
const searchFileOf = ({ entities }: Overview, words: Iterable<WordsFile>): string =>
  JSON.stringify(runToEnd(searchFileInSteps(entities, words)))

/** Takes a file by its name. */
export type TakeFile = (name: string, source: string) => void

/**
 * Gives every file but the overview, and then a way to make that. Those beside the overview are named for what is in them, so
 * that it never leads to those of another build.
 *
 * @param words of each document, in their order; each is let go before the next is asked for
 */
export function givePartFiles(
  overview: Overview,
  words: Iterable<WordsFile>,
  take: TakeFile,
): (edition: OverviewEdition) => string {
  const give = (name: string, source: string): string => {
    const path = `${wordsFolder}/${name}-${digestOf(source)}.json`
    take(path, source)
    return path
  }
  const names: string[] = []
  function* given() {
    for (const part of words) {
      names.push(give(`${names.length + 1}`, JSON.stringify(part)))
      yield part
    }
  }
  const search = give('search', searchFileOf(overview, given()))
  return edition => JSON.stringify(overviewFile(edition, { words: (_, place) => names[place]!, search }))
}

/** Every file of an edition that is there with all its words. */
export function editionFiles(edition: Edition): ReadonlyMap<string, string> {
  const { overview, words } = split(edition)
  const files = new Map<string, string>()
  const overviewOf = givePartFiles(overview.overview, words, (name, source) => files.set(name, source))
  return files.set(overviewName, overviewOf(overview))
}

/** The same for a server whose edition changes: files by name, made when they are asked for. `version` is no other edition's. */
export function servedFiles(
  { overview, words }: SplitEdition,
  version: number,
): ReadonlyMap<string, () => string> {
  const named = (name: string) => `${wordsFolder}/${name}.json?version=${version}`
  const nameOf = (place: number) => named(`${place + 1}`)
  const parts = words.map((part, i) => [nameOf(i), () => JSON.stringify(part)] as const)
  const search = named('search')
  const file = () => JSON.stringify(overviewFile(overview, { words: (_, place) => nameOf(place), search }))
  return new Map([[overviewName, file], [search, () => searchFileOf(overview.overview, words)], ...parts])
}

const digestOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 12)
