// What is hidden, and the way back for each and for all.

import { useEffect, useRef } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { Unfolding } from '../kit/Unfolding.tsx'
import { drawingMessages } from './messages/index.ts'

/** A button that says how much is hidden, and unfolds what; nothing where nothing is. `onEmpty` is told when the last has been brought back here. */
export function HiddenNodes({ onEmpty }: { readonly onEmpty: () => void }) {
  const { nameOf, send, state } = useExplorer()
  const { hidden } = state
  const words = drawingMessages[state.ui]
  // Who brings one back by keyboard goes on with the next.
  const list = useRef<HTMLUListElement>(null)
  const place = useRef<number | null>(null)
  useEffect(() => {
    if (place.current === null) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    if (hidden.length === 0) onEmpty()
    else buttons[Math.min(place.current, buttons.length - 1)]?.focus()
    place.current = null
  }, [hidden, onEmpty])
  const bringBack = (ids: readonly EntityId[] | 'all', at: number) => {
    place.current = at
    send({ type: 'bring-back', ids })
  }
  if (hidden.length === 0) return null
  return (
    <Unfolding label={words.hidden(hidden.length)} inForce className="hidden-nodes">
      <p className="soft">{words.onlyHere}</p>
      <ul ref={list}>
        {hidden.map((id, at) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={words.bringBack(nameOf(id))}
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
      <button type="button" className="button" onClick={() => bringBack('all', 0)}>
        {words.bringAllBack}
      </button>
    </Unfolding>
  )
}
