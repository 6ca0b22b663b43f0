// The recommendations in a table: what came of each at a glance, in the order that the address says, and the way to the words.

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { countKeys, type ScoreKey, scoreKeys } from '../../explorer/index.ts'
import { plain } from '../../text/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { shortNameFor } from '../evidence/short-name.ts'
import { DataTable } from '../kit/DataTable.tsx'
import { usePrinting } from '../kit/printing.ts'
import { type GoTo, type ScoreRow, useScoreColumns } from './score-columns.tsx'

const idOf = ({ score }: ScoreRow) => score.id

/** More than these are a table that scrolls by itself, to look through. */
const maxListed = 60

/** More names than this say less than their number. */
const maxNamed = 8

type Props = { readonly rows: readonly ScoreRow[]; readonly onGo: GoTo }

export function Scoreboard({ rows, onGo }: Props) {
  const { nameOf, send, state } = useExplorer()
  const texts = useViewMessages().recommendations
  const scroller = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(plain(typed.trim()))
  const found = useMemo(
    () => (sought === '' ? rows : rows.filter(({ score }) => plain(nameOf(score.id)).includes(sought))),
    [rows, sought, nameOf],
  )
  const columns = useScoreColumns(onGo)
  const selected = new Set<string>(state.select.map(({ id }) => id))
  const printing = usePrinting()
  const long = rows.length > maxListed && !printing
  return (
    <nav className="scoreboard" aria-label={texts.contents}>
      {state.facets.size === 0 && <WithoutProject rows={rows} />}
      {long && (
        // The browser's own search finds only what is drawn.
        <input
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <div className="scoreboard-table" data-long={long || undefined} ref={scroller}>
        <DataTable
          caption={texts.contents}
          columns={columns}
          rows={found}
          idOf={idOf}
          isSelected={({ score }) => selected.has(score.id)}
          scroller={scroller}
          ui={state.ui}
          sorting={{
            order: state.scores,
            onOrder: ({ key, descending }) => {
              const known = scoreKeys.find(known => known === key)
              if (known) send({ type: 'sort-scores', order: { key: known, descending } })
            },
          }}
        />
      </div>
      <WhatIsCounted />
    </nav>
  )
}

/** What one asks first: which recommendations no project answers. */
function WithoutProject({ rows }: Pick<Props, 'rows'>) {
  const { listFormat, send, speaker } = useSetting()
  const texts = useViewMessages().recommendations
  const without = rows.filter(({ score }) => score.projects.length === 0)
  if (without.length === 0) return null
  if (without.length <= maxNamed) {
    const names = without.map(({ score }) => shortNameFor(speaker, score.id).text)
    return <p>{texts.noProject(listFormat().format(names))}</p>
  }
  const first = { key: 'projects' satisfies ScoreKey, descending: false } as const
  return (
    <p>
      {texts.noProjects(without.length, rows.length)}{' '}
      <button
        type="button"
        className="link screen-only"
        onClick={() => send({ type: 'sort-scores', order: first })}
      >
        {texts.noProjectFirst}
      </button>
    </p>
  )
}

function WhatIsCounted() {
  const { messages } = useSetting()
  const { columns, how } = useViewMessages().recommendations
  return (
    <details className="counted screen-only">
      <summary>{messages.counted.title}</summary>
      <dl>
        {countKeys.map(key => (
          <div key={key}>
            <dt>{columns[key]}</dt>
            <dd>{how[key]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
