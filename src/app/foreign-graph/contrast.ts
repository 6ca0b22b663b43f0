// Colours of a file on paper of ours: white nodes on white, and black lines on black, would not be seen.

import { mix } from '../render/theme.ts'

/** How light a six-digit colour is, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two six-digit colours, from 1 to 21 (WCAG 2.2). */
export const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Less than this against the paper cannot be made out. */
const minContrast = 1.5

const seen = new Map<string, string>()

/** The colour itself, or as much nearer to the ink as it takes to tell it from the paper. */
export function visibleOn(paper: string, ink: string, color: string): string {
  const key = `${paper}${ink}${color}`
  const known = seen.get(key)
  if (known !== undefined) return known
  let visible = color
  for (let share = 0.1; contrast(visible, paper) < minContrast && share < 1; share += 0.1)
    visible = mix(color, ink, share)
  seen.set(key, visible)
  return visible
}
