// The stages of compiling, each kept as long as what it depends on is the same: the entities, and of each document its text,
// its statements, its names.

import type { EntityId, EntityType, Erratum, PassageId, Said } from '../model/index.ts'
import { type Placed, readClaims } from './claims.ts'
import { checkNames, readErrata, readReasons } from './coverage.ts'
import type { Report } from './diagnostics.ts'
import { type Read, readOne } from './documents.ts'
import { type Noted, noting } from './doubts.ts'
import { type Entities, readEntities } from './entities.ts'
import type { Files } from './files.ts'
import { areSame, keeping } from './kept.ts'
import { type Named, namesFinder } from './mentions.ts'
import { anchorsOf } from './quotes.ts'

/** What documents depend on of the entities: wherever they stand in their files, and whatever is remarked of them. */
export type Basis = {
  readonly entities: Entities
  readonly essence: string
  readonly lost: string
  readonly namesIn: (document: Read['document']) => Named
}

/** A document's text, and the files of the folder that say what it states. */
export type Reading = { readonly id: string; readonly read: Read; readonly files: Files }

/** What is made of a document. */
export type Part = {
  readonly named: Named
  readonly claims: readonly Placed[]
  readonly errata: readonly Erratum[]
  readonly reasons: ReadonlyMap<PassageId, string | Said<string>>
  readonly noted: readonly Noted[]
}

type Statements = Pick<Part, 'claims' | 'errata' | 'reasons'> & {
  /** The type of every entity that was looked for. */
  readonly types: ReadonlyMap<EntityId, EntityType | undefined>
  readonly lost: string
}

export type Stages = {
  readonly entities: (files: Files, report: Report) => { readonly entities: Entities; readonly basis: Basis }
  readonly reading: (id: string, folder: Files) => { readonly reading: Reading | null; readonly noted: Noted }
  readonly compiled: (reading: Reading, basis: Basis) => Part
  readonly sweep: () => void
}

/** Files of a document that say nothing of what its text is. */
const statementFiles = /\/(?:claims|set-aside|no-claim|errata)\.yaml$/
const setAsideFile = /\/set-aside\.yaml$/

const only = (files: Files, holds: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => holds(path)))

export function keepingStages(): Stages {
  const entityFiles = keeping<{ files: Files; made: Entities; noted: Noted }>()
  const bases = keeping<Basis>()
  const texts = keeping<{ files: Files; made: Read | null; noted: Noted }>()
  const statements = keeping<{ read: Read; files: Files; made: Statements; noted: Noted }>()
  const names = keeping<{ read: Read; basis: Basis; named: Named; aside: Files; noted: Noted }>()

  const statementsOf = ({ id, read, files }: Reading, basis: Basis) => {
    const own = only(files, path => statementFiles.test(path) && !setAsideFile.test(path))
    return statements.of(
      id,
      kept => kept.read === read && areSame(kept.files, own) && stillHold(kept.made, basis),
      () => ({
        ...{ read, files: own },
        ...noting((report, doubts): Statements => {
          const anchors = anchorsOf(read)
          const claims = readClaims(own, read, anchors, basis.entities, doubts, report)
          return {
            claims: claims.claims,
            errata: readErrata(own, read, report),
            reasons: readReasons(own, read, anchors, claims, doubts, report),
            types: new Map(Array.from(claims.about, id => [id, basis.entities.byId.get(id)?.type])),
            lost: basis.lost,
          }
        }),
      }),
    )
  }

  const namesOf = ({ id, read, files }: Reading, basis: Basis) => {
    const aside = only(files, path => setAsideFile.test(path))
    return names.of(
      id,
      kept => kept.read === read && kept.basis === basis && areSame(kept.aside, aside),
      () => {
        const named = basis.namesIn(read.document)
        const { noted } = noting((report, doubts) =>
          checkNames(aside, read, named.mentions, basis.entities.lost, doubts, report),
        )
        return { read, basis, named, aside, noted }
      },
    )
  }

  return {
    entities: (files, report) => {
      const { made, noted } = entityFiles.of(
        '',
        kept => areSame(kept.files, files),
        () => ({ files, ...noting(report => readEntities(files, report)) }),
      )
      noted.diagnostics.forEach(report)
      const essence = essenceOf(made)
      const basis = bases.of(
        '',
        kept => kept.essence === essence,
        () => ({ entities: made, essence, lost: lostIn(made), namesIn: namesFinder(made) }),
      )
      return { entities: made, basis }
    },
    reading: (id, folder) => {
      const files = only(folder, path => !statementFiles.test(path))
      const { made, noted } = texts.of(
        id,
        kept => areSame(kept.files, files),
        () => ({ files, ...noting(report => readOne(files, id, report)) }),
      )
      return { reading: made && { id, read: made, files: folder }, noted }
    },
    compiled: (reading, basis) => {
      const { made, noted } = statementsOf(reading, basis)
      const { named, noted: alsoNoted } = namesOf(reading, basis)
      const { claims, errata, reasons } = made
      return { named, claims, errata, reasons, noted: [noted, alsoNoted] }
    },
    sweep: () => {
      for (const kept of [entityFiles, bases, texts, statements, names]) kept.sweep()
    },
  }
}

/** Whether what was made of a document's statements holds: all that they are about is known, and of the same type. */
const stillHold = ({ types, lost }: Statements, basis: Basis): boolean =>
  lost === basis.lost &&
  [...types].every(([id, type]) => type !== undefined && basis.entities.byId.get(id)?.type === type)

const lostIn = ({ lost: { ids, file, forms, withoutForm } }: Entities): string =>
  JSON.stringify([[...ids], file, forms, [...withoutForm]])

function essenceOf(entities: Entities): string {
  const withoutPlace = <Placed extends { readonly at: unknown }>({ at: _, ...rest }: Placed) => rest
  return JSON.stringify([
    entities.entities.map(({ id, type, label }) => [id, type, label]),
    Array.from(entities.forms, ([language, forms]) => [language, forms.map(withoutPlace)]),
    entities.points.map(withoutPlace),
    lostIn(entities),
  ])
}
