// A part of the panel under what it tells of, and of how many.

import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly count: number; readonly children: ReactNode }

export const CountedSection = ({ title, count, children }: Props) => (
  <section aria-label={title}>
    <h3>
      {title} <span className="soft">{count}</span>
    </h3>
    {children}
  </section>
)
