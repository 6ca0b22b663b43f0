// The names by which entities are found: their labels, what the documents call them, and what the annotator notes.

import type { Entity, EntityId, Language } from '../model/index.ts'
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

/** What documents call an entity, and in which languages they do. */
export type Form = Pick<SearchableName, 'entity' | 'text' | 'languages'>

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

/** Every name of every entity once, labels first and remarks last, made a few at a time. */
export function* namesInSteps(
  entities: readonly Entity[],
  forms: readonly Form[],
): Generator<void, readonly SearchableName[]> {
  const names: Names = new Map()
  for (const { id, label } of entities) {
    for (const [language, text] of Object.entries(label))
      add(names, id, capitalised(text, language as Language), language as Language, 'label')
    yield
  }
  for (const { entity, text, languages } of forms) {
    for (const language of languages) add(names, entity, text, language, 'form')
    yield
  }
  for (const { id, remark = {} } of entities) {
    for (const [language, text] of Object.entries(remark))
      add(names, id, text, language as Language, 'remark')
    yield
  }
  return [...names.values()]
}
