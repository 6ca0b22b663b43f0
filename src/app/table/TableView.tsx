// The graph as text, its full equal: who with whom, who and what, and each claim with its citation.

import { useMemo, useRef } from 'react'
import {
  citationLine,
  citationOf,
  mentionCounts,
  statementCounts,
  statementsLeft,
  type Tie,
} from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
import { standingList, textOf, verbOf } from '../../words/index.ts'
import { Citation } from '../details/Citation.tsx'
import { EntityLink, EntityList, StatusBadge } from '../details/Statement.tsx'
import { useExplorer } from '../shell/context.ts'
import type { Column } from './columns.ts'
import { DataTable } from './DataTable.tsx'

/** Three tables of what the filters leave. Stands in for the graph where there is no WebGL. */
export default function TableView() {
  const { citing, index, shown, messages, nameOf, send, speaker, state, languageName, timeInWords } =
    useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const words = messages.table
  const counted = messages.counted

  const ties = useMemo(() => [...shown.ties].sort((a, b) => b.claims.length - a.claims.length), [shown])
  const entities = useMemo(() => {
    const collator = new Intl.Collator(state.ui)
    return [...shown.nodes].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))
  }, [shown, nameOf, state.ui])
  const degree = useMemo(() => {
    const count = new Map<EntityId, number>()
    for (const { a, b } of shown.ties) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1)
    return count
  }, [shown])
  const claims = statementsLeft(index, state.facets)
  const about = statementCounts(index, state.facets)
  const staged = useMemo(() => claims.some(({ status }) => status), [claims])

  const ofTies = useMemo(
    (): readonly Column<Tie>[] => [
      { key: 'a', header: words.name, value: ({ a }) => nameOf(a), cell: ({ a }) => <EntityLink id={a} /> },
      {
        key: 'b',
        header: words.connected,
        value: ({ b }) => nameOf(b),
        cell: ({ b }) => <EntityLink id={b} />,
      },
      {
        key: 'claims',
        header: words.claims,
        value: ({ claims }) => claims.length,
        cell: ({ id, a, b, claims }) => (
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'select', what: { kind: 'tie', id } })}
          >
            {messages.details.claims(claims.length)}
            <span className="hidden-visually">
              {messages.colon} {textOf(standingList(speaker, [a, b]))}
            </span>
          </button>
        ),
      },
    ],
    [messages, words, nameOf, speaker, send],
  )
  const ofEntities = useMemo((): readonly Column<EntityId>[] => {
    const typeOf = (id: EntityId) => {
      const type = index.entities.get(id)?.type
      return type ? messages.types[type][0] : ''
    }
    return [
      { key: 'name', header: words.name, value: nameOf, cell: id => <EntityLink id={id} /> },
      { key: 'type', header: words.type, value: typeOf },
      { key: 'ties', header: words.ofTies, hint: counted.linksHow, value: id => degree.get(id) ?? 0 },
      { key: 'claims', header: words.claims, hint: counted.statementsHow, value: id => about.get(id) ?? 0 },
      ...index.corpus.languages.map(
        (language): Column<EntityId> => ({
          key: `mentions ${language}`,
          header: words.mentionsIn(languageName(language)),
          hint: counted.mentionsHow,
          value: id => mentionCounts(index, id).get(language) ?? 0,
        }),
      ),
    ]
  }, [index, messages, words, counted, nameOf, languageName, degree, about])
  const ofClaims = useMemo((): readonly Column<Claim>[] => {
    const names = (ids: readonly EntityId[]) => textOf(standingList(speaker, ids))
    const place = ({ quotes: [{ passage }] }: Claim) => {
      const citation = citationOf(index, passage)
      return citation ? citationLine(citation, citing) : passage
    }
    // Shown beside the verb, where there is room for it.
    const ofStatus: Column<Claim> = {
      key: 'status',
      header: messages.facets.status,
      value: ({ status }) => (status ? messages.statuses[status] : ''),
      isUnseen: true,
    }
    return [
      {
        key: 'subjects',
        header: words.who,
        value: ({ subjects }) => names(subjects),
        cell: ({ subjects }) => <EntityList ids={subjects} />,
      },
      {
        key: 'predicate',
        header: words.predicate,
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
        header: words.what,
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
        header: words.evidence,
        value: ({ quotes }) => quotes.map(({ language }) => languageName(language)).join(', '),
      },
      {
        key: 'place',
        header: words.place,
        value: place,
        cell: ({ quotes: [{ passage }] }) => <Citation passage={passage} />,
      },
    ]
  }, [index, messages, words, speaker, citing, languageName, timeInWords, send, staged])

  const selected = useMemo(() => new Set<string>(state.select.map(({ id }) => id)), [state.select])
  if (entities.length === 0) return <p className="message soft">{messages.facets.none}</p>
  return (
    <div className="table" ref={scroller}>
      <DataTable
        caption={words.ties}
        columns={ofTies}
        rows={ties}
        idOf={({ id }) => id}
        isSelected={({ id }) => selected.has(id)}
        scroller={scroller}
        ui={state.ui}
      />
      <DataTable
        caption={words.entities}
        columns={ofEntities}
        rows={entities}
        idOf={id => id}
        isSelected={id => selected.has(id)}
        scroller={scroller}
        ui={state.ui}
      />
      <DataTable
        caption={words.statements}
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
