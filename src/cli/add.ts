// The command `add`: files of papers become documents of a corpus.

import { createHash } from 'node:crypto'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { compileCorpus, type Files, originalName } from '../corpus/index.ts'
import {
  documentFiles,
  idOf,
  type Paper,
  papersOf,
  type ReceivedText,
  readFile,
  type Said,
  untakenId,
} from '../importers/index.ts'
import { type DocumentId, type Language, timeOf } from '../model/index.ts'
import { type AddedPaper, formatAdded } from './add-report.ts'
import { listingIn, type NewDocument, takenIds, writeDocuments } from './new-documents.ts'
import { missingForOcr, ocrText } from './ocr.ts'
import { readPdfData } from './pdf-data.ts'
import { refusalTold } from './refusals.ts'

export type AddTask = {
  readonly paths: readonly string[]
  /** The folder of the data, and as it was named. */
  readonly folder: string
  readonly named: string
  readonly said: Said & { readonly id?: string; readonly languages: readonly Language[] | null }
  readonly ocr: boolean
  /** Whether the PDFs themselves are kept beside what was read, so that their pages can be shown. */
  readonly keepsOriginals: boolean
  readonly onProgress: (file: string, done: number) => void
}

/** What there is to say, line by line. Where it is not done, nothing is written. */
export type AddReport = { readonly done: boolean; readonly lines: readonly string[] }

/** What is larger is not even read from the disk, in bytes. */
const maxBytes = 400_000_000

/** So many papers are compiled before they are written; of more, what reads one reads all. */
const maxTried = 20

const failed = (...lines: readonly string[]): AddReport => ({ done: false, lines })

/** Adds the papers in these files to a corpus. */
export async function addFiles(task: AddTask): Promise<AddReport> {
  const { folder, named, said } = task
  const fault = faultOf(said)
  if (fault) return failed(fault)
  const listing = await listingIn(folder)
  if (listing === null)
    return failed(
      `There is no corpus.yaml in ${named}.`,
      '    Name another folder, or write one: graph-data/README.md says how.',
    )
  const received: ReceivedText[] = []
  const contents = new Map<string, Uint8Array>()
  const refused: string[] = []
  for (const path of task.paths) {
    const read = await receive(path, task)
    if ('lines' in read) refused.push(...read.lines)
    else {
      received.push(...read.texts)
      for (const { sha256 } of read.texts) contents.set(sha256, read.bytes)
    }
  }
  if (refused.length > 0) return failed(...refused, 'Nothing was written.')
  const papers = papersOf(received, said)
  if (papers.length > 1 && (said.id ?? said.number ?? said.title) !== undefined)
    return failed(
      `These files hold ${papers.length} papers: --id, --number and --title are of one. Add them one by one.`,
    )

  const taken = await takenIds(folder, listing)
  if (said.id !== undefined && taken.has(said.id))
    return failed(`There is a document '${said.id}' already, which stays as it is.`, '    Give another --id.')
  const year = await yearOf(task.paths)
  const documents = papers.map((paper): NewDocument & { readonly paper: Paper } => {
    const id = said.id ?? untakenId(idOf(paper.head.number), taken)
    taken.add(id)
    return {
      ...{ paper, id: id as DocumentId, languages: paper.head.languages },
      files: documentFiles(paper, year),
      originals: task.keepsOriginals ? originalsOf(paper, contents) : new Map(),
    }
  })
  const faults = documents.length <= maxTried ? documents.flatMap(faultsIn) : []
  if (faults.length > 0) return failed(...faults, 'Nothing was written.')
  const unwritten = await writeDocuments(folder, listing, documents)
  if (unwritten) return failed(`${join(named, 'corpus.yaml')}: ${unwritten.fault}`, 'Nothing was written.')
  return {
    done: true,
    lines: formatAdded(
      documents.map(({ id, paper, files, originals }): AddedPaper => ({ id, paper, files, originals })),
      { named, year },
    ),
  }
}

function faultOf({ id, date, languages }: AddTask['said']): string | null {
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `'${id}' is no id: small letters, digits and single hyphens.`
  if (date !== undefined && 'fault' in timeOf(date))
    return `'${date}' is no date: 2023-06-17, 2023-06 or 2023.`
  const wrong = languages?.find(code => !/^[a-z]{2}$/.test(code))
  return wrong === undefined ? null : `'${wrong}' is no language: two letters each, as in --languages nl,fr.`
}

/** The PDFs that a paper was read from, by the names that they have in its folder. */
function originalsOf({ texts }: Paper, contents: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    texts.flatMap(({ sha256, importer }, i): [string, Uint8Array][] => {
      const bytes = importer === 'pdf' ? contents.get(sha256) : undefined
      return bytes ? [[originalName(i, texts.length), bytes]] : []
    }),
  )
}

type Received = { readonly texts: readonly ReceivedText[]; readonly bytes: Uint8Array }

async function receive(
  path: string,
  { said, ocr, onProgress }: AddTask,
): Promise<Received | { readonly lines: readonly string[] }> {
  const refuse = (what: string, remedy: string) => ({ lines: [`${path}: ${what}`, `    ${remedy}`] })
  const found = await stat(path).catch(() => null)
  if (!found) return refuse('There is no such file.', 'Look at its name.')
  if (!found.isFile()) return refuse('It is no file.', 'Name the files in it.')
  if (found.size > maxBytes) return refuse('It is too large.', 'Part it, and add the parts.')
  const bytes = await readBytes(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = basename(path)
  const options = {
    languages: said.languages,
    onProgress: (done: number) => onProgress(file, done),
    signal: null,
    readPdfData,
  }
  const given = { name: file, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
  const reading = await readFile(given, options)
  if (reading.is === 'read')
    return {
      texts: reading.texts.map(text => ({ file, sha256, importer: reading.importer, text })),
      bytes: given.bytes,
    }
  const { refusal } = reading
  if (refusal.code === 'scan' && ocr) {
    const missing = await missingForOcr()
    if (missing.length > 0)
      return refuse('It is a picture of text.', `--ocr needs ${missing.join(' and ')}: install what lacks.`)
    const text = await ocrText(path, said.languages ?? [])
    const read = await readFile({ name: 'ocr.txt', bytes: new TextEncoder().encode(text) }, options)
    if (read.is === 'read')
      return { texts: read.texts.map(text => ({ file, sha256, importer: 'ocr', text })), bytes: given.bytes }
  }
  const { what, remedy } = refusalTold(refusal)
  return refuse(what, remedy)
}

/** The year of the newest file, for a paper that says no date. */
async function yearOf(paths: readonly string[]): Promise<string> {
  const times = await Promise.all(paths.map(async path => (await stat(path)).mtimeMs))
  return `${new Date(Math.max(...times)).getUTCFullYear()}?`
}

/** Why a document would not compile, if it would not. */
function faultsIn({ id, languages, files }: NewDocument): readonly string[] {
  const encoder = new TextEncoder()
  const listing = `title: { en: A corpus }\nlanguages: [${languages.join(', ')}]\ndocuments: ['${id}']\n`
  const data: Files = new Map(
    [
      ['corpus.yaml', listing] as const,
      ...[...files].map(([name, text]) => [`documents/${id}/${name}`, text] as const),
    ].map(([path, text]) => [path, encoder.encode(text)] as const),
  )
  return compileCorpus(data)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ file, message, remedy }) => `${file}: ${message}${remedy ? `\n    ${remedy}` : ''}`)
}
