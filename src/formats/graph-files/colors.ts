// Colours in whatever notation a file has them: what CSS knows, three channels, or words of programs for these.

import { colord, extend } from 'colord'
import hwbPlugin from 'colord/plugins/hwb'
import labPlugin from 'colord/plugins/lab'
import lchPlugin from 'colord/plugins/lch'
import namesPlugin from 'colord/plugins/names'
import oklabPlugin from 'colord/plugins/oklab'
import oklchPlugin from 'colord/plugins/oklch'
import type { Attributes } from './attributed.ts'
import { rgbOfColorFunction } from './css-color-function.ts'
import { type Columns, numberOf } from './roles.ts'

extend([namesPlugin, hwbPlugin, labPlugin, lchPlugin, oklabPlugin, oklchPlugin])

/** Six digits after a `#`, in lower case; whether it was a colour without anything shining through. */
export type Color = { readonly hex: string; readonly opaque: boolean }

/** Longer texts are no colours. */
const maxColorChars = 64

const known = new Map<string, Color | null>()

/**
 * `#rgb`, `#rrggbb`, each with opacity, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, `color()`, names of
 * CSS, `255, 0, 0`; null for what is none.
 */
export function colorIn(text: string): Color | null {
  const word = text.trim().toLowerCase()
  if (word === '' || word.length > maxColorChars) return null
  const before = known.get(word)
  if (before !== undefined) return before
  const color = colord(cssOf(word))
  // Through what is wholly transparent one would see nothing of the node.
  const isVisible = color.isValid() && color.alpha() > 0
  const found = isVisible ? { hex: color.alpha(1).toHex(), opaque: color.alpha() === 1 } : null
  // Colours of one file are few; those of a hostile one need not be kept.
  if (known.size > 10_000) known.clear()
  known.set(word, found)
  return found
}

/** NodeXL writes three bare numbers, and names of two words. What CSS calls `none` is zero. */
function cssOf(word: string): string {
  if (/^\d{1,3}(?:[\s,;]+\d{1,3}){2}$/.test(word)) return `rgb(${word.split(/[\s,;]+/).join(',')})`
  if (/^[a-z ]+$/.test(word)) return word.replaceAll(' ', '')
  const zeroed = word.replace(/\bnone\b/g, '0')
  return rgbOfColorFunction(zeroed) ?? zeroed
}

/** Three channels from 0 to 255. */
export function rgb(channels: readonly number[]): Color | null {
  const sound = channels.length === 3 && channels.every(channel => channel >= 0 && channel <= 255)
  return sound ? colorIn(`rgb(${channels.map(Math.round).join(',')})`) : null
}

/**
 * The colour of each item with such attributes: of the first that is one, else of the three that Gephi writes to GraphML
 * (`r`, `g`, `b`). Null where there is none; 'unknown' where there is something that should be one.
 */
export function colorReader(columns: Columns): (attributes: Attributes) => Color | null | 'unknown' {
  const names = columns.of('color')
  const channels = [columns.of('red'), columns.of('green'), columns.of('blue')] as const
  return attributes => {
    let unknown = false
    for (const name of names) {
      const value = attributes.get(name)
      const color = typeof value === 'string' ? colorIn(value) : null
      if (color) return color
      // A number is a group, or a place in a palette that is not in the file.
      if (typeof value === 'string' && value.trim() !== '' && !/^\d+$/.test(value)) unknown = true
    }
    return rgb(channels.map(names => numberOf(attributes, names))) ?? (unknown ? 'unknown' : null)
  }
}
