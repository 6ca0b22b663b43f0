// What the drawing is told as the page changes: its colours, what of it is there, its scene, and that a layout has come.

import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { NodePosition } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { layoutOf } from '../context/layouts.ts'
import type { ThemeName } from '../kit/theme.ts'
import { useNodeLooks } from '../measures/use-measures.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { emphasisOf, sceneIn } from './scene-of.ts'
import { useLinkVerbs } from './use-link-verbs.ts'
import { useProjectAreas } from './use-project-areas.ts'

/** While a layout is on its way; always the same. */
const noPositions: readonly NodePosition[] = []

type DrawnInput = {
  readonly container: RefObject<HTMLElement | null>
  readonly theme: ThemeName
}

/** Keeps a renderer, as soon as there is one, at the state of the explorer; and lets pictures be made of what it draws. */
export function useDrawnScene(renderer: GraphRenderer | null, { container, theme }: DrawnInput): void {
  const { highlight, index, positions, projections, sketch, state, visible } = useExplorer()
  const { arranged, view, mode, matrix, ui, select, facets, viewpoint } = state
  const places = positions[mode] ?? noPositions
  const scene = useMemo(
    () => sceneIn({ index, projections }, { view, mode, matrix, ui }, places),
    [index, projections, view, mode, matrix, ui, places],
  )
  const looks = useNodeLooks()
  const verbs = useLinkVerbs()
  const areas = useProjectAreas()
  const moved = arranged.get(mode)?.moved
  const emphasis = useMemo(
    () => ({
      ...emphasisOf(index, visible, { select, facets, viewpoint }, highlight, looks),
      verbs,
      ...(areas && { areas }),
      ...(moved && { moved: new Set(moved.keys()) }),
    }),
    [index, visible, select, facets, viewpoint, highlight, looks, verbs, areas, moved],
  )

  // The scene last: it is drawn at once, in its colours and with what of it is there.
  useEffect(() => {
    if (renderer && container.current && theme) renderer.setTheme(canvasThemeAt(container.current))
  }, [renderer, container, theme])
  useEffect(() => renderer?.setEmphasis(emphasis), [renderer, emphasis])
  useEffect(() => renderer?.setScene(scene), [renderer, scene])
  useEffect(() => {
    sketch.current = renderer?.sketch ?? null
    return () => {
      sketch.current = null
    }
  }, [renderer, sketch])

  // A layout that has come, or gone, is looked at as a whole.
  const laidOut = arranged.get(mode)?.laidOut
  const laid = laidOut ? layoutOf(projections, mode, laidOut) : null
  const seen = useRef(laid)
  useEffect(() => {
    if (seen.current !== laid) renderer?.fit()
    seen.current = laid
  }, [renderer, laid])
}
