// The names of the nodes painted on a canvas above them, and behind the nodes the lines that lead to those that stand apart.

import type { PlacedLabel } from '../../graph/index.ts'
import { directionOf } from '../../text/index.ts'
import { colorOfName, fontOf } from './name-style.ts'
import type { PlacedName } from './names.ts'
import { type CanvasTheme, mix } from './theme.ts'

/** A rim of paper keeps a name apart from lines; what is coloured behind it shows through. */
export const rimWidth = 3.5
export const rimOpacity = 0.8

export const leaderWidth = 0.9

export const colorOfLeader = (theme: CanvasTheme): string => mix(theme.ink, theme.paper, 0.35)

/** Paints the lines that join names to their nodes: behind the nodes, so that one that runs across others crosses none out. */
export function paintLeaders(
  context: CanvasRenderingContext2D,
  names: readonly Pick<PlacedLabel, 'leader'>[],
  theme: CanvasTheme,
): void {
  context.strokeStyle = colorOfLeader(theme)
  context.lineWidth = leaderWidth
  context.beginPath()
  for (const { leader } of names) {
    if (!leader) continue
    context.moveTo(leader.from.x, leader.from.y)
    context.lineTo(leader.to.x, leader.to.y)
  }
  context.stroke()
}

export function paintNames(
  context: CanvasRenderingContext2D,
  names: readonly PlacedName[],
  theme: CanvasTheme,
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const name of names) {
    const { lines, lineHeight, fontSize, x, top, align, tone } = name
    context.font = fontOf(tone, fontSize, theme)
    context.textAlign = align
    context.fillStyle = colorOfName(name, theme)
    context.strokeStyle = theme.paper
    context.lineWidth = rimWidth
    for (const [i, line] of lines.entries()) {
      const middle = top + (i + 0.5) * lineHeight
      context.direction = directionOf(line)
      if (tone !== 'inside') {
        context.globalAlpha = rimOpacity
        context.strokeText(line, x, middle)
        context.globalAlpha = 1
      }
      context.fillText(line, x, middle)
    }
  }
}
