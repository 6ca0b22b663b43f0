// The stages of compiling, each kept as long as what it depends on is the same: the vocabulary, the entities, and the documents.

import { dequal } from 'dequal'
import type { Language, Question, Vocabulary } from '../model/index.ts'
import { type Basis, basisOf, essenceOf } from './basis.ts'
import { checkCommonForms } from './common-forms.ts'
import { type CompiledDocument, compiledDocument } from './compilation.ts'
import type { Report } from './diagnostics.ts'
import { type DocumentStages, documentStages } from './document-stages.ts'
import { type DocumentFolder, openFolder } from './documents.ts'
import { type Doubts, type Noted, noting } from './doubts.ts'
import { type Entities, readEntities } from './entities.ts'
import type { Files } from './files.ts'
import { areSame, byFolder, type Keep, keeping } from './kept.ts'
import { checkFound } from './not-found.ts'
import type { Outline, Part } from './parts.ts'
import type { Recall } from './recall.ts'
import { type ReadVocabulary, readVocabulary, vocabularyPath } from './vocabulary.ts'

export type Stages = {
  /** The files of each folder (see `byFolder`); the same object, as long as nothing in it has changed. */
  readonly folders: (files: Files) => ReadonlyMap<string, Files>
  /** What vocabulary.yaml adds, of the folder that it is in; null if it cannot be read. */
  readonly vocabulary: (
    files: Files,
    languages: readonly Language[],
    used: ReadonlySet<string>,
    report: Report,
  ) => ReadVocabulary | null
  readonly entities: (
    files: Files,
    vocabulary: Vocabulary,
    report: Report,
  ) => { readonly entities: Entities; readonly basis: Basis }
  /** Reports forms that are common words, of all documents. */
  readonly checkForms: (entities: Entities, parts: readonly Part[], report: Report) => void
  /** Reports what no document names, where all documents could be read. */
  readonly checkFound: (entities: Entities, parts: readonly Part[], report: Report) => void
  /** The folder of a document, opened; the same object, as long as nothing in it has changed. */
  readonly opened: (id: string, files: Files) => Opened
  readonly compiled: DocumentStages['compiled']
  /** The same with its questions. */
  readonly finished: (part: Part, questions: readonly Question[]) => CompiledDocument
  /** Forgets what was made of folders that are no more. */
  readonly sweep: (folders: ReadonlySet<string>) => void
}

type Opened = { readonly folder: DocumentFolder | null; readonly noted: Noted }

/** @param settle what becomes of an outline of a document before it is kept */
export function keepingStages(recall: Recall, settle = (outline: Outline) => outline): Stages {
  const folders = keeping<Files>()
  const vocabulary = keepingVocabulary()
  const entities = keepingEntities(recall)
  const forms = keeping<CheckedParts>()
  const names = keeping<CheckedParts>()
  const opened = keeping<Opened & { files: Files }>()
  const documents = documentStages(recall, settle)
  const finished = keeping<{ part: Part; questions: readonly Question[]; document: CompiledDocument }>()

  return {
    folders: files =>
      new Map(
        Array.from(byFolder(files), ([name, own]) => [
          name,
          folders.of(
            name,
            kept => areSame(kept, own),
            () => own,
          ),
        ]),
      ),
    vocabulary,
    entities,
    checkForms: checkingTogether(forms, checkCommonForms),
    checkFound: checkingTogether(names, (entities, parts, report, doubts) =>
      checkFound(entities, parts, new Map(), doubts, report),
    ),
    opened: (id, files) =>
      opened.of(
        `documents/${id}`,
        kept => kept.files === files,
        () => {
          const { made, noted } = noting(report => openFolder(files, id, recall, report))
          return { files, folder: made, noted }
        },
      ),
    compiled: documents.compiled,
    finished: (part, questions) =>
      finished.of(
        `documents/${part.head.id}`,
        kept => kept.part === part && dequal(kept.questions, questions),
        () => ({ part, questions, document: compiledDocument(part, questions) }),
      ).document,
    sweep: left => {
      documents.sweep(left)
      for (const kept of [folders, forms, names, opened, finished]) kept.retain(left)
    },
  }
}

/** The vocabulary of one compilation after the other. */
function keepingVocabulary(): Stages['vocabulary'] {
  const kept = keeping<{ key: string; files: Files; made: ReadVocabulary | null; noted: Noted }>()
  return (files, languages, used, report) => {
    const own = new Map([...files].filter(([path]) => path === vocabularyPath))
    const key = JSON.stringify([languages, [...used]])
    const { made, noted } = kept.of(
      '',
      kept => kept.key === key && areSame(kept.files, own),
      () => ({
        ...{ key, files: own },
        ...noting(report => readVocabulary(own, languages, used, report)),
      }),
    )
    noted.diagnostics.forEach(report)
    return made
  }
}

/** The entities of one compilation after the other, and what documents depend on of them. */
function keepingEntities(recall: Recall): Stages['entities'] {
  const kept = keeping<{ files: Files; made: Entities; essence: string; noted: Noted }>()
  const bases = keeping<Basis>()
  return (files, vocabulary, report) => {
    const { made, essence, noted } = kept.of(
      '',
      kept => kept.files === files && kept.made.vocabulary === vocabulary,
      () => {
        const { made, noted } = noting(report => readEntities(files, vocabulary, report))
        return { files, made, essence: essenceOf(made), noted }
      },
    )
    noted.diagnostics.forEach(report)
    const basis = bases.of(
      '',
      kept => kept.essence === essence,
      () => basisOf(made, essence, recall),
    )
    return { entities: made, basis }
  }
}

/** What was asked of all documents together, and what was said of it. */
type CheckedParts = { readonly entities: Entities; readonly parts: readonly Part[]; readonly noted: Noted }

/** What is asked of all documents together is asked anew where an edit has changed what is found in one. */
const checkingTogether =
  (
    kept: Keep<CheckedParts>,
    check: (entities: Entities, parts: readonly Part[], report: Report, doubts: Pick<Doubts, 'add'>) => void,
  ) =>
  (entities: Entities, parts: readonly Part[], report: Report): void =>
    kept
      .of(
        'entities',
        before => before.entities === entities && findTheSame(before.parts, parts),
        () => {
          const { noted } = noting((report, doubts) => check(entities, parts, report, doubts))
          return { entities, parts, noted }
        },
      )
      .noted.diagnostics.forEach(report)

/** Whether the same forms and words stand in the same documents. */
const findTheSame = (some: readonly Part[], others: readonly Part[]): boolean =>
  some.length === others.length &&
  some.every((part, i) => {
    const other = others[i]!
    return part === other || (dequal(part.head, other.head) && dequal(part.found, other.found))
  })
