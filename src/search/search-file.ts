// What is searched for in the words of all documents, made before anyone searches: so that a passage is found without fetching any
// words, and only those are fetched that are shown.

import { PackedReader, packed } from '../editions/index.ts'
import { formOf, mapped, type Resumable } from '../graph/index.ts'
import type {
  DocumentWords,
  Entity,
  EntityId,
  Language,
  Mention,
  Overview,
  Passage,
  PassageId,
} from '../model/index.ts'
import { type Catalogue, catalogueOf } from './answers.ts'
import {
  type CountedWords,
  countWords,
  type IndexColumns,
  indexColumnsInSteps,
  openIndexInSteps,
} from './inverted-index.ts'
import type { Form } from './names.ts'
import { termsIn } from './words.ts'

/** Entities and passages are named by their places in the overview, languages by theirs in the list. */
export type SearchFile = {
  readonly format: 1
  readonly languages: readonly Language[]
  /** Of each passage, in how many languages it is, and which. */
  readonly sides: string
  /** The words of each of these. */
  readonly texts: IndexColumns
  /** What the documents call entities, a line each. */
  readonly forms: string
  /** Of each form, whose it is, in how many languages, and in which. */
  readonly formOwners: string
}

/** The words of documents, as far as they are searched. */
export type SearchedWords = Pick<DocumentWords, 'passages' | 'mentions'>

/** What a document calls somebody or something in a language. */
type Called = readonly [entity: EntityId, text: string, language: Language]

/** A document as it is searched. */
type SearchedDocument = {
  /** The languages of each passage. */
  readonly passages: readonly (readonly Language[])[]
  /** The words of each text, passage by passage; some texts at a time. */
  readonly texts: Iterable<CountedWords>
  readonly called: readonly Called[]
}

const languagesOf = ({ sides }: Passage): readonly Language[] => Object.keys(sides) as Language[]
const textsOf = ({ sides }: Passage): readonly string[] => Object.values(sides).map(({ text }) => text)

const searchedDocument = ({ passages, mentions }: SearchedWords): SearchedDocument => ({
  passages: passages.map(languagesOf),
  texts: mapped(passages, passage => countWords(textsOf(passage).map(termsIn))),
  called: calledIn(passages, mentions),
})

/** Each once. */
function calledIn(passages: readonly Passage[], mentions: readonly Mention[]): readonly Called[] {
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  const found = new Map<string, Called>()
  for (const mention of mentions) {
    const text = formOf(byId.get(mention.passage), mention)
    if (text)
      found.set(`${mention.language} ${mention.entity} ${text}`, [mention.entity, text, mention.language])
  }
  return [...found.values()]
}

/** A document as it is searched, all of it read: data, to be kept. */
export type ReadDocumentWords = Pick<SearchedDocument, 'passages' | 'called'> & {
  readonly texts: CountedWords
}

/** Reads all of a document, to be made a search file of later, with others. */
export const readDocumentWords = ({ passages, mentions }: SearchedWords): ReadDocumentWords => ({
  passages: passages.map(languagesOf),
  texts: countWords(mapped(passages.flatMap(textsOf), termsIn)),
  called: calledIn(passages, mentions),
})

/** @param documents the words of each document, in their order; each is let go before the next is asked for */
export const searchFileInSteps = (
  entities: readonly Entity[],
  documents: Iterable<SearchedWords>,
): Resumable<SearchFile> => searchFileOf(entities, mapped(documents, searchedDocument))

/** The search file of documents whose words have been read before, perhaps by other processors; made in steps. */
export const searchFileOfRead = (
  entities: readonly Entity[],
  documents: Iterable<ReadDocumentWords>,
): Resumable<SearchFile> =>
  searchFileOf(
    entities,
    mapped(documents, ({ texts, ...document }) => ({ ...document, texts: [texts] })),
  )

function* searchFileOf(
  entities: readonly Entity[],
  documents: Iterable<SearchedDocument>,
): Resumable<SearchFile> {
  const languages: Language[] = []
  const placeOf = (language: Language) => {
    const known = languages.indexOf(language)
    return known < 0 ? languages.push(language) - 1 : known
  }
  const sides: number[] = []
  const forms = new Map<string, { readonly entity: number; readonly text: string; readonly in: number[] }>()
  const entityAt = new Map(entities.map(({ id }, i) => [id, i]))
  function* texts() {
    for (const { passages, texts, called } of documents) {
      for (const own of passages) sides.push(own.length, ...own.map(placeOf))
      yield* texts
      for (const [id, text, language] of called) {
        const entity = entityAt.get(id)!
        const form = forms.get(`${entity} ${text}`) ?? { entity, text, in: [] }
        forms.set(`${entity} ${text}`, form)
        const place = placeOf(language)
        if (!form.in.includes(place)) form.in.push(place)
      }
    }
  }
  const columns = yield* indexColumnsInSteps(texts())
  const all = [...forms.values()]
  return {
    ...{ format: 1, languages, sides: packed(sides), texts: columns },
    forms: all.map(({ text }) => text).join('\n'),
    formOwners: packed(all.flatMap(form => [form.entity, form.in.length, ...form.in])),
  }
}

/** One language's side of a passage. */
export type SearchableSide = { readonly passage: PassageId; readonly language: Language }

/** What a search file says, open. */
export type OpenedSearchFile = {
  /** The sides of a passage stand together, and passages in their order. */
  readonly texts: Catalogue<SearchableSide>
  readonly forms: readonly Form[]
}

/**
 * Opens the search file of an overview, in steps.
 *
 * @throws {RangeError} where it is none, or that of another overview
 */
export function* openSearchFileInSteps(
  file: SearchFile,
  { documents, entities }: Overview,
): Resumable<OpenedSearchFile> {
  const items: SearchableSide[] = []
  const sides = new PackedReader(file.sides)
  for (const { passages } of documents) {
    for (const { id } of passages)
      for (let left = sides.next(); left > 0; left--)
        items.push({ passage: id, language: file.languages[sides.below(file.languages.length)]! })
    yield
  }
  sides.end()
  const index = yield* openIndexInSteps(file.texts)
  if (index.lengths.length !== items.length)
    throw new RangeError(`${index.lengths.length} texts of ${items.length}`)
  return { texts: catalogueOf(items, index), forms: formsIn(file, entities) }
}

function formsIn({ forms, formOwners, languages }: SearchFile, entities: readonly Entity[]): readonly Form[] {
  const owners = new PackedReader(formOwners)
  const called = forms === '' ? [] : forms.split('\n')
  const read = called.map((text): Form => {
    const entity = entities[owners.below(entities.length)]!.id
    const own = Array.from(
      { length: owners.below(languages.length + 1) },
      () => languages[owners.below(languages.length)]!,
    )
    return { entity, text, languages: own }
  })
  owners.end()
  return read
}

const columns = ['words', 'sizes', 'postings', 'lengths'] as const

/**
 * The search file that a value seems to be; null if it has not even the outline of one.
 * @param value what `JSON.parse` gave; its columns are looked at when they are read
 */
export function outlinedSearchFile(value: unknown): SearchFile | null {
  if (!isObject(value) || value.format !== 1 || !isObject(value.texts)) return null
  const { texts, languages } = value
  const sound =
    Array.isArray(languages) &&
    (['sides', 'forms', 'formOwners'] as const).every(name => typeof value[name] === 'string') &&
    columns.every(name => typeof texts[name] === 'string')
  return sound ? (value as unknown as SearchFile) : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
