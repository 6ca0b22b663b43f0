// What a file would be opened as, in short: for a person or a program that asks before opening it.

import { indexCorpus, project } from '../graph/index.ts'
import { styleOf } from '../model/index.ts'
import { textInNearestLanguage } from '../terms/index.ts'
import { openedGraph } from './graph-files/opened-graph.ts'
import type { LeftOut } from './graph-files/reading.ts'
import { type OpenedFile, type OpenRefusal, openFile } from './open-file.ts'

export type InspectedNode = {
  readonly id: string
  readonly label: string
  /** `#rrggbb`; null where the file has no colour. */
  readonly color: string | null
}

export type Inspection = {
  readonly kind: 'graph' | 'corpus' | 'refused'
  /** Of a corpus: its entities, and the pairs of them that a claim joins. */
  readonly counts: { readonly nodes: number; readonly edges: number }
  /** The first twenty. */
  readonly nodes: readonly InspectedNode[]
  /** The names of the attributes: of the nodes first, then those that only edges have. */
  readonly attributes: readonly string[]
  /** What is left out or read otherwise, and how often. */
  readonly leftOut: ReadonlyMap<LeftOut, number>
  /** Null where it is opened. */
  readonly refusal: OpenRefusal | null
}

/** The first of them show what a file is like. */
const maxNodesListed = 20

const emptyInspection: Inspection = {
  kind: 'refused',
  counts: { nodes: 0, edges: 0 },
  nodes: [],
  attributes: [],
  leftOut: new Map(),
  refusal: null,
}

/**
 * Opens a file as the page's worker does, and says what came of it. Never throws.
 * @param name that of the file, whose ending may tell the format
 * @param data its bytes or its text
 */
export function inspectFile(name: string, data: Parameters<typeof openFile>[1]): Inspection {
  const file = openFile(name, data)
  switch (file.kind) {
    case 'refused':
      return { ...emptyInspection, refusal: file.refusal }
    case 'graph':
      return ofGraph(file)
    case 'corpus':
      return ofCorpus(file)
  }
}

function ofGraph({ graph, leftOut }: Extract<OpenedFile, { kind: 'graph' }>): Inspection {
  const { numbers, drawn, leftOut: left } = openedGraph(graph, leftOut)
  const { nodes, edges } = graph
  const colors = new Map(Array.from(drawn.nodes, (node, i) => [node, drawn.colors[i] ?? null]))
  const names = [nodes, edges].flatMap(items => items.flatMap(({ attributes }) => [...attributes.keys()]))
  return {
    ...emptyInspection,
    kind: 'graph',
    counts: { nodes: nodes.length, edges: edges.length },
    nodes: nodes.slice(0, maxNodesListed).map(({ id }, n) => ({
      id,
      label: numbers.labels[n] ?? id,
      color: colors.get(n) ?? null,
    })),
    attributes: [...new Set(names)],
    leftOut: left,
  }
}

function ofCorpus({ edition: { corpus } }: Extract<OpenedFile, { kind: 'corpus' }>): Inspection {
  const [language = ''] = corpus.languages
  const index = indexCorpus(corpus)
  const { links } = project(index, 'all')
  return {
    ...emptyInspection,
    kind: 'corpus',
    counts: { nodes: corpus.entities.length, edges: links.length },
    nodes: corpus.entities.slice(0, maxNodesListed).map(({ id, label, type }) => ({
      id,
      label: textInNearestLanguage(label, language as (typeof corpus.languages)[number]) || id,
      color: styleOf(index.vocabulary, type).light,
    })),
  }
}
