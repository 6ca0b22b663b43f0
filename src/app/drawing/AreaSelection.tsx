// Selecting what lies in a rectangle, or in what a free hand draws: two buttons, and Shift with the mouse.

import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useExplorer } from '../context/context.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { drawingMessages } from './messages/index.ts'
import { cornersOf, type Outline, type OutlineKind, within } from './outline.ts'
import { useOutline } from './use-outline.ts'

type Props = {
  readonly renderer: GraphRenderer | null
  readonly canvas: RefObject<HTMLElement | null>
  /** What is to be said; `seen`: and shown, for nothing else tells it. */
  readonly onSay: (said: string, seen: boolean) => void
}

/** The picture of each on its button. */
const pictures: Readonly<Record<OutlineKind, string>> = {
  rectangle: 'M2 2H14V14H2Z',
  line: 'M8 2C12 2 14.5 4 14 7S10 11 8 10.5 2 9 2 6 4.5 2 8 2M8 10.5C6 10 4.5 12 6 14.5',
}

export function AreaSelection({ renderer, canvas, onSay }: Props) {
  const { send, state, visible } = useExplorer()
  const words = drawingMessages[state.ui]
  const [asked, ask] = useState<OutlineKind | null>(null)
  const onDrawn = (outline: Outline | null, adds: boolean) => {
    ask(null)
    if (!outline || !renderer) return
    const found = within(visible.nodes, id => renderer.placeOf(id), outline)
    onSay(words.selected(found.length), found.length === 0)
    if (found.length === 0) return
    const before = adds ? state.select : []
    const known = new Set<string>(before.map(({ id }) => id))
    const more = found.filter(id => !known.has(id)).map(id => ({ kind: 'entity', id }) as const)
    send({ type: 'select-all', what: [...before, ...more] })
  }
  const drawn = useOutline(renderer, canvas, asked, onDrawn)
  useEffect(() => {
    const place = canvas.current
    if (!asked || !place) return
    place.dataset.area = ''
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // This step back is taken here, and not by the page.
      event.preventDefault()
      ask(null)
    }
    addEventListener('keydown', onKey, true)
    return () => {
      delete place.dataset.area
      removeEventListener('keydown', onKey, true)
    }
  }, [asked, canvas])
  const over = canvas.current?.parentElement
  return (
    <>
      {(['rectangle', 'line'] as const).map(kind => (
        <button
          key={kind}
          type="button"
          className="button select-area"
          aria-pressed={asked === kind}
          aria-label={words.selectArea[kind]}
          title={words.selectAreaHow[kind]}
          onClick={() => ask(asked === kind ? null : kind)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={pictures[kind]} />
          </svg>
        </button>
      ))}
      <p role="status">{asked && words.areaHow[asked]}</p>
      {drawn &&
        over &&
        createPortal(
          <svg className="area" aria-hidden="true">
            <polygon
              points={cornersOf(drawn)
                .map(({ x, y }) => `${x},${y}`)
                .join(' ')}
            />
          </svg>,
          over,
        )}
    </>
  )
}
