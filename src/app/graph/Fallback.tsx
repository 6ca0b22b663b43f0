// What stands in where there is no graph: why, and the same as text.

import { Suspense } from 'react'
import { useExplorer } from '../shell/context.ts'
import { later } from '../shell/later.tsx'
import type { Trouble } from './kept.ts'

const TableView = later(() => import('../table/TableView.tsx'))

type Props = { readonly trouble: Trouble; readonly onRetry: () => void }

export function Fallback({ trouble, onRetry }: Props) {
  const { messages } = useExplorer()
  const { title, remedy } = messages.graph.trouble[trouble]
  return (
    <div className="fallback">
      <div className="aside" role="status">
        <p>
          <strong>{title}</strong>
        </p>
        <p>
          {remedy} {messages.graph.tables}
        </p>
        {/* Where the browser has no WebGL, it will have none the next moment either. */}
        {trouble !== 'no-webgl' && (
          <button type="button" className="button" onClick={onRetry}>
            {messages.failed.retry}
          </button>
        )}
      </div>
      <Suspense>
        <TableView />
      </Suspense>
    </div>
  )
}
