// The views. The graph, which is the first, comes with the page; each other when it is asked for.

import type { ReactNode } from 'react'
import type { View } from '../../explorer/index.ts'
import type { Neighbourhood } from '../../graph/index.ts'
import { Graph } from '../graph/Graph.tsx'
import { loadLater } from '../kit/load-later.tsx'
import type { ThemeName } from '../kit/theme.ts'

/** What a view may need beyond what every part of the page may ask. */
type ViewProps = {
  readonly highlight: Neighbourhood | null
  readonly theme: ThemeName
}

const MatrixView = loadLater(() => import('../matrix/MatrixView.tsx'))
const TableView = loadLater(() => import('../table/TableView.tsx'))
const TimelineView = loadLater(() => import('../timeline/TimelineView.tsx'))
const Recommendations = loadLater(() => import('../recommendations/Recommendations.tsx'))
export const Reader = loadLater(() => import('../reader/Reader.tsx'))

export const renderView: Readonly<Record<View, (given: ViewProps) => ReactNode>> = {
  graph: given => <Graph {...given} />,
  matrix: () => <MatrixView />,
  table: () => <TableView />,
  timeline: () => <TimelineView />,
  recommendations: () => <Recommendations />,
  reader: () => <Reader wide />,
}
