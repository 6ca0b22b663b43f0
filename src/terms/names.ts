// What things are called: a text in a language, or the nearest there is, and a name where it stands alone.

import { type CorpusIndex, paperNumbers } from '../graph/index.ts'
import type { EntityId, Language, LanguageMap } from '../model/index.ts'
import { countryName } from './countries.ts'
import { spokenLanguage } from './spoken/index.ts'

/** A text, and the language that it is said in. */
export type InLanguage<T> = { readonly value: T; readonly language: Language }

/**
 * What is said in the first of these languages, or else in what those who read them would rather read, or else in any;
 * null if it is said in none.
 */
export function inNearestLanguage<T>(
  said: LanguageMap<T>,
  ...languages: readonly Language[]
): InLanguage<T> | null {
  const order = [...languages, ...languages.flatMap(language => spokenLanguage(language).instead)]
  const wanted = order.find(language => Object.hasOwn(said, language))
  if (wanted) return { value: said[wanted] as T, language: wanted }
  const [first] = Object.entries(said)
  return first ? { value: first[1], language: first[0] as Language } : null
}

/** A text in the first of these languages, or the nearest there is; empty if it is said in none. */
export const textInNearestLanguage = (said: LanguageMap<string>, ...languages: readonly Language[]): string =>
  inNearestLanguage(said, ...languages)?.value ?? ''

/** Languages in the order in which someone reads them: their own first, the rest as they come. */
export const ownLanguageFirst = (languages: readonly Language[], own: Language): readonly Language[] =>
  languages.includes(own) ? [own, ...languages.filter(language => language !== own)] : languages

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

/**
 * What an entity is called, in the wanted language or the nearest there is; a recommendation by its paper too, where several
 * papers have some: `Recommendation 1 (R/1): Follow the money`.
 * @returns null if nobody has that id, or it has no label at all
 */
export function labelIn(index: CorpusIndex, id: EntityId, language: Language): InLanguage<string> | null {
  const entity = index.entities.get(id)
  const label = inNearestLanguage(entity?.label ?? {}, language)
  if (label && entity?.type === 'country' && label.language !== language) {
    const name = countryName(label.value, label.language, language)
    if (name !== null) return { value: name, language }
  }
  const severalPapers = entity?.type === 'recommendation' && index.documents.size > 1
  const paper = severalPapers ? paperNumbers(index).get(id) : undefined
  if (!label || paper === undefined) return label
  return {
    ...label,
    value: label.value.replace(/^[^:]*?(?=\s*:\s|$)/u, `$& (${paper.replaceAll('$', '$$$$')})`),
  }
}

/** An entity's name as it stands alone; its id if it has none. */
export function nameIn(index: CorpusIndex, id: EntityId, language: Language): string {
  const label = labelIn(index, id, language)
  return label?.value ? capitalised(label.value, label.language) : id
}

/** What a numbered recommendation asks, in few words: its name without its number, 'Follow the money'; its whole name where that is all. */
export function askedIn(index: CorpusIndex, id: EntityId, language: Language): string {
  const label = inNearestLanguage(index.entities.get(id)?.label ?? {}, language)
  const asked = label?.value.replace(/^[^:]*?\s*:\s+/u, '')
  return label && asked ? capitalised(asked, label.language) : nameIn(index, id, language)
}
