// Colours to tell groups apart by: areas, communities. Each has a contrast of at least 4.5:1 with its theme's background.

import type { TypeStyle } from '../../model/index.ts'
import type { CanvasTheme } from './theme.ts'

export const hues: Readonly<Record<CanvasTheme['name'], readonly string[]>> = {
  light: ['#b8400f', '#0b63a5', '#6d28d9', '#0f7a55', '#a3186f', '#7a5c00'],
  dark: ['#ff9f6b', '#7fb4f2', '#c4a7ff', '#6fd6a8', '#f794c4', '#e2c14e'],
}

/** So many groups have a colour of their own; the others, and whoever is in none, share one. */
export const coloredGroups = hues.light.length

/** The colours of a group by its number, from 1; 0 is none. */
export const colorsOfGroup = (number: number): Pick<TypeStyle, 'light' | 'dark'> => ({
  light: hues.light[number - 1] ?? '#767676',
  dark: hues.dark[number - 1] ?? '#9a9a9a',
})
