// The numbers before paragraphs of a Word file, which the file does not hold, but says how to count.

import { attribute, eachTag } from './styles.ts'

type Level = { readonly format: string; readonly text: string; readonly start: number }
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, Level>>

/** The lists in `word/numbering.xml`, by the id that paragraphs name. */
export function numberingIn(xml: string): Numbering {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, ReadonlyMap<number, Level>>()
  let own = ''
  let list = ''
  let level = 0
  const change = (more: Partial<Level>) => {
    const levels = abstract.get(own)
    levels?.set(level, { ...(levels.get(level) ?? { format: 'decimal', text: '', start: 1 }), ...more })
  }
  eachTag(xml, {
    open: (name, attributes) => {
      const value = attribute(attributes, 'w:val')
      if (name === 'w:abstractNum') {
        own = attribute(attributes, 'w:abstractNumId')
        abstract.set(own, new Map())
      } else if (name === 'w:num') list = attribute(attributes, 'w:numId')
      else if (name === 'w:abstractNumId') lists.set(list, abstract.get(value) ?? new Map())
      else if (name === 'w:lvl') level = Number(attribute(attributes, 'w:ilvl'))
      else if (name === 'w:numFmt') change({ format: value })
      else if (name === 'w:lvlText') change({ text: value })
      else if (name === 'w:start') change({ start: Number(value) })
    },
  })
  return lists
}

const romans = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
] as const

function roman(number: number): string {
  let left = Math.min(number, 3_999)
  let text = ''
  for (const [value, sign] of romans) for (; left >= value; left -= value) text += sign
  return text
}

const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(4, 1 + Math.floor((number - 1) / 26)))

function formatted(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** Counts the paragraphs of a document in its order: gives what stands before each. `''` is a bullet, null nothing. */
export function counter(numbering: Numbering): (id: string, level: number) => string | null {
  const counts = new Map<string, number[]>()
  return (id, level) => {
    const levels = numbering.get(id)
    const own = levels?.get(level)
    if (!levels || !own || own.format === 'none' || !(level >= 0 && level < 9)) return null
    if (own.format === 'bullet') return ''
    const known = counts.get(id) ?? []
    const next = Array.from(
      { length: level + 1 },
      (_, i) => known[i] ?? (levels.get(i)?.start ?? 1) - (i === level ? 1 : 0),
    )
    next[level]!++
    counts.set(id, next)
    return own.text.replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1
      return at <= level ? formatted(next[at]!, levels.get(at)?.format ?? 'decimal') : ''
    })
  }
}
