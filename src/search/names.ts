// The names by which entities are found: their labels, and what the documents call them.

import type { Corpus, EntityId, Language } from '../model/index.ts'
import { capitalised } from '../words/index.ts'
import { compactOf } from './words.ts'

export type Name = {
  readonly entity: EntityId
  readonly text: string
  /** Given by the annotator, or found in the text. */
  readonly is: 'label' | 'form'
  /** The languages in which it is said so. */
  readonly languages: readonly Language[]
  /** Its words without anything between them. */
  readonly compact: string
}

/**
 * Every name of every entity once, labels first, made a few at a time. Runs of whitespace in a form become one space; a
 * form that is an OCR slip is no name, though the full text still finds it.
 */
export function* namesInSteps(corpus: Corpus): Generator<void, readonly Name[]> {
  const names = new Map<string, { -readonly [Part in keyof Name]: Name[Part] }>()
  const add = (entity: EntityId, text: string, language: Language, is: Name['is']) => {
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
  for (const { entity, passage, language, start, end, variant } of corpus.mentions) {
    const text = passages.get(passage)?.sides[language]?.text.slice(start, end)
    if (text && !variant) add(entity, text.replace(/\s+/gu, ' '), language, 'form')
    yield
  }
  return [...names.values()]
}
