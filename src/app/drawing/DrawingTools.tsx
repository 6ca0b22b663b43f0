// The tools of the drawing: the menu of a node, its links by keyboard, what is drawn around nodes and selects them, and what is hidden.

import { type RefObject, useCallback } from 'react'
import { createPortal } from 'react-dom'
import type { Link } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { AllHidden } from './AllHidden.tsx'
import { AreaSelection } from './AreaSelection.tsx'
import { HiddenNodes } from './HiddenNodes.tsx'
import { linkInWords } from './link-in-words.ts'
import { MovedNodes } from './MovedNodes.tsx'
import { type MenuItem, menuItemsOf } from './menu-items.ts'
import { drawingMessages } from './messages/index.ts'
import { NodeMenu } from './NodeMenu.tsx'
import { type RestedNode, useAskedNode } from './use-asked-node.ts'
import { useLinkCursor } from './use-link-cursor.ts'
import { useSaid } from './use-said.ts'
import './drawing.css'

type Props = {
  readonly renderer: GraphRenderer | null
  /** The canvas, which has the focus back when a tool is done. */
  readonly canvas: RefObject<HTMLElement | null>
  /** The node that the keys stand on. */
  readonly pointed: EntityId | null
  /** Has the keys stand on a node. */
  readonly onPoint: (id: EntityId) => void
  /** The node that a finger rests on, or has rested on last. */
  readonly rested: RestedNode | null
  /** Is told of the link that they have come to; null when they leave it. */
  readonly onLink: (link: Link | null) => void
}

export default function DrawingTools({ renderer, canvas, pointed, rested, onPoint, onLink }: Props) {
  const explorer = useExplorer()
  const { nameOf, state } = explorer
  const words = drawingMessages[state.ui]
  const chosen = state.select.findLast(({ kind }) => kind === 'entity')?.id as EntityId | undefined
  const standing = pointed ?? chosen ?? null
  const [asked, ask] = useAskedNode(renderer, canvas, standing, rested)
  const cursor = useLinkCursor(renderer, canvas, { pointed, standing, onPoint, onLink })
  const [said, say] = useSaid()
  const focusCanvas = useCallback(() => canvas.current?.focus(), [canvas])

  const leave = useCallback(() => {
    ask(null)
    if (!asked) return
    focusCanvas()
    if (asked.byKey) onPoint(asked.id)
  }, [asked, ask, focusCanvas, onPoint])
  const choose = async ({ act }: MenuItem) => {
    leave()
    const done = await act()
    if (done !== null) say(done, true)
  }
  const askFor = (id: EntityId) => {
    const at = renderer?.placeOf(id)
    if (at) ask({ id, at, byKey: true })
  }
  const n = state.hidden.length
  const over = canvas.current?.parentElement
  return (
    <>
      <p role="status">{said.seen && said.text}</p>
      <span className="hidden-visually" role="status">
        {!said.seen && said.text}
      </span>
      <span className="hidden-visually" role="status">
        {cursor && `${linkInWords(explorer, cursor.link)}. ${words.link(cursor.at + 1, cursor.all)}`}
      </span>
      <span className="hidden-visually" role="status">
        {n > 0 && words.hidden(n)}
      </span>
      {chosen !== undefined && (
        <button
          type="button"
          className="button node-actions"
          aria-haspopup="menu"
          aria-label={words.menuOf(nameOf(chosen))}
          title={words.menuOf(nameOf(chosen))}
          onClick={() => askFor(chosen)}
        >
          ⋯
        </button>
      )}
      <AreaSelection renderer={renderer} canvas={canvas} onSay={say} />
      <MovedNodes onEmpty={focusCanvas} />
      <HiddenNodes onEmpty={focusCanvas} />
      {explorer.visible.nodes.length === 0 &&
        explorer.drawable.nodes.length > 0 &&
        over &&
        createPortal(<AllHidden onShown={focusCanvas} />, over)}
      {asked &&
        over &&
        createPortal(
          <NodeMenu
            label={words.menuOf(nameOf(asked.id))}
            items={menuItemsOf(explorer, asked.id)}
            at={asked.at}
            onClose={leave}
            onChoose={choose}
          />,
          over,
        )}
    </>
  )
}
