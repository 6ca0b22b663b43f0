// The views. The graph, which is the first, comes with the page; each other when it is asked for.

import type { ReactNode } from 'react'
import type { View } from '../../explorer/index.ts'
import type { Neighbourhood } from '../../graph/index.ts'
import { Graph } from '../graph/Graph.tsx'
import { later } from './later.tsx'
import type { ThemeName } from './theme.ts'

/** What a view may need beyond what every part of the page may ask. */
type Given = {
  readonly lit: Neighbourhood | null
  readonly theme: ThemeName
}

const MatrixView = later(() => import('../matrix/MatrixView.tsx'))
const TableView = later(() => import('../table/TableView.tsx'))
const TimelineView = later(() => import('../timeline/TimelineView.tsx'))
const Recommendations = later(() => import('../recommendations/Recommendations.tsx'))
export const Reader = later(() => import('../reader/Reader.tsx'))

export const viewOf: Readonly<Record<View, (given: Given) => ReactNode>> = {
  graph: given => <Graph {...given} />,
  matrix: () => <MatrixView />,
  table: () => <TableView />,
  timeline: () => <TimelineView />,
  recommendations: () => <Recommendations />,
  reader: () => <Reader wide />,
}
