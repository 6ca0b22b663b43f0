// What the table of statements says of each: who, what, in which project, when, and where it is stated.

import { useMemo } from 'react'
import {
  type Agreement,
  agreementOn,
  type CorpusIndex,
  citationLine,
  citationOf,
  type Statement,
} from '../../graph/index.ts'
import type { EntityId, PassageId } from '../../model/index.ts'
import { capitalisedList, textOfParts, verbOf } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { Citation } from '../evidence/Citation.tsx'
import { EntityList, StatusBadge } from '../evidence/Statement.tsx'
import type { TableColumn } from '../kit/columns.ts'

/** Where each source of a statement states it. */
const passagesOf = (statement: Statement): readonly PassageId[] => [
  ...new Set(statement.map(({ quotes: [{ passage }] }) => passage)),
]

/** How the languages disagree on a statement, wherever it is made; null where they agree, or there is but one. */
function disagreementOn(index: CorpusIndex, statement: Statement): Exclude<Agreement, 'alike'> | null {
  const found = statement.map(claim => agreementOn(index, claim))
  if (found.includes('unlike')) return 'unlike'
  return found.every(agreement => agreement === 'some') ? 'some' : null
}

/** With a column for the status where one of them has one. */
export function useStatementColumns(statements: readonly Statement[]): readonly TableColumn<Statement>[] {
  const { citationTerms, index, languageName, messages, send, speaker, timeInWords } = useSetting()
  const differing = useMemo(
    () => statements.some(statement => disagreementOn(index, statement) !== null),
    [index, statements],
  )
  const staged = useMemo(() => statements.some(([{ status }]) => status), [statements])
  return useMemo((): readonly TableColumn<Statement>[] => {
    const texts = messages.table
    const names = (ids: readonly EntityId[]) => textOfParts(capitalisedList(speaker, ids))
    const place = (passage: PassageId) => {
      const citation = citationOf(index, passage)
      return citation ? citationLine(citation, citationTerms) : passage
    }
    // Shown beside the verb, where there is room for it.
    const ofStatus: TableColumn<Statement> = {
      key: 'status',
      header: messages.facets.status,
      value: ([{ status }]) => (status ? messages.statuses[status] : ''),
      isUnseen: true,
    }
    const ofLanguages: TableColumn<Statement> = {
      key: 'differing',
      header: messages.facets.differing,
      value: statement => {
        const disagreement = disagreementOn(index, statement)
        return disagreement === null ? '' : messages.facets.agreements[disagreement]
      },
    }
    return [
      {
        key: 'subjects',
        header: texts.who,
        value: ([{ subjects }]) => names(subjects),
        cell: ([{ subjects }]) => <EntityList ids={subjects} />,
      },
      {
        key: 'predicate',
        header: texts.predicate,
        value: ([claim]) => verbOf(speaker, claim),
        cell: ([claim]) => (
          <>
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'select', what: { kind: 'claim', id: claim.id } })}
            >
              {verbOf(speaker, claim)}
            </button>
            <StatusBadge claim={claim} />
          </>
        ),
      },
      {
        key: 'objects',
        header: texts.what,
        value: ([{ objects }]) => names(objects),
        cell: ([{ objects }]) => <EntityList ids={objects} />,
      },
      {
        key: 'projects',
        header: messages.facets.project,
        value: ([{ projects }]) => names(projects),
        cell: ([{ projects }]) => <EntityList ids={projects} />,
      },
      ...(staged ? [ofStatus] : []),
      {
        key: 'when',
        header: messages.details.when,
        value: ([{ when }]) => when ?? '',
        cell: ([{ when }]) => when && timeInWords(when),
      },
      {
        key: 'languages',
        header: texts.evidence,
        value: statement =>
          [
            ...new Set(
              statement.flatMap(({ quotes }) => quotes.map(({ language }) => languageName(language))),
            ),
          ].join(', '),
      },
      ...(differing ? [ofLanguages] : []),
      {
        key: 'place',
        header: texts.place,
        value: statement => passagesOf(statement).map(place).join(`${messages.semicolon} `),
        cell: statement => <Places passages={passagesOf(statement)} />,
      },
    ]
  }, [index, messages, speaker, citationTerms, languageName, timeInWords, send, staged, differing])
}

/** A cell holds so many citations; of a statement that more places make, it says how many. */
const maxPlaces = 3

function Places({ passages }: { readonly passages: readonly PassageId[] }) {
  const { messages } = useSetting()
  const few = passages.length > maxPlaces ? passages.slice(0, maxPlaces - 1) : passages
  return (
    <>
      {few.map(passage => (
        <Citation key={passage} passage={passage} />
      ))}
      {few.length < passages.length && (
        <p className="soft">{messages.details.morePlaces(passages.length - few.length)}</p>
      )}
    </>
  )
}
