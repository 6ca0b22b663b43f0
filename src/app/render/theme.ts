// The colours of the canvas, taken from the style sheet, where all colours are decided.

export type CanvasTheme = {
  readonly name: 'light' | 'dark'
  readonly paper: string
  readonly ink: string
  readonly accent: string
  readonly link: string
  readonly linkHighlight: string
  readonly font: string
}

/** Reads the theme that is in force where an element stands. Colours are six-digit hex. */
export function canvasThemeAt(element: Element): CanvasTheme {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(name).trim()
  return {
    name: value('--theme') === 'dark' ? 'dark' : 'light',
    paper: value('--paper'),
    ink: value('--ink'),
    accent: value('--accent'),
    link: value('--link'),
    linkHighlight: value('--link-highlight'),
    font: value('--sans'),
  }
}

const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

const mixed = new Map<string, string>()

/** One colour mixed into another; `share` is the other's part, from 0 to 1. Both are six-digit hex. */
export function mix(color: string, other: string, share: number): string {
  const key = `${color}${other}${share}`
  const known = mixed.get(key)
  if (known) return known
  const target = channels(other)
  const mixture = channels(color).map((value, i) => Math.round(value + ((target[i] ?? 0) - value) * share))
  const result = `#${mixture.map(value => value.toString(16).padStart(2, '0')).join('')}`
  mixed.set(key, result)
  return result
}
