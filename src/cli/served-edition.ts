// The parts of an edition that is edited, for a development server: made when they are asked for, and only what an edit has changed.

import type { Compilation, CompiledDocument } from '../corpus/index.ts'
import { type OverviewFile, overviewWriter } from '../editions/index.ts'
import { mapped, type PositionsByMode } from '../graph/index.ts'
import { outliner, rememberedWords } from './compiled-edition.ts'
import type { DataCompiler } from './data-compiler.ts'
import { overviewName, partsFolder, searchFileOf } from './edition-files.ts'

/** Gives the JSON of a part by its name; null where there is none, or no longer. */
export type ServedEdition = (name: string) => string | Uint8Array | null

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
    return name => {
      if (name === overviewName)
        return jsonOf(write(outlinesOf(compilation), positions, { words: nameOf, search }))
      if (name === search)
        return searchFileOf(
          compilation.overview,
          mapped(compilation.documents, document => written(document).searched),
        )
      const document = documents.get(name)
      return document ? written(document).source : null
    }
  }
}

/** Writes overviews as JSON: what a document had last time, being the same object, is not written again. */
function overviewJson(): (overview: OverviewFile) => string {
  const written = new WeakMap<OverviewFile['documents'][number], string>()
  const documentJson = (columns: OverviewFile['documents'][number]) => {
    const json = written.get(columns) ?? JSON.stringify(columns)
    written.set(columns, json)
    return json
  }
  return ({ documents, ...others }) =>
    `${JSON.stringify(others).slice(0, -1)},"documents":[${documents.map(documentJson).join()}]}`
}
