// The measure: sigma and graphology alone, drawing the same nodes and links at the same places, and nothing else.

import Graph from 'graphology'
import Sigma from 'sigma'
import { type Edition, indexCorpus, project } from '../../src/graph/index.ts'

const edition = (await (await fetch('./corpus.json')).json()) as Edition
// Counted out beforehand by the benchmark, so that the bare page pays for drawing alone.
const drawn =
  (edition as Edition & { drawn?: { nodes: string[]; links: [string, string][] } }).drawn ?? counted(edition)
const places = new Map<string, { x: number; y: number }>(
  edition.positions.projects!.map(([id, x, y]) => [id, { x, y }]),
)

function counted({ corpus }: Edition) {
  const { nodes, links } = project(indexCorpus(corpus), 'projects')
  return { nodes: [...nodes], links: links.map(({ a, b }): [string, string] => [a, b]) }
}

const graph = new Graph()
for (const id of drawn.nodes) graph.addNode(id, { ...places.get(id), size: 6, label: id, color: '#1d5fa6' })
for (const [a, b] of drawn.links) graph.addEdge(a, b, { size: 1, color: '#b9b1a4' })
new Sigma(graph, document.getElementById('graph')!)
// It draws while it is constructed.
performance.mark('drawn')
