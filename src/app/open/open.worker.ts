// Opens a file off the main thread, and keeps the graph that is in it, to answer for its nodes.

import { described, drawable, type NumberedGraph, numbered, openFile } from '../../formats/index.ts'
import { layOutByForces } from '../../graph/index.ts'
import type { Asked, Told } from './protocol.ts'

type Opened = {
  readonly graph: Parameters<typeof described>[0]
  readonly numbers: NumberedGraph
  readonly drawn: ReturnType<typeof drawable>
}

/** What sigma moves without a stutter. More than that is in the table alone, and the page says so. */
const mostDrawn = { nodes: 20_000, ties: 60_000 }

/** A layout that is not done by then is as good as it gets, in milliseconds. */
const longestLayout = 20_000

let opened: Opened | null = null
let plain: readonly string[] | null = null
/** Which layout is being made; another number stops it. */
let layout = 0

const tell = (told: Told) => postMessage(told)

function open(name: string, bytes: Uint8Array): void {
  const file = openFile(name, bytes)
  switch (file.kind) {
    case 'refused':
      tell({ tell: 'refused', refusal: file.refusal })
      break
    case 'corpus':
      tell({ tell: 'corpus', edition: file.edition })
      break
    case 'graph': {
      const { graph, leftOut } = file
      const numbers = numbered(graph)
      const drawn = drawable(graph, numbers, mostDrawn)
      opened = { graph, numbers, drawn }
      const { labels, degrees } = numbers
      const edges = graph.edges.length
      tell({ tell: 'graph', graph: { labels, degrees, edges, leftOut, drawable: drawn } })
    }
  }
}

/** Case and accents do not matter. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

function find({ labels }: NumberedGraph, words: string): Uint32Array {
  plain ??= labels.map(folded)
  const wanted = folded(words.trim())
  return Uint32Array.from(plain.flatMap((label, n) => (label.includes(wanted) ? [n] : [])))
}

/** Between two steps what else has been asked is answered. */
async function layOut({ drawn: { nodes, ties, sizes } }: Opened, call: number): Promise<void> {
  layout = call
  const start = performance.now()
  let latest = new Float32Array()
  for (const { share, places } of layOutByForces({ order: nodes.length, ties, sizes })) {
    latest = places
    tell({ tell: 'share', share })
    await new Promise(done => setTimeout(done))
    if (layout !== call || performance.now() - start > longestLayout) break
  }
  tell({ tell: 'answer', call, answer: latest })
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.ask === 'open') return open(data.name, data.bytes)
  if (!opened) return
  switch (data.ask) {
    case 'describe':
      return tell({
        tell: 'answer',
        call: data.call,
        answer: described(opened.graph, opened.numbers, data.node),
      })
    case 'find':
      return tell({ tell: 'answer', call: data.call, answer: find(opened.numbers, data.words) })
    case 'lay-out':
      void layOut(opened, data.call)
      return
    case 'stop':
      layout = 0
  }
})
