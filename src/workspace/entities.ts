// Changes of entities, but for those that make one of two or two of one.

import type { Change } from './change.ts'
import { type Data, entitiesPath, refuse, typeOf } from './data.ts'
import { entityKeys } from './entries.ts'
import { mended, ordered } from './keys.ts'
import { claimsAbout, renamedElsewhere } from './references.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** @throws {Refused} where an id is none */
export const checkId = (id: string): void => {
  if (!idPattern.test(id)) refuse({ fault: 'not-an-id', id })
}

export function addEntity(data: Data, { type, entry }: Pick<Of<'add-entity'>, 'type' | 'entry'>): void {
  checkId(type)
  checkId(entry.id)
  if (data.entityOrNull(entry.id)) refuse({ fault: 'id-taken', id: entry.id })
  data.append(entitiesPath(type), ordered(entry, entityKeys))
}

export function addForm(data: Data, { entity, language, form, isVariant }: Of<'add-form'>): void {
  const located = data.entity(entity)
  const key = isVariant ? 'variants' : 'forms'
  const forms = withForms(located.entry[key], { [language]: [form as Value] })
  if (same(forms, located.entry[key])) refuse({ fault: 'nothing-changes' })
  data.setEntry(located, mended(located.entry, { [key]: forms }, entityKeys))
}

/** Forms with others behind them, each once. */
export function withForms(forms: Value | undefined, more: ValueMap): ValueMap {
  const result: Record<string, Value> = isMapping(forms) ? { ...forms } : {}
  for (const [language, list] of Object.entries(more)) {
    const known = Object.hasOwn(result, language) && isList(result[language]) ? result[language] : []
    const added = (isList(list) ? list : []).filter(form => !known.some(other => same(other, form)))
    if (known.length + added.length > 0) result[language] = [...known, ...added]
  }
  return result
}

export function changeEntity(data: Data, { entity, to, type }: Of<'change-entity'>): void {
  const located = data.entity(entity)
  const entry = mended(located.entry, to, entityKeys)
  if (type === undefined || type === typeOf(located.path)) data.setEntry(located, entry)
  else {
    checkId(type)
    data.setEntry(located, null)
    data.append(entitiesPath(type), entry)
  }
}

export function removeEntity(data: Data, { entity }: Of<'remove-entity'>): void {
  const located = data.entity(entity)
  const claims = claimsAbout(data, entity)
  if (claims.length > 0) refuse({ fault: 'claims-in-the-way', claims })
  const paths = renamedElsewhere(data, id => (id === entity ? '' : id)).map(({ path }) => path)
  if (paths.length > 0) refuse({ fault: 'named-elsewhere', paths })
  data.setEntry(located, null)
}
