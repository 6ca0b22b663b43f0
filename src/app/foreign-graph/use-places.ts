// Where the nodes of a foreign graph lie: as its file says, else as they are laid out here; or where somebody has put them since.

import { useCallback, useEffect, useState } from 'react'
import type { HeldGraph } from '../files/reading.ts'
import type { Point } from '../render/scene.ts'
import { withNodeMoved } from './opened-scene.ts'

export type Places = {
  /** Null as long as they are being computed. */
  readonly places: Float32Array | null
  /** How far that is, from 0 to 1. */
  readonly share: number
  /** Puts a node of the scene somewhere, for as long as the graph is open. */
  readonly move: (id: string, to: Point) => void
}

export function usePlaces(held: HeldGraph): Places {
  const { drawable } = held.graph
  const [places, setPlaces] = useState<Float32Array | null>(drawable.places)
  const [share, setShare] = useState(0)
  useEffect(() => {
    if (drawable.places || drawable.nodes.length === 0) return
    let here = true
    void held.layOut(share => here && setShare(share)).then(laid => here && setPlaces(laid))
    return () => {
      here = false
      held.stop()
    }
  }, [held, drawable])
  const move = useCallback(
    (id: string, to: Point) => setPlaces(before => before && withNodeMoved(before, drawable, id, to)),
    [drawable],
  )
  return { places, share, move }
}
