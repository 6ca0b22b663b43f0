// The canvas as plain shapes: what of a scene is drawn, where it is on the screen.

import type { Annotations } from './annotations.ts'
import { fillOpacity, outlineWidth } from './areas.ts'
import type { DrawnScene } from './drawn-scene.ts'
import { colorOfName, weightOf } from './name-style.ts'
import type { OnScreen } from './on-screen.ts'
import { colorOfLeader, leaderWidth, rimOpacity, rimWidth } from './paint-names.ts'
import {
  colorOfLine,
  colorOfLink,
  colorOfNode,
  dashesOf,
  dotting,
  fadingPx,
  minLinkPx,
  Rank,
  rimOfNode,
  widthOfLink,
} from './ranks.ts'
import type { SigmaInstance } from './scene.ts'
import type { Sketch } from './sketch.ts'
import type { CanvasTheme } from './theme.ts'

/** What is on the canvas, in the colours of a theme. */
export function sketchCanvas(
  sigma: SigmaInstance,
  drawn: DrawnScene,
  screen: OnScreen,
  annotations: Annotations,
  theme: CanvasTheme,
): Sketch {
  const areas = annotations.drawnAreas(theme)
  const hues = new Map(areas.map(({ id, color }) => [id, color]))
  return {
    kind: 'shapes',
    ...sigma.getDimensions(),
    theme,
    areas,
    area: { opacity: fillOpacity(theme, areas.length), width: outlineWidth },
    links: linksOf(sigma, drawn, screen, theme),
    nodes: drawn.visibleNodes().map(node => ({
      at: screen.placeNow(node.id),
      radius: screen.radiusOf(node),
      kind: node.type,
      shape: node.style.shape,
      color: colorOfNode(node.style, node.rank, theme),
      rim: rimOfNode(node.rank, theme),
      z: node.rank,
    })),
    arrows: annotations.arrows(theme),
    leader: { color: colorOfLeader(theme), width: leaderWidth },
    names: annotations.names.map(name => ({
      ...name,
      isFaint: name.tone === 'faint',
      weight: weightOf(name.tone),
      color: colorOfName({ ...name, hue: hues.get(name.id) ?? null }, theme),
      rim: name.tone === 'inside' ? null : { color: theme.paper, width: rimWidth, opacity: rimOpacity },
    })),
  }
}

function linksOf(
  sigma: SigmaInstance,
  { buffers, scene }: DrawnScene,
  screen: OnScreen,
  theme: CanvasTheme,
): Sketch['links'] {
  return scene.links.flatMap(({ a, b, look }, n) => {
    const rank = buffers.links[n] as Rank
    if (rank === Rank.absent) return []
    const isDotted = buffers.dotted[n] === 1
    const line = buffers.lines[n]
    const whole = Math.max(
      sigma.scaleSize(widthOfLink(buffers.statements[n]!, rank)),
      isDotted ? dotting.leastWidthPx : minLinkPx,
    )
    return [
      {
        ...{ a: screen.placeNow(a), b: screen.placeNow(b), z: rank },
        // As wide as it looks: half of what fades is seen on either side.
        width: whole - fadingPx,
        color: line ? colorOfLine(line, rank, theme) : colorOfLink(rank, theme, look?.color),
        ...{ line, isDotted },
        dashes: isDotted ? [0, dotting.period * whole] : dashesOf(line, whole),
      },
    ]
  })
}
