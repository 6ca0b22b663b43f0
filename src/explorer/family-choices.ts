// The legend of relations as a filter: a family stands for its predicates in the facet of relations, and is nothing beside it.

import {
  type CorpusIndex,
  type DrawnGraph,
  familyOfClaim,
  type Link,
  memoizeByKey,
  narrowSelection,
  type Projections,
  valuesIn,
} from '../graph/index.ts'
import {
  familyNames,
  familyOf,
  type Predicate,
  type RelationFamily,
  type Vocabulary,
} from '../model/index.ts'
import { visibleGraph } from './drawn.ts'
import type { State } from './state.ts'

export type FamilyChoice = {
  readonly family: RelationFamily
  /** How many links it would leave, whatever relations are chosen now. */
  readonly links: number
  /** Whether all, some or none of its relations are chosen. */
  readonly chosen: 'all' | 'some' | 'none'
}

/** The relations that claims of a corpus state, by family, in the order of the vocabulary. */
const predicatesByFamily = memoizeByKey(({ corpus, vocabulary }: CorpusIndex) => {
  const stated = new Set(corpus.claims.map(({ predicate }) => predicate))
  const predicates = [...vocabulary.predicates.keys()].filter(predicate => stated.has(predicate))
  return new Map<RelationFamily, readonly Predicate[]>(
    familyNames.map(family => [family, predicates.filter(one => familyOf(vocabulary, one) === family)]),
  )
})

const predicatesOf = (index: CorpusIndex, family: RelationFamily): readonly Predicate[] =>
  predicatesByFamily(index).get(family) ?? []

/** By the links: most of them are the same after an edit. */
const familiesByLink = memoizeByKey((_: Vocabulary) => new WeakMap<Link, ReadonlySet<RelationFamily>>())

const familiesIn = (index: CorpusIndex, { claims }: Link): ReadonlySet<RelationFamily> =>
  new Set(claims.map(id => familyOfClaim(index, id)))

/** The families that links of a graph belong to, as far as the other facets leave them, and those that are chosen. */
export function familyChoices(
  index: CorpusIndex,
  projections: Projections,
  drawn: DrawnGraph,
  facets: State['facets'],
): readonly FamilyChoice[] {
  const others = narrowSelection(facets, name => name !== 'predicate')
  const links = new Map<RelationFamily, number>()
  const known = familiesByLink(index.vocabulary)
  for (const link of visibleGraph(index, projections, drawn, others).links) {
    const families = known.get(link) ?? familiesIn(index, link)
    known.set(link, families)
    for (const family of families) links.set(family, (links.get(family) ?? 0) + 1)
  }
  const values = valuesIn(facets.get('predicate'))
  return familyNames.flatMap(family => {
    const predicates = predicatesOf(index, family)
    const count = predicates.filter(predicate => values.has(predicate)).length
    const chosen = count === 0 ? 'none' : count < predicates.length ? 'some' : 'all'
    const left = links.get(family) ?? 0
    return left > 0 || chosen !== 'none' ? [{ family, links: left, chosen }] : []
  })
}

/** What is chosen in the facet of relations once a family has been pressed: its relations too, or, where all were, the others. */
export function relationsWithFamily(
  index: CorpusIndex,
  facets: State['facets'],
  { family, chosen }: Pick<FamilyChoice, 'family' | 'chosen'>,
): readonly string[] {
  const predicates: readonly string[] = predicatesOf(index, family)
  const others = [...valuesIn(facets.get('predicate'))].filter(value => !predicates.includes(value))
  return chosen === 'all' ? others : [...others, ...predicates]
}
