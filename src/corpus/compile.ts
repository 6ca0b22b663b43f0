// graph-data/ in, the corpus out: the one compiler, for Node, a worker and the page.

import type { z } from 'zod'
import type {
  ClaimId,
  Corpus,
  DocumentId,
  Language,
  LanguageMap,
  PassageId,
  Question,
  SourceDocument,
  Vocabulary,
} from '../model/index.ts'
import { checkCircles } from './circles.ts'
import { checkFormDocuments } from './common-forms.ts'
import { type Diagnostic, didYouMean, type Report, type SourcePosition } from './diagnostics.ts'
import { gatherDoubts } from './doubts.ts'
import { entityOf } from './entities.ts'
import { type Checked, type Files, readList, readYaml } from './files.ts'
import { recognised } from './kept.ts'
import { checkFound } from './mentions.ts'
import { noRecall, type Recall } from './recall.ts'
import { claimsFileIn, corpusFile, errataFile, noClaimFile, redirectsFile, setAsideFile } from './schema.ts'
import { keepingStages, type Reading, type Stages } from './stages.ts'
import type { ReadVocabulary } from './vocabulary.ts'

/** What came of compiling: a corpus of all that is sound, and everything that is not. */
export type Compilation = {
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
  /** Why no claim rests on a passage, where the data says so. */
  readonly reasons: ReadonlyMap<PassageId, string | LanguageMap<string>>
  /** Where each claim of a document stands in its file; looked up when it is asked for. */
  readonly placesIn: (document: DocumentId) => ReadonlyMap<ClaimId, SourcePosition>
}

/** Whether the compiled corpus may be used: it has no errors, though perhaps warnings. */
export const isSound = ({ diagnostics }: Compilation): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

/** Compiles graph-data/. Never throws: what is wrong is in the diagnostics, in the order of file, line and column. */
export const compileCorpus = (files: Files): Compilation => compiler()(files)

/**
 * A compiler for data that are edited: what it makes is what `compileCorpus` makes of the same files, but it keeps what it
 * has made of each document, and makes anew what an edit has changed. What another process has made before, `recall` knows.
 */
export function compiler(recall: Recall = noRecall): (files: Files) => Compilation {
  const stages = keepingStages(recall)
  let before: Files = new Map()
  return given => {
    const files = recognised(given, before)
    before = files
    return compileIn(stages, files)
  }
}

/**
 * Makes what is made of one document at a time, and leaves it with `recall`: so that several processes may each take a share of
 * the documents, and one then compile them all in little time.
 */
export function documentMaker(files: Files, recall: Recall): (id: string) => void {
  const stages = keepingStages(recall)
  const folders = stages.folders(files)
  // What is wrong in it is told by whoever compiles all of them.
  const read = vocabularyIn(stages, folders, [], () => {})
  if (!read) return () => {}
  const { basis } = stages.entities(folders.get('entities') ?? new Map(), read.vocabulary, () => {})
  return id => {
    const { reading } = stages.reading(id, folders.get(`documents/${id}`) ?? new Map())
    if (reading) stages.compiled(reading, basis)
    stages.sweep(new Set(['entities']))
  }
}

