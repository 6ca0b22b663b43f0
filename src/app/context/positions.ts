// Where the nodes lie. Canvas, pictures, print, exports and files all read it here, so that what one arranged is what leaves.

import { useCallback, useEffect, useMemo, useReducer } from 'react'
import { type Arrangements, arrange, isSameArrangement } from '../../explorer/index.ts'
import { type Mode, modes, type PositionsByMode } from '../../graph/index.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { layoutOf, makeLayout, noFilters } from './layouts.ts'

export type CurrentPositions = {
  /** As they are in force. A mode that has still to be laid out has none. */
  readonly positions: PositionsByMode
  /** The modes in which some lie otherwise than compiled. */
  readonly rearranged: ReadonlySet<Mode>
  /** The same, when all modes are laid out that can be: for what leaves the page. Never rejects. */
  readonly allPositions: () => Promise<PositionsByMode>
}

type Placed = Pick<LoadedCorpus, 'index' | 'projections' | 'positions'>

/** What has to be laid out in a mode before its places are those in force. */
function missingLayouts({ projections, positions: compiled }: Placed, arranged: Arrangements, mode: Mode) {
  const laidOut = arranged.get(mode)?.laidOut ?? null
  const wanted = [...(laidOut ? [laidOut] : []), ...(compiled[mode] ? [] : [noFilters])]
  return wanted.filter(facets => !layoutOf(projections, mode, facets))
}

/** The places in force, as far as they are laid out. */
function placesInForce({ projections, positions: compiled }: Placed, arranged: Arrangements) {
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
}

/** The places in force; what of them has still to be laid out comes later, in the mode that is shown first. */
export function usePositions(loaded: Placed, arranged: Arrangements, mode: Mode): CurrentPositions {
  const { index, projections, positions } = loaded
  const [news, tell] = useReducer((count: number) => count + 1, 0)
  const placed = useMemo(() => ({ index, projections, positions }), [index, projections, positions])
  const make = useCallback(
    (mode: Mode) =>
      missingLayouts(placed, arranged, mode).map(facets =>
        // Where a layout cannot be made, what is there stands; whoever asks for a new one is told.
        makeLayout(placed.index, placed.projections, mode, facets).then(tell, () => {}),
      ),
    [placed, arranged],
  )
  useEffect(() => {
    make(mode)
  }, [make, mode])
  const allPositions = useCallback(async () => {
    await Promise.all(modes.flatMap(make))
    return placesInForce(placed, arranged).positions
  }, [placed, arranged, make])
  return useMemo(() => {
    void news
    return { ...placesInForce(placed, arranged), allPositions }
  }, [placed, arranged, allPositions, news])
}
