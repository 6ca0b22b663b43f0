// Several entities that are one.

import type { Change } from './change.ts'
import { type Data, refuse } from './data.ts'
import { withForms } from './entities.ts'
import { entityKeys } from './entries.ts'
import { mended } from './keys.ts'
import { claimIdOf, isVoid, renamedElsewhere, renamedIn } from './references.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

export function mergeEntities(data: Data, { into, from }: Extract<Change, { kind: 'merge-entities' }>): void {
  const others = new Set<string>(from.filter(id => id !== into))
  if (others.size === 0) refuse({ fault: 'nothing-changes' })
  data.entity(into)
  const gone = Array.from(others, id => data.entity(id as typeof into).entry)
  const nameOf = (id: string): string => (others.has(id) ? into : id)
  renameEverywhere(data, nameOf)
  for (const entry of gone) data.setEntry(data.entity(String(entry.id) as typeof into), null)
  const located = data.entity(into)
  data.setEntry(
    located,
    gone.reduce((one, other) => merged(data, one, other), located.entry),
  )
}

/** An entity with what is known of another that is the same. */
function merged(data: Data, one: ValueMap, other: ValueMap): ValueMap {
  const forms = withForms(withForms(one.forms, labelsAsForms(data, one, other)), formsOf(other.forms))
  const variants = withForms(one.variants, formsOf(other.variants))
  const more = (key: string) => (one[key] === undefined ? { [key]: other[key] } : {})
  return mended(
    one,
    {
      ...(Object.keys(forms).length > 0 && { forms }),
      ...(Object.keys(variants).length > 0 && { variants }),
      ...{ label: { ...formsOf(other.label), ...formsOf(one.label) } },
      ...{ ...more('point'), ...more('when'), ...more('remark') },
      // Links to the one that is gone lead to the one that is left.
      formerly: [...new Set([...idsOf(one), String(other.id), ...idsOf(other)])],
    },
    entityKeys,
  )
}

const idsOf = ({ formerly }: ValueMap): readonly Value[] => (isList(formerly) ? formerly : [])

const formsOf = (value: Value | undefined): ValueMap => (isMapping(value) ? value : {})

/**
 * Labels by which documents called one of the two, since it had no forms in that language: now they have to be said. A label that
 * stands in no document would be a form that is not found.
 */
function labelsAsForms(data: Data, one: ValueMap, other: ValueMap): ValueMap {
  const sources = data.paths
    .filter(path => /^documents\/.*\.md$/.test(path))
    .map(path => data.texts.get(path) ?? '')
  const stands = (label: Value) => sources.some(text => text.includes(String(label)))
  const languages = new Set([...Object.keys(formsOf(one.label)), ...Object.keys(formsOf(other.label))])
  return Object.fromEntries(
    [...languages].flatMap((language): [string, Value][] => {
      const without = [one, other].filter(({ forms }) => !isList(formsOf(forms)[language]))
      const labels = without.flatMap(({ label }) => formsOf(label)[language] ?? []).filter(stands)
      return labels.length === 0 ? [] : [[language, labels]]
    }),
  )
}

/** @throws {Refused} where a claim would say nothing then, or what another says */
function renameEverywhere(data: Data, nameOf: (id: string) => string): void {
  for (const path of data.claimPaths) {
    const before = data.list(path)
    const after = before.map(entry => (isMapping(entry) ? renamedIn(entry, nameOf) : entry))
    const changed = after.flatMap((entry, i) =>
      isMapping(entry) && !same(entry, before[i]) ? [{ entry, before: before[i] as ValueMap }] : [],
    )
    const spoilt = changed.filter(({ entry, before }) => isVoid(before, entry) || isTwice(entry, after))
    const claims = spoilt.map(({ entry }) => claimIdOf(path, entry))
    if (claims.length > 0) refuse({ fault: 'claims-in-the-way', claims })
    if (changed.length > 0) data.write(path, after)
  }
  for (const { path, value } of renamedElsewhere(data, nameOf)) data.write(path, value)
}

const said = ({ predicate, subjects, objects, quotes, when, projects }: ValueMap): string =>
  JSON.stringify([predicate, sorted(subjects), sorted(objects), sorted(projects), when ?? null, quotes])

const sorted = (ids: Value | undefined): readonly string[] => (isList(ids) ? ids.map(String).sort() : [])

const isTwice = (entry: ValueMap, among: readonly Value[]): boolean => {
  const own = said(entry)
  return among.some(other => isMapping(other) && other !== entry && said(other) === own)
}
