// How the types look that a corpus adds: a shape and a colour of their own, and whether one can tell them from the paper and apart.

import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'
import { defaultVocabulary, shapes, type TypeStyle } from '../model/index.ts'
import type { Report } from './diagnostics.ts'
import type { FilePlace } from './files.ts'
import type { TypeEntry } from './vocabulary-schema.ts'

extend([a11y])

/** What the page writes on, light and dark (`--paper`). */
export const papers = { light: '#fbfaf7', dark: '#16171a' } as const

/** As WCAG 2.2 asks of text, for which names in the colour of their type are taken. */
const minContrast = 4.5

/** For types that are given no colour, in turn. */
export const spareColors: readonly Pick<TypeStyle, 'light' | 'dark'>[] = [
  { light: '#8c3a6b', dark: '#e79ac6' },
  { light: '#0f6a86', dark: '#6fcdea' },
  { light: '#7a4a12', dark: '#e0ab6c' },
  { light: '#4451a8', dark: '#a3aef5' },
  { light: '#5a6613', dark: '#c2cf6a' },
  { light: '#9a2f2f', dark: '#f59a8f' },
  { light: '#2d6a54', dark: '#83d3b4' },
  { light: '#6d3fa0', dark: '#cba4f2' },
]

/** The looks of the default types that have entities. */
const drawnByDefault = (used: ReadonlySet<string>) =>
  [...defaultVocabulary.types].flatMap(([type, { style }]) =>
    used.has(type) ? [[type, style] as const] : [],
  )

/** How each type looks: as it says, or else as none that is drawn does, as far as there are shapes. */
export function stylesFor(
  types: readonly Pick<TypeEntry, 'shape' | 'colour'>[],
  used: ReadonlySet<string>,
): readonly TypeStyle[] {
  const taken = new Set([
    ...drawnByDefault(used).map(([, { shape }]) => shape),
    ...types.flatMap(({ shape }) => shape ?? []),
  ])
  const free = shapes.filter(shape => !taken.has(shape))
  const inTurn = free.length > 0 ? free : shapes
  let shapeless = 0
  let colorless = 0
  return types.map(({ shape, colour }) => ({
    shape: shape ?? inTurn[shapeless++ % inTurn.length]!,
    ...(colour ?? spareColors[colorless++ % spareColors.length]!),
  }))
}

/** Reports colours that can hardly be seen, and types that look alike. */
export function checkLooks(
  types: readonly { readonly entry: TypeEntry; readonly at: FilePlace }[],
  styles: readonly TypeStyle[],
  used: ReadonlySet<string>,
  report: Report,
): void {
  const seen = new Map<string, TypeStyle>(drawnByDefault(used))
  for (const [i, { entry, at }] of types.entries()) {
    const style = styles[i]!
    for (const theme of ['light', 'dark'] as const) {
      const contrast = colord(style[theme]).contrast(papers[theme])
      if (contrast >= minContrast) continue
      const message = `${style[theme]} has a contrast of ${contrast.toFixed(1)}:1 on ${theme} paper (${papers[theme]}): too little to be seen.`
      const remedy = `Take a ${theme === 'light' ? 'darker' : 'lighter'} one, of at least ${minContrast}:1.`
      report({ ...at('colour', theme), severity: 'warning', code: 'low-contrast', message, remedy })
    }
    const [alike] = [...seen].find(([, other]) => areAlike(style, other)) ?? []
    if (alike !== undefined) {
      const message = `'${entry.id}' looks like '${alike}': a ${style.shape} in nearly the same colour.`
      const remedy = `Give one of them another shape (${shapes.join(', ')}) or colour.`
      report({ ...at(), severity: 'warning', code: 'same-look', message, remedy })
    }
    seen.set(entry.id, style)
  }
}

/** Less far apart than this, of 442 from black to white, two colours are taken for one. */
const minDistance = 50

function areAlike(a: TypeStyle, b: TypeStyle): boolean {
  if (a.shape !== b.shape) return false
  const [one, other] = [colord(a.light).toRgb(), colord(b.light).toRgb()]
  return Math.hypot(one.r - other.r, one.g - other.g, one.b - other.b) < minDistance
}