/** The documents that there are files of. */
export const documentsIn = (files: Files): readonly string[] => [
  ...new Set([...files.keys()].flatMap(path => /^documents\/([^/]+)\//.exec(path)?.[1] ?? [])),
]

function compileIn(stages: Stages, files: Files): Compilation {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const done = (
    corpus: Corpus,
    reasons: Compilation['reasons'] = new Map(),
    placesIn: Compilation['placesIn'] = () => new Map(),
  ): Compilation => ({
    corpus,
    reasons,
    placesIn,
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
  const folders = stages.folders(files)
  const read = vocabularyIn(stages, folders, yaml.value.languages, report)
  if (!read) return done(empty)
  const { vocabulary, added } = read
  const { readings, lost } = readDocuments(stages, folders, { yaml, vocabulary }, report)
  const { entities, basis } = stages.entities(folders.get('entities') ?? new Map(), vocabulary, report)
  for (const { read } of readings) {
    if (read.document.issuer)
      entityOf(entities, read.document.issuer, () => read.yaml.at('issuer'), doubts, report)
  }
  const answerable = ({ value, at }: Checked<{ readonly questions?: readonly Question[] | undefined }>) =>
    (value.questions ?? []).filter(({ of }, i) =>
      [of].flat().every(id => entityOf(entities, id, () => at('questions', i, 'of'), doubts, report)),
    )
  const questions = answerable(yaml)
  const questionsOf = readings.map(({ read }) => answerable(read.yaml))
  const documents = readings.map(({ read }) => read.document)
  checkFormDocuments(entities, yaml.value.documents, report)
  stages.checkForms(entities, documents, report)
  const parts = readings.map(reading => stages.compiled(reading, basis))
  checkFound(
    entities,
    parts.map(({ named }) => named),
    documents,
    lost,
    doubts,
    report,
  )
  for (const { diagnostics, doubts: doubted } of parts.flatMap(({ noted }) => noted)) {
    diagnostics.forEach(report)
    for (const [cause, what] of doubted) doubts.add(cause, what)
  }
  checkCircles(
    parts.flatMap(part => part.wholes),
    report,
  )
  doubts.told().forEach(report)
  stages.sweep(new Set(folders.keys()))
  return done(
    {
      title: yaml.value.title,
      questions,
      languages: yaml.value.languages,
      ...(added && { vocabulary: added }),
      // Apart from the stages, which keep what they made of a document for as long as it is the same.
      documents: documents.map((document, i) => withQuestions(document, questionsOf[i]!)),
      entities: entities.entities,
      mentions: joined(parts.map(({ named }) => named.mentions)),
      claims: joined(parts.map(part => part.claims)),
      errata: parts.flatMap(part => part.errata),
    },
    new Map(parts.flatMap(part => [...part.reasons])),
    id => parts[documents.findIndex(document => document.id === id)]?.places() ?? new Map(),
  )
}

/** A document with the questions that its editor chose, as far as they are about something. */
const withQuestions = (document: SourceDocument, questions: readonly Question[]): SourceDocument =>
  questions.length > 0 ? { ...document, questions } : document

/** Lists as one: in one go, for they may be long and are joined at each edit. */
const joined = <Item>(lists: readonly (readonly Item[])[]): Item[] => ([] as Item[]).concat(...lists)

function vocabularyIn(
  stages: Stages,
  folders: ReadonlyMap<string, Files>,
  languages: readonly Language[],
  report: Report,
): ReadVocabulary | null {
  const used = [...(folders.get('entities') ?? new Map<string, unknown>()).keys()]
  const types = new Set(used.map(path => path.replace(/^entities\/|\.ya?ml$/g, '')))
  return stages.vocabulary(folders.get('') ?? new Map(), languages, types, report)
}

/** Reports what is wrong with the files of a document as far as that can be seen without its text. */
function checkShapes(files: Files, folder: string, vocabulary: Vocabulary, report: Report): void {
  readList(files, `${folder}/claims.yaml`, claimsFileIn(vocabulary), report)
  readList(files, `${folder}/set-aside.yaml`, setAsideFile, report)
  readList(files, `${folder}/no-claim.yaml`, noClaimFile, report)
  readList(files, `${folder}/errata.yaml`, errataFile, report)
  readList(files, `${folder}/redirects.yaml`, redirectsFile, report)
}

/** The documents that corpus.yaml lists, in its order; and for those that cannot be read, where the fault is. */
function readDocuments(
  stages: Stages,
  files: ReadonlyMap<string, Files>,
  {
    yaml,
    vocabulary,
  }: { readonly yaml: Checked<z.output<typeof corpusFile>>; readonly vocabulary: Vocabulary },
  report: Report,
) {
  const listed = yaml.value.documents
  const folders = new Set([...files.keys()].flatMap(folder => /^documents\/(.+)/.exec(folder)?.[1] ?? []))
  const lost = new Map<string, SourcePosition>()
  const readings = listed.flatMap((id, i): Reading[] => {
    const at = () => yaml.at('documents', i)
    if (listed.indexOf(id) < i) {
      const message = `'${id}' is listed twice.`
      report({ ...at(), severity: 'error', code: 'duplicate-id', message, remedy: 'List it once.' })
      return []
    }
    if (!folders.has(id)) {
      const message = `There is no folder documents/${id}/.`
      const remedy = didYouMean(id, folders, 'Add it, with document.yaml and source.md.')
      report({ ...at(), severity: 'error', code: 'unknown-id', message, remedy })
      lost.set(id, at())
      return []
    }
    const own = files.get(`documents/${id}`)!
    const { reading, noted } = stages.reading(id, own)
    noted.diagnostics.forEach(report)
    if (reading) return [reading]
    lost.set(id, firstError(noted.diagnostics) ?? at())
    checkShapes(own, `documents/${id}`, vocabulary, report)
    return []
  })
  for (const id of [...folders].filter(folder => !listed.some(known => known === folder))) {
    const message = `documents/${id}/ is not listed in corpus.yaml, so it is not read.`
    const remedy = `Add ${id} to \`documents\`, or take the folder away.`
    report({ ...yaml.at('documents'), severity: 'warning', code: 'unlisted-document', message, remedy })
  }
  return { readings, lost }
}

function firstError(diagnostics: readonly Diagnostic[]): SourcePosition | null {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return error ? { file: error.file, line: error.line, column: error.column } : null
}

const keyOf = ({ file, line, column, code, message }: Diagnostic) =>
  [file, line, column, code, message].join('\n')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
