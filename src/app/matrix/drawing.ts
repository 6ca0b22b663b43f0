// The matrix as a picture of shapes and text: whole, with every name in full.

import { type Matrix, type MatrixCell, shapePaths } from '../../graph/index.ts'
import type { EntityId, EntityType, TypeStyle } from '../../model/index.ts'
import { escapeXml, svgNumber, textMeasurer, type ViewDrawing } from '../pictures/picture.ts'
import type { CanvasTheme } from '../render/theme.ts'
import { shadeNames, shadeOf } from './shades.ts'

/** In pixels. */
const cellPx = 22
const fontSize = 13
const gapPx = 8
const signPx = 5.5

/** How the steps of a shade look, palest first: what lies in the cell, and what is written on it. */
export type Shades = {
  readonly edge: string
  readonly steps: readonly (readonly [fill: string, text: string])[]
}

type MatrixDrawingInput = {
  readonly matrix: Matrix
  readonly theme: CanvasTheme
  readonly shades: Shades
  readonly nameOf: (id: EntityId) => string
  readonly typeOf: (id: EntityId) => EntityType | undefined
  readonly styleOf: (type: EntityType) => TypeStyle
  /** Whether all of some claims are yet to come. */
  readonly areYetToCome: (claims: MatrixCell['claims']) => boolean
  /** What the matrix says in a sentence. */
  readonly sentence: string
  readonly legend: Readonly<Record<'counted' | 'yetToCome' | 'sharing', string>>
}

const pathOf = (style: TypeStyle, theme: CanvasTheme, x: number, y: number) =>
  `<path transform="translate(${svgNumber(x)} ${svgNumber(y)}) scale(${signPx})" d="${shapePaths[style.shape]}" fill="${escapeXml(style[theme.name])}" fill-rule="evenodd"/>`

export function matrixDrawing(given: MatrixDrawingInput): ViewDrawing {
  const { matrix, theme, nameOf, typeOf, styleOf, sentence, legend } = given
  const { rows, columns } = matrix
  const widthOf = textMeasurer(fontSize)
  const longest = (ids: readonly EntityId[]) => Math.max(0, ...ids.map(id => widthOf(nameOf(id))))
  const left = gapPx + longest(rows) + gapPx + 2 * signPx + gapPx
  const top = 30 + longest(columns) + gapPx + 2 * signPx + gapPx
  const [width, height] = [left + columns.length * cellPx + gapPx, top + rows.length * cellPx + 34]
  const parts = [
    dots(given.shades.edge),
    `<text x="${gapPx}" y="18" font-size="14">${escapeXml(sentence)}</text>`,
  ]
  const text = (words: string, x: number, y: number, more = '') =>
    `<text x="${svgNumber(x)}" y="${svgNumber(y)}" font-size="${fontSize}" ${more}>${escapeXml(words)}</text>`

  for (const [i, id] of columns.entries()) {
    const x = left + (i + 0.5) * cellPx
    const type = typeOf(id)
    if (type) parts.push(pathOf(styleOf(type), theme, x, top - gapPx - signPx))
    const y = top - 2 * gapPx - 2 * signPx
    parts.push(text(nameOf(id), x + 4.5, y, `transform="rotate(-90 ${svgNumber(x + 4.5)} ${svgNumber(y)})"`))
  }
  for (const [i, row] of rows.entries()) {
    const y = top + (i + 0.5) * cellPx
    const type = typeOf(row)
    if (type) parts.push(pathOf(styleOf(type), theme, left - gapPx - signPx, y))
    parts.push(text(nameOf(row), left - 2 * gapPx - 2 * signPx, y + 4.5, 'text-anchor="end"'))
    for (const [j, column] of columns.entries())
      parts.push(cellOf(given, { row, column }, { x: left + j * cellPx, y: y - cellPx / 2 }))
  }
  const below = top + rows.length * cellPx + 22
  parts.push(text(legend.counted, left - gapPx, below, 'text-anchor="end"'))
  let at = left
  for (const [name, sample] of samplesOf(given)) {
    parts.push(
      `<g transform="translate(${svgNumber(at)} ${svgNumber(below - 12)})">${sample}</g>`,
      text(name, at + 19, below),
    )
    at += 34 + widthOf(name)
  }
  return {
    ...{ kind: 'drawing', theme, parts, height },
    width: Math.max(width, at, gapPx * 2 + textMeasurer(14)(sentence)),
    types: [...rows, ...columns].flatMap(id => typeOf(id) ?? []),
  }
}

const box = (size: number, fill: string, stroke: string, width: number) =>
  `<rect width="${size}" height="${size}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`

/** What is yet to come is dotted, as on the screen. */
const dotted = 'url(#yet)'
const dots = (color: string) =>
  `<defs><pattern id="yet" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2.5" cy="2.5" r="1.1" fill="${color}"/></pattern></defs>`

const ring = (size: number, color: string) =>
  `<circle cx="${size / 2}" cy="${size / 2}" r="2.4" fill="none" stroke="${color}"/>`

/** What is explained below the matrix: the shades, and of dots and rings those that are in it. */
function* samplesOf({
  matrix,
  shades,
  legend,
  areYetToCome,
}: MatrixDrawingInput): Generator<readonly [string, string]> {
  const { edge, steps } = shades
  for (const [i, name] of shadeNames.entries()) yield [name, box(14, steps[i]![0], edge, 1)]
  const cells = matrix.rows.flatMap(row => matrix.columns.flatMap(column => matrix.cell(row, column) ?? []))
  if (cells.some(({ claims }) => areYetToCome(claims))) yield [legend.yetToCome, box(14, dotted, edge, 1)]
  if (cells.some(({ statements }) => statements === 0)) yield [legend.sharing, ring(14, edge)]
}

type CellIds = { readonly row: EntityId; readonly column: EntityId }

function cellOf(
  given: MatrixDrawingInput,
  { row, column }: CellIds,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const { edge, steps } = given.shades
  const { theme } = given
  const found = row === column ? null : given.matrix.cell(row, column)
  const statements = found?.statements ?? 0
  const yet = found !== null && given.areYetToCome(found.claims)
  const [shade, written] = steps[shadeOf(statements) - 1] ?? ['none', theme.ink]
  const parts = [
    box(cellPx, yet ? dotted : shade, statements > 0 ? edge : theme.link, statements > 0 ? 1 : 0.4),
  ]
  const ink = yet
    ? `fill="${theme.ink}" stroke="${theme.paper}" stroke-width="3" paint-order="stroke"`
    : `fill="${written}"`
  if (row === column)
    parts.push(`<path d="M0 0l${cellPx} ${cellPx}" stroke="${theme.linkHighlight}" stroke-width="1"/>`)
  else if (statements > 0)
    parts.push(
      `<text x="${cellPx / 2}" y="${cellPx / 2 + 4}" font-size="11" text-anchor="middle" ${ink}>${statements}</text>`,
    )
  else if (found) parts.push(ring(cellPx, edge))
  return `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">${parts.join('')}</g>`
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
