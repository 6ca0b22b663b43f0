// Whether the legend stands below the drawing from the start, or is folded until somebody asks for it.

import { matchesMedia } from '../kit/theme.ts'

/** Whether the window has room for it; nowhere but in a page. */
export const hasRoomForLegend = (): boolean =>
  typeof matchMedia === 'function' && matchesMedia('(width >= 1100px) and (height >= 700px)')
