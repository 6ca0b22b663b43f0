// Where the nodes of a foreign graph lie: as its file says, else as they are laid out here.

import { useEffect, useState } from 'react'
import type { HeldGraph } from '../files/reading.ts'

/** `places` is null as long as they are being computed; `share` tells how far that is, from 0 to 1. */
export function usePlaces(held: HeldGraph): { readonly places: Float32Array | null; readonly share: number } {
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
  return { places, share }
}
