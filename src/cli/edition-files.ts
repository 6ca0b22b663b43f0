// The files that the page is served an edition as: an overview, and the words of each document.

import { createHash } from 'node:crypto'
import { overviewFile, type SplitEdition, split } from '../editions/index.ts'
import { type Edition, runToEnd } from '../graph/index.ts'
import { searchFileInSteps } from '../search/index.ts'

/** What the page asks for first. */
export const overviewName = 'overview.json'

/** Where the words of documents lie, beside it, and what is searched for in them. */
export const wordsFolder = 'documents'

/** What is searched for in the words of all documents, as JSON. */
const searchFileOf = ({ overview, words }: SplitEdition): string =>
  JSON.stringify(runToEnd(searchFileInSteps(overview.overview.entities, words)))

/**
 * Every file by its name. Those beside the overview are named for what is in them, so that it never leads to those of
 * another build.
 */
export function editionFiles(edition: Edition): ReadonlyMap<string, string> {
  const whole = split(edition)
  const named = (name: string, source: string) =>
    [`${wordsFolder}/${name}-${digestOf(source)}.json`, source] as const
  const parts = whole.words.map((part, i) => named(`${i + 1}`, JSON.stringify(part)))
  const search = named('search', searchFileOf(whole))
  const file = overviewFile(whole.overview, { words: (_, place) => parts[place]![0], search: search[0] })
  return new Map([[overviewName, JSON.stringify(file)], search, ...parts])
}

/** The same for a server whose edition changes: files by name, made when they are asked for. `version` is no other edition's. */
export function servedFiles(edition: Edition, version: number): ReadonlyMap<string, () => string> {
  const whole = split(edition)
  const named = (name: string) => `${wordsFolder}/${name}.json?version=${version}`
  const nameOf = (place: number) => named(`${place + 1}`)
  const parts = whole.words.map((part, i) => [nameOf(i), () => JSON.stringify(part)] as const)
  const search = named('search')
  const file = () =>
    JSON.stringify(overviewFile(whole.overview, { words: (_, place) => nameOf(place), search }))
  return new Map([[overviewName, file], [search, () => searchFileOf(whole)], ...parts])
}

const digestOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 12)
