// Which statements the facets leave, which of them are about whom, and how many some claims make: one definition, asked by
// every view.

import type { Claim, ClaimId, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { FacetSelection } from './facet-choice.ts'
import { chosenOf, chosenTest, claimTest } from './facet-selection.ts'
import { inAllTest } from './in-all.ts'
import { memoizeByTwoKeys } from './memoize.ts'
import type { Statement } from './same-statement.ts'

/**
 * Whether the facets leave a claim: all facets of claims let it stand, and where kinds are chosen, an end of it or
 * a project it is made in is of such a kind; where all of some values are asked for, one of these is in all. Whatever a
 * drawn link or a cell counts is among them.
 */
export function statementTest(index: CorpusIndex, selection: FacetSelection): (claim: Claim) => boolean {
  const passes = claimTest(index, selection)
  const tests = [
    ...(chosenOf(selection, 'entity').length > 0 ? [chosenTest(index, selection)] : []),
    ...[inAllTest(index, selection) ?? []].flat(),
  ]
  if (tests.length === 0) return ({ id }) => passes(id)
  return claim =>
    passes(claim.id) &&
    tests.every(test => claim.subjects.some(test) || claim.objects.some(test) || claim.projects.some(test))
}

/** What is left of a statement: the claims that pass. Empty where none does. */
const claimsLeft = (statement: Statement, passes: (claim: Claim) => boolean): readonly Claim[] =>
  statement.every(passes) ? statement : statement.filter(passes)

/** The statements that the facets leave, each with those of its sources that they leave; in the order of the corpus. */
export const filteredStatements = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): readonly Statement[] => {
    if (selection.size === 0) return index.statements
    const passes = statementTest(index, selection)
    return index.statements.flatMap(statement => {
      const [first, ...others] = claimsLeft(statement, passes)
      return first ? [[first, ...others] as const] : []
    })
  },
)

/** Whether no two claims of a corpus state the same. */
const areAllDistinct = ({ corpus, statements }: CorpusIndex) => statements.length === corpus.claims.length

/**
 * How many statements some claims make: those that state the same count as one.
 * @returns 0 for no claims
 */
export const countStatements = (index: CorpusIndex, claims: readonly ClaimId[]): number =>
  claims.length < 2 || areAllDistinct(index)
    ? claims.length
    : new Set(claims.map(id => index.statementOf.get(id) ?? id)).size

/** Some claims by what they state, in the order of the first of each. */
export function distinctStatements<Given extends Claim>(
  index: CorpusIndex,
  claims: readonly Given[],
): readonly Statement<Given>[] {
  const groups = new Map<Statement, [Given, ...Given[]]>()
  for (const claim of claims) {
    const key = index.statementOf.get(claim.id) ?? [claim]
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()]
}

/** The claims about an entity: those that it is an end of; for a project, also those made in its context. */
export const statementsAbout = (index: CorpusIndex, id: EntityId): readonly Claim[] =>
  index.claimsByContext.get(id) ?? index.claimsByEntity.get(id) ?? []

/** Whom or what a claim is about, each once: subjects, objects, and the projects that it is made in the context of. */
export function entitiesConcerned({ subjects, objects, projects }: Claim): readonly EntityId[] {
  const concerned = [...subjects]
  // Few of each: to look through them takes less than a set.
  for (const id of objects) if (!concerned.includes(id)) concerned.push(id)
  for (const id of projects) if (!concerned.includes(id)) concerned.push(id)
  return concerned
}
