// Where the nodes lie: as compiled, until someone drags one or has what is shown laid out anew.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Mode, Position, Positions, Projection } from '../../graph/index.ts'
import { type Places, type Point, placesOf } from '../render/scene.ts'

type Moved = ReadonlyMap<Mode, Places>

/** What has been moved outlives the view that shows it. */
const movedIn = new WeakMap<Positions, Moved>()

/** The places of a mode, and what changes them; a new layout is made in a worker, of what is shown. */
export function usePlaces(positions: Positions, { mode }: Projection, shown: Projection) {
  const [moved, setMoved] = useState<Moved>(() => movedIn.get(positions) ?? new Map())
  useEffect(() => void movedIn.set(positions, moved), [positions, moved])
  /** How often all has been laid out anew or put back: each time there is something new to look at. */
  const [laid, setLaid] = useState(0)
  const [busy, setBusy] = useState(false)
  const worker = useRef<Worker | null>(null)
  useEffect(() => () => worker.current?.terminate(), [])

  const compiled = useMemo(() => placesOf(positions[mode]), [positions, mode])
  const own = moved.get(mode)
  const at = useMemo((): Places => (own ? new Map([...compiled, ...own]) : compiled), [compiled, own])

  const current = useRef(mode)
  current.current = mode
  const moveTo = useCallback((id: string, to: Point) => {
    setMoved(before => new Map(before).set(current.current, new Map(before.get(current.current)).set(id, to)))
  }, [])

  const layOutAnew = () => {
    const layouter = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.current?.terminate()
    worker.current = layouter
    setBusy(true)
    const done = () => {
      layouter.terminate()
      setBusy(false)
    }
    layouter.addEventListener('message', ({ data }: MessageEvent<readonly Position[]>) => {
      setMoved(before => new Map(before).set(mode, new Map([...(before.get(mode) ?? []), ...placesOf(data)])))
      setLaid(times => times + 1)
      done()
    })
    // Without a worker the places stay as they are.
    layouter.addEventListener('error', done)
    layouter.postMessage(shown)
  }
  const putBack = () => {
    setLaid(times => times + 1)
    setMoved(before => {
      const left = new Map(before)
      left.delete(mode)
      return left
    })
  }
  return { at, changed: own !== undefined, laid, busy, moveTo, layOutAnew, putBack } as const
}
