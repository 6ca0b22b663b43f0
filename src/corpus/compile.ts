// graph-data/ in, the corpus out: the one compiler, for Node, a worker and the page.

import type { Corpus, PassageId, Said } from '../model/index.ts'
import { anchorsOf, readClaims } from './claims.ts'
import { checkNames, readErrata, readReasons } from './coverage.ts'
import { type Diagnostic, didYouMean } from './diagnostics.ts'
import { type Read, readOne } from './documents.ts'
import { entityOf, readEntities } from './entities.ts'
import { type Files, readYaml } from './files.ts'
import { findMentions } from './mentions.ts'
import { corpusFile } from './schema.ts'

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
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
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

  const folders = new Set([...files.keys()].flatMap(path => /^documents\/([^/]+)\//.exec(path)?.[1] ?? []))
  const reads = yaml.value.documents.flatMap((id, i): Read[] => {
    if (yaml.value.documents.indexOf(id) < i) {
      report({
        ...yaml.at('documents', i),
        severity: 'error',
        code: 'duplicate-id',
        message: `'${id}' is listed twice.`,
        remedy: 'List it once.',
      })
      return []
    }
    if (!folders.has(id)) {
      const message = `There is no folder documents/${id}/.`
      const remedy = didYouMean(id, folders, 'Add it, with document.yaml and source.md.')
      report({ ...yaml.at('documents', i), severity: 'error', code: 'unknown-id', message, remedy })
      return []
    }
    const read = readOne(files, id, report)
    return read ? [read] : []
  })
  const documents = reads.map(read => read.document)
  const entities = readEntities(files, report)
  for (const { document, yaml } of reads) {
    if (document.issuer) entityOf(entities, document.issuer, yaml.at('issuer'), report)
  }
  const questions = (yaml.value.questions ?? []).filter(({ of }, i) =>
    [of].flat().every(id => entityOf(entities, id, yaml.at('questions', i, 'of'), report)),
  )
  const mentions = findMentions(documents, entities, report)
  const parts = reads.map(read => {
    const anchors = anchorsOf(read)
    const claims = readClaims(files, read, anchors, entities, report)
    const own = mentions.filter(mention => mention.passage.startsWith(`${read.document.id}.`))
    checkNames(files, read, own, report)
    return {
      claims,
      errata: readErrata(files, read, report),
      reasons: readReasons(files, read, anchors, claims, report),
    }
  })
  return done(
    {
      title: yaml.value.title,
      questions,
      languages: yaml.value.languages,
      documents,
      entities: entities.entities,
      mentions,
      claims: parts.flatMap(part => part.claims),
      errata: parts.flatMap(part => part.errata),
    },
    new Map(parts.flatMap(part => [...part.reasons])),
  )
}

const keyOf = ({ file, line, column, code, message }: Diagnostic) =>
  [file, line, column, code, message].join('\n')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
