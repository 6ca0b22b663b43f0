// An entity that is two.

import type { Change } from './change.ts'
import { type Data, refuse } from './data.ts'
import { addEntity } from './entities.ts'
import { entityKeys } from './entries.ts'
import { mended } from './keys.ts'
import { renamedIn } from './references.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

export function splitEntity(data: Data, change: Extract<Change, { kind: 'split-entity' }>): void {
  const { entity, entry, claims } = change
  const located = data.entity(entity)
  const left = {
    forms: without(located.entry.forms, entry.forms as ValueMap | undefined),
    variants: without(located.entry.variants, entry.variants as ValueMap | undefined),
  }
  data.setEntry(located, mended(located.entry, left, entityKeys))
  addEntity(data, change)
  for (const id of claims) {
    const claim = data.claim(id)
    const renamed = renamedIn(claim.entry, name => (name === entity ? entry.id : name))
    if (same(renamed, claim.entry)) refuse({ fault: 'no-such-claim', id })
    data.setEntry(claim, renamed)
  }
}

/** Forms without those of another; null where none is left, undefined where there were none. */
function without(forms: Value | undefined, others: ValueMap = {}): ValueMap | null | undefined {
  if (!isMapping(forms)) return undefined
  const left = Object.entries(forms).flatMap(([language, list]): [string, Value][] => {
    const taken = Object.hasOwn(others, language) ? others[language] : []
    const kept = (isList(list) ? list : []).filter(
      form => !(isList(taken) && taken.some(other => same(other, form))),
    )
    return kept.length > 0 ? [[language, kept]] : []
  })
  return left.length > 0 ? Object.fromEntries(left) : null
}
