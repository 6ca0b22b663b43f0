// About how large a file will be, before it is written: so that one knows what one asks for, and how far it is.

import type { CorpusIndex } from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'
import type { Extract } from './extract.ts'
import type { FormatId } from './registry.ts'

/** What a file grows with. */
type Amounts = {
  readonly nodes: number
  /** Each link once for each claim behind it. */
  readonly edges: number
  /** The characters of the quotes of all edges, if each has the average's. */
  readonly quoted: number
  readonly mentions: number
  /** The characters of the documents, which stay whole. */
  readonly text: number
  /** Of a matrix: actors by projects, or all nodes by all. */
  readonly cells: number
  /** Two with a neighbour in common, once for each that they have. */
  readonly pairs: number
}

const amount = (
  nodes: number,
  edges: number,
  quoted: number,
  mentions: number,
  text: number,
  { cells = 0, pairs = 0 } = {},
): Amounts => ({
  nodes,
  edges,
  quoted,
  mentions,
  text,
  cells,
  pairs,
})

/** Bytes for one of each, as least squares find them in files of 928/2 and of synthetic corpora; they are right to a tenth or so. */
const bytesOf: Readonly<Record<FormatId, Amounts>> = {
  corpus: amount(150, 329, 1.18, 116, 1.37),
  gexf: amount(397, 554, 1.5, 0, 0.06),
  graphml: amount(349, 425, 1.48, 0, 0.06),
  graphology: amount(181, 268, 1.46, 0, 0),
  'json-graph': amount(173, 241, 1.53, 8, 0),
  'csv-nodes': amount(80, 0, 0, 0, 0),
  'csv-edges': amount(0, 110, 1.33, 0, 0),
  'csv-evidence': amount(42, 53, 0.42, 33, 0),
  'csv-links': amount(0, 300, 1.1, 0, 0),
  'csv-matrix': amount(40, 0, 0, 0, 0, { cells: 2 }),
  'csv-shared': amount(0, 0, 0, 0, 0, { pairs: 40 }),
  'ucinet-dl': amount(20, 10, 0, 0, 0),
  pajek: amount(30, 6, 0, 0, 0),
  'neo4j-nodes': amount(110, 0, 0, 0, 0),
  'neo4j-relationships': amount(0, 128, 1.29, 0, 0),
  'json-ld': amount(193, 1487, 0, 392, 1.85),
  'n-quads': amount(0, 5343, 0, 2466, 4.16),
  bibtex: amount(0, 0, 0, 0, 0),
  'csl-json': amount(0, 0, 0, 0, 0),
  markdown: amount(84, 61, 0.65, 43, 0),
  html: amount(230, 279, 0.28, 74, 0),
}

/** What a forecast is made of: of the words, only how many there are. */
type ExtractOutline = Pick<Extract, 'projection'> & { readonly index: CorpusIndex }

function amountsOf({ index, projection }: ExtractOutline): Amounts {
  const edges = projection.links.reduce((sum, { claims }) => sum + claims.length, 0)
  const mentions = projection.nodes.reduce(
    (sum, id) => (index.mentionCounts.get(id) ?? []).reduce((sum, { count }) => sum + count, sum),
    0,
  )
  const { text, quotedPerPair } = index.lengths
  const nodes = projection.nodes.length
  const quoted = edges * quotedPerPair
  return {
    nodes,
    edges,
    quoted,
    mentions,
    text,
    cells: cellsOf(index, projection),
    pairs: pairsOf(projection),
  }
}

function cellsOf({ contexts }: CorpusIndex, { mode, nodes }: Extract['projection']): number {
  if (mode !== 'projects') return nodes.length ** 2
  const columns = nodes.filter(id => contexts.has(id)).length
  return columns * (nodes.length - columns)
}

function pairsOf({ links }: Extract['projection']): number {
  const degrees = new Map<EntityId, number>()
  for (const { a, b } of links) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return [...degrees.values()].reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0)
}

/** How many bytes an extract takes in a format, about. */
export function forecast(extract: ExtractOutline): (id: FormatId) => number {
  const amounts = amountsOf(extract)
  return id => {
    const bytes = bytesOf[id]
    return (Object.keys(amounts) as (keyof Amounts)[]).reduce((sum, of) => sum + bytes[of] * amounts[of], 0)
  }
}
