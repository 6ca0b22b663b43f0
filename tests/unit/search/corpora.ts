// Corpora for the tests of search: the real one, and small ones made of texts.

import { resolve } from 'node:path'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import type {
  Corpus,
  DocumentId,
  Entity,
  EntityId,
  Language,
  LanguageVersion,
  Passage,
  PassageId,
} from '../../../src/model/index.ts'

/** The corpus of graph-data/. */
export const realCorpus = async (): Promise<Corpus> =>
  compileCorpus(await readFiles(resolve(import.meta.dirname, '../../../graph-data'))).corpus

const sideOf = (text: string): LanguageVersion => ({
  text,
  file: 'source.md',
  ranges: [{ start: 0, end: text.length }],
  sentences: [{ start: 0, end: text.length }],
})

/** A corpus of these texts, a passage each, and these labels, an entity each; the passages are `d.1`, `d.2`… */
export function corpusOf(
  texts: readonly Readonly<Record<string, string>>[],
  labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Corpus {
  const document = 'd' as DocumentId
  const passages = texts.map(
    (sides, i): Passage => ({
      id: `d.${i + 1}` as PassageId,
      document,
      kind: 'paragraph',
      section: [],
      paragraph: i + 1,
      sides: Object.fromEntries(Object.entries(sides).map(([language, text]) => [language, sideOf(text)])),
    }),
  )
  const languages = ['nl', 'fr'] as Language[]
  return {
    title: {},
    questions: [],
    languages,
    documents: [
      {
        ...{ id: document, number: '1', title: {}, date: '2023', issuer: null, points: null },
        ...{ languages, passages },
      },
    ],
    entities: Object.entries(labels).map(
      ([id, label]): Entity => ({ id: id as EntityId, type: 'project', label }),
    ),
    mentions: [],
    claims: [],
    errata: [],
  }
}

/** The text of a passage in a language. */
export const textOf = (corpus: Corpus, id: PassageId, language: Language): string =>
  corpus.documents.flatMap(({ passages }) => passages).find(passage => passage.id === id)?.sides[language]
    ?.text ?? ''
