// All projects as areas, while nothing else is asked for: found when the first picture has been drawn, which does not wait for them.

import { useEffect, useMemo, useState } from 'react'
import { useExplorer } from '../context/context.ts'

type ProjectAreas = typeof import('./project-areas.ts').projectAreas

/** Milliseconds after which the graph stands there. */
const findAfterMs = 400

/** Null as long as the areas are those that are asked about. */
export function useProjectAreas(): ReadonlyMap<string, ReadonlySet<string>> | null {
  const { index, state, visible } = useExplorer()
  const [find, setFind] = useState<ProjectAreas | null>(null)
  const isAsked =
    state.areas === 'all' &&
    state.mode === 'projects' &&
    state.select.length === 0 &&
    !state.facets.has('project')
  useEffect(() => {
    if (!isAsked || find) return
    const timer = setTimeout(() => {
      import('./project-areas.ts').then(
        ({ projectAreas }) => setFind(() => projectAreas),
        () => {},
      )
    }, findAfterMs)
    return () => clearTimeout(timer)
  }, [isAsked, find])
  return useMemo(() => (isAsked && find ? find(index, visible) : null), [isAsked, find, index, visible])
}
