// Every number that the page shows of the graph, each defined once.

import { type EntityId, isActor, type Language } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { FacetSelection } from './facet-choice.ts'
import { memoizeByTwoKeys } from './memoize.ts'
import type { Projection } from './projection.ts'
import { entitiesConcerned, filteredStatements } from './statements.ts'

/** Of some entities, how many play which part. One that acts may be a framework too, and counts as both. */
export type RoleCounts = {
  /** Those that act: countries, regions, organisations, groups of actors, working groups. */
  readonly actors: number
  /** Entities of the type `project`. */
  readonly projects: number
  /** What else a statement names as its context: a treaty, a centre that the document presents as a project. */
  readonly frameworks: number
}

/**
 * How many of some entities act, are projects, or are named as what statements stand in the context of. An actor that is such a
 * context too counts as both; an id that nobody has, as nothing.
 */
export function roleCountsOf(index: CorpusIndex, ids: Iterable<EntityId>): RoleCounts {
  let [actors, projects, frameworks] = [0, 0, 0]
  for (const id of ids) {
    const type = index.entities.get(id)?.type
    if (type === undefined) continue
    if (isActor(index.vocabulary, type)) actors++
    if (type === 'project') projects++
    else if (index.contexts.has(id)) frameworks++
  }
  return { actors, projects, frameworks }
}

/** What the facets leave of what is drawn. */
export type GraphCounts = RoleCounts & {
  readonly nodes: number
  /** Pairs of nodes that at least one statement joins. */
  readonly links: number
  /** Statements left, whether or not a link is drawn for them. */
  readonly statements: number
}

/**
 * How much the facets leave of what is drawn: its nodes and links as they are given, and all statements, also those for which no link
 * is drawn.
 */
export const graphCountsOf = (
  index: CorpusIndex,
  { nodes, links }: Pick<Projection, 'nodes' | 'links'>,
  selection: FacetSelection,
): GraphCounts => ({
  ...roleCountsOf(index, nodes),
  nodes: nodes.length,
  links: links.length,
  statements: filteredStatements(index, selection).length,
})

/** How many of the statements left are about each entity; one that none is about is not there. */
export const statementCounts = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): ReadonlyMap<EntityId, number> => {
    const counts = new Map<EntityId, number>()
    for (const [claim] of filteredStatements(index, selection))
      for (const id of entitiesConcerned(claim)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  },
)

/** How often an entity is named in each language of the corpus that names it: a text and its translation are two. */
export function mentionCounts(index: CorpusIndex, id: EntityId): ReadonlyMap<Language, number> {
  const counts = index.mentionCounts.get(id) ?? []
  return new Map(
    index.corpus.languages.flatMap((language): [Language, number][] => {
      const ofLanguage = counts.filter(count => count.language === language)
      const total = ofLanguage.reduce((sum, { count }) => sum + count, 0)
      return total > 0 ? [[language, total]] : []
    }),
  )
}
