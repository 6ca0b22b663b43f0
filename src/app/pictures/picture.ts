// The picture of a view as it stands: SVG to keep and to edit, PNG to paste, with a legend and the source.

import sansAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { filledShapePaths, type Segment, shapePaths } from '../../graph/index.ts'
import type { EntityType, LineStyle, TypeStyle } from '../../model/index.ts'
import { dashesOf } from '../render/ranks.ts'
import type { Sketch, SketchedName } from '../render/sketch.ts'
import type { CanvasTheme } from '../render/theme.ts'

/** Another view, as an image that holds its HTML. */
export type Snapshot = {
  readonly kind: 'page'
  readonly width: number
  readonly height: number
  readonly theme: CanvasTheme
  /** How wide the image is, of which only `width` is the picture. */
  readonly across: number
  /** A data URL. */
  readonly image: string
  readonly types: readonly EntityType[]
}

export type Caption = {
  readonly title: string
  /** The filters that are on, in words; empty where none is. */
  readonly filters: string
  /** Where it is from, for the foot of the picture. */
  readonly source: string
  /** What the types are called and how they look, in the order in which they are listed. */
  readonly types: readonly { readonly type: EntityType; readonly name: string; readonly style: TypeStyle }[]
  /** What the lines of links are called, in the order in which they are listed. */
  readonly lines: readonly { readonly name: string; readonly style: LineStyle }[]
  /** What a dotted line stands for. */
  readonly yetToCome: string
}

const fontSize = 13.5

export const escapeXml = (text: string) =>
  text
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '')

export const svgNumber = (value: number) => String(Math.round(value * 100) / 100)

/** A line's width, and its dashes or dots. */
function strokeOf(width: number, { dashes, isDotted }: Pick<Sketch['links'][number], 'dashes' | 'isDotted'>) {
  const cap = isDotted ? ' stroke-linecap="round"' : ''
  const gaps = dashes.length > 0 ? ` stroke-dasharray="${dashes.map(svgNumber).join(' ')}"` : ''
  return `stroke-width="${svgNumber(width)}"${cap}${gaps}`
}

function shapesOf(sketch: Sketch): readonly string[] {
  const byDepth = <Item extends { readonly z: number }>(items: readonly Item[]) =>
    [...items].sort((a, b) => a.z - b.z)
  const parts: string[] = []
  for (const { color, dash, region } of sketch.areas) {
    const rings = region
      .flat()
      .map(ring => ring.map(({ x, y }) => `${svgNumber(x)} ${svgNumber(y)}`).join('L'))
    parts.push(
      `<path d="${rings.map(ring => `M${ring}Z`).join('')}" fill="${color}" fill-rule="evenodd" fill-opacity="${sketch.area.opacity}" stroke="${color}" stroke-width="${sketch.area.width}" stroke-dasharray="${dash.join(' ') || 'none'}"/>`,
    )
  }
  for (const { leader } of sketch.names)
    if (leader) parts.push(lineOf(leader, sketch.leader.width, sketch.leader.color))
  for (const { a, b, width, color, ...stroke } of byDepth(sketch.links))
    parts.push(
      `<path d="M${svgNumber(a.x)} ${svgNumber(a.y)}L${svgNumber(b.x)} ${svgNumber(b.y)}" stroke="${color}" ${strokeOf(width, stroke)}/>`,
    )
  for (const { at, radius, shape, color, rim } of byDepth(sketch.nodes)) {
    const place = `transform="translate(${svgNumber(at.x)} ${svgNumber(at.y)}) scale(${svgNumber(radius)})"`
    if (filledShapePaths[shape] !== shapePaths[shape])
      parts.push(`<path ${place} d="${filledShapePaths[shape]}" fill="${sketch.theme.paper}"/>`)
    parts.push(
      `<path ${place} d="${shapePaths[shape]}" fill="${color}" fill-rule="evenodd" stroke="${rim}" stroke-width="${svgNumber(1.2 / radius)}"/>`,
    )
  }
  for (const { points, color } of sketch.arrows)
    parts.push(
      `<path d="M${points.map(({ x, y }) => `${svgNumber(x)} ${svgNumber(y)}`).join('L')}Z" fill="${color}"/>`,
    )
  parts.push(...sketch.names.map(textOf))
  return parts
}

