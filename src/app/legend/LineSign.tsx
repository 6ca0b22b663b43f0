// The line of a family of relations, as the graph draws it.

import type { CSSProperties } from 'react'
import { type RelationFamily, relationFamilies } from '../../model/index.ts'

/** Decoration beside its name; says nothing to a screen reader. */
export function LineSign({ family }: { readonly family: RelationFamily }) {
  const { dash, light, dark } = relationFamilies[family]
  return (
    <svg
      className="line-sign"
      viewBox="0 0 34 8"
      aria-hidden="true"
      style={{ '--on-light': light, '--on-dark': dark } as CSSProperties}
    >
      <path d="M0 4H34" strokeDasharray={dash.join(' ') || undefined} />
    </svg>
  )
}
