// The index of a search: names of entities, and the full text of each language's side of each passage.
//
// Words are read by `wordsOf` and nothing else, here and when searching, so that what is found can be marked. An inverted index holds
// which word stands where; which words answer what is typed is decided in `closeness.ts`, and how much they weigh in `answers.ts`.

import { type Resumable, runToEnd } from '../graph/index.ts'
import type { Corpus, Entity, EntityId, Language, Mention, PassageId } from '../model/index.ts'
import { type Catalogue, catalogueOf } from './answers.ts'
import { countWords, indexColumnsInSteps, openIndexInSteps } from './inverted-index.ts'
import { type Form, namesInSteps, type SearchableName } from './names.ts'
import {
  openSearchFileInSteps,
  type SearchableSide,
  type SearchedWords,
  type SearchFile,
  searchFileInSteps,
} from './search-file.ts'
import { termsIn } from './words.ts'

export type SearchIndex = {
  readonly names: Catalogue<SearchableName>
  readonly texts: Catalogue<SearchableSide>
  /** The text of a side; undefined as long as the words of its document are not there. */
  readonly textOf: TextOf
  /** How often the documents name an entity: of two equally close names, the more frequent comes first. */
  readonly frequency: ReadonlyMap<EntityId, number>
}

export type TextOf = (passage: PassageId, language: Language) => string | undefined

function* termsOfNames(names: readonly SearchableName[]) {
  for (const { text } of names) yield countWords([termsIn(text)])
}

/** The names by which entities are found, a step at a time. */
export function* nameCatalogueInSteps(
  entities: readonly Entity[],
  forms: readonly Form[],
): Resumable<Catalogue<SearchableName>> {
  const names = yield* namesInSteps(entities, forms)
  const columns = yield* indexColumnsInSteps(termsOfNames(names))
  return catalogueOf(names, yield* openIndexInSteps(columns))
}

const nothing = runToEnd(openIndexInSteps({ words: '', sizes: '', postings: '', lengths: '' }))

/** Before it is known what the documents say, or who there is. */
export const noTexts: Catalogue<SearchableSide> = catalogueOf([], nothing)
export const noNames: Catalogue<SearchableName> = catalogueOf([], nothing)

/** The search file of a corpus whose words are all there, a step at a time. A step is a few milliseconds at most, for any corpus of paragraphs. */
export const searchFileOfInSteps = (corpus: Corpus): Resumable<SearchFile> =>
  searchFileInSteps(corpus.entities, searchedWordsOf(corpus))

function searchedWordsOf({ documents, mentions }: Corpus): readonly SearchedWords[] {
  const documentOf = new Map(documents.flatMap(({ passages }, i) => passages.map(({ id }) => [id, i])))
  const own = documents.map((): Mention[] => [])
  for (const mention of mentions) own[documentOf.get(mention.passage) ?? -1]?.push(mention)
  return documents.map(({ passages }, i) => ({ passages, mentions: own[i]! }))
}

/** The index over a corpus whose words are all there, in one go. */
export function buildSearchIndex(corpus: Corpus): SearchIndex {
  const { texts, forms } = runToEnd(openSearchFileInSteps(runToEnd(searchFileOfInSteps(corpus)), corpus))
  const frequency = new Map<EntityId, number>()
  for (const { entity } of corpus.mentions) frequency.set(entity, (frequency.get(entity) ?? 0) + 1)
  const passages = new Map(corpus.documents.flatMap(({ passages }) => passages.map(it => [it.id, it])))
  return {
    names: runToEnd(nameCatalogueInSteps(corpus.entities, forms)),
    texts,
    textOf: (passage, language) => passages.get(passage)?.sides[language]?.text,
    frequency,
  }
}