const lineOf = ({ from, to }: Segment, width: number, color: string) =>
  `<path d="M${svgNumber(from.x)} ${svgNumber(from.y)}L${svgNumber(to.x)} ${svgNumber(to.y)}" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`

/** A name as one text, so that it stays one where it is edited. */
function textOf({ lines, lineHeight, fontSize, x, top, align, weight, color, rim }: SketchedName): string {
  const anchor = { left: 'start', center: 'middle', right: 'end' }[align]
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${svgNumber(x)}" y="${svgNumber(top + i * lineHeight + lineHeight / 2 + fontSize * 0.33)}">${escapeXml(line)}</tspan>`,
  )
  const stroke = rim
    ? ` stroke="${rim.color}" stroke-width="${rim.width}" stroke-opacity="${rim.opacity}" stroke-linejoin="round" paint-order="stroke"`
    : ''
  return `<text font-size="${fontSize}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}"${stroke}>${spans.join('')}</text>`
}

/** A picture that is made of shapes and text, in pixels, in the order in which they are painted. */
export type ViewDrawing = {
  readonly kind: 'drawing'
  readonly width: number
  readonly height: number
  readonly theme: CanvasTheme
  readonly parts: readonly string[]
  readonly types: readonly EntityType[]
}

export type PictureSource = Sketch | Snapshot | ViewDrawing

function partsOf(of: PictureSource): readonly string[] {
  switch (of.kind) {
    case 'shapes':
      return shapesOf(of)
    case 'drawing':
      return of.parts
    case 'page':
      return [`<image href="${escapeXml(of.image)}" width="${of.across}" height="${of.height}"/>`]
  }
}

/** Free at the left and the right of what is written around a picture, in pixels. */
const marginPx = 14

const lineHeightPx = { title: 24, filters: 19, legend: 21, source: 17 } as const

/** How wide a text is in the font of pictures, in pixels. */
export function textMeasurer(fontSize: number): (text: string) => number {
  // Outside a page a letter is as wide as letters are on average.
  const context = globalThis.document?.createElement('canvas').getContext('2d')
  if (!context) return text => text.length * fontSize * 0.52
  context.font = `${fontSize}px 'Source Sans 3 Variable', sans-serif`
  return text => context.measureText(text).width
}

