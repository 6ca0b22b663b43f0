// The drawing of a corpus outlives the view that shows it: to make one takes a while, and whoever comes back to it finds it
// as they left it. There is one at a time.

import { dequal } from 'dequal'
import type { CorpusIndex } from '../../graph/index.ts'
import type { Drawing } from './drawing.ts'
import { draw } from './keyed.ts'
import type { Emphasis, Scene } from './scene.ts'
import type { Theme } from './theme.ts'

/** What a drawing is told, last. */
type Told = { theme?: Theme; emphasis?: Emphasis; scene?: Scene }

let kept: { readonly index: CorpusIndex; readonly drawing: Drawing; readonly told: Told } | null = null

/** Whether a corpus has been drawn already. */
export const isDrawn = (index: CorpusIndex): boolean => kept?.index === index

/**
 * The drawing of a corpus: the one that there is, or else a new one in a place of the page that has a size, in which case that
 * of any other corpus is given up. Whoever asks for it tells it all from the beginning: what it knows is not drawn anew.
 * Throws where there is no WebGL.
 */
export function drawingOf(index: CorpusIndex, place: HTMLElement): Drawing {
  if (kept?.index !== index) {
    kept?.drawing.kill()
    kept = null
    kept = { index, drawing: draw(place), told: {} }
  }
  const { drawing, told } = kept
  const telling = <Name extends keyof Told>(name: Name, tell: (next: NonNullable<Told[Name]>) => void) => {
    // Compared the first time only: from then on, it is told what changes.
    let known: Told[Name] | undefined = told[name]
    return (next: NonNullable<Told[Name]>) => {
      const again = known !== undefined && dequal(known, next)
      known = undefined
      told[name] = next
      if (!again) tell(next)
    }
  }
  return {
    ...drawing,
    setTheme: telling('theme', drawing.setTheme),
    setEmphasis: telling('emphasis', drawing.setEmphasis),
    setScene: telling('scene', drawing.setScene),
  }
}
