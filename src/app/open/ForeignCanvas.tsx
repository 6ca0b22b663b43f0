// The drawing of a foreign graph: where its nodes lie, or will lie; the drawing itself; the ways to move it.

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { themeAt } from '../graph/theme.ts'
import type { Messages } from '../messages/index.ts'
import type { ThemeName } from '../shell/theme.ts'
import { drawForeign, type ForeignDrawing } from './foreign-drawing.ts'
import type { HeldGraph } from './reading.ts'

type Props = {
  readonly held: HeldGraph
  readonly messages: Messages
  readonly theme: ThemeName
  readonly chosen: number | null
  readonly found: ReadonlySet<number> | null
  readonly onPick: (node: number | null) => void
}

export function ForeignCanvas({ held, messages, theme, chosen, found, onPick }: Props) {
  const { labels, drawable } = held.graph
  const words = messages.open.foreign
  const container = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<ForeignDrawing | 'no-webgl' | null>(null)
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

  const first = useRef(theme)
  useLayoutEffect(() => {
    const element = container.current
    if (!element || !places) return
    let made: ForeignDrawing | null = null
    try {
      made = drawForeign(element, { labels, drawable, places, theme: themeAt(element), onPick })
      setDrawing(made)
    } catch {
      setDrawing('no-webgl')
    }
    return () => {
      made?.kill()
      setDrawing(null)
    }
  }, [labels, drawable, places, onPick])

  const live = drawing !== null && drawing !== 'no-webgl' ? drawing : null
  useEffect(() => {
    if (theme === first.current) return
    first.current = theme
    if (live && container.current) live.setTheme(themeAt(container.current))
  }, [live, theme])
  useEffect(() => live?.setFound(found), [live, found])
  useEffect(() => live?.choose(chosen), [live, chosen])

  if (drawing === 'no-webgl')
    return (
      <p className="message" role="status">
        {messages.graph.noWebgl.title}
      </p>
    )
  if (drawable.nodes.length === 0) return <p className="message">{words.empty}</p>
  const percent = Math.floor(share * 100)
  return (
    <>
      <div ref={container} className="foreign-canvas" role="img" aria-label={words.drawing} />
      {places ? (
        <div className="foreign-zoom">
          <button type="button" className="button" aria-label={messages.graph.zoomIn} onClick={live?.zoomIn}>
            +
          </button>
          <button
            type="button"
            className="button"
            aria-label={messages.graph.zoomOut}
            onClick={live?.zoomOut}
          >
            −
          </button>
          <button type="button" className="button" onClick={live?.fit}>
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
