// About how large a file will be, before it is written: so that one knows what one asks for, and how far it is.

import { type CorpusIndex, memoizeByKey } from '../graph/index.ts'
import type { Extract } from './extract.ts'
import type { FormatId } from './registry.ts'

/** What a file grows with. */
type Amounts = {
  readonly nodes: number
  /** Each link once for each claim behind it. */
  readonly edges: number
  /** The characters of the quotes of all edges. */
  readonly quoted: number
  readonly mentions: number
  /** The characters of the documents, which stay whole. */
  readonly text: number
}

const amount = (nodes: number, edges: number, quoted: number, mentions: number, text: number): Amounts => ({
  nodes,
  edges,
  quoted,
  mentions,
  text,
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
  'neo4j-nodes': amount(110, 0, 0, 0, 0),
  'neo4j-relationships': amount(0, 128, 1.29, 0, 0),
  'json-ld': amount(193, 1487, 0, 392, 1.85),
  'n-quads': amount(0, 5343, 0, 2466, 4.16),
  bibtex: amount(0, 0, 0, 0, 0),
  'csl-json': amount(0, 0, 0, 0, 0),
  markdown: amount(84, 61, 0.65, 43, 0),
  html: amount(230, 279, 0.28, 74, 0),
}

const textLength = memoizeByKey(({ passages }: CorpusIndex): number => {
  let length = 0
  for (const { sides } of passages.values())
    for (const { text } of Object.values(sides)) length += text.length
  return length
})

function amountsOf({ index, projection }: Extract): Amounts {
  let [edges, quoted, mentions] = [0, 0, 0]
  for (const { claims } of projection.links)
    for (const id of claims) {
      edges += 1
      for (const { exact } of index.claims.get(id)?.quotes ?? []) quoted += exact.length
    }
  for (const id of projection.nodes) mentions += index.mentionsByEntity.get(id)?.length ?? 0
  return { nodes: projection.nodes.length, edges, quoted, mentions, text: textLength(index) }
}

/** How many bytes an extract takes in a format, about. */
export function forecast(extract: Extract): (id: FormatId) => number {
  const amounts = amountsOf(extract)
  return id => {
    const bytes = bytesOf[id]
    return (Object.keys(amounts) as (keyof Amounts)[]).reduce((sum, of) => sum + bytes[of] * amounts[of], 0)
  }
}
