// The node whose menu is asked for: by the other button of the mouse, by a finger that rests, or by the keys of menus on the one that the keys stand on.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { EntityId } from '../../model/index.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import type { Point } from '../render/scene.ts'

/** A node that a finger rests on; another object each time. */
export type RestedNode = { readonly id: EntityId; readonly at: Point }

export type AskedNode = { readonly id: EntityId; readonly at: Point; readonly byKey: boolean }

/** `standing` is the node that the keys stand on, or that is selected. */
export function useAskedNode(
  renderer: GraphRenderer | null,
  canvas: RefObject<HTMLElement | null>,
  standing: EntityId | null,
  rested: RestedNode | null,
) {
  const [asked, ask] = useState<AskedNode | null>(null)
  const now = useRef(standing)
  useEffect(() => {
    now.current = standing
  }, [standing])
  useEffect(() => {
    if (rested) ask({ ...rested, byKey: false })
  }, [rested])
  useEffect(() => {
    const place = canvas.current
    if (!renderer || !place) return
    const askByKey = (): boolean => {
      const id = now.current
      const at = id && renderer.placeOf(id)
      if (at) ask({ id, at, byKey: true })
      return Boolean(at)
    }
    const onMenu = (event: MouseEvent) => {
      // Of a finger that rests the renderer tells; and where nothing is, the browser's own menu may be wanted.
      const isByMouse = 'pointerType' in event && event.pointerType === 'mouse'
      const { left, top } = place.getBoundingClientRect()
      const at = { x: event.clientX - left, y: event.clientY - top }
      const id = isByMouse ? (renderer.nodeAt(at) as EntityId | null) : null
      if (id) ask({ id, at, byKey: false })
      if (id || !isByMouse) event.preventDefault()
    }
    const onKey = (event: KeyboardEvent) => {
      const isAsking = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
      if (isAsking && askByKey()) event.preventDefault()
    }
    place.addEventListener('contextmenu', onMenu)
    place.addEventListener('keydown', onKey)
    return () => {
      place.removeEventListener('contextmenu', onMenu)
      place.removeEventListener('keydown', onKey)
    }
  }, [renderer, canvas])
  return [asked, ask] as const
}
