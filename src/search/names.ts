// The names by which entities are found: their labels, what the documents call them, and what the annotator notes.

import { formOf } from '../graph/index.ts'
import type { Corpus, EntityId, Language } from '../model/index.ts'
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

/**
 * Every name of every entity once, labels first and remarks last, made a few at a time. Runs of whitespace in a form become one space; a
 * form that is an OCR slip is no name, though the full text still finds it.
 */
export function* namesInSteps(corpus: Corpus): Generator<void, readonly SearchableName[]> {
  const names = new Map<string, { -readonly [Part in keyof SearchableName]: SearchableName[Part] }>()
  const add = (entity: EntityId, text: string, language: Language, is: SearchableName['is']) => {
    const key = `${entity}\n${text}`
    const name = names.get(key)
    if (!name) names.set(key, { entity, text, is, languages: [language], compact: compactOf(text) })
    else if (!name.languages.includes(language)) name.languages = [...name.languages, language]
  }
  for (const { id, label } of corpus.entities) {
    for (const [language, text] of Object.entries(label))
      add(id, capitalised(text, language as Language), language as Language, 'label')
    yield
  }
  const passages = new Map(corpus.documents.flatMap(({ passages }) => passages.map(it => [it.id, it])))
  for (const mention of corpus.mentions) {
    const form = formOf(passages.get(mention.passage), mention)
    if (form) add(mention.entity, form, mention.language, 'form')
    yield
  }
  for (const { id, remark = {} } of corpus.entities) {
    for (const [language, text] of Object.entries(remark)) add(id, text, language as Language, 'remark')
    yield
  }
  return [...names.values()]
}
