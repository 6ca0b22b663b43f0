// What is selected, with what is stated of it.

import {
  type CorpusIndex,
  type DrawnGraph,
  endsOf,
  endsOfLink,
  findLink,
  type LinkId,
  linkId,
  memoizeByKey,
  type Projections,
  sharedProjectsOf,
  statementsAbout,
  statementTest,
} from '../graph/index.ts'
import type { Claim, ClaimId, EntityId, Predicate, Vocabulary } from '../model/index.ts'
import { claimIdTest } from './chains.ts'
import type { Selected } from './selected.ts'
import type { State } from './state.ts'

/** The place of each predicate in the order in which they are listed. */
const ranksOf = memoizeByKey(
  ({ predicates }: Vocabulary): ReadonlyMap<Predicate, number> =>
    new Map([...predicates.keys()].map((predicate, i) => [predicate, i])),
)

/** The claims about an entity (for a project, also those made in its context) that the facets let stand, by predicate, in reading order within. */
export function claimsAbout(index: CorpusIndex, entity: EntityId, facets: State['facets']): readonly Claim[] {
  const claims = statementsAbout(index, entity).filter(statementTest(index, facets))
  const ranks = ranksOf(index.vocabulary)
  return claims.sort((a, b) => ranks.get(a.predicate)! - ranks.get(b.predicate)!)
}

export type ClaimsOfLink = {
  readonly a: EntityId
  readonly b: EntityId
  readonly claims: readonly Claim[]
  /** The projects that both take part in, if both act. */
  readonly sharedProjects: readonly EntityId[]
  /** Whether the claims join the two; otherwise they are what is said of each in the projects that they share. */
  readonly joined: boolean
}

/**
 * What a link joins, and the claims behind it: in the drawn mode or, if it is not drawn there, in any. Two who only
 * share projects are linked by what is said of each of them there. Null if nothing links the two.
 */
export function claimsOfLink(
  index: CorpusIndex,
  projections: Projections,
  { drawn: mode, facets }: { readonly drawn: DrawnGraph; readonly facets: State['facets'] },
  id: LinkId,
): ClaimsOfLink | null {
  const keeps = claimIdTest(index, facets)
  const drawn = findLink(projections[mode], id)
  const others = (['all', 'actors', 'projects'] as const).flatMap(
    mode => findLink(projections[mode], id) ?? [],
  )
  const [a, b] = endsOfLink(id)
  const sharedProjects = sharedProjectsOf(index, projections, facets, [a, b])
  const own = drawn?.claims.filter(keeps) ?? []
  // Among actors, to share a project says more than a claim of another kind, such as where one lies.
  const apart = mode === 'actors' && sharedProjects.length > 0
  const joining =
    own.length > 0 || drawn || apart
      ? own
      : (others.map(link => link.claims.filter(keeps)).find(claims => claims.length > 0) ?? [])
  if (joining.length > 0 || sharedProjects.length === 0) {
    if (!drawn && others.length === 0) return null
    const claims = joining.flatMap(claim => index.claims.get(claim) ?? [])
    return { a, b, claims, sharedProjects, joined: true }
  }
  const spokes = [a, b].flatMap(actor =>
    sharedProjects.flatMap(project => findLink(projections.projects, linkId(actor, project)) ?? []),
  )
  const ofSpokes = new Set(spokes.flatMap(link => link.claims.filter(keeps)))
  const claims = index.corpus.claims.filter(claim => ofSpokes.has(claim.id))
  return { a, b, claims, sharedProjects, joined: false }
}

/** What is selected, with what is stated of it. */
export type SelectedClaims =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'link'
      readonly id: LinkId
      readonly claims: readonly Claim[]
      readonly link: ClaimsOfLink | null
    }

/** What is selected with the claims that the facets leave of it: for a link, in the drawn graph or, if it is not there, in any. */
export function claimsOfSelected(
  index: CorpusIndex,
  projections: Projections,
  given: { readonly drawn: DrawnGraph; readonly facets: State['facets'] },
  what: Selected,
): SelectedClaims {
  switch (what.kind) {
    case 'entity':
      return { ...what, claims: claimsAbout(index, what.id, given.facets) }
    case 'claim':
      return { ...what, claims: [index.claims.get(what.id) ?? []].flat() }
    case 'link': {
      const link = claimsOfLink(index, projections, given, what.id)
      return { ...what, link, claims: link?.claims ?? [] }
    }
  }
}

/** The entities whose mentions stand out: those selected, and the ends of what is selected. */
export function entitiesOfSelection(index: CorpusIndex, select: readonly Selected[]): ReadonlySet<EntityId> {
  return new Set(
    select.flatMap((what): readonly EntityId[] => {
      if (what.kind === 'entity') return [what.id]
      if (what.kind === 'link') return endsOfLink(what.id)
      const claim = index.claims.get(what.id)
      return claim ? endsOf(claim) : []
    }),
  )
}
