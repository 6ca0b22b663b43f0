// What things are called: a text in a language, or the nearest there is, and a name where it stands alone.

import type { CorpusIndex } from '../graph/index.ts'
import type { EntityId, Language, Said } from '../model/index.ts'

/** A text, and the language that it is said in. */
export type Told<T> = { readonly value: T; readonly language: Language }

/** What is said in the wanted language, or in the first there is; null if it is said in none. */
export function nearest<T>(said: Said<T>, language: Language): Told<T> | null {
  if (Object.hasOwn(said, language)) return { value: said[language] as T, language }
  const [first] = Object.entries(said)
  return first ? { value: first[1], language: first[0] as Language } : null
}

/** A text in the wanted language, or the nearest there is; empty if it is said in none. */
export const saidIn = (said: Said<string>, language: Language): string => nearest(said, language)?.value ?? ''

/** What may stand before the first letter: brackets and quotation marks. */
const opening = /^[\p{Ps}\p{Pi}"'\s]*/u

/**
 * A text as it begins a sentence: `Customs`, `IJmuiden`. What goes on with a capital stays as it is, for that is how it is
 * written: `eIDAS`. So does what does not begin with a letter, or with one that has no capital of one letter.
 */
export function capitalised(text: string, language: Language): string {
  const start = opening.exec(text)![0].length
  const [first = '', second = ''] = text.slice(start, start + 4)
  const letters = language === 'nl' && /^ij/.test(text.slice(start)) ? 'ij' : first
  const capitals = letters.toLocaleUpperCase(language)
  if (/\p{Lu}/u.test(second) || capitals.length !== letters.length) return text
  return text.slice(0, start) + capitals + text.slice(start + letters.length)
}

/** An entity's name as it stands alone, in the wanted language or the nearest there is; its id if it has none. */
export function nameIn(index: CorpusIndex, id: EntityId, language: Language): string {
  const told = nearest(index.entities.get(id)?.label ?? {}, language)
  return told?.value ? capitalised(told.value, told.language) : id
}
