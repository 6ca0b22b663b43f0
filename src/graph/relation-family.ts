// What kind of thing some claims say: the family of relations that most of their statements belong to.

import { type ClaimId, familyNames, familyOf, type RelationFamily } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** The family of relations that a claim belongs to. */
export const familyOfClaim = (index: CorpusIndex, id: ClaimId): RelationFamily =>
  familyOf(index.vocabulary, index.claims.get(id)!.predicate)

/** The family that most statements of some claims belong to; of several, and of no claims, the first that is listed. */
export function familyBehind(index: CorpusIndex, claims: readonly ClaimId[]): RelationFamily {
  const [first] = claims
  if (claims.length === 1) return familyOfClaim(index, first!)
  const counts = new Map<RelationFamily, Set<unknown>>()
  for (const id of claims) {
    const family = familyOfClaim(index, id)
    const statements = counts.get(family) ?? new Set()
    counts.set(family, statements.add(index.statementOf.get(id) ?? id))
  }
  const countOf = (family: RelationFamily) => counts.get(family)?.size ?? 0
  return familyNames.reduce((most, family) => (countOf(family) > countOf(most) ? family : most))
}
