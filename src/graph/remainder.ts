// What the facets leave, to be told in sentences: who, how much is stated, in which papers, of which years, and what stands out.

import type { DocumentId } from '../model/index.ts'
import { isInSomeLanguages } from './agreement.ts'
import { timesOf, type YearSpan } from './chronology.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type RoleCounts, roleCountsOf } from './counts.ts'
import type { FacetSelection } from './facet-choice.ts'
import type { Link, Projection } from './projection.ts'
import { filteredStatements } from './statements.ts'
import { yearsOf } from './time.ts'

export type Remainder = RoleCounts & {
  readonly statements: number
  /** The papers that make them, in their order. */
  readonly documents: readonly DocumentId[]
  /** The years that they speak of, as far as they are dated; null where none is. */
  readonly years: YearSpan | null
  /** The links that most of them make; several that make as many, none where all make one. */
  readonly strongest: readonly Link[]
  /** How many are of what is yet to come. */
  readonly yetToCome: number
  /** How many not all languages of their papers make. */
  readonly inSome: number
}

/**
 * What the facets leave of a projection and of all statements.
 * @param left the projection, as they leave it
 */
export function remainderOf(
  index: CorpusIndex,
  { nodes, links }: Pick<Projection, 'nodes' | 'links'>,
  selection: FacetSelection,
): Remainder {
  const statements = filteredStatements(index, selection)
  const documents = new Set(statements.flatMap(sources => sources.map(({ document }) => document)))
  const most = links.reduce((most, { statements }) => Math.max(most, statements), 0)
  return {
    ...roleCountsOf(index, nodes),
    statements: statements.length,
    documents: index.corpus.documents.flatMap(({ id }) => (documents.has(id) ? id : [])),
    years: yearsSpoken(index, statements.flat()),
    strongest: most > 1 ? links.filter(({ statements }) => statements === most) : [],
    yetToCome: statements.filter(sources => sources.every(({ status }) => status !== undefined)).length,
    inSome: statements.filter(sources => sources.every(claim => isInSomeLanguages(index, claim))).length,
  }
}

function yearsSpoken(index: CorpusIndex, claims: Parameters<typeof timesOf>[1][]): YearSpan | null {
  const years = claims
    .flatMap(claim => timesOf(index, claim))
    .flatMap(time => {
      const { from, to } = yearsOf(time)
      return [from, to].filter(year => year !== null)
    })
  if (years.length === 0) return null
  return { from: years.reduce((a, b) => Math.min(a, b)), to: years.reduce((a, b) => Math.max(a, b)) }
}
