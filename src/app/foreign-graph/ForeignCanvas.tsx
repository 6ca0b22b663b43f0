// The drawing of a foreign graph: where its nodes lie, or will lie; the drawing itself; the ways to move it.

import { useRef } from 'react'
import type { DescribedItem } from '../../formats/index.ts'
import type { HeldGraph } from '../files/reading.ts'
import type { ThemeName } from '../kit/theme.ts'
import type { Messages } from '../messages/index.ts'
import type { OpenMessages } from './messages/index.ts'
import { itemOf } from './opened-scene.ts'
import { useOpenedRenderer } from './use-opened-renderer.ts'
import { useOpenedScene } from './use-opened-scene.ts'
import type { Places } from './use-places.ts'

type Props = Places & {
  readonly held: HeldGraph
  readonly messages: Messages
  readonly words: OpenMessages
  readonly theme: ThemeName
  readonly chosen: DescribedItem | null
  readonly found: ReadonlySet<number> | null
  readonly onPick: (item: DescribedItem | null) => void
}

export function ForeignCanvas(props: Props) {
  const { held, messages, words, theme, places, share, move, chosen, found, onPick } = props
  const { drawable } = held.graph
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLCanvasElement>(null)
  const { renderer, trouble, retry } = useOpenedRenderer(
    { container, map },
    { onPick: touched => onPick(touched && itemOf(touched.id, drawable)), onMove: move },
  )
  useOpenedScene(renderer, { container, graph: held.graph, places, chosen, found, theme })

  if (trouble)
    return (
      <div className="message" role="status">
        <p>
          <strong>{messages.graph.trouble[trouble].title}</strong>
        </p>
        <p>
          {messages.graph.trouble[trouble].remedy} {messages.graph.list}
        </p>
        {trouble !== 'no-webgl' && (
          <button type="button" className="button" onClick={retry}>
            {messages.failed.retry}
          </button>
        )}
      </div>
    )
  if (drawable.nodes.length === 0) return <p className="message">{words.empty}</p>
  const percent = Math.floor(share * 100)
  return (
    <>
      {/* An element of its own: the drawing empties it when it goes, and must not empty what is said in its place. */}
      <div key="canvas" ref={container} className="foreign-canvas" role="img" aria-label={words.drawing} />
      <canvas
        ref={map}
        className="overview"
        hidden
        role="img"
        aria-label={messages.graph.overview}
        onPointerDown={({ nativeEvent: { offsetX: x, offsetY: y } }) => renderer?.moveTo({ x, y })}
      />
      {places ? (
        <div className="foreign-zoom">
          <button
            type="button"
            className="button"
            aria-label={messages.graph.zoomIn}
            onClick={renderer?.zoomIn}
          >
            +
          </button>
          <button
            type="button"
            className="button"
            aria-label={messages.graph.zoomOut}
            onClick={renderer?.zoomOut}
          >
            −
          </button>
          <button type="button" className="button" onClick={renderer?.fit}>
            {messages.graph.fit}
          </button>
        </div>
      ) : (
        <div className="foreign-laying">
          <p>{words.layingOut(percent)}</p>
          <progress aria-label={words.layingOut(percent)} value={share} max={1} />
          <button type="button" className="button" onClick={held.stop}>
            {words.stop}
          </button>
        </div>
      )}
    </>
  )
}
