// The stages of compiling a document: its text, its statements and its names, each kept as long as what it depends on is the same.

import type { Basis } from './basis.ts'
import { tellsWhole } from './circles.ts'
import { claimPlaces, readClaims } from './claims.ts'
import { checkNames, readErrata, readReasons } from './coverage.ts'
import { type DocumentFolder, type ReadDocument, readFolder } from './documents.ts'
import { type Noting, noting } from './doubts.ts'
import type { Files } from './files.ts'
import { areSame, keeping } from './kept.ts'
import type { Named } from './mentions.ts'
import { type Outline, outlineOf, type Part, type Reading, type Statements, wholeOf } from './parts.ts'
import { anchorsOf } from './quotes.ts'
import type { Recall } from './recall.ts'
import { sharingNames } from './shared-names.ts'

const statementFiles = /\/(?:claims|no-claim|errata)\.yaml$/
const setAsideFile = /\/set-aside\.yaml$/

const only = (files: Files, holds: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => holds(path)))

type Text = () => ReadDocument

/** One thing that is made of a document, and all that it is made of. */
type Stage<Made, Given extends readonly unknown[] = readonly [text: Text]> = {
  readonly files: Files
  readonly basis: Basis
  /** What all of that comes down to (see `Recall`). */
  readonly digest: string
  readonly make: (...given: Given) => Noting<Made>
}

type TextStage = Stage<ReadDocument, readonly []>

export type DocumentStages = {
  /** What is made of a document; the same object, as long as nothing that it depends on has changed. */
  readonly compiled: (folder: DocumentFolder, basis: Basis) => Part
  /** Forgets what was made of folders that are no more. */
  readonly sweep: (folders: ReadonlySet<string>) => void
}

export function documentStages(recall: Recall): DocumentStages {
  const texts = keeping<TextStage>()
  const statements = keeping<Stage<Statements>>()
  const names = keeping<Stage<Named>>()
  const sharedNames = recall.isLasting ? sharingNames() : (outline: Outline) => outline
  const parts = keeping<{ readonly folder: DocumentFolder; readonly basis: Basis; readonly part: Part }>()

  /** What is made is held in memory, unless it is remembered elsewhere. */
  const held = <Made, Given extends readonly unknown[]>(make: (...given: Given) => Made) => {
    if (recall.isLasting) return make
    let made: Made | null = null
    return (...given: Given): Made => {
      made ??= make(...given)
      return made
    }
  }

  const textOf = (folder: DocumentFolder, basis: Basis): TextStage => {
    const files = only(folder.files, path => !statementFiles.test(path) && !setAsideFile.test(path))
    return texts.of(
      folder.path,
      kept => areSame(kept.files, files),
      () => ({
        ...{ files, basis, digest: recall.digest('document', folder.digest, ...[...files].flat()) },
        make: held(() => noting(report => readFolder(folder, recall, report))),
      }),
    )
  }

  const statementsOf = (folder: DocumentFolder, basis: Basis, text: Text): Stage<Statements> => {
    const files = only(folder.files, path => !setAsideFile.test(path))
    return statements.of(
      folder.path,
      kept => areSame(kept.files, files) && stillHold(kept, basis, text),
      () => {
        const own = only(files, path => statementFiles.test(path))
        const digest = recall.digest('statements', folder.digest, basis.digest, ...[...own].flat())
        const make = (text: Text) => recall.of(digest, () => readStatements(own, text(), basis))
        return { files, basis, digest, make: held(make) }
      },
    )
  }

  const namesOf = (folder: DocumentFolder, basis: Basis): Stage<Named> => {
    const files = only(folder.files, path => !statementFiles.test(path))
    return names.of(
      folder.path,
      kept => kept.basis === basis && areSame(kept.files, files),
      () => {
        const own = only(files, path => setAsideFile.test(path))
        const digest = recall.digest('names', folder.digest, basis.digest, ...[...own].flat())
        const make = (text: Text) => recall.of(digest, () => readNames(own, text(), basis))
        return { files, basis, digest, make: held(make) }
      },
    )
  }

  const partOf = (folder: DocumentFolder, basis: Basis): Part => {
    const text = textOf(folder, basis)
    const stages = [
      text,
      statementsOf(folder, basis, () => text.make().made),
      namesOf(folder, basis),
    ] as const
    const digest = recall.digest('outline', ...stages.map(stage => stage.digest))
    const outline = sharedNames(recall.of(digest, () => outlineOf(readingOf(...stages), basis.entities)))
    const { claims, entries } = outline
    const at = claimPlaces(folder.files, folder.path)
    const { vocabulary } = basis.entities
    return {
      ...{ ...outline, digest },
      whole: () => wholeOf(readingOf(...stages)),
      places: () => new Map(claims.map(({ id }, i) => [id, at(entries[i]!)])),
      wholes: claims.flatMap((claim, i) =>
        tellsWhole(vocabulary, claim) ? [{ claim, at: () => at(entries[i]!) }] : [],
      ),
    }
  }

  return {
    compiled: (folder, basis) =>
      parts.of(
        folder.path,
        kept => kept.folder === folder && kept.basis === basis,
        () => ({ folder, basis, part: partOf(folder, basis) }),
      ).part,
    sweep: left => {
      for (const kept of [texts, statements, names, parts]) kept.retain(left)
    },
  }
}

/** A document, its text read once. */
function readingOf(text: TextStage, statements: Stage<Statements>, names: Stage<Named>): Reading {
  const read = text.make()
  return {
    text: read,
    statements: statements.make(() => read.made),
    names: names.make(() => read.made),
  }
}

const readStatements = (files: Files, read: ReadDocument, basis: Basis): Noting<Statements> =>
  noting((report, doubts) => {
    const anchors = anchorsOf(read)
    const claims = readClaims(files, read, anchors, basis.entities, doubts, report)
    return {
      claims: claims.claims,
      errata: readErrata(files, read, report),
      reasons: readReasons(files, read, anchors, claims, doubts, report),
      types: new Map(Array.from(claims.about, id => [id, basis.entities.byId.get(id)?.type])),
    }
  })

const readNames = (files: Files, read: ReadDocument, basis: Basis): Noting<Named> =>
  noting((report, doubts) => {
    const named = basis.namesIn(read.document)
    checkNames(files, read, named.mentions, basis.entities.lost, doubts, report)
    return named
  })

/** Whether what was made of a document's statements holds: all that they are about is known, and of the same type. */
function stillHold(kept: Stage<Statements>, basis: Basis, text: Text): boolean {
  if (kept.basis === basis) return true
  if (kept.basis.words !== basis.words || kept.basis.lost !== basis.lost) return false
  const { byId } = basis.entities
  return [...kept.make(text).made.types].every(
    ([id, type]) => type !== undefined && byId.get(id)?.type === type,
  )
}
