// The graph as text, its full equal: who with whom, who and what, and each statement with its citations.

import { useCallback, useMemo, useRef } from 'react'
import { isOfLanguages } from '../../explorer/index.ts'
import { filteredStatements, type Link, type Statement, sortedInSteps } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import NothingDrawn from '../evidence/NothingDrawn.tsx'
import { DataTable } from '../kit/DataTable.tsx'
import { Following } from '../kit/Following.tsx'
import { sortedByInSteps } from '../kit/sort-order.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { MeasureNotes, MeasureSwitch } from '../measures/MeasureNotes.tsx'
import { useEntityColumns } from './entity-columns.tsx'
import { useLinkColumns } from './link-columns.tsx'
import { useMeasureColumns } from './measure-columns.tsx'
import { useStatementColumns } from './statement-columns.tsx'

const idOfLink = ({ id }: Link) => id
const idOfEntity = (id: EntityId) => id
const idOfStatement = ([{ id }]: Statement) => id

const byName = { key: 'name', descending: false }

/** Three tables of what the filters leave. Stands in for the graph where there is no WebGL. */
export default function TableView() {
  const { index, visible, messages, state } = useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const texts = messages.table
  const statements = filteredStatements(index, state.facets)
  const ofLinks = useLinkColumns()
  const [ofEveryEntity, ofMeasures] = [useEntityColumns(), useMeasureColumns()]
  const ofEntities = useMemo(() => [...ofEveryEntity, ...ofMeasures], [ofEveryEntity, ofMeasures])
  const ofStatements = useStatementColumns(statements)
  const { result: sorted, late } = useResumable(
    useCallback(
      function* () {
        const links = yield* sortedInSteps(visible.links, (a, b) => b.statements - a.statements)
        return { links, entities: yield* sortedByInSteps(byName, visible.nodes, ofEntities, state.ui) }
      },
      [visible, ofEntities, state.ui],
    ),
  )
  const selected = useMemo(() => new Set<string>(state.select.map(({ id }) => id)), [state.select])
  if (!sorted) {
    return (
      <p className="message soft" role="status">
        {messages.loading}
      </p>
    )
  }
  const whatIsStated = statements.length > 0 && (
    <DataTable
      caption={texts.statements}
      columns={ofStatements}
      rows={statements}
      idOf={idOfStatement}
      isSelected={statement => statement.some(({ id }) => selected.has(id))}
      scroller={scroller}
      ui={state.ui}
    />
  )
  // Who asks what one language says wants to read that, before whom it joins.
  const statementsFirst = [...state.facets.keys()].some(isOfLanguages)
  return (
    <div className="table" ref={scroller} aria-busy={late}>
      {statementsFirst && whatIsStated}
      {visible.nodes.length === 0 ? (
        <div className="message">
          <NothingDrawn />
        </div>
      ) : (
        <>
          <DataTable
            caption={texts.links}
            columns={ofLinks}
            rows={sorted.links}
            idOf={idOfLink}
            isSelected={({ id }) => selected.has(id)}
            scroller={scroller}
            ui={state.ui}
          />
          <Following>
            <DataTable
              caption={texts.entities}
              tools={<MeasureSwitch />}
              notes={<MeasureNotes />}
              columns={ofEntities}
              rows={sorted.entities}
              idOf={idOfEntity}
              isSelected={id => selected.has(id)}
              scroller={scroller}
              ui={state.ui}
            />
          </Following>
        </>
      )}
      {!statementsFirst && <Following>{whatIsStated}</Following>}
    </div>
  )
}
