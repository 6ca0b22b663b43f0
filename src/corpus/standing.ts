// Whether a form names one thing by itself, or a kind of thing, and so may be a part of a longer name.

import type { Entity, EntityType, Language, Vocabulary } from '../model/index.ts'
import { fold, isGeneric, type Standing } from '../text/index.ts'
import type { EntityForm } from './entities.ts'

/** Whether an entity of this type is a kind of thing or a theme, which common words name. */
export const isKind = ({ types }: Vocabulary, type: EntityType): boolean =>
  types.get(type)?.named === 'common'

/** A longer word for a kind of thing or a theme is mostly a compound that says which: `gegevensuitwisseling`. */
const maxCommonWordChars = 12

/** Whether one word for an entity of this type says which it is, though it is no name. */
export const isTellingCompound = (vocabulary: Vocabulary, word: string, type: EntityType): boolean =>
  isKind(vocabulary, type) && word.length > maxCommonWordChars

/** What is known of an entity's names: how they stand, and which words belong to them. */
export type Naming = {
  readonly standing: (form: EntityForm) => Standing
  readonly owns: (word: string) => boolean
}

/** Learns it from its type, its labels and all of its forms. */
export function namingOf(
  vocabulary: Vocabulary,
  entity: Entity,
  forms: readonly (EntityForm & { readonly language: string })[],
): Naming {
  const labels = Object.entries(entity.label)
  const texts = [...labels, ...forms.map(({ language, text }) => [language, text] as const)]
  const languages = new Map<string, Set<string>>()
  for (const [language, text] of texts) {
    const key = fold(text).text
    languages.set(key, (languages.get(key) ?? new Set()).add(language))
  }
  const words = new Set(texts.flatMap(([, text]) => wordsOf(text)))
  const standing = ({ text }: EntityForm): Standing => {
    if (isKind(vocabulary, entity.type)) return 'kind'
    if (vocabulary.types.get(entity.type)?.named === 'proper') return 'proper'
    // What is an abbreviation, or is not translated, is a name.
    const isAbbreviation = /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(text)
    if (isAbbreviation) return 'proper'
    const written = languages.get(fold(text).text) ?? new Set()
    const isCommon = [...written].some(language => isGeneric(text, language as Language))
    return written.size > 1 && !isCommon ? 'proper' : 'head'
  }
  return { standing, owns: word => wordsOf(word).every(part => words.has(part)) }
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
