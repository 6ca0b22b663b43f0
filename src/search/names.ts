// The names by which entities are found: their labels, what the documents call them, and what the annotator notes.

import { formOf } from '../graph/index.ts'
import type { Corpus, Entity, EntityId, Language, Overview } from '../model/index.ts'
import { capitalised } from '../terms/index.ts'
import { compactOf } from './words.ts'

export type SearchableName = {
  readonly entity: EntityId
  readonly text: string
  /** Given by the annotator, found in the text, or a remark of the annotator's that says more. */
  readonly is: 'label' | 'form' | 'remark'
  /** The languages in which it is said so. */
  readonly languages: readonly Language[]
  /** Its words without anything between them. */
  readonly compact: string
}

type Names = Map<string, { -readonly [Part in keyof SearchableName]: SearchableName[Part] }>

function add(
  names: Names,
  entity: EntityId,
  text: string,
  language: Language,
  is: SearchableName['is'],
): void {
  const key = `${entity}\n${text}`
  const name = names.get(key)
  if (!name) names.set(key, { entity, text, is, languages: [language], compact: compactOf(text) })
  else if (!name.languages.includes(language)) name.languages = [...name.languages, language]
}

function* addLabelsInSteps(names: Names, entities: readonly Entity[]): Generator<void> {
  for (const { id, label } of entities) {
    for (const [language, text] of Object.entries(label))
      add(names, id, capitalised(text, language as Language), language as Language, 'label')
    yield
  }
}

function* addRemarksInSteps(names: Names, entities: readonly Entity[]): Generator<void> {
  for (const { id, remark = {} } of entities) {
    for (const [language, text] of Object.entries(remark))
      add(names, id, text, language as Language, 'remark')
    yield
  }
}

/** The names that are known without the words of the documents: those that the annotator gives, and notes. */
export function* givenNamesInSteps({ entities }: Overview): Generator<void, readonly SearchableName[]> {
  const names: Names = new Map()
  yield* addLabelsInSteps(names, entities)
  yield* addRemarksInSteps(names, entities)
  return [...names.values()]
}

/**
 * Every name of every entity once, labels first and remarks last, made a few at a time. Runs of whitespace in a form become one
 * space; a form that is an OCR slip is no name, though the full text still finds it.
 */
export function* namesInSteps(corpus: Corpus): Generator<void, readonly SearchableName[]> {
  const names: Names = new Map()
  yield* addLabelsInSteps(names, corpus.entities)
  const passages = new Map(corpus.documents.flatMap(({ passages }) => passages.map(it => [it.id, it])))
  for (const mention of corpus.mentions) {
    const form = formOf(passages.get(mention.passage), mention)
    if (form) add(names, mention.entity, form, mention.language, 'form')
    yield
  }
  yield* addRemarksInSteps(names, corpus.entities)
  return [...names.values()]
}
