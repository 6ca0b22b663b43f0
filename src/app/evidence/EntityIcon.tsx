// The shape and colour of an entity type, as in the graph.

import { shapePaths } from '../../graph/index.ts'
import { type EntityType, styleOf } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'

/** Decoration beside a name or a type's name; says nothing to a screen reader. */
export function EntityIcon({ type }: { readonly type: EntityType }) {
  const { vocabulary } = useSetting().index
  const { shape } = styleOf(vocabulary, type)
  return (
    <svg className="icon" viewBox="-1.35 -1.35 2.7 2.7" aria-hidden="true" data-type={type}>
      <path d={shapePaths[shape]} fill={`var(--type-${type})`} fillRule="evenodd" />
    </svg>
  )
}
