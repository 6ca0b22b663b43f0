// Opens a file off the main thread, and keeps the graph that is in it, to answer for its nodes.

import { piecesOf } from '../../editions/index.ts'
import {
  describer,
  edgeNamer,
  type OpenedFile,
  type OpenedGraph,
  openedGraph,
  openFile,
} from '../../formats/index.ts'
import { layOutByForces } from '../../graph/index.ts'
import type { OpenMessage, OpenRequest } from './protocol.ts'

/** A graph, and what answers for its nodes and edges. */
type Held = OpenedGraph & { readonly describe: ReturnType<typeof describer> }

/** A layout that is not done by then is as good as it gets, in milliseconds. */
const maxLayoutMs = 20_000

let opened: Held | null = null
let plain: readonly string[] | null = null
/** Which layout is being made; another number stops it. */
let layout = 0

const tell = (told: OpenMessage) => postMessage(told)

/** A file is read in portions of so many bytes. */
const portion = 1 << 22

/** The browser's way to read a file at once, which workers alone have. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

/** The bytes of a file as they are needed; tells how far they have been. */
function* bytesOf(file: File): Generator<Uint8Array<ArrayBuffer>> {
  const reader = new FileReaderSync()
  for (let at = 0; at < file.size; at += portion) {
    yield new Uint8Array(reader.readAsArrayBuffer(file.slice(at, at + portion)))
    tell({ tell: 'read', share: Math.min(1, (at + portion) / file.size) })
  }
}

/** What is in a file; null where the browser cannot read it. */
function fileIn(file: File): OpenedFile | null {
  try {
    return openFile(file.name, { size: file.size, chunks: () => bytesOf(file) })
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

function open(given: File): void {
  const file = fileIn(given)
  switch (file?.kind) {
    case undefined:
      tell({ tell: 'unreadable' })
      break
    case 'refused':
      tell({ tell: 'refused', refusal: file.refusal })
      break
    case 'corpus':
      for (const piece of piecesOf(file.edition)) tell({ tell: 'corpus', piece })
      break
    case 'graph': {
      const graph = openedGraph(file.graph, file.leftOut)
      opened = { ...graph, describe: describer(graph.graph, graph.numbers) }
      const { edges } = graph.graph
      const { labels, degrees } = graph.numbers
      const nameOf = edgeNamer(edges)
      const lineNames = Array.from(graph.drawn.lines.edges, edge => nameOf(edges[edge]!))
      const { leftOut, drawn } = graph
      tell({
        tell: 'graph',
        graph: { labels, degrees, edges: edges.length, leftOut, drawable: drawn, lineNames },
      })
    }
  }
}

/** Case and accents do not matter. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

function find({ numbers }: Held, words: string): Uint32Array {
  plain ??= numbers.labels.map(folded)
  const wanted = folded(words.trim())
  return Uint32Array.from(plain.flatMap((label, n) => (label.includes(wanted) ? [n] : [])))
}

/** A node is not drawn to itself; one that several lines join to another is drawn to it as by one. */
function linksOf({ ends }: Held['drawn']['lines']): Uint32Array {
  const links = new Set<string>()
  const kept: number[] = []
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [Math.min(ends[i]!, ends[i + 1]!), Math.max(ends[i]!, ends[i + 1]!)]
    const key = `${a} ${b}`
    if (a === b || links.has(key)) continue
    links.add(key)
    kept.push(a, b)
  }
  return Uint32Array.from(kept)
}

/** Between two steps what else has been asked is answered. */
async function layOut({ drawn: { nodes, lines, sizes } }: Held, call: number): Promise<void> {
  layout = call
  const start = performance.now()
  let latest = new Float32Array()
  for (const { share, places } of layOutByForces({ order: nodes.length, links: linksOf(lines), sizes })) {
    latest = places
    tell({ tell: 'share', share })
    await new Promise(done => setTimeout(done))
    if (layout !== call || performance.now() - start > maxLayoutMs) break
  }
  tell({ tell: 'answer', call, answer: latest })
}

addEventListener('message', ({ data }: MessageEvent<OpenRequest>) => {
  if (data.ask === 'open') return open(data.file)
  if (!opened) return
  switch (data.ask) {
    case 'describe':
      return tell({
        tell: 'answer',
        call: data.call,
        answer: opened.describe(data.item),
      })
    case 'find':
      return tell({ tell: 'answer', call: data.call, answer: find(opened, data.words) })
    case 'lay-out':
      // Where it fails, the page is told as of any other error here.
      layOut(opened, data.call).catch(reportError)
      return
    case 'stop':
      layout = 0
  }
})
