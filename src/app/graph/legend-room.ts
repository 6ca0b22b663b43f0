// What the page lays over the drawing: the legend, from the start or folded until somebody asks for it, and the chips of the filters.

import { matchesMedia } from '../kit/theme.ts'

/** Whether the window has room for it; nowhere but in a page. */
export const hasRoomForLegend = (): boolean =>
  typeof matchMedia === 'function' && matchesMedia('(width >= 1100px) and (height >= 700px)')

/** Whether the chips of the filters lie over the drawing; in a narrow window they have a row of their own. */
export const hasChipsOverCanvas = (): boolean =>
  typeof matchMedia !== 'function' || matchesMedia('(min-width: 721px)')

/** How high it reaches then, buttons and all, in pixels: it has fewer lines where the window is wide, and one more for many families of relation. */
export function legendHeightPx(families: number): number {
  if (!hasRoomForLegend()) return 0
  const lines = matchesMedia('(width >= 1440px)') ? 0 : matchesMedia('(width >= 1300px)') ? 1 : 2
  return 171 + 34 * lines + (families > 6 ? 28 : 0)
}
