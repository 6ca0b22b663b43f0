// The views. The graph, which is the first, comes with the page; each other when it is asked for.

import { lazy, type ReactNode } from 'react'
import type { View } from '../../explorer/index.ts'
import type { Neighbourhood } from '../../graph/index.ts'
import { GraphView } from '../graph/GraphView.tsx'
import type { ThemeName } from './theme.ts'

/** What a view may need beyond what every part of the page may ask. */
type Given = {
  readonly lit: Neighbourhood | null
  readonly theme: ThemeName
}

const MatrixView = lazy(() => import('../matrix/MatrixView.tsx'))
const TableView = lazy(() => import('../table/TableView.tsx'))
const TimelineView = lazy(() => import('../timeline/TimelineView.tsx'))
const Recommendations = lazy(() => import('../recommendations/Recommendations.tsx'))
export const Reader = lazy(() => import('../reader/Reader.tsx'))

export const viewOf: Readonly<Record<View, (given: Given) => ReactNode>> = {
  graph: given => <GraphView {...given} />,
  matrix: () => <MatrixView />,
  table: () => <TableView />,
  timeline: () => <TimelineView />,
  recommendations: () => <Recommendations />,
  reader: () => <Reader wide />,
}
