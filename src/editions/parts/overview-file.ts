// An overview as it lies on a server: columns rather than objects, since it is read before anything is drawn. What columns refer
// to (entities, passages, predicates, times) they name by its place in its list.

import {
  lengthsOf,
  modes,
  type PositionsByMode,
  shortened,
  type TextLengths,
  type TextSummary,
} from '../../graph/index.ts'
import type { DocumentHead, DocumentId, Entity, Language, Overview } from '../../model/index.ts'
import { type ClaimColumns, type ClaimLists, claimColumns, readClaims, readShapes } from './claim-columns.ts'
import { type EntityColumns, entityColumns, readEntities } from './entity-columns.ts'
import { type PassageColumns, passageColumns, readPassages } from './passage-columns.ts'
import { positionColumn, readPositions } from './position-columns.ts'
import type { Outlines, OverviewEdition } from './split.ts'
import { readMentions, readNamed, readTitles, type TextColumns, textColumns } from './text-columns.ts'

export type DocumentColumns = Omit<DocumentHead, 'passages'> &
  PassageColumns &
  ClaimColumns &
  TextColumns & {
    /** Where its words are, relative to the overview. */
    readonly words: string
    /** The languages of its quotes and mentions. */
    readonly spoken: readonly Language[]
  }

export type OverviewFile = Pick<Overview, 'title' | 'questions' | 'languages' | 'vocabulary'> &
  ClaimLists & {
    readonly format: 2
    readonly entities: EntityColumns
    /** Where what is searched for in the words is, relative to the overview. */
    readonly search: string
    /** How many characters the words of all documents have. */
    readonly lengths: TextLengths
    readonly documents: readonly DocumentColumns[]
    readonly positions: { readonly [mode in keyof PositionsByMode]?: string }
  }

/** Where the other parts of an edition will be, relative to the overview. */
export type PartAddresses = {
  readonly words: (place: number) => string
  readonly search: string
}

type WriteOverview = (
  outlines: Outlines,
  positions: PositionsByMode,
  addresses: PartAddresses,
) => OverviewFile

/**
 * The overview of an edition as it is served: columns of packed numbers and texts, which `readOverview` reads. Of data that are
 * edited, `overviewWriter` writes the next one sooner.
 */
export const overviewFile: WriteOverview = (...given) => overviewWriter()(...given)

/**
 * Writes one overview after the other of data that are edited: a document that is the same object as before has the columns
 * that it had, as long as the entities are the same.
 */
export function overviewWriter(): WriteOverview {
  let columns: ReturnType<typeof columnsWith> | null = null
  return ({ frame, documents }, positions, addresses) => {
    if (columns?.entities !== frame.entities) columns = columnsWith(frame.entities)
    const { entityAt, lists, columnsOf } = columns
    const written = documents.map(
      (document, i): DocumentColumns => ({ ...columnsOf(document), words: addresses.words(i) }),
    )
    const { title, questions, languages, vocabulary, entities } = frame
    return {
      ...{ format: 2, title, questions, languages, entities: entityColumns(entities) },
      ...(vocabulary && { vocabulary }),
      search: addresses.search,
      lengths: lengthsOf(documents.map(({ summary }) => summary)),
      documents: written,
      // Complete once the columns are written; what is written next adds to them.
      predicates: [...lists.predicates],
      statuses: [...lists.statuses],
      times: [...lists.times],
      shapes: [...lists.shapes],
      positions: Object.fromEntries(
        modes.flatMap(mode => {
          const places = positions[mode]
          return places ? [[mode, positionColumn(places, entityAt)]] : []
        }),
      ),
    }
  }
}

type OutlinedDocument = Outlines['documents'][number]

/** What writes columns that name entities by their places in a list. */
function columnsWith(entities: readonly Entity[]) {
  const entityAt = new Map(entities.map(({ id }, i) => [id, i]))
  const { lists, columnsOf: claimColumnsOf } = claimColumns(entityAt)
  const known = new WeakMap<OutlinedDocument, Omit<DocumentColumns, 'words'>>()
  const columnsOf = (document: OutlinedDocument): Omit<DocumentColumns, 'words'> => {
    const before = known.get(document)
    if (before) return before
    const { passages, ...head } = document.head
    const spoken = spokenIn(document)
    const columns = {
      ...{ ...head, spoken },
      ...passageColumns(head.id, passages),
      ...textColumns(document.head, spoken, shortened(document.summary, document.head), entityAt),
      ...claimColumnsOf(document.head, spoken, document.claims),
    }
    known.set(document, columns)
    return columns
  }
  return { entities, entityAt, lists, columnsOf }
}

/** Those of the document first. */
const spokenIn = ({ head, claims, summary }: OutlinedDocument): readonly Language[] => [
  ...new Set([
    ...head.languages,
    ...summary.mentionCounts.map(({ language }) => language),
    ...claims.flatMap(({ quotes }) => quotes.map(({ language }) => language)),
  ]),
]

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
export function readOverview(file: OverviewFile): ReadOverview {
  const { title, questions, languages, vocabulary, documents } = file
  const entities = readEntities(file.entities)
  const shapes = readShapes(file)
  const heads = documents.map(headOf)
  const known = summaryOf(file, heads, entities)
  return {
    overview: {
      ...{ title, questions, languages, entities },
      ...(vocabulary && { vocabulary }),
      documents: heads,
      claims: documents.flatMap((columns, i) => readClaims(heads[i]!, columns, shapes, entities)),
    },
    summary: () => known,
    positions: Object.fromEntries(
      modes.flatMap(mode => {
        const column = file.positions[mode]
        return column === undefined ? [] : [[mode, readPositions(column, entities)]]
      }),
    ),
    addresses: new Map(documents.map(({ id, words }) => [id, words])),
    search: file.search,
  }
}

function headOf(columns: DocumentColumns): DocumentHead {
  const { passages, heads, formerly, ...others } = columns
  const { words: _, spoken: __, titles, named, mentions, claims, statements, ...head } = others
  return { ...head, passages: readPassages(head.id, { passages, heads, formerly }) }
}

/** Each part of it read when it is asked for: to draw, one needs few. */
function summaryOf(
  { documents, lengths }: OverviewFile,
  heads: readonly DocumentHead[],
  entities: readonly Entity[],
): TextSummary {
  const ofEach = <Read>(read: (head: DocumentHead, columns: DocumentColumns) => Iterable<Read>): Read[] =>
    documents.flatMap((columns, i) => [...read(heads[i]!, columns)])
  const titles = once(() => new Map(ofEach(readTitles)))
  const named = once(() => new Map(ofEach((head, columns) => readNamed(head, columns, entities))))
  const mentionCounts = once(() => ofEach((head, columns) => readMentions(head, columns, entities)))
  return {
    lengths,
    get titles() {
      return titles()
    },
    get named() {
      return named()
    },
    get mentionCounts() {
      return mentionCounts()
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
