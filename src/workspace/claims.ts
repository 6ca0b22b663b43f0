// Changes of claims.

import { shortName, type Taken, untaken } from '../text/index.ts'
import type { Change } from './change.ts'
import { claimsPath, type Data, refuse } from './data.ts'
import { checkId } from './entities.ts'
import { claimKeys } from './entries.ts'
import { mended, ordered } from './keys.ts'
import { roles } from './references.ts'
import { isList, isMapping, same, type ValueMap } from './yaml/value.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function addClaim(data: Data, { document, entry }: Of<'add-claim'>): void {
  data.document(document)
  const path = claimsPath(document)
  const taken: Taken = new Map()
  for (const other of data.list(path)) if (isMapping(other) && other.id) untaken(String(other.id), taken)
  const id = entry.id ?? untaken(shortName(JSON.stringify(ordered(entry, claimKeys))), taken)
  if (entry.id !== undefined && taken.has(id)) refuse({ fault: 'id-taken', id })
  checkId(id)
  const written = ordered({ ...entry, id }, claimKeys)
  checkEntities(data, written)
  data.append(path, written)
}

/** What somebody has read when they read a claim: other words of these, and they have not read it. */
const read = ['predicate', ...roles, 'when', 'status', 'quotes'] as const

export function changeClaim(data: Data, { claim, to }: Of<'change-claim'>): void {
  const located = data.claim(claim)
  const entry = mended(located.entry, to, claimKeys)
  checkEntities(data, entry)
  const isAnother = read.some(key => !same(entry[key], located.entry[key]))
  const isReadAnew = to['read-by'] !== undefined
  data.setEntry(located, isAnother && !isReadAnew ? mended(entry, { 'read-by': null }, claimKeys) : entry)
}

export function removeClaim(data: Data, { claim }: Of<'remove-claim'>): void {
  data.setEntry(data.claim(claim), null)
}

/** Whoever reads it again has read it on the later day. */
export function addReading(data: Data, { claim, reading }: Of<'read'>): void {
  const located = data.claim(claim)
  const before = located.entry['read-by']
  const others = (isList(before) ? before : []).filter(
    other => !(isMapping(other) && other.by === reading.by),
  )
  const after = [...others, { by: reading.by, on: reading.on }]
  if (same(before, after)) refuse({ fault: 'nothing-changes' })
  data.setEntry(located, mended(located.entry, { 'read-by': after }, claimKeys))
}

/** @throws {Refused} where a claim names an entity that is not there */
function checkEntities(data: Data, entry: ValueMap): void {
  for (const role of roles) {
    const ids = entry[role]
    for (const id of isList(ids) ? ids : [])
      if (!data.entityOrNull(String(id))) refuse({ fault: 'no-such-entity', id: String(id) })
  }
}
