// graph-data/ in, the corpus out: the one compiler, for Node, a worker and the page.

import type { z } from 'zod'
import type { Corpus, Mention, PassageId, Said } from '../model/index.ts'
import { checkCircles } from './circles.ts'
import { readClaims } from './claims.ts'
import { checkNames, readErrata, readReasons } from './coverage.ts'
import { type Diagnostic, didYouMean, type Position, type Report } from './diagnostics.ts'
import { type Read, readOne } from './documents.ts'
import { gatherDoubts, watching } from './doubts.ts'
import { entityOf, readEntities } from './entities.ts'
import { type Checked, type Files, readList, readYaml } from './files.ts'
import { findMentions } from './mentions.ts'
import { anchorsOf } from './quotes.ts'
import { claimsFile, corpusFile, errataFile, noClaimFile, setAsideFile } from './schema.ts'

/** What came of compiling: a corpus of all that is sound, and everything that is not. */
export type Compilation = {
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
  /** Why no claim rests on a passage, where the data says so. */
  readonly reasons: ReadonlyMap<PassageId, string | Said<string>>
}

/** Whether the compiled corpus may be used: it has no errors, though perhaps warnings. */
export const isSound = ({ diagnostics }: Compilation): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

/** Compiles graph-data/. Never throws: what is wrong is in the diagnostics, in the order of file, line and column. */
export function compileCorpus(files: Files): Compilation {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const done = (corpus: Corpus, reasons: Compilation['reasons'] = new Map()): Compilation => ({
    corpus,
    reasons,
    // Words that several entries share by a YAML alias are wrong once.
    diagnostics: [...new Map(diagnostics.map(diagnostic => [keyOf(diagnostic), diagnostic])).values()].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.severity, b.severity) ||
        compare(a.code, b.code),
    ),
  })
  const empty: Corpus = {
    title: {},
    questions: [],
    languages: [],
    documents: [],
    entities: [],
    mentions: [],
    claims: [],
    errata: [],
  }

  if (!files.has('corpus.yaml')) {
    report({
      ...{ file: 'corpus.yaml', line: 1, column: 1, severity: 'error', code: 'no-corpus' },
      message: files.size === 0 ? 'graph-data/ is empty: there is no corpus.' : 'There is no corpus.yaml.',
      remedy: 'Add corpus.yaml with a title, the languages and the list of documents.',
    })
    return done(empty)
  }
  const yaml = readYaml(files, 'corpus.yaml', corpusFile, report)
  if (!yaml) return done(empty)

  const doubts = gatherDoubts()
  const { reads, lost } = readDocuments(files, yaml, report)
  const documents = reads.map(read => read.document)
  const entities = readEntities(files, report)
  for (const { document, yaml } of reads) {
    if (document.issuer) entityOf(entities, document.issuer, yaml.at('issuer'), doubts, report)
  }
  const questions = (yaml.value.questions ?? []).filter(({ of }, i) =>
    [of].flat().every(id => entityOf(entities, id, yaml.at('questions', i, 'of'), doubts, report)),
  )
  const mentions = findMentions(documents, entities, lost, doubts, report)
  const ownMentions = byDocument(mentions)
  const parts = reads.map(read => {
    const anchors = anchorsOf(read)
    const claims = readClaims(files, read, anchors, entities, doubts, report)
    checkNames(files, read, ownMentions.get(read.document.id) ?? [], entities.lost, doubts, report)
    return {
      claims: claims.claims,
      errata: readErrata(files, read, report),
      reasons: readReasons(files, read, anchors, claims, doubts, report),
    }
  })
  const placed = parts.flatMap(part => part.claims)
  checkCircles(placed, report)
  doubts.told().forEach(report)
  return done(
    {
      title: yaml.value.title,
      questions,
      languages: yaml.value.languages,
      documents,
      entities: entities.entities,
      mentions,
      claims: placed.map(({ claim }) => claim),
      errata: parts.flatMap(part => part.errata),
    },
    new Map(parts.flatMap(part => [...part.reasons])),
  )
}

function byDocument(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const document = mention.passage.slice(0, mention.passage.lastIndexOf('.'))
    const others = found.get(document)
    if (others) others.push(mention)
    else found.set(document, [mention])
  }
  return found
}

/** Reports what is wrong with the files of a document as far as that can be seen without its text. */
function checkShapes(files: Files, folder: string, report: Report): void {
  readList(files, `${folder}/claims.yaml`, claimsFile, report)
  readList(files, `${folder}/set-aside.yaml`, setAsideFile, report)
  readList(files, `${folder}/no-claim.yaml`, noClaimFile, report)
  readList(files, `${folder}/errata.yaml`, errataFile, report)
}

/** The documents that corpus.yaml lists, in its order; and for those that cannot be read, where the fault is. */
function readDocuments(files: Files, yaml: Checked<z.output<typeof corpusFile>>, report: Report) {
  const listed = yaml.value.documents
  const folders = new Set([...files.keys()].flatMap(path => /^documents\/([^/]+)\//.exec(path)?.[1] ?? []))
  const lost = new Map<string, Position>()
  const reads = listed.flatMap((id, i): Read[] => {
    const at = yaml.at('documents', i)
    if (listed.indexOf(id) < i) {
      const message = `'${id}' is listed twice.`
      report({ ...at, severity: 'error', code: 'duplicate-id', message, remedy: 'List it once.' })
      return []
    }
    if (!folders.has(id)) {
      const message = `There is no folder documents/${id}/.`
      const remedy = didYouMean(id, folders, 'Add it, with document.yaml and source.md.')
      report({ ...at, severity: 'error', code: 'unknown-id', message, remedy })
      lost.set(id, at)
      return []
    }
    const watched = watching(report)
    const read = readOne(files, id, watched.report)
    if (!read) {
      lost.set(id, watched.first() ?? at)
      checkShapes(files, `documents/${id}`, report)
    }
    return read ? [read] : []
  })
  for (const id of [...folders].filter(folder => !listed.some(known => known === folder))) {
    const message = `documents/${id}/ is not listed in corpus.yaml, so it is not read.`
    const remedy = `Add ${id} to \`documents\`, or take the folder away.`
    report({ ...yaml.at('documents'), severity: 'warning', code: 'unlisted-document', message, remedy })
  }
  return { reads, lost }
}

const keyOf = ({ file, line, column, code, message }: Diagnostic) =>
  [file, line, column, code, message].join('\n')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
