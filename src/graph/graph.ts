// The whole corpus as a graph: entities are nodes, and each claim draws its edges.

import { MultiGraph } from 'graphology'
import type { ClaimId, EntityId, EntityType, Predicate, Said } from '../model/index.ts'
import { signatureOf } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'

export type NodeAttributes = {
  readonly type: EntityType
  readonly label: Said<string>
  /** How often the documents name it, in all languages together. */
  readonly mentions: number
}

export type EdgeAttributes = {
  readonly claim: ClaimId
  readonly predicate: Predicate
  readonly projects: readonly EntityId[]
  /** EDTF. */
  readonly when?: string
}

/** Each pair of two different items, in order. */
export function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) if (a !== b) yield [a, b]
  }
}

/**
 * A mixed multigraph: a symmetric claim is an undirected edge for each pair of its subjects, any other a directed
 * edge from each subject to each object. An edge's key is `<claim>:<n>`.
 */
export function buildGraph(index: CorpusIndex): MultiGraph<NodeAttributes, EdgeAttributes> {
  const graph = new MultiGraph<NodeAttributes, EdgeAttributes>()
  for (const { id, type, label } of index.corpus.entities) {
    graph.addNode(id, { type, label, mentions: index.mentionsByEntity.get(id)?.length ?? 0 })
  }
  for (const { id, predicate, subjects, objects, projects, when } of index.corpus.claims) {
    const attributes: EdgeAttributes = { claim: id, predicate, projects, ...(when && { when }) }
    const symmetric = signatureOf(predicate).objects === 'none'
    const pairs = symmetric
      ? [...pairsOf(subjects)]
      : subjects.flatMap(a => objects.map(b => [a, b] as const))
    for (const [n, [a, b]] of pairs.entries()) {
      if (!graph.hasNode(a) || !graph.hasNode(b)) continue
      if (symmetric) graph.addUndirectedEdgeWithKey(`${id}:${n}`, a, b, attributes)
      else graph.addDirectedEdgeWithKey(`${id}:${n}`, a, b, attributes)
    }
  }
  return graph
}
