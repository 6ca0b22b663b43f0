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

const isStatement = (path: string): boolean => /\/(?:claims|no-claim|errata)\.yaml$/.test(path)
const isSetAside = (path: string): boolean => /\/(?:set-aside|refused)\.yaml$/.test(path)

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

/** What becomes of an outline that was remembered, before it is kept. */
type Settle = (outline: Outline) => Outline

export function documentStages(recall: Recall, settle: Settle): DocumentStages {
  const stages = singleStages(recall)
  const parts = keeping<{ readonly folder: DocumentFolder; readonly basis: Basis; readonly part: Part }>()
  const partOf = (folder: DocumentFolder, basis: Basis): Part => {
    const own = stages.of(folder, basis)
    const digest = recall.digest('outline', ...own.map(stage => stage.digest))
    const outline = settle(recall.of(digest, () => outlineOf(readingOf(...own), basis.entities)))
    const { claims, entries } = outline
    const at = claimPlaces(folder.files, folder.path)
    const { vocabulary } = basis.entities
    return {
      ...{ ...outline, digest },
      whole: () => wholeOf(readingOf(...own)),
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
      stages.sweep(left)
      parts.retain(left)
    },
  }
}

/** What is made of a document, stage by stage. */
type SingleStages = {
  readonly of: (
    folder: DocumentFolder,
    basis: Basis,
  ) => readonly [text: TextStage, statements: Stage<Statements>, names: Stage<Named>]
  readonly sweep: DocumentStages['sweep']
}

function singleStages(recall: Recall): SingleStages {
  const texts = keeping<TextStage>()
  const statements = keeping<Stage<Statements>>()
  const names = keeping<Stage<Named>>()
  const held = holding(recall)

  const textOf = (folder: DocumentFolder, basis: Basis): TextStage => {
    const files = only(folder.files, path => !isStatement(path) && !isSetAside(path))
    return texts.of(
      folder.path,
      kept => areSame(kept.files, files),
      () => ({
        ...{ files, basis, digest: recall.digest('document', folder.digest, ...[...files].flat()) },
        make: held(() => noting(report => readFolder(folder, recall, report))),
      }),
    )
  }
  /** What is made of some of these files, the text and the entities. */
  const stageOf = <Made>(
    name: string,
    { folder, basis, files }: { folder: DocumentFolder; basis: Basis; files: Files },
    isRead: (path: string) => boolean,
    read: (files: Files, text: ReadDocument, basis: Basis) => Noting<Made>,
  ): Stage<Made> => {
    const own = only(files, isRead)
    const digest = recall.digest(name, folder.digest, basis.digest, ...[...own].flat())
    return { files, basis, digest, make: held(text => recall.of(digest, () => read(own, text(), basis))) }
  }
  return {
    of(folder, basis) {
      const { path } = folder
      const text = textOf(folder, basis)
      const stated = only(folder.files, path => !isSetAside(path))
      const named = only(folder.files, path => !isStatement(path))
      return [
        text,
        statements.of(
          path,
          kept => areSame(kept.files, stated) && stillHold(kept, basis, () => text.make().made),
          () => stageOf('statements', { folder, basis, files: stated }, isStatement, readStatements),
        ),
        names.of(
          path,
          kept => kept.basis === basis && areSame(kept.files, named),
          () => stageOf('names', { folder, basis, files: named }, isSetAside, readNames),
        ),
      ]
    },
    sweep: left => {
      for (const kept of [texts, statements, names]) kept.retain(left)
    },
  }
}

/** What is made is held in memory, unless it is remembered elsewhere. */
const holding =
  (recall: Recall) =>
  <Made, Given extends readonly unknown[]>(make: (...given: Given) => Made) => {
    if (recall.isLasting) return make
    let made: Made | null = null
    return (...given: Given): Made => {
      made ??= make(...given)
      return made
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
