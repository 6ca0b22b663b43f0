// graph-data/ in, the corpus out: the one compiler, for Node, a worker and the page.

import type { z } from 'zod'
import {
  type DocumentId,
  defaultVocabulary,
  type Entity,
  type Language,
  type Question,
  type Vocabulary,
} from '../model/index.ts'
import { checkCircles } from './circles.ts'
import { checkFormDocuments } from './common-forms.ts'
import { type Compilation, corpusOf, emptyFrame, inOrder } from './compilation.ts'
import { type Diagnostic, didYouMean, type Report, type SourcePosition } from './diagnostics.ts'
import type { DocumentFolder } from './documents.ts'
import { gatherDoubts } from './doubts.ts'
import { entityOf } from './entities.ts'
import { type Checked, type Files, readList, readYaml } from './files.ts'
import { recognised } from './kept.ts'
import { checkFound } from './not-found.ts'
import type { Part } from './parts.ts'
import { noRecall, type Recall } from './recall.ts'
import {
  claimsFileIn,
  corpusFile,
  errataFile,
  noClaimFile,
  redirectsFile,
  refusedFile,
  setAsideFile,
} from './schema.ts'
import { sharingNames } from './shared-names.ts'
import { keepingStages, type Stages } from './stages.ts'
import { readStory } from './story.ts'
import type { ReadVocabulary } from './vocabulary.ts'

/** Compiles graph-data/. Never throws: what is wrong is in the diagnostics, in the order of file, line and column. */
export const compileCorpus = (files: Files): Compilation => compiler()(files)

/**
 * A compiler for data that are edited: what it makes is what `compileCorpus` makes of the same files, but it keeps what it
 * has made of each document, and makes anew what an edit has changed. What another process has made before, `recall` knows.
 */
export function compiler(recall: Recall = noRecall): (files: Files) => Compilation {
  // What is read from a disk holds each name anew.
  const stages = keepingStages(recall, recall.isLasting ? sharingNames() : undefined)
  let before: Files = new Map()
  return given => {
    const files = recognised(given, before)
    before = files
    return compileIn(stages, files)
  }
}

/** Makes what is made of one document at a time. */
export type DocumentMaker = {
  readonly entities: readonly Entity[]
  readonly vocabulary: Vocabulary
  /** What is made of the files of a document; null if it cannot be read. */
  readonly make: (id: string, files: Files) => Pick<Part, 'digest' | 'whole'> | null
}

/**
 * Leaves with `recall` what it makes of documents: so that several processes may each take a share of them, and one then
 * compile them all in little time.
 *
 * @param shared the files that are no document's
 */
export function documentMaker(shared: Files, recall: Recall): DocumentMaker {
  const stages = keepingStages(recall)
  const folders = stages.folders(shared)
  // What is wrong in it is told by whoever compiles all of them.
  const read = vocabularyIn(stages, folders, [], () => {})
  const vocabulary = read?.vocabulary ?? defaultVocabulary
  const { entities, basis } = stages.entities(folders.get('entities') ?? new Map(), vocabulary, () => {})
  return {
    ...{ entities: entities.entities, vocabulary },
    make(id, files) {
      const { folder } = stages.opened(id, files)
      const part = folder && read && stages.compiled(folder, basis)
      stages.sweep(new Set(['entities']))
      return part
    },
  }
}

