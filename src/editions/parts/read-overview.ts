// What an overview says, read out of its columns; of data that are edited, only what an edit has changed.

import { dequal } from 'dequal'
import { modes, type PositionsByMode, type Resumable, runToEnd, type TextSummary } from '../../graph/index.ts'
import type { Claim, DocumentId, Entity, Overview } from '../../model/index.ts'
import { type ClaimLists, type ClaimShape, readClaims, readShapes } from './claim-columns.ts'
import { readEntities } from './entity-columns.ts'
import type { DocumentColumns, OverviewFile } from './overview-file.ts'
import { readPassages } from './passage-columns.ts'
import { readPositions } from './position-columns.ts'
import { type ReadDocument, summaryReader } from './read-summary.ts'
import type { OverviewEdition } from './split.ts'

/** What an overview says. */
export type ReadOverview = OverviewEdition & {
  /** Where the words of each document are, relative to the overview. */
  readonly addresses: ReadonlyMap<DocumentId, string>
  /** Where what is searched for in the words is, relative to the overview. */
  readonly search: string
}

/**
 * Reads what has the outline of an overview.
 *
 * @throws {RangeError} where a column is none, or refers to what is not there
 */
export const readOverview = (file: OverviewFile): ReadOverview => runToEnd(overviewReader()(file))

/**
 * Reads in steps one overview after the other of data that are edited. Whatever an edit has left alone is the same object as before: each
 * document's head and each of its claims, the entities, the places, what is known of the words; and the overview itself where only
 * words have changed.
 */
export function overviewReader(): (file: OverviewFile) => Resumable<ReadOverview> {
  let before: Reading | null = null
  let summary: (() => TextSummary) | null = null
  const summaryOf = summaryReader()
  return function* (file) {
    const reading = yield* readAfterInSteps(before, file)
    if (!summary || !before || !areSummedAlike(before, reading)) {
      const made = summaryOf(reading)
      summary = () => made
    }
    before = reading
    const { positions, overview } = reading
    return {
      ...{ overview, positions, summary },
      addresses: new Map(file.documents.map(({ id, words }) => [id, words])),
      search: file.search,
    }
  }
}

type Reading = {
  readonly file: OverviewFile
  readonly entities: readonly Entity[]
  readonly documents: readonly ReadDocument[]
  readonly overview: Overview
  readonly positions: PositionsByMode
}

function* readAfterInSteps(before: Reading | null, file: OverviewFile): Resumable<Reading> {
  const namesStay = before !== null && dequal(before.file.entities, file.entities)
  const entities = namesStay ? before.entities : readEntities(file.entities)
  const known = new Map(
    namesStay && goesOn(before.file, file)
      ? before.documents.map(document => [document.head.id, document])
      : [],
  )
  const shapes = readShapes(file)
  const documents: ReadDocument[] = []
  for (const columns of file.documents) {
    yield
    const same = known.get(columns.id)
    const stays = same && sayTheSame(same.columns, columns)
    documents.push(stays ? same : keepingSame(same, readDocument(columns, shapes, entities)))
  }
  const { title, questions, story, languages } = file
  const vocabulary = dequal(before?.file.vocabulary, file.vocabulary)
    ? before?.overview.vocabulary
    : file.vocabulary
  const overview: Overview = {
    ...{ title, questions, languages, entities },
    ...(story && { story }),
    ...(vocabulary && { vocabulary }),
    documents: documents.map(({ head }) => head),
    claims: ([] as Claim[]).concat(...documents.map(({ claims }) => claims)),
  }
  const stays = before !== null && isSameOverview(before.overview, overview)
  return {
    ...{ file, entities, documents, overview: stays ? before.overview : overview },
    positions:
      namesStay && dequal(before.file.positions, file.positions)
        ? before.positions
        : positionsIn(file, entities),
  }
}

const claimLists = ['predicates', 'statuses', 'times', 'shapes'] as const

/** Whether lists that columns refer to have kept what they had, in its places, and at most got more. */
const goesOn = (before: ClaimLists, now: ClaimLists): boolean =>
  claimLists.every(list => before[list].every((item, i) => item === now[list][i]))

/** Whether two documents say the same, wherever their words are. */
const sayTheSame = (a: DocumentColumns, b: DocumentColumns): boolean =>
  a === b || dequal({ ...a, words: '' }, { ...b, words: '' })

/** A document as it now is, with the head and the claims that it had before where they are alike. */
function keepingSame(
  before: ReadDocument | undefined,
  { columns, head, claims }: ReadDocument,
): ReadDocument {
  const known = new Map(before?.claims.map(claim => [claim.id, claim]))
  return {
    columns,
    head: before && dequal(before.head, head) ? before.head : head,
    claims: claims.map(claim => {
      const same = known.get(claim.id)
      return same && dequal(same, claim) ? same : claim
    }),
  }
}

function readDocument(
  columns: DocumentColumns,
  shapes: readonly ClaimShape[],
  entities: readonly Entity[],
): ReadDocument {
  const { passages, heads, formerly, divisions, pages, ...others } = columns
  const { words: _, spoken: __, titles, named, mentions, differing, claims, statements, ...rest } = others
  const head = {
    ...rest,
    passages: readPassages(rest, {
      ...{ passages, heads, formerly },
      ...(divisions && { divisions }),
      ...(pages && { pages }),
    }),
  }
  return { columns, head, claims: readClaims(head, columns, shapes, entities) }
}

const haveSame = <Item>(some: readonly Item[], others: readonly Item[]): boolean =>
  some.length === others.length && some.every((item, i) => item === others[i])

/** Whether two overviews hold the same objects, and the rest alike. */
function isSameOverview(a: Overview, b: Overview): boolean {
  const { documents: _, claims: __, entities: ___, ...frame } = a
  const { documents: ____, claims: _____, entities: ______, ...other } = b
  return (
    a.entities === b.entities &&
    haveSame(a.documents, b.documents) &&
    haveSame(a.claims, b.claims) &&
    dequal(frame, other)
  )
}

const positionsIn = (file: OverviewFile, entities: readonly Entity[]): PositionsByMode =>
  Object.fromEntries(
    modes.flatMap(mode => {
      const column = file.positions[mode]
      return column === undefined ? [] : [[mode, readPositions(column, entities)]]
    }),
  )

/** Whether what is known of the words is the same. */
const areSummedAlike = (a: Reading, b: Reading): boolean =>
  a.entities === b.entities && haveSame(a.documents, b.documents) && dequal(a.file.lengths, b.file.lengths)
