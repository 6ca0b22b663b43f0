// How an entity is written in a language in which nobody has written down a form of it.

import type { Entity, EntityId, Language, Vocabulary } from '../model/index.ts'
import { capitalisesNouns, codeOfCountry, countryNames, fold, isGeneric } from '../text/index.ts'
import type { Entities, EntityForm } from './entities.ts'
import { isKind, isTellingCompound } from './standing.ts'

/**
 * The forms that labels give a language: of each entity without a form in it, the label, and of a country its names as Unicode has them. A label that is one common word (`customs`) gives none, nor does one that
 * another entity has too.
 */
export function derivedForms(entities: Entities, language: Language): EntityForm[] {
  const statedForms = entities.forms.get(language) ?? []
  const forAll = statedForms.filter(form => form.in === null)
  const written = new Set(statedForms.filter(({ variant }) => !variant).map(({ entity }) => entity))
  const taken = new Set(forAll.map(({ text }) => fold(text).text))
  const byText = new Map<string, EntityId | null>()
  for (const entity of entities.entities) {
    if (written.has(entity.id) || entities.lost.withoutForm.has(entity.id)) continue
    for (const text of namesOf(entities.vocabulary, entity, language).map(name => fold(name).text)) {
      if (taken.has(text)) continue
      const other = byText.get(text)
      byText.set(text, other === undefined || other === entity.id ? entity.id : null)
    }
  }
  return [...byText].flatMap(([text, entity]) =>
    entity === null
      ? []
      : [{ entity, text, within: text, in: null, variant: false, at: entities.places.get(entity)! }],
  )
}

function namesOf(vocabulary: Vocabulary, entity: Entity, language: Language): readonly string[] {
  const label = entity.label[language]
  const names = [
    ...(label !== undefined && tells(vocabulary, label, entity, language) ? [label] : []),
    ...(entity.type === 'country' ? namesOfCountry(entity, language) : []),
  ]
  return language === 'de' && entity.type === 'country' ? names.flatMap(germanCases) : names
}

function namesOfCountry({ label }: Entity, language: Language): readonly string[] {
  for (const [of, name] of Object.entries(label) as [Language, string][]) {
    const code = codeOfCountry(name, of)
    if (code !== null) return countryNames(code, language)
  }
  return []
}

/** Whether a label is more than a common word. Where every noun has a capital, other languages tell. */
function tells(vocabulary: Vocabulary, label: string, entity: Entity, language: Language): boolean {
  if (/\s/u.test(label) || isTellingCompound(vocabulary, label, entity.type)) return true
  if (!/\p{Lu}/u.test(label)) return !/\p{Ll}/u.test(label)
  if (isGeneric(label, language)) return false
  if (!capitalisesNouns(language) || /\p{Lu}.*\p{Lu}/u.test(label)) return true
  const others = (Object.entries(entity.label) as [Language, string][]).filter(
    ([other]) => !capitalisesNouns(other),
  )
  return others.length > 0
    ? others.every(([, other]) => /^\p{Lu}/u.test(other))
    : !isKind(vocabulary, entity.type)
}

/** A country in each German case: `Belgiens`, `Niederlanden`, `Vereinigten Staaten`. */
function germanCases(name: string): readonly string[] {
  const adjective = /^(?<stem>Vereinigte|Dominikanische|Tschechische|Slowakische)[sn]? (?<noun>.+)$/u.exec(
    name,
  )?.groups
  if (adjective) return [name, `${adjective.stem} ${adjective.noun}`, `${adjective.stem}n ${adjective.noun}`]
  if (/\P{L}/u.test(name)) return [name]
  return [name, ...(/[sxzß]$/u.test(name) ? [] : [`${name}s`]), ...(/e$/u.test(name) ? [`${name}n`] : [])]
}
