// Every node of a foreign graph, to look through and to choose from, without a mouse and without WebGL.

import { type RefObject, useMemo } from 'react'
import type { DescribedItem } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { ForeignGraph } from '../files/protocol.ts'
import type { TableColumn } from '../kit/columns.ts'
import { DataTable } from '../kit/DataTable.tsx'
import { openMessages } from './messages/index.ts'

type Props = {
  readonly graph: ForeignGraph
  /** The numbers of those that are looked for; null is all. */
  readonly found: Uint32Array | null
  readonly ui: InterfaceLanguage
  readonly scroller: RefObject<HTMLElement | null>
  readonly onPick: (item: DescribedItem) => void
}

export function NodeList({ graph, found, ui, scroller, onPick }: Props) {
  const words = openMessages[ui]
  const { labels, degrees } = graph
  const byDegree = useMemo(
    () => Uint32Array.from(degrees.keys()).sort((a, b) => degrees[b]! - degrees[a]! || a - b),
    [degrees],
  )
  const rows = useMemo(() => {
    if (!found) return Array.from(byDegree)
    const wanted = new Set(found)
    return Array.from(byDegree).filter(node => wanted.has(node))
  }, [byDegree, found])
  const columns = useMemo(
    (): readonly TableColumn<number>[] => [
      {
        key: 'label',
        header: words.label,
        value: node => labels[node] ?? '',
        cell: node => (
          <button type="button" className="link" onClick={() => onPick({ of: 'node', number: node })}>
            <bdi>{labels[node]}</bdi>
          </button>
        ),
      },
      { key: 'degree', header: words.degree, value: node => degrees[node] ?? 0 },
    ],
    [words, labels, degrees, onPick],
  )
  return (
    <DataTable
      caption={words.nodes}
      columns={columns}
      rows={rows}
      idOf={String}
      isSelected={() => false}
      scroller={scroller}
      ui={ui}
    />
  )
}
