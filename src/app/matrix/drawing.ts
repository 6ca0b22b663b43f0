// The matrix as a picture of shapes and text: whole, with every name in full.

import { looks, type Matrix, outlines } from '../../graph/index.ts'
import { type EntityId, type EntityType, entityTypes } from '../../model/index.ts'
import type { Theme } from '../render/theme.ts'
import { type Drawing, escaped, measuring, number } from '../share/picture.ts'
import { shadeNames, shadeOf } from './shades.ts'

/** In pixels. */
const cell = 22
const fontSize = 13
const gap = 8
const sign = 5.5

/** How the steps of a shade look, palest first: what lies in the cell, and what is written on it. */
export type Shades = {
  readonly edge: string
  readonly steps: readonly (readonly [fill: string, text: string])[]
}

type Given = {
  readonly matrix: Matrix
  readonly theme: Theme
  readonly shades: Shades
  readonly nameOf: (id: EntityId) => string
  readonly typeOf: (id: EntityId) => EntityType | undefined
  /** What the matrix says in a sentence, and what its shades count. */
  readonly sentence: string
  readonly legend: string
}

const pathOf = (type: EntityType, theme: Theme, x: number, y: number) =>
  `<path transform="translate(${number(x)} ${number(y)}) scale(${sign})" d="${outlines[looks[type].shape]}" fill="${looks[type][theme.name]}" fill-rule="evenodd"/>`

export function drawingOf({ matrix, theme, shades, nameOf, typeOf, sentence, legend }: Given): Drawing {
  const { rows, columns } = matrix
  const widthOf = measuring(fontSize)
  const longest = (ids: readonly EntityId[]) => Math.max(0, ...ids.map(id => widthOf(nameOf(id))))
  const left = gap + longest(rows) + gap + 2 * sign + gap
  const top = 30 + longest(columns) + gap + 2 * sign + gap
  const [width, height] = [left + columns.length * cell + gap, top + rows.length * cell + 34]
  const parts = [`<text x="${gap}" y="18" font-size="14">${escaped(sentence)}</text>`]
  const text = (words: string, x: number, y: number, more = '') =>
    `<text x="${number(x)}" y="${number(y)}" font-size="${fontSize}" ${more}>${escaped(words)}</text>`

  for (const [i, id] of columns.entries()) {
    const x = left + (i + 0.5) * cell
    const type = typeOf(id)
    if (type) parts.push(pathOf(type, theme, x, top - gap - sign))
    const y = top - 2 * gap - 2 * sign
    parts.push(text(nameOf(id), x + 4.5, y, `transform="rotate(-90 ${number(x + 4.5)} ${number(y)})"`))
  }
  for (const [i, row] of rows.entries()) {
    const y = top + (i + 0.5) * cell
    const type = typeOf(row)
    if (type) parts.push(pathOf(type, theme, left - gap - sign, y))
    parts.push(text(nameOf(row), left - 2 * gap - 2 * sign, y + 4.5, 'text-anchor="end"'))
    for (const [j, column] of columns.entries())
      parts.push(cellOf(matrix, row, column, left + j * cell, y - cell / 2, theme, shades))
  }
  const below = top + rows.length * cell + 22
  let at = left
  parts.push(text(legend, left - gap, below, 'text-anchor="end"'))
  for (const [i, name] of shadeNames.entries()) {
    const [fill] = shades.steps[i]!
    parts.push(
      `<rect x="${number(at)}" y="${number(below - 12)}" width="14" height="14" fill="${fill}" stroke="${shades.edge}"/>`,
      text(name, at + 19, below),
    )
    at += 34 + widthOf(name)
  }
  const drawn = new Set([...rows, ...columns].map(typeOf))
  return {
    ...{ kind: 'drawing', theme, parts, height },
    width: Math.max(width, at, gap * 2 + measuring(14)(sentence)),
    types: entityTypes.filter(type => drawn.has(type)),
  }
}

function cellOf(
  { cell: cellAt }: Matrix,
  row: EntityId,
  column: EntityId,
  x: number,
  y: number,
  theme: Theme,
  { edge, steps }: Shades,
): string {
  const found = row === column ? null : cellAt(row, column)
  const claims = found?.claims.length ?? 0
  const [fill, ink] = steps[shadeOf(claims) - 1] ?? ['none', theme.ink]
  const box = `<rect x="${number(x)}" y="${number(y)}" width="${cell}" height="${cell}" fill="${fill}" stroke="${claims > 0 ? edge : theme.tie}" stroke-width="${claims > 0 ? 1 : 0.4}"/>`
  const middle = { x: number(x + cell / 2), y: number(y + cell / 2) }
  if (row === column)
    return `${box}<path d="M${number(x)} ${number(y)}l${cell} ${cell}" stroke="${theme.tieLit}" stroke-width="1"/>`
  if (claims > 0)
    return `${box}<text x="${middle.x}" y="${number(y + cell / 2 + 4)}" font-size="11" text-anchor="middle" fill="${ink}">${claims}</text>`
  return found
    ? `${box}<circle cx="${middle.x}" cy="${middle.y}" r="2.4" fill="none" stroke="${edge}"/>`
    : box
}

/** The shades that are in force where an element of the matrix stands. */
export function shadesAt(element: Element): Shades {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(name).trim()
  const inks = ['pale', 'pale', 'mid', 'deep', 'deepest']
  return {
    edge: value('--shade-edge'),
    steps: inks.map((ink, i) => [value(`--shade-${i + 1}`), value(`--on-${ink}`)] as const),
  }
}
