// Publishes a corpus into a store: a graph a document, each with a digest of what is in it, which is written last. So whatever is begun and
// not ended has none, and is published anew; what has the digest that it should have is left alone.

import { createHash } from 'node:crypto'
import type { GraphNames, PublishedGraph } from '../../formats/index.ts'
import type { StoreAddresses } from './addresses.ts'
import { type Digested, type InStore, planOf } from './plan.ts'
import type { StoreClient } from './store-client.ts'

/** Our own words about a graph, and those of the standards. */
const vocabulary = 'urn:verband:vocabulary:'
const isPartOf = 'http://purl.org/dc/terms/isPartOf'

/** How much is sent at a time, in characters: a store reads as much in less than a second. */
const batchCharacters = 4_000_000
/** Of updates less: a store compiles each as a program, Virtuoso one of 10,000 lines at most. */
const updateCharacters = 60_000

/** How many graphs are on their way at a time. */
const atOnce = 3

export type PublishProgress = {
  readonly done: number
  readonly all: number
  /** How many statements have been sent. */
  readonly statements: number
}

export type Published = {
  readonly published: number
  readonly unchanged: number
  readonly removed: number
  readonly statements: number
}

export type PublishOptions = {
  readonly addresses: StoreAddresses
  readonly client: StoreClient
  readonly names: GraphNames
  /** Whether digests are trusted: without, what is in the store is counted too. */
  readonly onlyChanged: boolean
  readonly onProgress: (progress: PublishProgress) => void
}

/**
 * Publishes the graphs of a corpus, that of what documents share last.
 *
 * @throws {PublishError} where the store does not take it; what has been published stays, and is not sent again
 */
export async function publish(
  graphs: readonly PublishedGraph[],
  { addresses, client, names, onlyChanged, onProgress }: PublishOptions,
): Promise<Published> {
  const digested = graphs.map(digestedGraph)
  const there = await inStore(client, addresses, names, !onlyChanged)
  const { toPublish, toRemove, unchanged } = planOf(digested, there)
  const byIri = new Map(graphs.map(graph => [graph.iri, graph]))
  for (const iri of toRemove) await client.drop(addresses, iri)
  let [done, statements] = [0, 0]
  const tell = () => onProgress({ done, all: toPublish.length, statements })
  const one = async (graph: Digested) => {
    const size = addresses.graphs === null ? updateCharacters : batchCharacters
    let how: 'replace' | 'add' = 'replace'
    for (const { triples, count } of batches(byIri.get(graph.iri)!.pieces(), size)) {
      await client.write(addresses, graph.iri, triples, how)
      how = 'add'
      statements += count
      tell()
    }
    await client.write(addresses, graph.iri, sealOf(graph), 'add')
    done += 1
    tell()
  }
  // What documents share comes when all else is there.
  const shared = toPublish.filter(({ iri }) => iri === names.corpus)
  await inTurns(
    toPublish.filter(({ iri }) => iri !== names.corpus),
    atOnce,
    one,
  )
  for (const graph of shared) await one(graph)
  return { published: toPublish.length, unchanged: unchanged.length, removed: toRemove.length, statements }
}

/** The last that is said of a graph: that all of it is there. */
const sealOf = ({ iri, digest, statements }: Digested): string =>
  [
    `<${iri}> <${vocabulary}digest> "${digest}" .`,
    `<${iri}> <${vocabulary}statements> "${statements}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`,
    '',
  ].join('\n')

/** How many statements a seal has. */
const sealStatements = 2

function digestedGraph({ iri, pieces }: PublishedGraph): Digested {
  const hash = createHash('sha256')
  let statements = 0
  for (const piece of pieces()) {
    hash.update(piece)
    statements += linesIn(piece)
  }
  return { iri, digest: hash.digest('hex'), statements }
}

/** Each line that we write ends, and none is empty. */
function linesIn(piece: string): number {
  let count = 0
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) count += 1
  return count
}

/** Statements in portions of about a size, cut between lines. */
function* batches(pieces: Iterable<string>, size: number) {
  let gathered: string[] = []
  let [length, count] = [0, 0]
  for (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    count += linesIn(piece)
    if (length < size) continue
    yield { triples: gathered.join(''), count }
    gathered = []
    length = 0
    count = 0
  }
  if (length > 0) yield { triples: gathered.join(''), count }
}

/** The graphs of this corpus that a store has, whole or begun. */
async function inStore(
  client: StoreClient,
  { query }: StoreAddresses,
  { corpus }: GraphNames,
  counted: boolean,
): Promise<readonly InStore[]> {
  const rows = await client.select(
    query,
    `SELECT ?g (MIN(?d) AS ?digest) { GRAPH ?g { ?g a <${vocabulary}Graph> ; <${isPartOf}> <${corpus}> OPTIONAL { ?g <${vocabulary}digest> ?d } } } GROUP BY ?g`,
  )
  const counts = new Map<string, number>()
  if (counted)
    for (const [iri] of rows) {
      const [[count = '0'] = []] = await client.select(
        query,
        `SELECT (COUNT(*) AS ?n) { GRAPH <${iri}> { ?s ?p ?o } }`,
      )
      counts.set(iri!, Number(count) - sealStatements)
    }
  return rows.map(([iri = '', digest = '']) => ({
    iri,
    digest: digest === '' ? null : digest,
    statements: counts.get(iri) ?? null,
  }))
}

/** So many at a time; the first that fails ends all. */
async function inTurns<Item>(items: readonly Item[], atOnce: number, take: (item: Item) => Promise<void>) {
  let next = 0
  let failed = false
  const worker = async () => {
    while (next < items.length && !failed) {
      try {
        await take(items[next++]!)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
