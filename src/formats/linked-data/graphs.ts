// A corpus as named graphs, as a store holds it: one a document, and one for all that documents share.

import type { Edition } from '../../graph/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { linkedData } from './linked-data.ts'
import { statementsOf } from './n-quads.ts'
import { compact, encoded, expanded } from './terms.ts'
import type { Thing } from './thing.ts'

/** How the graphs of a corpus are called: full IRIs. */
export type GraphNames = {
  /** The graph of what documents share: entities, vocabulary, what there is of documents. */
  readonly corpus: string
  readonly ofDocument: (document: DocumentId) => string
}

/** The name of the graph of what documents share, where nobody gives another. */
export const corpusGraph = 'urn:verband:corpus'

/**
 * How graphs are called.
 * @param corpus an absolute IRI for the graph of what documents share, after which those of documents are named; without it, `urn:verband:corpus`
 */
export function graphNames(corpus: string = corpusGraph): GraphNames {
  if (corpus === corpusGraph) return { corpus, ofDocument: id => expanded(compact('graph', id)) }
  const base = /[/#:]$/.test(corpus) ? corpus : `${corpus}/`
  return { corpus, ofDocument: id => `${base}${encoded(id)}` }
}

/** A graph as it is published. */
export type PublishedGraph = {
  readonly iri: string
  /** Whose it is; null for what documents share. */
  readonly document: DocumentId | null
  /** Its statements in N-Triples, a thing a piece, the head of the graph first. Each call makes them anew. */
  readonly pieces: () => Iterable<string>
}

/**
 * The graphs of an edition, that of what documents share last: as long as it is not there, a store is being filled.
 * @param names how they are to be called
 */
export function publishedGraphs(edition: Edition, names: GraphNames): readonly PublishedGraph[] {
  const { documents } = edition.corpus
  const heads = new Map<string, Thing>()
  const graphs = new Map<string, Thing>()
  const shared: Thing[] = []
  for (const thing of linkedData(edition)) {
    if (thing['@graph']) graphs.set(thing['@id'], thing)
    else if (thing['@type']?.[0] === 'verband:Document') heads.set(thing['@id'], thing)
    else shared.push(thing)
  }
  const ofDocuments = documents.map(({ id }): PublishedGraph => {
    const iri = names.ofDocument(id)
    const graph = graphs.get(compact('graph', id))!
    const head = heads.get(compact('document', id))!
    return { iri, document: id, pieces: () => graphPieces(graph, iri, names, head) }
  })
  const head: Thing = {
    '@id': names.corpus,
    '@type': ['verband:Graph', 'prov:Bundle', 'prov:Entity'],
    generatedBy: 'verband:compilation',
    partOf: names.corpus,
  }
  const corpus: PublishedGraph = {
    iri: names.corpus,
    document: null,
    *pieces() {
      yield* statementsOf(head)
      for (const thing of shared) yield* statementsOf(thing)
    },
  }
  return [...ofDocuments, corpus]
}

function* graphPieces(graph: Thing, iri: string, names: GraphNames, head: Thing): Generator<string> {
  const { '@graph': _, '@id': __, ...said } = graph
  yield* statementsOf({ '@id': iri, ...said, partOf: names.corpus })
  yield* statementsOf(head)
  for (const within of thingsWithin(graph)) yield* statementsOf(within)
}

const thingsWithin = (graph: Thing): Iterable<Thing> => graph['@graph'] ?? []
