// Two filters beside one another: what only the first leaves, what both do, what only the second does; by the rules of every
// view that is filtered, so that each number is the one that the table shows under that filter alone.

import type { ClaimId, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type GraphCounts, graphCountsOf, statementCounts } from './counts.ts'
import type { FacetSelection } from './facet-choice.ts'
import { filter } from './filter.ts'
import type { Link, LinkId, Projection } from './projection.ts'
import { forEachInSteps, type Resumable, sortedInSteps } from './resumable.ts'
import type { Statement } from './same-statement.ts'
import { filteredStatements } from './statements.ts'

/** What one of two filters leaves, or both. */
export const comparedParts = ['first', 'both', 'second'] as const
export type ComparedPart = (typeof comparedParts)[number]

export type Parted<Item> = Readonly<Record<ComparedPart, readonly Item[]>>

/** A node, and how many statements about it each filter leaves. It can be left with none: a project that is chosen stays. */
export type ComparedNode = { readonly id: EntityId; readonly first: number; readonly second: number }

/** A link, as each filter leaves it; null where it does not. */
export type ComparedLink = Pick<Link, 'id' | 'a' | 'b'> & {
  readonly first: Link | null
  readonly second: Link | null
}

export type FilterComparison = {
  readonly nodes: Parted<ComparedNode>
  readonly links: Parted<ComparedLink>
  /** One that both leave has all of its claims that either leaves. */
  readonly statements: Parted<Statement>
  /** What each filter leaves by itself. */
  readonly counts: Readonly<Record<'first' | 'second', GraphCounts>>
}

/**
 * Compares what two choices of facets leave of a projection, and of all statements; in steps. Nodes and links stand by how many
 * statements are about them on both sides, statements in the order of the corpus.
 */
export function* compareFiltersInSteps(
  index: CorpusIndex,
  projection: Projection,
  first: FacetSelection,
  second: FacetSelection,
): Resumable<FilterComparison> {
  const one = filter(index, projection, first)
  yield
  const other = filter(index, projection, second)
  yield
  const counts = {
    first: graphCountsOf(index, one, first),
    second: graphCountsOf(index, other, second),
  }
  yield
  const nodes = yield* parted(one.nodes, other.nodes, id => id, nodeBy(index, first, second))
  const links = yield* parted(one.links, other.links, linkIdOf, asCompared)
  const keyOf = ([claim]: Statement) => index.statementOf.get(claim.id)?.[0].id ?? claim.id
  const statements = yield* parted(
    filteredStatements(index, first),
    filteredStatements(index, second),
    keyOf,
    (here, there) => together(index, here, there),
  )
  return {
    nodes: yield* sortedParts(nodes, ({ first, second }) => first + second),
    links: yield* sortedParts(
      links,
      ({ first, second }) => (first?.statements ?? 0) + (second?.statements ?? 0),
    ),
    statements,
    counts,
  }
}

const linkIdOf = ({ id }: Link): LinkId => id

const nodeBy = (index: CorpusIndex, first: FacetSelection, second: FacetSelection) => {
  const [ofFirst, ofSecond] = [statementCounts(index, first), statementCounts(index, second)]
  return (here: EntityId | null, there: EntityId | null): ComparedNode => {
    const id = (here ?? there)!
    return {
      id,
      first: here === null ? 0 : (ofFirst.get(id) ?? 0),
      second: there === null ? 0 : (ofSecond.get(id) ?? 0),
    }
  }
}

function asCompared(first: Link | null, second: Link | null): ComparedLink {
  const { id, a, b } = (first ?? second)!
  return { id, a, b, first, second }
}

/** A statement with the claims that one filter or the other leaves of it, each once. */
function together(index: CorpusIndex, here: Statement | null, there: Statement | null): Statement {
  if (!here || !there) return (here ?? there)!
  if (here.length === 1 && there.length === 1 && here[0] === there[0]) return here
  const left = new Set<ClaimId>([...here, ...there].map(({ id }) => id))
  const whole = index.statementOf.get(here[0].id) ?? here
  const [claim = here[0], ...others] = whole.filter(({ id }) => left.has(id))
  return [claim, ...others]
}

/** Two lists by what is in one alone and what in both; what is in both stands where it does in the first. */
function* parted<Item, Key, Made>(
  here: readonly Item[],
  there: readonly Item[],
  keyOf: (item: Item) => Key,
  make: (here: Item | null, there: Item | null) => Made,
): Resumable<Parted<Made>> {
  const parts = { first: [] as Made[], both: [] as Made[], second: [] as Made[] }
  const others = new Map<Key, Item>()
  yield* forEachInSteps(there, item => void others.set(keyOf(item), item))
  yield* forEachInSteps(here, item => {
    const key = keyOf(item)
    const other = others.get(key)
    if (other === undefined) parts.first.push(make(item, null))
    else {
      parts.both.push(make(item, other))
      others.delete(key)
    }
  })
  yield* forEachInSteps([...others.values()], item => void parts.second.push(make(null, item)))
  return parts
}

function* sortedParts<Item>(parts: Parted<Item>, weightOf: (item: Item) => number): Resumable<Parted<Item>> {
  const heaviestFirst = (a: Item, b: Item) => weightOf(b) - weightOf(a)
  return {
    first: yield* sortedInSteps(parts.first, heaviestFirst),
    both: yield* sortedInSteps(parts.both, heaviestFirst),
    second: yield* sortedInSteps(parts.second, heaviestFirst),
  }
}
