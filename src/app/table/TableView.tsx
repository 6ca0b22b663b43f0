// The graph as text, its full equal: who with whom, who and what, and each statement with its citations.

import { useMemo, useRef } from 'react'
import { filteredStatements } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { NothingDrawn } from '../evidence/NothingDrawn.tsx'
import { DataTable } from '../kit/DataTable.tsx'
import { useEntityColumns } from './entity-columns.tsx'
import { useLinkColumns } from './link-columns.tsx'
import { useStatementColumns } from './statement-columns.tsx'

/** Three tables of what the filters leave. Stands in for the graph where there is no WebGL. */
export default function TableView() {
  const { index, visible, messages, nameOf, state } = useExplorer()
  const scroller = useRef<HTMLDivElement>(null)
  const texts = messages.table
  const links = useMemo(() => [...visible.links].sort((a, b) => b.statements - a.statements), [visible])
  const entities = useMemo(() => {
    const collator = new Intl.Collator(state.ui)
    return [...visible.nodes].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))
  }, [visible, nameOf, state.ui])
  const statements = filteredStatements(index, state.facets)
  const ofLinks = useLinkColumns()
  const ofEntities = useEntityColumns()
  const ofStatements = useStatementColumns(statements)
  const selected = useMemo(() => new Set<string>(state.select.map(({ id }) => id)), [state.select])
  return (
    <div className="table" ref={scroller}>
      {entities.length === 0 ? (
        <div className="message">
          <NothingDrawn />
        </div>
      ) : (
        <>
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
        </>
      )}
      {statements.length > 0 && (
        <DataTable
          caption={texts.statements}
          columns={ofStatements}
          rows={statements}
          idOf={([{ id }]) => id}
          isSelected={statement => statement.some(({ id }) => selected.has(id))}
          scroller={scroller}
          ui={state.ui}
        />
      )}
    </div>
  )
}
