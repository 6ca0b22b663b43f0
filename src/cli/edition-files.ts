// The files that the page is served an edition as: an overview, and the words of each document.

import { createHash } from 'node:crypto'
import { overviewFile, split } from '../editions/index.ts'
import type { Edition } from '../graph/index.ts'

/** What the page asks for first. */
export const overviewName = 'overview.json'

/** Where the words of documents lie, beside it. */
export const wordsFolder = 'documents'

/**
 * Every file by its name. Those of documents are named for what is in them, so that an overview never leads to the words of
 * another build.
 */
export function editionFiles(edition: Edition): ReadonlyMap<string, string> {
  const { overview, words } = split(edition)
  const parts = words.map((part, i) => {
    const source = JSON.stringify(part)
    return [`${wordsFolder}/${i + 1}-${digestOf(source)}.json`, source] as const
  })
  const file = overviewFile(overview, (_, place) => parts[place]![0])
  return new Map([[overviewName, JSON.stringify(file)], ...parts])
}

/** The same for a server whose edition changes: files by name, made when they are asked for. `version` is no other edition's. */
export function servedFiles(edition: Edition, version: number): ReadonlyMap<string, () => string> {
  const { overview, words } = split(edition)
  const nameOf = (place: number) => `${wordsFolder}/${place + 1}.json?version=${version}`
  const parts = words.map((part, i) => [nameOf(i), () => JSON.stringify(part)] as const)
  const file = () => JSON.stringify(overviewFile(overview, (_, place) => nameOf(place)))
  return new Map([[overviewName, file], ...parts])
}

const digestOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 12)
