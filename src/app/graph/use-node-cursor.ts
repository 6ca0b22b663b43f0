// The graph by keyboard: arrows walk from node to node, Enter selects, and the camera has keys of its own.

import { type KeyboardEvent, useCallback, useState } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { isSingle } from '../kit/keys.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import type { Direction } from '../render/scene.ts'

const isDirection = (key: string): key is Direction => /^Arrow(Up|Down|Left|Right)$/.test(key)

/** The node that the keys stand on, and what the canvas listens to. */
export function useNodeCursor(renderer: GraphRenderer | null) {
  const { send, state } = useExplorer()
  const [pointed, setPointed] = useState<EntityId | null>(null)

  const stand = useCallback(
    (id: EntityId) => {
      setPointed(id)
      renderer?.point({ kind: 'node', id })
    },
    [renderer],
  )
  function step(renderer: GraphRenderer, direction: Direction): void {
    const [selected] = state.select
    const from = pointed ?? (selected?.kind === 'entity' ? selected.id : null)
    const next = renderer.walk(from, direction) as EntityId | null
    if (!next) return
    stand(next)
    renderer.reveal(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!renderer) return
    if (isDirection(event.key)) step(renderer, event.key)
    else if (event.key === 'Enter' && pointed)
      send({ type: event.shiftKey ? 'toggle-selected' : 'select', what: { kind: 'entity', id: pointed } })
    else if (isSingle(event.nativeEvent, 'h') && pointed) {
      leave()
      send({ type: 'hide', ids: [pointed] })
    } else if (event.key === '+') renderer.zoomIn()
    else if (event.key === '-') renderer.zoomOut()
    else if (event.key === '0') renderer.fit()
    else return
    event.preventDefault()
  }
  const leave = () => {
    setPointed(null)
    renderer?.point(null)
  }
  return { pointed, stand, onCanvas: { onKeyDown, onBlur: leave } } as const
}
