// The picture of a view as it stands: SVG to keep and to edit, PNG to paste, with a legend and the source.

import sansAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { looks, outlines } from '../../graph/index.ts'
import type { EntityType } from '../../model/index.ts'
import { dotting } from '../render/ranks.ts'
import type { Sketch } from '../render/sketch.ts'
import type { Theme } from '../render/theme.ts'

/** Another view, as an image that holds its HTML. */
export type Snapshot = {
  readonly kind: 'page'
  readonly width: number
  readonly height: number
  readonly theme: Theme
  /** How wide the image is, of which only `width` is the picture. */
  readonly across: number
  /** A data URL. */
  readonly image: string
  readonly types: readonly EntityType[]
}

export type Caption = {
  readonly title: string
  /** Where it is from, for the foot of the picture. */
  readonly source: string
  readonly nameOfType: (type: EntityType) => string
  /** What a dotted line stands for. */
  readonly yetToCome: string
}

const foot = 58
const fontSize = 13.5

export const escaped = (text: string) =>
  text
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '')

const number = (value: number) => String(Math.round(value * 100) / 100)

/** A line's width, or its dots. */
function strokeOf(width: number, dotted: boolean): string {
  if (!dotted) return `stroke-width="${number(width)}"`
  const across = Math.max(width, dotting.leastWidthPx)
  return `stroke-width="${number(across)}" stroke-linecap="round" stroke-dasharray="0 ${number(dotting.period * across)}"`
}

function shapesOf(sketch: Sketch): readonly string[] {
  const { theme } = sketch
  const byDepth = <Item extends { readonly z: number }>(items: readonly Item[]) =>
    [...items].sort((a, b) => a.z - b.z)
  const parts: string[] = []
  for (const { color, outline, reach } of sketch.areas) {
    const points = outline.map(([x, y]) => `${number(x)} ${number(y)}`)
    if (points.length > 0)
      parts.push(
        `<path d="M${points.join('L')}Z" fill="${color}" stroke="${color}" stroke-width="${2 * reach}" stroke-linejoin="round"/>`,
      )
  }
  for (const { a, b, width, color, dotted } of byDepth(sketch.ties))
    parts.push(
      `<path d="M${number(a.x)} ${number(a.y)}L${number(b.x)} ${number(b.y)}" stroke="${color}" ${strokeOf(width, dotted)}/>`,
    )
  for (const { at, radius, kind, color, rim } of byDepth(sketch.nodes))
    parts.push(
      `<path transform="translate(${number(at.x)} ${number(at.y)}) scale(${number(radius)})" d="${outlines[looks[kind].shape]}" fill="${color}" fill-rule="evenodd" stroke="${rim}" stroke-width="${number(1.2 / radius)}"/>`,
    )
  for (const { lines, lineHeight, x, top, align, strong } of sketch.labels) {
    const anchor = { left: 'start', center: 'middle', right: 'end' }[align]
    for (const [i, line] of lines.entries())
      parts.push(
        `<text x="${number(x)}" y="${number(top + (i + 0.78) * lineHeight)}" text-anchor="${anchor}" font-weight="${strong ? 650 : 450}" stroke="${theme.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(line)}</text>`,
      )
  }
  return parts
}

/** An SVG that needs nothing else, legend and source below; `font` is the rule of its font. */
export function svgOf(of: Sketch | Snapshot, caption: Caption, font = ''): string {
  const { width, height, theme } = of
  const parts =
    of.kind === 'shapes'
      ? [...shapesOf(of)]
      : [`<image href="${escaped(of.image)}" width="${of.across}" height="${of.height}"/>`]
  const types = of.kind === 'shapes' ? [...new Set(of.nodes.map(({ kind }) => kind))] : of.types
  let left = 18
  for (const type of types) {
    const name = caption.nameOfType(type)
    parts.push(
      `<path transform="translate(${left} ${height + 18}) scale(6)" d="${outlines[looks[type].shape]}" fill="${looks[type][theme.name]}" fill-rule="evenodd"/>`,
      `<text x="${left + 12}" y="${height + 22}">${escaped(name)}</text>`,
    )
    left += 34 + name.length * 6.6
  }
  if (of.kind === 'shapes' && of.ties.some(({ dotted }) => dotted)) {
    parts.push(
      `<path d="M${left - 6} ${height + 18}h22" stroke="${theme.tieLit}" ${strokeOf(3, true)}/>`,
      `<text x="${left + 22}" y="${height + 22}">${escaped(caption.yetToCome)}</text>`,
    )
    left += 44 + caption.yetToCome.length * 6.6
  }
  parts.push(
    `<text x="12" y="${height + 44}" font-size="12" fill-opacity="0.8">${escaped(caption.source)}</text>`,
  )
  const face = font ? `<style>${font}</style>` : ''
  const whole = `${number(Math.max(width, left))} ${number(height + foot)}`
  const [across, down] = whole.split(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${whole}" font-family="'Source Sans 3', 'Source Sans Pro', sans-serif" font-size="${fontSize}" fill="${theme.ink}"><title>${escaped(caption.title)}</title>${face}<rect width="100%" height="100%" fill="${theme.paper}"/>${parts.join('')}</svg>`
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

export const pictureKinds = ['png1', 'png2', 'png4', 'svg'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** Makes a picture file. Rejects where the browser cannot draw it, such as a canvas that is too large. */
export async function pictureOf(of: Sketch | Snapshot, caption: Caption, kind: PictureKind): Promise<Blob> {
  const svg = svgOf(of, caption, await fontFace('Source Sans 3', sansAddress))
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
