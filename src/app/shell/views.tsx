// The views. The graph, which is the first, comes with the page; each other when it is asked for.

import type { ReactNode } from 'react'
import type { View } from '../../explorer/index.ts'
import { Graph } from '../graph/Graph.tsx'
import { loadLater } from '../kit/load-later.tsx'
import type { ThemeName } from '../kit/theme.ts'

const MatrixView = loadLater(() => import('../matrix/MatrixView.tsx'))
const TableView = loadLater(() => import('../table/TableView.tsx'))
const TimelineView = loadLater(() => import('../timeline/TimelineView.tsx'))
const Recommendations = loadLater(() => import('../recommendations/Recommendations.tsx'))
const DifferencesView = loadLater(() => import('../differences/DifferencesView.tsx'))
const CompareView = loadLater(() => import('../compare/CompareView.tsx'))
const WorkbenchView = loadLater(() => import('../workbench/WorkbenchView.tsx'))
export const Reader = loadLater(() => import('../reader/Reader.tsx'))

/** Each in the colours in force, as far as it draws in them. */
export const renderView: Readonly<Record<View, (theme: ThemeName) => ReactNode>> = {
  graph: theme => <Graph theme={theme} />,
  matrix: () => <MatrixView />,
  table: () => <TableView />,
  timeline: () => <TimelineView />,
  recommendations: () => <Recommendations />,
  differences: () => <DifferencesView />,
  compare: () => <CompareView />,
  reader: () => <Reader wide />,
  workbench: () => <WorkbenchView />,
}
