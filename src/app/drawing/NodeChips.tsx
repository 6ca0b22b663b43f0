// Nodes to which something was done, behind a button, and the way back for each and for all.

import { useEffect, useRef } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { Unfolding } from '../kit/Unfolding.tsx'

type Props = {
  readonly ids: readonly EntityId[]
  readonly label: string
  readonly note: string
  /** What the button of one does. */
  readonly nameOfOne: (id: EntityId) => string
  /** What the button of all does. */
  readonly all: string
  readonly onBack: (ids: readonly EntityId[]) => void
  /** Told when the last has been brought back here. */
  readonly onEmpty: () => void
}

export function NodeChips({ ids, label, note, nameOfOne, all, onBack, onEmpty }: Props) {
  const { nameOf } = useExplorer()
  // Who brings one back by keyboard goes on with the next.
  const list = useRef<HTMLUListElement>(null)
  const place = useRef<number | null>(null)
  const count = ids.length
  useEffect(() => {
    if (place.current === null) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    if (count === 0) onEmpty()
    else buttons[Math.min(place.current, buttons.length - 1)]?.focus()
    place.current = null
  }, [count, onEmpty])
  const bringBack = (ids: readonly EntityId[], at: number) => {
    place.current = at
    onBack(ids)
  }
  if (count === 0) return null
  return (
    <Unfolding label={label} inForce className="node-chips">
      <p className="soft">{note}</p>
      <ul ref={list}>
        {ids.map((id, at) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={nameOfOne(id)}
              onClick={() => bringBack([id], at)}
            >
              <bdi>{nameOf(id)}</bdi>
              <span className="off" aria-hidden="true">
                ✕
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => bringBack(ids, 0)}>
        {all}
      </button>
    </Unfolding>
  )
}
