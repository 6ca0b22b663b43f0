// Pairs of filters to compare, to begin with.

import {
  type CorpusIndex,
  type FacetName,
  type FacetSelection,
  facetOf,
  statementCounts,
  valuesIn,
  yearRange,
  yearSpanOf,
} from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'
import type { Sides } from './state.ts'

const none: FacetSelection = new Map()

/** What one may compare to begin with. */
export const comparisons = ['projects', 'documents', 'languages', 'periods'] as const
export type ComparisonName = (typeof comparisons)[number]

const sidesOf = (facet: FacetName, first: readonly string[], second: readonly string[]): Sides => ({
  first: new Map([[facet, new Set(first)]]),
  second: new Map([[facet, new Set(second)]]),
})

/**
 * Two sides to begin with: the two projects of which most is stated, or the one that is chosen and another; the first two
 * documents; what each of two languages states; the two halves of the time that is spoken of. Null where there are no two.
 */
export function sidesToBeginWith(
  index: CorpusIndex,
  name: ComparisonName,
  chosen: FacetSelection,
): Sides | null {
  switch (name) {
    case 'projects': {
      const [project, ...more] = valuesIn(chosen.get('project'))
      const counts = statementCounts(index, none)
      const countOf = (id: string) => counts.get(id as EntityId) ?? 0
      const most = [...facetOf('project').options(index)].sort((a, b) => countOf(b) - countOf(a))
      const first = more.length === 0 ? (project ?? most[0]) : most[0]
      const second = most.find(id => id !== first)
      return first !== undefined && second !== undefined ? sidesOf('project', [first], [second]) : null
    }
    case 'documents': {
      const [first, second] = index.corpus.documents
      return first && second ? sidesOf('document', [first.id], [second.id]) : null
    }
    case 'languages': {
      const options = facetOf('evidence').options(index)
      const [first, second] = index.corpus.languages.filter(language => options.includes(language))
      if (first === undefined || second === undefined) return null
      // What both state is in both; of more than two languages nothing says which state what only some do.
      const shared = options.includes('some') ? [] : ['all']
      return sidesOf('evidence', [...shared, first], [...shared, second])
    }
    case 'periods': {
      const span = yearSpanOf(index)
      if (!span || span.from === span.to) return null
      const middle = Math.floor((span.from + span.to) / 2)
      return sidesOf('time', [yearRange(span.from, middle)], [yearRange(middle + 1, span.to)])
    }
  }
}
