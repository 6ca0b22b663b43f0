// An overview as it lies on a server: columns rather than objects, since it is read before anything is drawn. What columns refer
// to (entities, passages, predicates, times) they name by its place in its list.

import {
  lengthsOf,
  memoizeByKey,
  modes,
  type NodePosition,
  type PositionsByMode,
  shortened,
  type TextLengths,
} from '../../graph/index.ts'
import type { DocumentHead, Entity, Language, Overview } from '../../model/index.ts'
import { type ClaimColumns, type ClaimLists, claimColumns } from './claim-columns.ts'
import { type EntityColumns, entityColumns } from './entity-columns.ts'
import { type PassageColumns, passageColumns } from './passage-columns.ts'
import { positionColumn } from './position-columns.ts'
import type { Outlines } from './split.ts'
import { type TextColumns, textColumns } from './text-columns.ts'

export type DocumentColumns = Omit<DocumentHead, 'passages'> &
  PassageColumns &
  ClaimColumns &
  TextColumns & {
    /** Where its words are, relative to the overview. */
    readonly words: string
    /** The languages of its quotes and mentions. */
    readonly spoken: readonly Language[]
  }

export type OverviewFile = Pick<Overview, 'title' | 'questions' | 'story' | 'languages' | 'vocabulary'> &
  ClaimLists & {
    readonly format: 4
    /** Which it is of those that a development server has given; one may ask it for what has changed since. */
    readonly version?: string
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
    const { placesColumn, lists, columnsOf } = columns
    const written = documents.map((document, i) => columnsOf(document, addresses.words(i)))
    const { title, questions, story, languages, vocabulary } = frame
    return {
      ...{ format: 4, title, questions, languages, entities: columns.ofEntities },
      ...(story && { story }),
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
          return places ? [[mode, placesColumn(places)]] : []
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
  const known = new WeakMap<OutlinedDocument, DocumentColumns>()
  const columnsOf = (document: OutlinedDocument, words: string): DocumentColumns => {
    const before = known.get(document)
    if (before) return before.words === words ? before : { ...before, words }
    const { passages: _, ...head } = document.head
    const spoken = spokenIn(document)
    const columns = {
      ...{ ...head, spoken },
      ...passageColumns(document.head),
      ...textColumns(
        document.head,
        spoken,
        shortened(document.summary, document.head),
        entityAt,
        document.claims,
      ),
      ...claimColumnsOf(document.head, spoken, document.claims),
      words,
    }
    known.set(document, columns)
    return columns
  }
  const placesColumn = memoizeByKey((places: readonly NodePosition[]) => positionColumn(places, entityAt))
  return { entities, ofEntities: entityColumns(entities), placesColumn, lists, columnsOf }
}

/** Those of the document first. */
const spokenIn = ({ head, claims, summary }: OutlinedDocument): readonly Language[] => [
  ...new Set([
    ...head.languages,
    ...summary.mentionCounts.map(({ language }) => language),
    ...claims.flatMap(({ quotes }) => quotes.map(({ language }) => language)),
  ]),
]
