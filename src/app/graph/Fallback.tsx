// What stands in where there is no graph: why, and the same as text.

import { type ReactNode, Suspense } from 'react'
import { useSetting } from '../context/context.ts'
import { loadLater } from '../kit/load-later.tsx'
import type { RendererTrouble } from '../render/renderer-cache.ts'
import { StrengthChoice } from './StrengthChoice.tsx'

const TableView = loadLater(() => import('../table/TableView.tsx'))

type WhyProps = { readonly title: string; readonly remedy?: string; readonly children?: ReactNode }

/** Why there is no graph, with what can be done, and the tables. */
export function TextInstead({ title, remedy, children }: WhyProps) {
  const { messages } = useSetting()
  return (
    <div className="fallback">
      <div className="aside" role="status">
        <p>
          <strong>{title}</strong>
        </p>
        <p>
          {remedy} {messages.graph.tables}
        </p>
        {children}
        <StrengthChoice />
      </div>
      <Suspense>
        <TableView />
      </Suspense>
    </div>
  )
}

type Props = { readonly trouble: RendererTrouble; readonly onRetry: () => void }

export function Fallback({ trouble, onRetry }: Props) {
  const { messages } = useSetting()
  return (
    <TextInstead {...messages.graph.trouble[trouble]}>
      {/* Where the browser has no WebGL, it will have none the next moment either. */}
      {trouble !== 'no-webgl' && (
        <button type="button" className="button" onClick={onRetry}>
          {messages.failed.retry}
        </button>
      )}
    </TextInstead>
  )
}
