// What the renderer of an opened graph is told as the page changes: its colours, what is chosen or found, and its scene.

import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { DescribedItem } from '../../formats/index.ts'
import type { ForeignGraph } from '../files/protocol.ts'
import type { ThemeName } from '../kit/theme.ts'
import type { GraphRenderer } from '../render/renderer.ts'
import { type CanvasTheme, canvasThemeAt } from '../render/theme.ts'
import { openedEmphasis, openedScene } from './opened-scene.ts'

type OpenedInput = {
  readonly container: RefObject<HTMLElement | null>
  readonly graph: ForeignGraph
  /** Null as long as they are being computed. */
  readonly places: Float32Array | null
  readonly chosen: DescribedItem | null
  readonly found: ReadonlySet<number> | null
  readonly theme: ThemeName
}

/** Keeps a renderer, as soon as there is one, at what is to be seen of a graph. */
export function useOpenedScene(
  renderer: GraphRenderer | null,
  { container, graph, places, chosen, found, theme }: OpenedInput,
): void {
  const [colors, setColors] = useState<CanvasTheme | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours where the canvas stands
  useEffect(() => setColors(container.current && canvasThemeAt(container.current)), [container, theme])
  const scene = useMemo(() => places && colors && openedScene(graph, places, colors), [graph, places, colors])
  const emphasis = useMemo(
    () => scene && openedEmphasis(scene, graph.drawable, { chosen, found }),
    [scene, graph, chosen, found],
  )

  // The scene last: it is drawn at once, in its colours and with what is chosen of it.
  useEffect(() => {
    if (colors) renderer?.setTheme(colors)
  }, [renderer, colors])
  useEffect(() => {
    if (emphasis) renderer?.setEmphasis(emphasis)
  }, [renderer, emphasis])
  useEffect(() => {
    if (scene) renderer?.setScene(scene)
  }, [renderer, scene])
}
