// How the names of nodes are written: their fonts, and their colours.

import { type CanvasTheme, mix } from './theme.ts'

/** How a name is written: as that of a project, as any other, as that of a node that is faint, in its node; or what a link says. */
export type Tone = 'strong' | 'plain' | 'faint' | 'inside' | 'verb'

/** A canvas narrower than this is a phone's, or a frame in another page. */
const narrowPx = 480
export const fontSizeOn = (width: number) => (width < narrowPx ? 12 : 13.5)
export const shortFontSize = 10.5
export const verbFontSize = 11.5
export const lineHeightOf = (fontSize: number) => Math.round(fontSize * 1.16)

export const fontOf = (tone: Tone, fontSize: number, theme: CanvasTheme) =>
  `${weightOf(tone)} ${fontSize}px ${theme.font}`

export const weightOf = (tone: Tone): number => (tone === 'strong' || tone === 'inside' ? 650 : 450)

export function colorOfName(
  { tone, hue }: { readonly tone: Tone; readonly hue: string | null },
  theme: CanvasTheme,
): string {
  if (hue !== null && tone !== 'inside') return hue
  if (tone === 'inside') return theme.paper
  if (tone === 'verb') return mix(theme.ink, theme.paper, 0.25)
  return tone === 'faint' ? mix(theme.ink, theme.paper, 0.45) : theme.ink
}
