// Reads papers off the main thread, and makes a corpus of them: texts of which nobody has said anything yet.

import { compileCorpus } from '../../corpus/index.ts'
import { piecesOf } from '../../editions/index.ts'
import { makeEdition } from '../../graph/index.ts'
import { corpusFiles, papersOf, type ReceivedText, readFile } from '../../importers/index.ts'
import type { PapersMessage, PapersRequest } from './protocol.ts'

const tell = (told: PapersMessage) => postMessage(told)

/** Of the time that a paper takes, so much goes into reading its file. */
const readingShare = 0.9

/** The digest of a file; none where the page comes from a server without a certificate, which is no harm: no edition holds it. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle?.digest('SHA-256', bytes)
  const hex = Array.from(new Uint8Array(digest ?? new ArrayBuffer(32)), byte =>
    byte.toString(16).padStart(2, '0'),
  )
  return hex.join('')
}

async function read({ files }: PapersRequest): Promise<void> {
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
    const reading = await readFile({ name, bytes }, { languages: null, onProgress, signal: null })
    if (reading.is === 'refused') return tell({ tell: 'refused', name, refusal: reading.refusal })
    for (const text of reading.texts) received.push({ file: name, sha256, importer: reading.importer, text })
  }
  const newest = Math.max(...files.map(({ lastModified }) => lastModified))
  const papers = papersOf(received)
  const { corpus, diagnostics } = compileCorpus(corpusFiles(papers, `${new Date(newest).getUTCFullYear()}?`))
  const fault = diagnostics.find(({ severity }) => severity === 'error')
  if (fault)
    return tell({ tell: 'refused', name: files[0]!.name, refusal: { code: 'broken', detail: fault.message } })
  for (const piece of piecesOf(makeEdition(corpus))) tell({ tell: 'corpus', piece })
}

addEventListener('message', ({ data }: MessageEvent<PapersRequest>) => {
  read(data).catch(reportError)
})
