// Reads papers off the main thread, and makes a corpus of them: texts of which nobody has said anything yet. Draws their pages, too.

import { compileCorpus } from '../../corpus/index.ts'
import { piecesOf } from '../../editions/index.ts'
import { makeEdition } from '../../graph/index.ts'
import {
  corpusFiles,
  type DrawnPages,
  openPages,
  papersOf,
  type ReadPdfData,
  type ReceivedText,
  readFile,
} from '../../importers/index.ts'
import { digestOf } from '../loading/digest.ts'
import type { DrawnPage, PapersMessage, PapersRequest } from './protocol.ts'

const tell = (told: PapersMessage, taken: Transferable[] = []) => postMessage(told, { transfer: taken })

/** Of the time that a paper takes, so much goes into reading its file. */
const readingShare = 0.9

type Asked<Kind extends PapersRequest['ask']> = Extract<PapersRequest, { ask: Kind }>

const readingFrom =
  (base: string): ReadPdfData =>
  async path => {
    const answer = await fetch(new URL(path, base))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

const pdfDataFrom = (base: string | null) => (base === null ? {} : { readPdfData: readingFrom(base) })

async function read({ files, languages, pdfData }: Asked<'read'>): Promise<void> {
  const received: ReceivedText[] = []
  for (const [i, file] of files.entries()) {
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      return tell({ tell: 'unreadable' })
    }
    const sha256 = await digestOf(bytes)
    const { name } = file
    const onProgress = (done: number) =>
      tell({ tell: 'read', share: (readingShare * (i + done)) / files.length })
    const options = { languages, onProgress, signal: null, ...pdfDataFrom(pdfData) }
    const reading = await readFile({ name, bytes }, options)
    if (reading.is === 'refused') return tell({ tell: 'refused', name, refusal: reading.refusal })
    for (const text of reading.texts) received.push({ file: name, sha256, importer: reading.importer, text })
  }
  const newest = Math.max(...files.map(({ lastModified }) => lastModified))
  const papers = papersOf(received)
  const made = corpusFiles(papers, `${new Date(newest).getUTCFullYear()}?`)
  const { corpus, diagnostics } = compileCorpus(made)
  const fault = diagnostics.find(({ severity }) => severity === 'error')
  if (fault)
    return tell({ tell: 'refused', name: files[0]!.name, refusal: { code: 'broken', detail: fault.message } })
  const untold = received.flatMap(({ file, text }) => (text.languages.length === 0 ? [file] : []))
  tell({ tell: 'made', data: made, untold: [...new Set(untold)] })
  for (const piece of piecesOf(makeEdition(corpus))) tell({ tell: 'corpus', piece })
}

/** The file whose pages are drawn. */
let opened: Promise<DrawnPages | null> = Promise.resolve(null)

async function openToDraw({ file, pdfData }: Asked<'open-pages'>): Promise<DrawnPages | null> {
  const makeSurface = (width: number, height: number) => new OffscreenCanvas(width, height)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const pages = await openPages(bytes, { makeSurface, ...pdfDataFrom(pdfData) })
  if ('refusal' in pages) tell({ tell: 'refused', name: '', refusal: pages.refusal })
  else tell({ tell: 'pages', count: pages.count })
  return 'refusal' in pages ? null : pages
}

async function draw({ call, page, width }: Asked<'draw'>): Promise<void> {
  const made = await (await opened)?.draw(page, width)
  if (!made) return tell({ tell: 'drawn', call, drawn: null })
  const picture = made.surface.transferToImageBitmap()
  const drawn: DrawnPage = { picture, width: made.width, height: made.height }
  tell({ tell: 'drawn', call, drawn }, [picture])
}

addEventListener('message', ({ data }: MessageEvent<PapersRequest>) => {
  switch (data.ask) {
    case 'read':
      read(data).catch(reportError)
      break
    case 'open-pages':
      opened = openToDraw(data)
      opened.catch(reportError)
      break
    case 'draw':
      draw(data).catch(reportError)
  }
})
