// The list of the recommendations: what came of each at a glance, and a way to it.

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Recommendation } from '../../explorer/index.ts'
import type { EntityId } from '../../model/index.ts'
import { plain } from '../../text/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import type { TableColumn } from '../kit/columns.ts'
import { DataTable } from '../kit/DataTable.tsx'
import { usePrinting } from '../kit/printing.ts'

const idOf = ({ id }: Recommendation) => id

/** More than these are a table that scrolls by itself, to sort and to look through. */
const maxListed = 60

type Props = {
  readonly recommendations: readonly Recommendation[]
  /** An address of its own would leave the state, so the page scrolls. */
  readonly onGo: (id: EntityId) => void
}

export function Contents({ recommendations, onGo }: Props) {
  const { messages, nameOf } = useSetting()
  const printing = usePrinting()
  const texts = messages.recommendations
  const { columns } = texts
  if (recommendations.length > maxListed && !printing) {
    return <LongContents recommendations={recommendations} onGo={onGo} />
  }
  return (
    <nav className="recommendations-contents" aria-label={texts.contents}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.recommendation}</th>
            <th scope="col" title={texts.countHow}>
              {columns.answers}
            </th>
            <th scope="col">{columns.projects}</th>
            <th scope="col">{columns.national}</th>
          </tr>
        </thead>
        <tbody>
          {recommendations.map(({ id, counts }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onGo(id)}>
                  {nameOf(id)}
                </button>
              </th>
              {[counts.answers, counts.projects, counts.national].map((n, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three numbers, always the same three
                <td key={i} data-none={(n === 0 && i < 2) || undefined}>
                  {n === 0 ? texts.none : n}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </nav>
  )
}

/** Of many: those whose names hold what one types, for the browser's own search finds only what is drawn. */
function LongContents({ recommendations, onGo }: Props) {
  const { messages, nameOf, state } = useExplorer()
  const texts = messages.recommendations
  const scroller = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(plain(typed.trim()))
  const found = useMemo(
    () =>
      sought === ''
        ? recommendations
        : recommendations.filter(({ id }) => plain(nameOf(id)).includes(sought)),
    [recommendations, sought, nameOf],
  )
  const columns = useMemo((): readonly TableColumn<Recommendation>[] => {
    const counted = (key: 'answers' | 'projects' | 'national', hint?: string) => ({
      key,
      header: texts.columns[key],
      ...(hint && { hint }),
      value: ({ counts }: Recommendation) => counts[key],
    })
    return [
      {
        key: 'recommendation',
        header: texts.columns.recommendation,
        value: ({ id }) => nameOf(id),
        cell: ({ id }) => (
          <button type="button" className="link" onClick={() => onGo(id)}>
            {nameOf(id)}
          </button>
        ),
      },
      counted('answers', texts.countHow),
      counted('projects'),
      counted('national'),
    ]
  }, [texts, nameOf, onGo])
  return (
    <nav className="recommendations-contents" aria-label={texts.contents}>
      <input
        type="search"
        aria-label={texts.find}
        placeholder={texts.find}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="recommendations-list" ref={scroller}>
        <DataTable
          caption={texts.contents}
          columns={columns}
          rows={found}
          idOf={idOf}
          isSelected={() => false}
          scroller={scroller}
          ui={state.ui}
        />
      </div>
    </nav>
  )
}
