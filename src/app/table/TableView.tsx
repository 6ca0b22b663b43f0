// The graph as text, its full equal: who with whom, who and what, and each statement with its citations.

import { useMemo, useRef } from 'react'
import {
  citationLine,
  citationOf,
  filteredStatements,
  type Link,
  mentionCounts,
  type Statement,
  statementCounts,
} from '../../graph/index.ts'
import type { EntityId, PassageId } from '../../model/index.ts'
import { capitalisedList, textOfParts, verbOf } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { Citation } from '../evidence/Citation.tsx'
import { EntityLink, EntityList, StatusBadge } from '../evidence/Statement.tsx'
import type { TableColumn } from '../kit/columns.ts'
import { DataTable } from '../kit/DataTable.tsx'

/** Three tables of what the filters leave. Stands in for the graph where there is no WebGL. */
export default function TableView() {
  const { citationTerms, index, visible, messages, nameOf, send, speaker, state, languageName, timeInWords } =
    useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const texts = messages.table
  const counted = messages.counted

  const links = useMemo(() => [...visible.links].sort((a, b) => b.statements - a.statements), [visible])
  const entities = useMemo(() => {
    const collator = new Intl.Collator(state.ui)
    return [...visible.nodes].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))
  }, [visible, nameOf, state.ui])
  const degree = useMemo(() => {
    const count = new Map<EntityId, number>()
    for (const { a, b } of visible.links) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1)
    return count
  }, [visible])
  const statements = filteredStatements(index, state.facets)
  const about = statementCounts(index, state.facets)
  const staged = useMemo(() => statements.some(([{ status }]) => status), [statements])

  const ofLinks = useMemo(
    (): readonly TableColumn<Link>[] => [
      { key: 'a', header: texts.name, value: ({ a }) => nameOf(a), cell: ({ a }) => <EntityLink id={a} /> },
      {
        key: 'b',
        header: texts.connected,
        value: ({ b }) => nameOf(b),
        cell: ({ b }) => <EntityLink id={b} />,
      },
      {
        key: 'claims',
        header: texts.claims,
        value: ({ statements }) => statements,
        cell: ({ id, a, b, statements }) => (
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'select', what: { kind: 'link', id } })}
          >
            {messages.details.claims(statements)}
            <span className="hidden-visually">
              {messages.colon} {textOfParts(capitalisedList(speaker, [a, b]))}
            </span>
          </button>
        ),
      },
    ],
    [messages, texts, nameOf, speaker, send],
  )
  const ofEntities = useMemo((): readonly TableColumn<EntityId>[] => {
    const typeOf = (id: EntityId) => {
      const type = index.entities.get(id)?.type
      return type ? messages.types[type][0] : ''
    }
    return [
      { key: 'name', header: texts.name, value: nameOf, cell: id => <EntityLink id={id} /> },
      { key: 'type', header: texts.type, value: typeOf },
      { key: 'links', header: texts.ofLinks, hint: counted.linksHow, value: id => degree.get(id) ?? 0 },
      { key: 'claims', header: texts.claims, hint: counted.statementsHow, value: id => about.get(id) ?? 0 },
      ...index.corpus.languages.map(
        (language): TableColumn<EntityId> => ({
          key: `mentions ${language}`,
          header: texts.mentionsIn(languageName(language)),
          hint: counted.mentionsHow,
          value: id => mentionCounts(index, id).get(language) ?? 0,
        }),
      ),
    ]
  }, [index, messages, texts, counted, nameOf, languageName, degree, about])
  const ofStatements = useMemo((): readonly TableColumn<Statement>[] => {
    const names = (ids: readonly EntityId[]) => textOfParts(capitalisedList(speaker, ids))
    // Where each of its sources states it.
    const passages = (statement: Statement) => [
      ...new Set(statement.map(({ quotes: [{ passage }] }) => passage)),
    ]
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
      {
        key: 'place',
        header: texts.place,
        value: statement => passages(statement).map(place).join(`${messages.semicolon} `),
        cell: statement => <Places passages={passages(statement)} />,
      },
    ]
  }, [index, messages, texts, speaker, citationTerms, languageName, timeInWords, send, staged])

  const selected = useMemo(() => new Set<string>(state.select.map(({ id }) => id)), [state.select])
  if (entities.length === 0) return <p className="message soft">{messages.facets.none}</p>
  return (
    <div className="table" ref={scroller}>
      <DataTable
        caption={texts.links}
        columns={ofLinks}
        rows={links}
        idOf={({ id }) => id}
        isSelected={({ id }) => selected.has(id)}
        scroller={scroller}
        ui={state.ui}
      />
      <DataTable
        caption={texts.entities}
        columns={ofEntities}
        rows={entities}
        idOf={id => id}
        isSelected={id => selected.has(id)}
        scroller={scroller}
        ui={state.ui}
      />
      <DataTable
        caption={texts.statements}
        columns={ofStatements}
        rows={statements}
        idOf={([{ id }]) => id}
        isSelected={statement => statement.some(({ id }) => selected.has(id))}
        scroller={scroller}
        ui={state.ui}
      />
    </div>
  )
}

/** A cell holds so many citations; of a statement that more places make, it says how many. */
const maxPlaces = 3

function Places({ passages }: { readonly passages: readonly PassageId[] }) {
  const { messages } = useExplorer()
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