/** The documents that there are files of. */
export const documentsIn = (files: Files): readonly string[] => [
  ...new Set([...files.keys()].flatMap(path => /^documents\/([^/]+)\//.exec(path)?.[1] ?? [])),
]

function compileIn(stages: Stages, files: Files): Compilation {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const empty = (): Compilation => ({
    ...corpusOf(emptyFrame, []),
    ...{ documents: [], reasons: new Map(), placesIn: () => new Map() },
    diagnostics: inOrder(diagnostics),
  })

  if (!files.has('corpus.yaml')) {
    report({
      ...{ file: 'corpus.yaml', line: 1, column: 1, severity: 'error', code: 'no-corpus' },
      message: files.size === 0 ? 'graph-data/ is empty: there is no corpus.' : 'There is no corpus.yaml.',
      remedy: 'Add corpus.yaml with a title, the languages and the list of documents.',
    })
    return empty()
  }
  const yaml = readYaml(files, 'corpus.yaml', corpusFile, report)
  if (!yaml) return empty()

  const doubts = gatherDoubts()
  const folders = stages.folders(files)
  const read = vocabularyIn(stages, folders, yaml.value.languages, report)
  if (!read) return empty()
  const { vocabulary, added } = read
  const { folders: opened, lost } = openDocuments(stages, folders, { yaml, vocabulary }, report)
  const { entities, basis } = stages.entities(folders.get('entities') ?? new Map(), vocabulary, report)
  for (const { yaml } of opened)
    if (yaml.value.issuer) entityOf(entities, yaml.value.issuer, () => yaml.at('issuer'), doubts, report)
  const answerable = ({ value, at }: Checked<{ readonly questions?: readonly Question[] | undefined }>) =>
    (value.questions ?? []).filter(({ of }, i) =>
      [of].flat().every(id => entityOf(entities, id, () => at('questions', i, 'of'), doubts, report)),
    )
  const questions = answerable(yaml)
  const questionsOf = opened.map(({ yaml }) => answerable(yaml))
  checkFormDocuments(entities, yaml.value.documents, report)
  const parts = opened.map(folder => stages.compiled(folder, basis))
  stages.checkForms(entities, parts, report)
  if (lost.size === 0) stages.checkFound(entities, parts, report)
  else checkFound(entities, parts, lost, doubts, report)
  for (const { diagnostics, doubts: doubted } of parts.flatMap(({ noted }) => noted)) {
    diagnostics.forEach(report)
    for (const [cause, what] of doubted) doubts.add(cause, what)
  }
  checkCircles(
    parts.flatMap(part => part.wholes),
    report,
  )
  const known = { entities, parts, vocabulary, isPartial: lost.size > 0 }
  const story = readStory(files, known, doubts, report)
  doubts.told().forEach(report)
  stages.sweep(new Set(folders.keys()))
  const frame = {
    title: yaml.value.title,
    questions,
    ...(story && { story }),
    languages: yaml.value.languages,
    ...(added && { vocabulary: added }),
    entities: entities.entities,
  }
  const documents = parts.map((part, i) => stages.finished(part, questionsOf[i]!))
  const places = new Map(parts.map(({ head, places }) => [head.id, places]))
  return Object.assign(corpusOf(frame, documents), {
    documents,
    reasons: new Map(parts.flatMap(part => [...part.reasons])),
    placesIn: (id: DocumentId) => places.get(id)?.() ?? new Map(),
    diagnostics: inOrder(diagnostics),
  })
}

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
  readList(files, `${folder}/refused.yaml`, refusedFile, report)
  readList(files, `${folder}/redirects.yaml`, redirectsFile, report)
}

/** The folders of the documents that corpus.yaml lists, in its order; and for those that cannot be read, where the fault is. */
function openDocuments(
  stages: Stages,
  files: ReadonlyMap<string, Files>,
  {
    yaml,
    vocabulary,
  }: { readonly yaml: Checked<z.output<typeof corpusFile>>; readonly vocabulary: Vocabulary },
  report: Report,
) {
  const listed = yaml.value.documents
  const known = new Set([...files.keys()].flatMap(folder => /^documents\/(.+)/.exec(folder)?.[1] ?? []))
  const lost = new Map<string, SourcePosition>()
  const folders = listed.flatMap((id, i): DocumentFolder[] => {
    const at = () => yaml.at('documents', i)
    if (listed.indexOf(id) < i) {
      const message = `'${id}' is listed twice.`
      report({ ...at(), severity: 'error', code: 'duplicate-id', message, remedy: 'List it once.' })
      return []
    }
    if (!known.has(id)) {
      const message = `There is no folder documents/${id}/.`
      const remedy = didYouMean(id, known, 'Add it, with document.yaml and source.md.')
      report({ ...at(), severity: 'error', code: 'unknown-id', message, remedy })
      lost.set(id, at())
      return []
    }
    const own = files.get(`documents/${id}`)!
    const { folder, noted } = stages.opened(id, own)
    noted.diagnostics.forEach(report)
    if (folder) return [folder]
    lost.set(id, firstError(noted.diagnostics) ?? at())
    checkShapes(own, `documents/${id}`, vocabulary, report)
    return []
  })
  for (const id of [...known].filter(folder => !listed.some(id => id === folder))) {
    const message = `documents/${id}/ is not listed in corpus.yaml, so it is not read.`
    const remedy = `Add ${id} to \`documents\`, or take the folder away.`
    report({ ...yaml.at('documents'), severity: 'warning', code: 'unlisted-document', message, remedy })
  }
  return { folders, lost }
}

function firstError(diagnostics: readonly Diagnostic[]): SourcePosition | null {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return error ? { file: error.file, line: error.line, column: error.column } : null
}
