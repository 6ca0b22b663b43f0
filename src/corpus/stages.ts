// The stages of compiling, each kept as long as what it depends on is the same: the entities, and of each document its text,
// its statements, its names.

import type {
  ClaimId,
  EntityId,
  EntityType,
  Erratum,
  Language,
  LanguageMap,
  PassageId,
  QuotedClaim,
  SourceDocument,
  Vocabulary,
} from '../model/index.ts'
import { tellsWhole } from './circles.ts'
import { claimPlaces, type EnteredClaim, type PlacedClaim, readClaims } from './claims.ts'
import { checkCommonForms } from './common-forms.ts'
import { checkNames, readErrata, readReasons } from './coverage.ts'
import type { Report, SourcePosition } from './diagnostics.ts'
import { type ReadDocument, readOne } from './documents.ts'
import { type Noted, noting } from './doubts.ts'
import { type Entities, readEntities } from './entities.ts'
import type { Files } from './files.ts'
import { areSame, byFolder, keeping } from './kept.ts'
import { type Named, namesFinder } from './mentions.ts'
import { anchorsOf } from './quotes.ts'
import type { Recall } from './recall.ts'
import { type ReadVocabulary, readVocabulary, vocabularyPath } from './vocabulary.ts'

/** What documents depend on of the entities: wherever they stand in their files, and whatever is remarked of them. */
export type Basis = {
  readonly entities: Entities
  readonly essence: string
  /** All that is said of the types and predicates. */
  readonly words: string
  readonly lost: string
  /** What all of it comes down to (see `Recall`). */
  readonly digest: string
  readonly namesIn: (document: ReadDocument['document']) => Named
}

/** A document's text, and the files of the folder that say what it states. */
export type Reading = { readonly read: ReadDocument; readonly files: Files }

/** What is made of a document. */
export type Part = {
  readonly named: Named
  readonly claims: readonly QuotedClaim[]
  /** Where each of them stands in its file. */
  readonly places: () => ReadonlyMap<ClaimId, SourcePosition>
  /** Those of them that say of what something is a part. */
  readonly wholes: readonly PlacedClaim[]
  readonly errata: readonly Erratum[]
  readonly reasons: ReadonlyMap<PassageId, string | LanguageMap<string>>
  readonly noted: readonly Noted[]
}

type Statements = Pick<Part, 'errata' | 'reasons'> & {
  readonly claims: readonly EnteredClaim[]
  /** The type of every entity that was looked for. */
  readonly types: ReadonlyMap<EntityId, EntityType | undefined>
  readonly words: string
  readonly lost: string
}

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
  readonly checkForms: (entities: Entities, documents: readonly SourceDocument[], report: Report) => void
  readonly reading: (id: string, folder: Files) => { readonly reading: Reading | null; readonly noted: Noted }
  readonly compiled: (reading: Reading, basis: Basis) => Part
  /** Forgets what was made of folders that are no more. */
  readonly sweep: (folders: ReadonlySet<string>) => void
}

/** Files of a document that say nothing of what its text is. */
const statementFiles = /\/(?:claims|set-aside|no-claim|errata)\.yaml$/
const setAsideFile = /\/set-aside\.yaml$/

const only = (files: Files, holds: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => holds(path)))

