// The parts of an edition that is edited, for a development server: made when they are asked for, and only what an edit has changed.

import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Compilation, CompiledDocument } from '../corpus/index.ts'
import { overviewChange, overviewWriter, type VersionedOverview } from '../editions/index.ts'
import { mapped, type PositionsByMode, type Resumable } from '../graph/index.ts'
import { type SearchFile, searchFileOfRead } from '../search/index.ts'
import { outliner, rememberedWords } from './compiled-edition.ts'
import type { DataCompiler } from './data-compiler.ts'
import { overviewName, partsFolder } from './edition-files.ts'

/** So many overviews are known after others have been given: a page that has an older one is given all of it. */
const maxKnown = 50

/**
 * Gives the JSON of a part by its name; null where there is none, or no longer. With the version that a page has, as in
 * `overview.json?after=…`, it gives what has changed since; of what is searched for, when it is made.
 */
export type ServedEdition = (name: string) => string | Uint8Array | Promise<string | null> | null

/**
 * Serves one compilation after the other. What an edit has left alone keeps its name, so that a page that has it asks for it no
 * more; what it has changed has a name that nothing had before.
 */
export function servedEditions({
  recall,
}: Pick<DataCompiler, 'recall'>): (compilation: Compilation, positions: PositionsByMode) => ServedEdition {
  const outlinesOf = outliner(recall)
  const write = overviewWriter()
  const written = rememberedWords(recall)
  const jsonOf = overviewJson()
  // Of another start, nothing is known.
  const start = randomUUID()
  const given = new Map<string, VersionedOverview>()
  const names = new WeakMap<CompiledDocument, string>()
  let version = 0
  return (compilation, positions) => {
    version += 1
    const named = (name: string) => `${partsFolder}/${name}.json?version=${version}`
    const search = named('search')
    const documents = new Map(
      compilation.documents.map((document, i) => {
        const name = names.get(document) ?? named(`${i + 1}`)
        names.set(document, name)
        return [name, document] as const
      }),
    )
    const nameOf = (place: number) => names.get(compilation.documents[place]!)!
    const own = `${start}-${version}`
    const overview = (): VersionedOverview => {
      const known = given.get(own)
      if (known) return known
      const made = {
        ...write(outlinesOf(compilation), positions, { words: nameOf, search }),
        version: own,
      }
      given.set(own, made)
      for (const old of [...given.keys()].slice(0, -maxKnown)) given.delete(old)
      return made
    }
    const wordsOf = (name: string): Uint8Array | null => {
      const document = documents.get(name)
      return document ? written(document).source : null
    }
    return name => {
      const [path, query] = name.split('?')
      if (path === overviewName) {
        const before = given.get(new URLSearchParams(query).get('after') ?? '')
        return before ? changeJson(before, overview(), wordsOf) : jsonOf(overview())
      }
      if (name === search)
        return searchJson(
          searchFileOfRead(
            compilation.overview.entities,
            mapped(compilation.documents, document => written(document).searched),
          ),
          () => own === `${start}-${version}`,
        )
      return wordsOf(name)
    }
  }
}

/** The words of at most so many documents go along with a change: that is what one edits at a time. */
const maxWordsSent = 4

/** What has changed since, with the words of the documents that have: to ask for them next would be another way there and back. */
function changeJson(
  before: VersionedOverview,
  now: VersionedOverview,
  wordsOf: (name: string) => Uint8Array | null,
): string {
  const change = overviewChange(before, now)
  const names = change.documents.flatMap(document => (typeof document === 'string' ? [] : [document.words]))
  const decoder = new TextDecoder()
  const words = names.slice(0, maxWordsSent).flatMap(name => {
    const source = wordsOf(name)
    return source ? [`${JSON.stringify(name)}:${decoder.decode(source)}`] : []
  })
  return `${JSON.stringify(change).slice(0, -1)},"words":{${words.join()}}}`
}

/** Of many papers what is searched for takes seconds: so many milliseconds at a time, or an edit would wait for it. */
const sliceMs = 20

/** @param isAsked whether anyone still wants it: after another edit, the page asks for that one's */
async function searchJson(steps: Resumable<SearchFile>, isAsked: () => boolean): Promise<string | null> {
  for (let end = 0; ; ) {
    if (performance.now() > end) {
      await setImmediate()
      if (!isAsked()) return null
      end = performance.now() + sliceMs
    }
    const step = steps.next()
    if (step.done) return JSON.stringify(step.value)
  }
}

/** Writes overviews as JSON: what a document had last time, being the same object, is not written again. */
function overviewJson(): (overview: VersionedOverview) => string {
  const written = new WeakMap<VersionedOverview['documents'][number], string>()
  const documentJson = (columns: VersionedOverview['documents'][number]) => {
    const json = written.get(columns) ?? JSON.stringify(columns)
    written.set(columns, json)
    return json
  }
  return ({ documents, ...others }) =>
    `${JSON.stringify(others).slice(0, -1)},"documents":[${documents.map(documentJson).join()}]}`
}
