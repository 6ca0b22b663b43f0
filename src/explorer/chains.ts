// How two that are selected are connected.

import {
  type CorpusIndex,
  findPathsInSteps,
  networkOf,
  type Path,
  type Projections,
  type Resumable,
  statementTest,
} from '../graph/index.ts'
import type { Claim, ClaimId, EntityId } from '../model/index.ts'
import type { Selected } from './selected.ts'
import type { State } from './state.ts'

/** The same test as that of statements, of their ids. */
export function claimIdTest(index: CorpusIndex, facets: State['facets']): (id: ClaimId) => boolean {
  const test = statementTest(index, facets)
  return id => {
    const claim = index.claims.get(id)
    return claim !== undefined && test(claim)
  }
}

/** One way in which two entities are connected, with the claims behind each step. */
export type Chain = {
  readonly path: Path
  readonly steps: readonly {
    readonly from: EntityId
    readonly to: EntityId
    readonly claims: readonly Claim[]
  }[]
}

/** The two entities that are selected, if it is just these; else null. */
export function pairIn(select: readonly Selected[]): readonly [EntityId, EntityId] | null {
  const [one, other, ...more] = select
  return one?.kind === 'entity' && other?.kind === 'entity' && more.length === 0 ? [one.id, other.id] : null
}

/** How the two entities that are selected are connected by what the facets let stand, without those to be avoided; none unless it is just two. In steps. */
export function* findChainsInSteps(
  index: CorpusIndex,
  projections: Projections,
  { select, facets, avoid }: Pick<State, 'select' | 'facets' | 'avoid'>,
): Resumable<readonly Chain[]> {
  const pair = pairIn(select)
  if (!pair) return []
  // That there is nothing to look for is known at once.
  yield
  const network = networkOf(projections, claimIdTest(index, facets), new Set(avoid))
  const paths = yield* findPathsInSteps(network, ...pair)
  return paths.map(path => ({
    path,
    steps: path.slice(1).map((to, i) => {
      const from = path[i]!
      const claims = network(from).get(to) ?? []
      return { from, to, claims: claims.flatMap(id => index.claims.get(id) ?? []) }
    }),
  }))
}
