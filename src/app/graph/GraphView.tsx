// The graph view: tells the drawing what to draw, and the explorer what was touched.

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Neighbourhood, TieId } from '../../graph/index.ts'
import type { EntityId, Language } from '../../model/index.ts'
import { standingList, textOf } from '../../words/index.ts'
import { Statement } from '../details/Statement.tsx'
import type { Touched } from '../render/pointer.ts'
import { type Direction, type Point, placesOf } from '../render/scene.ts'
import { themeAt } from '../render/theme.ts'
import { useExplorer } from '../shell/context.ts'
import type { ThemeName } from '../shell/theme.ts'
import { Arranging } from './Arranging.tsx'
import { Choices } from './Choices.tsx'
import { Fallback } from './Fallback.tsx'
import { FullScreen } from './FullScreen.tsx'
import { layoutOf } from './layouts.ts'
import { emphasisOf, sceneOf } from './telling.ts'
import { type Side, sideOf } from './tip.ts'
import { useRenderer } from './use-renderer.ts'

type Props = {
  readonly lit: Neighbourhood | null
  readonly theme: ThemeName
}

type Tip = Point & { readonly id: TieId; readonly side: Side }

/** How many of a tie's claims are read out when the pointer is on it. */
const inTip = 3

const isDirection = (key: string): key is Direction => /^Arrow(Up|Down|Left|Right)$/.test(key)

export function GraphView({ lit, theme }: Props) {
  const { index, messages, nameOf, positions, projections, send, shown, sketch, speaker, state } =
    useExplorer()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLCanvasElement>(null)
  const [pointed, setPointed] = useState<EntityId | null>(null)
  const [tip, setTip] = useState<Tip | null>(null)

  const onPick = (touched: Touched, adds: boolean) => {
    const type = adds ? 'toggle-selected' : 'select'
    setTip(null)
    if (touched === null) send({ type: 'clear-selection' })
    else if (touched.kind === 'node') send({ type, what: { kind: 'entity', id: touched.id as EntityId } })
    else send({ type, what: { kind: 'tie', id: touched.id as TieId } })
  }
  const onHover = (touched: Touched, { x, y }: Point, ends: readonly Point[]) => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = container.current ?? {}
    const side = sideOf({ x, y }, ends, { width, height })
    setTip(touched?.kind === 'tie' ? { id: touched.id as TieId, x, y, side } : null)
  }
  const onMove = (id: string, to: Point) => send({ type: 'move-node', id: id as EntityId, to })
  const {
    renderer: live,
    trouble,
    retry,
  } = useRenderer(index, { container, map }, { onPick, onHover, onMove })

  const places = positions[state.mode]
  const scene = useMemo(
    () =>
      sceneOf(index, projections[state.mode], placesOf(places ?? []), {
        nameOf,
        language: state.ui as string as Language,
      }),
    [index, places, projections, state.mode, nameOf, state.ui],
  )
  const { select, facets } = state
  const emphasis = useMemo(
    () => emphasisOf(index, shown, { select, facets }, lit),
    [index, shown, select, facets, lit],
  )

  // The scene last: it is drawn at once, in its colours and with what of it is there.
  useEffect(() => {
    if (live && container.current && theme) live.setTheme(themeAt(container.current))
  }, [live, theme])
  useEffect(() => live?.setEmphasis(emphasis), [live, emphasis])
  useEffect(() => live?.setScene(scene), [live, scene])
  useEffect(() => {
    sketch.current = live?.sketch ?? null
    return () => {
      sketch.current = null
    }
  }, [live, sketch])
  // A layout that has come, or gone, is looked at as a whole.
  const laidOut = state.arranged.get(state.mode)?.laidOut
  const laid = laidOut ? layoutOf(projections, state.mode, laidOut) : null
  const seen = useRef(laid)
  useEffect(() => {
    if (seen.current !== laid) live?.fit()
    seen.current = laid
  }, [live, laid])
  if (trouble) return <Fallback trouble={trouble} onRetry={retry} />

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!live) return
    if (isDirection(event.key)) {
      event.preventDefault()
      const [selected] = state.select
      const from = pointed ?? (selected?.kind === 'entity' ? selected.id : null)
      const next = live.walk(from, event.key) as EntityId | null
      if (next) {
        setPointed(next)
        live.point(next)
        live.reveal(next)
      }
    } else if (event.key === 'Enter' && pointed)
      send({ type: event.shiftKey ? 'toggle-selected' : 'select', what: { kind: 'entity', id: pointed } })
    else if (event.key === '+') live.zoomIn()
    else if (event.key === '-') live.zoomOut()
    else if (event.key === '0') live.fit()
    else return
    event.preventDefault()
  }
  const tie = tip && shown.ties.find(({ id }) => id === tip.id)
  const words = messages.graph
  return (
    <div className="graph">
      <Choices />
      <div
        ref={container}
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys
        tabIndex={0}
        aria-label={words.label}
        aria-describedby="graph-hint"
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(null)
          live?.point(null)
        }}
      />
      <p id="graph-hint" className="hidden-visually">
        {words.hint}
      </p>
      <p className="hidden-visually" role="status">
        {pointed && `${nameOf(pointed)}, ${messages.types[index.entities.get(pointed)!.type][0]}`}
      </p>
      {tie && (
        <div
          className="tip"
          style={{ left: tip.x, top: tip.y }}
          data-across={tip.side.across}
          data-down={tip.side.down}
        >
          <p>
            <strong>{textOf(standingList(speaker, [tie.a, tie.b]))}</strong>{' '}
            {messages.details.claims(tie.claims.length)}
          </p>
          {tie.claims.slice(0, inTip).map(id => {
            const claim = index.claims.get(id)
            return claim && <Statement key={id} claim={claim} plain />
          })}
          {tie.claims.length > inTip && <p>…</p>}
        </div>
      )}
      {shown.nodes.length === 0 && (
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
        aria-label={words.overview}
        onPointerDown={event => live?.moveTo({ x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY })}
      />
      <div className="zoom">
        <Arranging />
        <button
          type="button"
          className="button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={live?.zoomIn}
        >
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={live?.zoomOut}
        >
          −
        </button>
        <button type="button" className="button" onClick={live?.fit}>
          {words.fit}
        </button>
        <FullScreen />
      </div>
    </div>
  )
}