/** A text in lines that fit; a word that fits in none has one of its own. */
function linesOf(text: string, width: number, fontSize: number): readonly string[] {
  const widthOf = textMeasurer(fontSize)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

type FrameText = { readonly parts: readonly string[]; readonly height: number }

/** Lines below one another, from `top`. */
function frameText(
  text: string,
  width: number,
  top: number,
  as: { size: number; step: number; more?: string },
): FrameText {
  const lines = text === '' ? [] : linesOf(text, width - 2 * marginPx, as.size)
  return {
    parts: lines.map(
      (words, i) =>
        `<text x="${marginPx}" y="${svgNumber(top + (i + 0.8) * as.step)}" font-size="${as.size}" ${as.more ?? ''}>${escapeXml(words)}</text>`,
    ),
    height: lines.length * as.step,
  }
}

/** What the signs mean, in as many rows as it takes. */
function legendOf(
  of: PictureSource,
  { types, lines, yetToCome }: Caption,
  width: number,
  top: number,
): FrameText {
  const { theme } = of
  const drawn = new Set<EntityType | null>(of.kind === 'shapes' ? of.nodes.map(({ kind }) => kind) : of.types)
  const signs = types
    .filter(({ type }) => drawn.has(type))
    .map(({ name, style }) => ({
      name,
      sign: `<path transform="translate(6 0) scale(6)" d="${shapePaths[style.shape]}" fill="${escapeXml(style[theme.name])}" fill-rule="evenodd"/>`,
      wide: 18,
    }))
  const links = of.kind === 'shapes' ? of.links : []
  const lineSign = (color: string, stroke: string) => `<path d="M0 0h34" stroke="${color}" ${stroke}/>`
  for (const { name, style } of lines)
    if (links.some(({ line, isDotted }) => line === style && !isDotted)) {
      const stroke = strokeOf(2, { dashes: dashesOf(style, 2), isDotted: false })
      signs.push({ name, sign: lineSign(style[theme.name], stroke), wide: 42 })
    }
  if (links.some(({ isDotted }) => isDotted)) {
    const stroke = strokeOf(3, { dashes: [0, 6.6], isDotted: true })
    signs.push({ name: yetToCome, sign: lineSign(theme.linkHighlight, stroke), wide: 42 })
  }
  const widthOf = textMeasurer(fontSize)
  let [left, row] = [marginPx as number, 0]
  const parts = signs.map(({ name, sign, wide }) => {
    const whole = wide + widthOf(name) + 16
    if (left > marginPx && left + whole > width) [left, row] = [marginPx, row + 1]
    const [x, y] = [left, top + (row + 0.5) * lineHeightPx.legend]
    left += whole
    return `<g transform="translate(${svgNumber(x)} ${svgNumber(y)})">${sign}<text x="${wide}" y="4.5">${escapeXml(name)}</text></g>`
  })
  return { parts, height: signs.length === 0 ? 0 : (row + 1) * lineHeightPx.legend }
}

/**
 * An SVG that needs nothing else: what it is and which filters are on above, what its signs mean and where it is from below.
 * `font` is the rule of its font.
 */
export function svgOf(of: PictureSource, caption: Caption, font = ''): string {
  const { theme } = of
  const width = Math.max(of.width, 320)
  const title = frameText(caption.title, width, 10, {
    size: 17,
    step: lineHeightPx.title,
    more: 'font-weight="640"',
  })
  const filters = frameText(caption.filters, width, 10 + title.height, {
    size: fontSize,
    step: lineHeightPx.filters,
  })
  const top = 10 + title.height + filters.height + 6
  const legend = legendOf(of, caption, width, top + of.height + 6)
  const below = top + of.height + 6 + legend.height + 4
  const source = frameText(caption.source, width, below, {
    size: 12,
    step: lineHeightPx.source,
    more: 'fill-opacity="0.8"',
  })
  const height = below + source.height + 10
  const face = font ? `<style>${font}</style>` : ''
  const parts = [
    ...title.parts,
    ...filters.parts,
    // What lies beyond the edge of the canvas is cut off there, and not written over.
    `<svg y="${svgNumber(top)}" width="${svgNumber(of.width)}" height="${svgNumber(of.height)}">${partsOf(of).join('')}</svg>`,
    ...legend.parts,
    ...source.parts,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${svgNumber(width)}" height="${svgNumber(height)}" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}" font-family="'Source Sans 3', 'Source Sans Pro', sans-serif" font-size="${fontSize}" fill="${theme.ink}"><title>${escapeXml(caption.title)}</title>${face}<rect width="100%" height="100%" fill="${theme.paper}"/>${parts.join('')}</svg>`
}

export { sansAddress }

/** A font as a CSS rule that holds it, so that a picture looks the same everywhere; empty if it cannot be had. */
export async function fontFace(family: string, address: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`
  } catch {
    return ''
  }
}

/** That of the names in pictures. */
export const pictureFont = () => fontFace('Source Sans 3', sansAddress)

export const pictureKinds = ['png1', 'png2', 'png4', 'svg'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** Makes a picture file. Rejects where the browser cannot draw it, such as a canvas that is too large. */
export async function pictureOf(of: PictureSource, caption: Caption, kind: PictureKind): Promise<Blob> {
  const svg = svgOf(of, caption, await pictureFont())
  if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' })
  const image = new Image()
  // Not by a blob's address: a canvas that has drawn HTML from there may not be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const factor = Number(kind.slice(3))
  const canvas = document.createElement('canvas')
  canvas.width = image.width * factor
  canvas.height = image.height * factor
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise<Blob>((done, fail) =>
    canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('The canvas is too large.'))), 'image/png'),
  )
}