export function keepingStages(recall: Recall): Stages {
  const folders = keeping<Files>()
  const vocabularies = keeping<{ key: string; files: Files; made: ReadVocabulary | null; noted: Noted }>()
  const entityFiles = keeping<{ files: Files; made: Entities; essence: string; noted: Noted }>()
  const bases = keeping<Basis>()
  const forms = keeping<{ entities: Entities; documents: readonly SourceDocument[]; noted: Noted }>()
  const texts = keeping<{ files: Files; made: ReadDocument | null; noted: Noted }>()
  const readings = keeping<{ folder: Files; reading: Reading | null; noted: Noted }>()
  const parts = keeping<{ reading: Reading; basis: Basis; part: Part }>()
  const statements = keeping<{ read: ReadDocument; files: Files; made: Statements; noted: Noted }>()
  const names = keeping<{ read: ReadDocument; basis: Basis; named: Named; aside: Files; noted: Noted }>()

  const statementsOf = ({ read, files }: Reading, basis: Basis) => {
    const own = only(files, path => statementFiles.test(path) && !setAsideFile.test(path))
    return statements.of(
      read.folder,
      kept => kept.read === read && areSame(kept.files, own) && stillHold(kept.made, basis),
      () => ({
        ...{ read, files: own },
        ...recall.of(recall.digest('statements', read.digest, basis.digest, ...[...own].flat()), () =>
          noting((report, doubts): Statements => {
            const anchors = anchorsOf(read)
            const claims = readClaims(own, read, anchors, basis.entities, doubts, report)
            return {
              claims: claims.claims,
              errata: readErrata(own, read, report),
              reasons: readReasons(own, read, anchors, claims, doubts, report),
              types: new Map(Array.from(claims.about, id => [id, basis.entities.byId.get(id)?.type])),
              words: basis.words,
              lost: basis.lost,
            }
          }),
        ),
      }),
    )
  }

  const namesOf = ({ read, files }: Reading, basis: Basis) => {
    const aside = only(files, path => setAsideFile.test(path))
    return names.of(
      read.folder,
      kept => kept.read === read && kept.basis === basis && areSame(kept.aside, aside),
      () => {
        const { made, noted } = recall.of(
          recall.digest('names', read.digest, basis.digest, ...[...aside].flat()),
          () =>
            noting((report, doubts): Named => {
              const named = basis.namesIn(read.document)
              checkNames(aside, read, named.mentions, basis.entities.lost, doubts, report)
              return named
            }),
        )
        return { read, basis, named: made, aside, noted }
      },
    )
  }

  const textOf = (id: string, folder: Files) => {
    const files = only(folder, path => !statementFiles.test(path))
    return texts.of(
      `documents/${id}`,
      kept => areSame(kept.files, files),
      () => ({ files, ...noting(report => readOne(files, id, recall, report)) }),
    )
  }

  const partOf = (reading: Reading, basis: Basis): Part => {
    const { made, noted, files } = statementsOf(reading, basis)
    const { named, noted: alsoNoted } = namesOf(reading, basis)
    const { errata, reasons } = made
    const at = claimPlaces(files, reading.read)
    const placed = ({ claim, entry }: EnteredClaim): PlacedClaim => ({ claim, at: () => at(entry) })
    return {
      ...{ named, errata, reasons, noted: [noted, alsoNoted] },
      claims: made.claims.map(({ claim }) => claim),
      places: () => new Map(made.claims.map(({ claim, entry }) => [claim.id, at(entry)])),
      wholes: made.claims.filter(({ claim }) => tellsWhole(basis.entities.vocabulary, claim)).map(placed),
    }
  }

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
    vocabulary: (files, languages, used, report) => {
      const own = only(files, path => path === vocabularyPath)
      const key = JSON.stringify([languages, [...used]])
      const { made, noted } = vocabularies.of(
        '',
        kept => kept.key === key && areSame(kept.files, own),
        () => ({
          ...{ key, files: own },
          ...noting(report => readVocabulary(own, languages, used, report)),
        }),
      )
      noted.diagnostics.forEach(report)
      return made
    },
    entities: (files, vocabulary, report) => {
      const { made, essence, noted } = entityFiles.of(
        'entities',
        kept => kept.files === files && kept.made.vocabulary === vocabulary,
        () => {
          const { made, noted } = noting(report => readEntities(files, vocabulary, report))
          return { files, made, essence: essenceOf(made), noted }
        },
      )
      noted.diagnostics.forEach(report)
      const basis = bases.of(
        'entities',
        kept => kept.essence === essence,
        () => ({
          ...{ entities: made, essence, namesIn: namesFinder(made) },
          ...{ words: wordsIn(made), lost: lostIn(made) },
          digest: recall.digest('entities', essence),
        }),
      )
      return { entities: made, basis }
    },
    checkForms: (entities, documents, report) =>
      forms
        .of(
          'entities',
          kept => kept.entities === entities && areAlike(kept.documents, documents),
          () => {
            const { noted } = noting(report => checkCommonForms(entities, documents, report))
            return { entities, documents, noted }
          },
        )
        .noted.diagnostics.forEach(report),
    reading: (id, folder) =>
      readings.of(
        `documents/${id}`,
        kept => kept.folder === folder,
        () => {
          const { made, noted } = textOf(id, folder)
          return { folder, reading: made && { read: made, files: folder }, noted }
        },
      ),
    compiled: (reading, basis) =>
      parts.of(
        reading.read.folder,
        kept => kept.reading === reading && kept.basis === basis,
        () => ({ reading, basis, part: partOf(reading, basis) }),
      ).part,
    sweep: left => {
      for (const kept of [
        folders,
        vocabularies,
        entityFiles,
        bases,
        forms,
        texts,
        readings,
        statements,
        names,
        parts,
      ])
        kept.retain(left)
    },
  }
}

const areAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])

/** Whether what was made of a document's statements holds: all that they are about is known, and of the same type. */
const stillHold = ({ types, words, lost }: Statements, basis: Basis): boolean =>
  words === basis.words &&
  lost === basis.lost &&
  [...types].every(([id, type]) => type !== undefined && basis.entities.byId.get(id)?.type === type)

const wordsIn = ({ vocabulary: { types, predicates } }: Entities): string =>
  JSON.stringify([[...types], [...predicates]])

const lostIn = ({ lost: { ids, file, forms, withoutForm } }: Entities): string =>
  JSON.stringify([[...ids], file, forms, [...withoutForm]])

function essenceOf(entities: Entities): string {
  const withoutPlace = <Placed extends { readonly at: unknown }>({ at: _, ...rest }: Placed) => rest
  return JSON.stringify([
    entities.entities.map(({ id, type, label }) => [id, type, label]),
    Array.from(entities.forms, ([language, forms]) => [language, forms.map(withoutPlace)]),
    entities.points.map(withoutPlace),
    wordsIn(entities),
    lostIn(entities),
  ])
}
