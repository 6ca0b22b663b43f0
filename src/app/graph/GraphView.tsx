// The graph view: the canvas, what lies over it, and the explorer told what was touched.

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { Link, LinkId } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater, useFetchAhead } from '../kit/load-later.tsx'
import type { ThemeName } from '../kit/theme.ts'
import type { Touched } from '../render/pointer.ts'
import type { Point } from '../render/scene.ts'
import { FullScreen } from './FullScreen.tsx'
import { GraphChoices } from './GraphChoices.tsx'
import { LegendButton } from './LegendButton.tsx'
import type { Tip } from './LinkTip.tsx'
import { tooltipSide } from './tooltip.ts'
import { useDrawnScene } from './use-drawn-scene.ts'
import { useNodeCursor } from './use-node-cursor.ts'
import { useRenderer } from './use-renderer.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const Fallback = loadLater(() => import('./Fallback.tsx'))
const NothingDrawn = loadLater(() => import('../evidence/NothingDrawn.tsx'))
const LaterTools = loadLater(() => import('./LaterTools.tsx'))
const LinkTip = loadLater(() => import('./LinkTip.tsx'))
const DrawingTools = loadLater(() => import('../drawing/DrawingTools.tsx'))

/** The drawing is there by then, and nobody has pointed at anything, in milliseconds. */
const fetchAheadMs = 1500
const toolsAfterMs = 500

export function GraphView({ theme }: { readonly theme: ThemeName }) {
  const { drawable, index, messages, nameOf, send, typeNames } = useExplorer()
  useFetchAhead(LinkTip, fetchAheadMs)
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), toolsAfterMs)
    return () => clearTimeout(timer)
  }, [])
  const [rested, setRested] = useState<{ readonly id: EntityId; readonly at: Point } | null>(null)
  const [tip, setTip] = useState<Tip | null>(null)

  const onPick = (touched: Touched, adds: boolean) => {
    const type = adds ? 'toggle-selected' : 'select'
    setTip(null)
    if (touched === null) send({ type: 'clear-selection' })
    else if (touched.kind === 'node') send({ type, what: { kind: 'entity', id: touched.id as EntityId } })
    else send({ type, what: { kind: 'link', id: touched.id as LinkId } })
  }
  const onHover = (touched: Touched, { x, y }: Point, ends: readonly Point[]) => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = container.current ?? {}
    const side = tooltipSide({ x, y }, ends, { width, height })
    setTip(touched?.kind === 'link' ? { id: touched.id as LinkId, x, y, side } : null)
  }
  const onRest = (id: string, at: Point) => {
    setTip(null)
    setRested({ id: id as EntityId, at })
  }
  const onPickTwice = (id: string) => send({ type: 'widen', id: id as EntityId })
  const onLink = (link: Link | null) => {
    const ends = link ? [link.a, link.b].flatMap(id => renderer?.placeOf(id) ?? []) : []
    const [a, b] = ends
    if (link && a && b)
      onHover({ kind: 'link', id: link.id }, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, ends)
    else setTip(null)
  }
  const onMove = (id: string, to: Point) => send({ type: 'move-node', id: id as EntityId, to })
  const { renderer, trouble, retry } = useRenderer(
    index,
    { container, map },
    { onPick, onPickTwice, onRest, onHover, onMove },
  )
  useDrawnScene(renderer, { container, theme })
  const { pointed, stand, onCanvas } = useNodeCursor(renderer)
  if (trouble)
    return (
      <Suspense>
        <Fallback trouble={trouble} onRetry={retry} />
      </Suspense>
    )

  const texts = messages.graph
  return (
    <div className="graph">
      <GraphChoices />
      <div
        ref={container}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys
        tabIndex={0}
        aria-label={texts.label}
        aria-describedby="graph-hint"
        {...onCanvas}
      />
      <p id="graph-hint" className="hidden-visually">
        {texts.hint}
      </p>
      <p className="hidden-visually" role="status">
        {pointed && `${nameOf(pointed)}, ${typeNames(index.entities.get(pointed)!.type)[0]}`}
      </p>
      {tip && (
        <Later>
          <LinkTip {...tip} />
        </Later>
      )}
      {drawable.nodes.length === 0 && (
        <div className="empty">
          <Later>
            <NothingDrawn />
          </Later>
        </div>
      )}
      <canvas
        ref={map}
        className="overview"
        hidden
        role="img"
        aria-label={texts.overview}
        onPointerDown={event =>
          renderer?.moveTo({ x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY })
        }
      />
      <div className="zoom">
        {isDrawn && (
          <Later>
            <DrawingTools
              renderer={renderer}
              canvas={container}
              pointed={pointed}
              rested={rested}
              onPoint={stand}
              onLink={onLink}
            />
          </Later>
        )}
        <LegendButton onToggle={() => renderer?.redraw()} />
        {isDrawn && (
          <Later>
            <LaterTools onShown={() => renderer?.redraw()} />
          </Later>
        )}
        {/* Never torn apart by the end of a row. */}
        <div className="camera">
          <ZoomButtons renderer={renderer} />
          <FullScreen />
        </div>
      </div>
    </div>
  )
}

/** Where its script does not come, the graph does without: what is not said beside a link is said when one clicks. */
function Later({ children }: { readonly children: ReactNode }) {
  const { messages } = useExplorer()
  return (
    <Boundary messages={messages} frame={() => null}>
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}
