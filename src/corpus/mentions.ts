// Where the passages name the entities.

import type { EntityId, Language, LanguageVersion, Mention, SourceDocument } from '../model/index.ts'
import { type Matcher, matcher, type Standing, withoutParts } from '../text/index.ts'
import { derivedForms } from './derived-forms.ts'
import { type Entities, type EntityForm, meansIn } from './entities.ts'
import { formKey } from './form-key.ts'
import { type Naming, namingOf } from './standing.ts'

/** What a document names: every mention, in reading order; which entities, and by which forms (see `formKey`). */
export type Named = {
  readonly mentions: readonly Mention[]
  readonly entities: ReadonlySet<EntityId>
  readonly forms: ReadonlySet<string>
}

/** Finds every mention of every entity in one document after another. */
export function namesFinder(entities: Entities): (document: SourceDocument) => Named {
  const matchers = new Map<Language, Matcher<EntityForm>>()
  const matcherIn = (language: Language): Matcher<EntityForm> => {
    const known = matchers.get(language) ?? matcherOf(entities, language)
    matchers.set(language, known)
    return known
  }
  const namings = namingsOf(entities)
  return document => {
    const mentions: Mention[] = []
    const forms = new Set<string>()
    const points = new Map(
      entities.points.filter(point => point.document === document.id).map(point => [point.number, point]),
    )
    for (const passage of document.passages) {
      const { kind, number } = passage
      const point = kind === 'point' && number !== undefined ? points.get(number) : undefined
      for (const [code, side] of Object.entries(passage.sides) as [Language, LanguageVersion][]) {
        const add = (entity: Mention['entity'], start: number, end: number, variant: boolean) =>
          mentions.push({ entity, passage: passage.id, language: code, start, end, variant })
        const marker = /^\s*\d+/u.exec(side.text)
        if (point && marker) add(point.entity, marker[0].search(/\d/), marker[0].length, false)
        const found = matcherIn(code)(side.text, form => meansIn(form, document.id))
        const names = found.map(match => ({ ...match, ...namings(code, match.owner) }))
        for (const { key } of names) forms.add(key)
        for (const { owner, start, end } of withoutParts(side.text, side.sentences, code, names)) {
          add(owner.entity, start, end, owner.variant)
        }
      }
    }
    return { mentions, entities: new Set(mentions.map(({ entity }) => entity)), forms }
  }
}

/** Of two forms alike, that of fewer documents goes before; what labels give comes last. */
function matcherOf(entities: Entities, language: Language): Matcher<EntityForm> {
  const statedForms = entities.forms.get(language) ?? []
  const forms = [
    ...statedForms.filter(form => form.in !== null),
    ...statedForms.filter(form => form.in === null),
    ...derivedForms(entities, language),
  ]
  return matcher(
    forms.map(form => ({ ...form, owner: form })),
    language,
  )
}

/** How a form of an entity stands, and what it is called by (see `formKey`). */
type FormNaming = { readonly key: string; readonly standing: Standing; readonly owns: Naming['owns'] }

/** How each form names its entity, learnt when it is first asked for. */
function namingsOf({
  vocabulary,
  byId,
  forms,
}: Entities): (language: Language, form: EntityForm) => FormNaming {
  const known = new Map<EntityForm, FormNaming>()
  const ofEntities = new Map<Mention['entity'], Naming>()
  const own = new Map<Mention['entity'], (EntityForm & { readonly language: string })[]>()
  for (const [language, ofLanguage] of forms) {
    for (const form of ofLanguage) {
      const others = own.get(form.entity)
      if (others) others.push({ ...form, language })
      else own.set(form.entity, [{ ...form, language }])
    }
  }
  const namingIn = (id: Mention['entity']): Naming => {
    const naming = ofEntities.get(id) ?? namingOf(vocabulary, byId.get(id)!, own.get(id) ?? [])
    ofEntities.set(id, naming)
    return naming
  }
  return (language, form) => {
    let naming = known.get(form)
    if (!naming) {
      const { standing, owns } = namingIn(form.entity)
      naming = { key: formKey(language, form), standing: standing(form), owns }
      known.set(form, naming)
    }
    return naming
  }
}
