// The graph with all that is said of it in flat attributes: what the formats of other programs write and read.

import { citationLine, citationOf, forEachInSteps, mapped, type Resumable } from '../../graph/index.ts'
import {
  type Entity,
  type EntityId,
  type Language,
  type PassageId,
  type QuotedClaim,
  statusOf,
  styleOf,
} from '../../model/index.ts'
import { capitalised, citationTerms, nameIn } from '../../terms/index.ts'
import { type Edge, type Extract, edgesOf } from '../extract.ts'

/** A number is finite: JSON has no others. */
export type Scalar = string | number | boolean
export type Attributes = ReadonlyMap<string, Scalar>

export type AttributedNode = { readonly id: string; readonly attributes: Attributes }

export type AttributedEdge = {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly directed: boolean
  readonly attributes: Attributes
}

/**
 * A mixed multigraph of attributes: ids of nodes are unique, and so are those of edges; both ends of each edge are there.
 * Not a graphology graph, since the ids of a file that someone else made are anything at all: graphology keeps
 * neighbours in plain objects by id, and a node called `__proto__` or `toString` would change every object of the page.
 */
export type AttributedGraph = {
  readonly nodes: readonly AttributedNode[]
  readonly edges: readonly AttributedEdge[]
}

/** The same, gone through as often as one likes: what follows from the corpus is made anew each time, and never held. */
export type AttributedItems = {
  readonly nodes: Iterable<AttributedNode>
  readonly edges: Iterable<AttributedEdge>
}

/** Joins ids to one scalar, and labels in Neo4j's arrays: no id of the corpus holds it. */
export const listSeparator = ';'

type Entry = readonly [name: string, value: Scalar | undefined]

const attributesOf = (entries: readonly Entry[]): Attributes =>
  new Map(entries.filter((entry): entry is readonly [string, Scalar] => entry[1] !== undefined))

/**
 * A node for each entity: `label` in the extract's language and `label_<language>` in each, `type`, `x`, `y`, `size`,
 * `color` (as in the light theme), `mentions`, `when` (EDTF). An edge for each claim between two of them: `predicate`,
 * `claim`, `projects`, `when`, `status` (`done`, `planned`, `willing`, `proposed`), `weight` 1, and for each language that
 * states it `quote_<language>`, `passage_<language>` and `citation_<language>`. Begun in steps.
 */
export function* attributedGraph(extract: Extract): Resumable<AttributedItems> {
  const { index, projection } = extract
  const degrees = new Map<EntityId, number>()
  yield* forEachInSteps(projection.links, ({ a, b, statements }) => {
    for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + statements)
  })
  const places = new Map(extract.positions(projection.mode).map(([id, x, y]) => [id, [x, y] as const]))
  yield
  const entities = projection.nodes.flatMap(id => index.entities.get(id) ?? [])
  return {
    nodes: mapped(entities, entity => ({
      id: entity.id,
      attributes: nodeAttributes(extract, entity, places.get(entity.id), degrees.get(entity.id) ?? 0),
    })),
    edges: mapped({ [Symbol.iterator]: () => edgesOf(extract) }, edge => ({
      id: edge.id,
      source: edge.from,
      target: edge.to,
      directed: edge.directed,
      attributes: edgeAttributes(extract, edge),
    })),
  }
}

/** So that a program that draws by size shows what the page shows: the more statements, the larger, but not in proportion. */
const sizeOf = (degree: number) => Math.round((6 + 2 * Math.sqrt(degree)) * 100) / 100

function nodeAttributes(
  { index, language }: Extract,
  entity: Entity,
  at: readonly [x: number, y: number] | undefined,
  degree: number,
): Attributes {
  return attributesOf([
    ['label', nameIn(index, entity.id, language)],
    ...index.corpus.languages.map((one): Entry => {
      const label = entity.label[one]
      return [`label_${one}`, label && capitalised(label, one)]
    }),
    ['type', entity.type],
    ['x', at?.[0]],
    ['y', at?.[1]],
    ['size', sizeOf(degree)],
    ['color', styleOf(index.vocabulary, entity.type).light],
    ['mentions', index.mentionsByEntity.get(entity.id)?.length ?? 0],
    ['when', entity.when],
  ])
}

function edgeAttributes(extract: Extract, { claim }: Edge): Attributes {
  return attributesOf([
    ['predicate', claim.predicate],
    ['claim', claim.id],
    ['projects', claim.projects.join(listSeparator) || undefined],
    ['when', claim.when],
    ['status', statusOf(claim)],
    ['weight', 1],
    ...quoteEntries(extract, claim),
  ])
}

function quoteEntries(extract: Extract, { quotes }: QuotedClaim): readonly Entry[] {
  return quotes.flatMap(({ language, exact, passage }): Entry[] => [
    [`quote_${language}`, exact],
    [`passage_${language}`, passage],
    [`citation_${language}`, citedAt(extract, passage, language)],
  ])
}

/** The citation of a passage as a line, in the language that is quoted. */
function citedAt({ index }: Extract, passage: PassageId, language: Language): string {
  const citation = citationOf(index, passage)
  return citation ? citationLine(citation, citationTerms(language), language) : ''
}
