// A view other than the graph, taken as it is: its HTML, with the page's style sheets, in an SVG.
//
// A library that copies the computed style of each element needs a quarter of a minute for a matrix, and asks for what
// the page's security policy forbids; the style sheets themselves are all here.

import serifAddress from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import type { EntityType } from '../../model/index.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { escapeXml, fontFace, type Snapshot, sansAddress } from './picture.ts'

/** Longer than this, an image is nothing that one looks at, and few programs open it; in pixels. */
const maxSidePx = 12_000

/** Takes a view, whole and not only as far as it is scrolled. */
export async function snapshotOf(view: HTMLElement): Promise<Snapshot> {
  const sheet = document.createElement('div')
  sheet.className = 'snapshot'
  sheet.inert = true
  sheet.style.width = `${view.clientWidth}px`
  sheet.append(view.cloneNode(true))
  document.body.append(sheet)
  const width = Math.min(maxSidePx, Math.ceil(Math.max(view.clientWidth, sheet.scrollWidth)))
  const height = Math.min(maxSidePx, Math.ceil(sheet.scrollHeight))
  sheet.remove()
  // The signs that stand in it are those to explain.
  const signs = [...sheet.querySelectorAll<SVGElement>('svg.icon')].map(({ dataset }) => dataset.type)
  const types = [...new Set(signs)] as EntityType[]
  const faces = await Promise.all([
    fontFace('Source Sans 3 Variable', sansAddress),
    fontFace('Source Serif 4 Variable', serifAddress),
  ])
  const rules = [...document.styleSheets].flatMap(({ cssRules }) =>
    [...cssRules].filter(rule => !(rule instanceof CSSFontFaceRule)).map(({ cssText }) => cssText),
  )
  const root = document.documentElement
  // As wide as the window, so that the sheets' questions about width are answered as on the screen; what is too much
  // is cut off by the picture.
  const across = Math.max(width, innerWidth)
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height}" lang="${escapeXml(root.lang)}" data-theme="${root.dataset.theme}" data-contrast="${root.dataset.contrast}" style="${escapeXml(root.getAttribute('style') ?? '')}"><style>${escapeXml([...faces, ...rules].join('\n'))}</style><foreignObject width="${width}" height="${height}"><body xmlns="http://www.w3.org/1999/xhtml"><div>${new XMLSerializer().serializeToString(sheet)}</div></body></foreignObject></svg>`
  return {
    kind: 'page',
    width,
    height,
    across,
    theme: canvasThemeAt(view),
    image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(image)}`,
    types,
  }
}
