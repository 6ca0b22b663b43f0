// The graph as text, its full equal: who with whom, who and what, and each claim with its citation.

import { useMemo, useRef } from 'react'
import {
  citationLine,
  citationOf,
  filteredStatements,
  type Link,
  mentionCounts,
  statementCounts,
} from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
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

  const links = useMemo(() => [...visible.links].sort((a, b) => b.claims.length - a.claims.length), [visible])
  const entities = useMemo(() => {
    const collator = new Intl.Collator(state.ui)
    return [...visible.nodes].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))
  }, [visible, nameOf, state.ui])
  const degree = useMemo(() => {
    const count = new Map<EntityId, number>()
    for (const { a, b } of visible.links) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1)
    return count
  }, [visible])
  const claims = filteredStatements(index, state.facets)
  const about = statementCounts(index, state.facets)
  const staged = useMemo(() => claims.some(({ status }) => status), [claims])

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
        value: ({ claims }) => claims.length,
        cell: ({ id, a, b, claims }) => (
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'select', what: { kind: 'link', id } })}
          >
            {messages.details.claims(claims.length)}
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
  const ofClaims = useMemo((): readonly TableColumn<Claim>[] => {
    const names = (ids: readonly EntityId[]) => textOfParts(capitalisedList(speaker, ids))
    const place = ({ quotes: [{ passage }] }: Claim) => {
      const citation = citationOf(index, passage)
      return citation ? citationLine(citation, citationTerms) : passage
    }
    // Shown beside the verb, where there is room for it.
    const ofStatus: TableColumn<Claim> = {
      key: 'status',
      header: messages.facets.status,
      value: ({ status }) => (status ? messages.statuses[status] : ''),
      isUnseen: true,
    }
    return [
      {
        key: 'subjects',
        header: texts.who,
        value: ({ subjects }) => names(subjects),
        cell: ({ subjects }) => <EntityList ids={subjects} />,
      },
      {
        key: 'predicate',
        header: texts.predicate,
        value: claim => verbOf(speaker, claim),
        cell: claim => (
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
        value: ({ objects }) => names(objects),
        cell: ({ objects }) => <EntityList ids={objects} />,
      },
      {
        key: 'projects',
        header: messages.facets.project,
        value: ({ projects }) => names(projects),
        cell: ({ projects }) => <EntityList ids={projects} />,
      },
      ...(staged ? [ofStatus] : []),
      {
        key: 'when',
        header: messages.details.when,
        value: ({ when }) => when ?? '',
        cell: ({ when }) => when && timeInWords(when),
      },
      {
        key: 'languages',
        header: texts.evidence,
        value: ({ quotes }) => quotes.map(({ language }) => languageName(language)).join(', '),
      },
      {
        key: 'place',
        header: texts.place,
        value: place,
        cell: ({ quotes: [{ passage }] }) => <Citation passage={passage} />,
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
        columns={ofClaims}
        rows={claims}
        idOf={({ id }) => id}
        isSelected={({ id }) => selected.has(id)}
        scroller={scroller}
        ui={state.ui}
      />
    </div>
  )
}
