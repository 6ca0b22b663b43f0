// What stands in where there is no graph: why, and the same as text.

import { type ReactNode, Suspense } from 'react'
import { useSetting } from '../context/context.ts'
import { loadLater } from '../kit/load-later.tsx'
import { StrengthChoice } from './StrengthChoice.tsx'

const TableView = loadLater(() => import('../table/TableView.tsx'))

type WhyProps = { readonly title: string; readonly remedy?: string; readonly children?: ReactNode }

/** Why there is no graph, with what can be done, and the tables. */
export default function TextInstead({ title, remedy, children }: WhyProps) {
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
