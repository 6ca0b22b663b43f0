// What somebody has hidden, in words, for what leaves the page: a picture does not say by itself what is missing.

import type { Explorer } from '../context/context.ts'
import { drawingMessages } from './messages/index.ts'

/** More names than this are a number. */
const maxNames = 6

/** 'Hidden: Belgium, France'; null where nothing that could be drawn is hidden. */
export function hiddenInWords({ drawable, nameOf, state, visible }: Explorer): string | null {
  if (visible === drawable) return null
  const hidden = new Set(state.hidden)
  const gone = drawable.nodes.filter(id => hidden.has(id))
  const words = drawingMessages[state.ui]
  return words.without(gone.length > maxNames ? words.hiddenNodes(gone.length) : gone.map(nameOf).join(', '))
}
