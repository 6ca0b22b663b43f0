// What types of entities are called.

import type { EntityType, Language, Vocabulary } from '../model/index.ts'
import { termsOf } from './catalogue.ts'
import { isolated } from './languages.ts'
import { inNearestLanguage } from './names.ts'

export type TypeNames = readonly [one: string, many: string]

/** A type in a language, or the nearest: of one, and of several; by its id, where nobody names it. */
export function typeNames({ types }: Vocabulary, type: EntityType, language: Language): TypeNames {
  const definition = types.get(type)
  const known: Readonly<Record<string, TypeNames>> = termsOf(language).types
  if (definition && 'label' in definition) {
    const [one, many] = inNearestLanguage(definition.label, language)?.value ?? [type, type]
    return [isolated(one), isolated(many)]
  }
  return Object.hasOwn(known, type) ? known[type]! : [type, type]
}
