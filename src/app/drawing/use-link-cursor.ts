// The links of a node by keyboard: L goes to the next one, clockwise, Shift-L to the one before, Enter opens its words.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Link } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { singleKeysOn } from '../kit/keys.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { clockwiseLinks } from './clockwise.ts'

/** A link that the keys stand on, and which one it is of those of its node. */
type LinkCursor = { readonly link: Link; readonly of: EntityId; readonly at: number; readonly all: number }

type Keys = {
  /** The node that the keys stand on; null while they are elsewhere. */
  readonly pointed: EntityId | null
  /** Where they would begin: the same, or what is selected. */
  readonly standing: EntityId | null
  /** Has them stand on a node. */
  readonly onPoint: (id: EntityId) => void
  /** Is told of the link that they have come to; null when they leave it. */
  readonly onLink: (link: Link | null) => void
}

export function useLinkCursor(
  renderer: GraphRenderer | null,
  canvas: RefObject<HTMLElement | null>,
  keys: Keys,
): LinkCursor | null {
  const { send, visible } = useExplorer()
  const [cursor, setCursor] = useState<LinkCursor | null>(null)
  const now = useRef({ ...keys, cursor, visible })
  useEffect(() => {
    now.current = { ...keys, cursor, visible }
  })
  const { pointed } = keys
  useEffect(() => {
    // The keys stand on another node, or nowhere.
    if (cursor && cursor.of !== pointed) {
      setCursor(null)
      now.current.onLink(null)
    }
  }, [cursor, pointed])
  useEffect(() => {
    const place = canvas.current
    if (!renderer || !place) return
    const goOn = (by: 1 | -1): void => {
      const { cursor, standing, visible, onLink, onPoint } = now.current
      const of = standing ?? (renderer.walk(null, 'ArrowUp') as EntityId | null)
      const links = of ? clockwiseLinks(visible, of, id => renderer.placeOf(id)) : []
      if (!of || links.length === 0) return
      const before = cursor ? links.findIndex(({ id }) => id === cursor.link.id) : by > 0 ? -1 : 0
      const at = (before + by + links.length) % links.length
      const link = links[at]!
      onPoint(of)
      renderer.point({ kind: 'link', id: link.id })
      renderer.reveal(link.a === of ? link.b : link.a)
      setCursor({ link, of, at, all: links.length })
      onLink(link)
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey) return
      const { cursor, onLink, onPoint } = now.current
      if (key.toLowerCase() === 'l' && singleKeysOn()) goOn(event.shiftKey ? -1 : 1)
      else if (cursor && key === 'Enter') {
        // Its words are in the panel now, and the drawing may go elsewhere.
        onLink(null)
        send({
          type: event.shiftKey ? 'toggle-selected' : 'select',
          what: { kind: 'link', id: cursor.link.id },
        })
      } else if (cursor && key === 'Escape') {
        // Back to the node; no step back of the page.
        setCursor(null)
        onLink(null)
        onPoint(cursor.of)
      } else {
        // From the node itself arrows go on, and what is done is done to it.
        if (cursor && key !== 'Shift') {
          setCursor(null)
          onLink(null)
        }
        return
      }
      event.preventDefault()
      event.stopPropagation()
    }
    place.addEventListener('keydown', onKey)
    return () => place.removeEventListener('keydown', onKey)
  }, [renderer, canvas, send])
  return cursor
}
