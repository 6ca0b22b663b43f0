// Where the nodes lie. Canvas, pictures, print, exports and files all read it here, so that what one arranged is what leaves.

import { useEffect, useMemo, useReducer } from 'react'
import { type Arrangements, arrange, isSameArrangement } from '../../explorer/index.ts'
import { type Mode, modes, type PositionsByMode } from '../../graph/index.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { layoutOf, makeLayout, noFilters } from './layouts.ts'

export type CurrentPositions = {
  /** As they are in force. A mode that has still to be laid out has none. */
  readonly positions: PositionsByMode
  /** The modes in which some lie otherwise than compiled. */
  readonly rearranged: ReadonlySet<Mode>
}

/** The places in force; what of them has still to be laid out comes later, in the mode that is shown first. */
export function usePositions(loaded: LoadedCorpus, arranged: Arrangements, mode: Mode): CurrentPositions {
  const { index, projections, positions: compiled } = loaded
  const [news, tell] = useReducer((count: number) => count + 1, 0)
  const laidOut = arranged.get(mode)?.laidOut ?? null
  useEffect(() => {
    const wanted = [...(laidOut ? [laidOut] : []), ...(compiled[mode] ? [] : [noFilters])]
    // Where a layout cannot be made, what is there stands; whoever asks for a new one is told.
    for (const facets of wanted)
      if (!layoutOf(projections, mode, facets))
        makeLayout(index, projections, mode, facets).then(tell, () => {})
  }, [index, projections, compiled, mode, laidOut])

  return useMemo(() => {
    void news
    const positions: { -readonly [mode in Mode]?: PositionsByMode[mode] } = {}
    const rearranged = new Set<Mode>()
    for (const mode of modes) {
      const base = compiled[mode] ?? layoutOf(projections, mode, noFilters)
      if (!base) continue
      const { laidOut = null, moved = new Map() } = arranged.get(mode) ?? {}
      const own = arrange(base, laidOut && layoutOf(projections, mode, laidOut), moved)
      positions[mode] = own
      if (!isSameArrangement(own, base)) rearranged.add(mode)
    }
    return { positions, rearranged }
  }, [projections, compiled, arranged, news])
}
