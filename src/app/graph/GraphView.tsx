// The graph view: tells the drawing what to draw, and the explorer what was touched.

import { useEffect, useMemo, useRef, useState } from 'react'
import { distinctStatements, type LinkId, type Neighbourhood, type NodePosition } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { capitalisedList, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { layoutOf } from '../context/layouts.ts'
import { Statement } from '../evidence/Statement.tsx'
import type { ThemeName } from '../kit/theme.ts'
import type { Touched } from '../render/pointer.ts'
import type { Direction, Point } from '../render/scene.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { Fallback } from './Fallback.tsx'
import { FullScreen } from './FullScreen.tsx'
import { GraphChoices } from './GraphChoices.tsx'
import { LayoutButtons } from './LayoutButtons.tsx'
import { StrengthChoice } from './StrengthChoice.tsx'
import { emphasisOf, sceneIn } from './scene-of.ts'
import { type TooltipSide, tooltipSide } from './tooltip.ts'
import { useRenderer } from './use-renderer.ts'

type Props = {
  readonly highlight: Neighbourhood | null
  readonly theme: ThemeName
}

type Tooltip = Point & { readonly id: LinkId; readonly side: TooltipSide }

/** While a layout is on its way; always the same. */
const noPositions: readonly NodePosition[] = []

/** How many of a link's statements are read out when the pointer is on it. */
const maxTooltipStatements = 3

const isDirection = (key: string): key is Direction => /^Arrow(Up|Down|Left|Right)$/.test(key)

export function GraphView({ highlight, theme }: Props) {
  const { index, messages, nameOf, positions, projections, send, visible, sketch, speaker, state } =
    useExplorer()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLCanvasElement>(null)
  const [pointed, setPointed] = useState<EntityId | null>(null)
  const [tip, setTip] = useState<Tooltip | null>(null)

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
  const onMove = (id: string, to: Point) => send({ type: 'move-node', id: id as EntityId, to })
  const { renderer, trouble, retry } = useRenderer(index, { container, map }, { onPick, onHover, onMove })

  const { view, mode, matrix, ui, select, facets } = state
  const places = positions[mode] ?? noPositions
  const scene = useMemo(
    () => sceneIn({ index, projections }, { view, mode, matrix, ui }, places),
    [index, projections, view, mode, matrix, ui, places],
  )
  const emphasis = useMemo(
    () => emphasisOf(index, visible, { select, facets }, highlight),
    [index, visible, select, facets, highlight],
  )

  // The scene last: it is drawn at once, in its colours and with what of it is there.
  useEffect(() => {
    if (renderer && container.current && theme) renderer.setTheme(canvasThemeAt(container.current))
  }, [renderer, theme])
  useEffect(() => renderer?.setEmphasis(emphasis), [renderer, emphasis])
  useEffect(() => renderer?.setScene(scene), [renderer, scene])
  useEffect(() => {
    sketch.current = renderer?.sketch ?? null
    return () => {
      sketch.current = null
    }
  }, [renderer, sketch])
  // A layout that has come, or gone, is looked at as a whole.
  const laidOut = state.arranged.get(state.mode)?.laidOut
  const laid = laidOut ? layoutOf(projections, state.mode, laidOut) : null
  const seen = useRef(laid)
  useEffect(() => {
    if (seen.current !== laid) renderer?.fit()
    seen.current = laid
  }, [renderer, laid])
  if (trouble) return <Fallback trouble={trouble} onRetry={retry} />

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!renderer) return
    if (isDirection(event.key)) {
      event.preventDefault()
      const [selected] = state.select
      const from = pointed ?? (selected?.kind === 'entity' ? selected.id : null)
      const next = renderer.walk(from, event.key) as EntityId | null
      if (next) {
        setPointed(next)
        renderer.point(next)
        renderer.reveal(next)
      }
    } else if (event.key === 'Enter' && pointed)
      send({ type: event.shiftKey ? 'toggle-selected' : 'select', what: { kind: 'entity', id: pointed } })
    else if (event.key === '+') renderer.zoomIn()
    else if (event.key === '-') renderer.zoomOut()
    else if (event.key === '0') renderer.fit()
    else return
    event.preventDefault()
  }
  const link = tip && visible.links.find(({ id }) => id === tip.id)
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
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(null)
          renderer?.point(null)
        }}
      />
      <p id="graph-hint" className="hidden-visually">
        {texts.hint}
      </p>
      <p className="hidden-visually" role="status">
        {pointed && `${nameOf(pointed)}, ${messages.types[index.entities.get(pointed)!.type][0]}`}
      </p>
      {link && (
        <div
          className="tip"
          style={{ left: tip.x, top: tip.y }}
          data-across={tip.side.across}
          data-down={tip.side.down}
        >
          <p>
            <strong>{textOfParts(capitalisedList(speaker, [link.a, link.b]))}</strong>{' '}
            {messages.details.claims(link.statements)}
          </p>
          {distinctStatements(
            index,
            link.claims.flatMap(id => index.claims.get(id) ?? []),
          )
            .slice(0, maxTooltipStatements)
            .map(([claim]) => (
              <Statement key={claim.id} claim={claim} plain />
            ))}
          {link.statements > maxTooltipStatements && <p>…</p>}
        </div>
      )}
      {visible.nodes.length === 0 && (
        <div className="empty">
          <p>{messages.facets.none}</p>
          <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
            {messages.facets.clearAll}
          </button>
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
        <StrengthChoice />
        <LayoutButtons />
        <button
          type="button"
          className="button"
          aria-label={texts.zoomIn}
          title={texts.zoomIn}
          onClick={renderer?.zoomIn}
        >
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label={texts.zoomOut}
          title={texts.zoomOut}
          onClick={renderer?.zoomOut}
        >
          −
        </button>
        <button type="button" className="button" onClick={renderer?.fit}>
          {texts.fit}
        </button>
        <FullScreen />
      </div>
    </div>
  )
}
