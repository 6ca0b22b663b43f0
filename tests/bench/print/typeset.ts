// Sets a paper on pages, line by line, as a printer would: we know where each line stands, and print it to PDF with Chromium.

import type { Page } from 'playwright-core'
import type { Pair } from './text.ts'

export type Style = {
  /** In CSS pixels. */
  readonly size: number
  readonly leading: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'justify' | 'center'
  readonly indent: number
  readonly before: number
}

/** A paragraph to be set; `notes` are those whose signs (‹1›) stand in it. */
export type Element = {
  readonly pair: number
  readonly language: 'nl' | 'fr'
  readonly kind: Pair['kind']
  readonly text: string
  readonly style: Style
}

export type Broken = Element & {
  readonly lines: readonly { readonly text: string; readonly width: number }[]
}

/** A line where it is to be printed. */
export type Placed = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly text: string
  readonly style: Pick<Style, 'size' | 'bold' | 'italic'>
  /** Added to each of its spaces. */
  readonly stretch: number
}

export type Frame = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const family = 'Liberation Serif, Times New Roman, serif'
export const sheet = { width: 794, height: 1123 }

/** Breaks texts into lines of a width, greedily, as long as it lasts; with words cut where `cuts`. */
export async function broken(
  page: Page,
  elements: readonly Element[],
  width: number,
  cuts: boolean,
): Promise<Broken[]> {
  // What runs TypeScript here names functions by a helper of its own, which the page has not.
  await page.evaluate('globalThis.__name = made => made')
  const lines = await page.evaluate(
    ({ jobs, width, cuts, family }) => {
      const context = document.createElement('canvas').getContext('2d')!
      return jobs.map(({ text, style }) => {
        context.font = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${style.size}px ${family}`
        const measure = (line: string) => context.measureText(line.replace(/[‹›]/g, '')).width
        const lines: { text: string; width: number }[] = []
        let line = ''
        const words = text.split(' ')
        for (let i = 0; i < words.length; i++) {
          const room = width - (lines.length === 0 ? style.indent : 0)
          const longer = line === '' ? words[i]! : `${line} ${words[i]}`
          if (measure(longer) <= room) {
            line = longer
            continue
          }
          const word = words[i]!
          if (cuts && /^\p{L}{8,}[.,;]?$/u.test(word)) {
            for (let at = word.length - 4; at >= 3; at--) {
              const part = `${line} ${word.slice(0, at)}-`
              if (
                measure(part) > room ||
                !/[aeiouyéèê]/.test(word.slice(0, at)) ||
                !/[bcdfgklmnprstvz]/.test(word[at]!)
              )
                continue
              line = part
              words[i] = word.slice(at)
              break
            }
          }
          lines.push({ text: line, width: measure(line) })
          line = words[i]!
        }
        lines.push({ text: line, width: measure(line) })
        return lines
      })
    },
    { jobs: elements.map(({ text, style }) => ({ text, style })), width, cuts, family },
  )
  return elements.map((element, i) => ({ ...element, lines: lines[i]! }))
}

export const placed = (element: Broken, i: number, frame: Frame, y: number): Placed => {
  const { style, lines } = element
  const { text, width } = lines[i]!
  const indent = i === 0 ? style.indent : 0
  const spaces = text.split(' ').length - 1
  const last = i === lines.length - 1
  const x = style.align === 'center' ? frame.x + (frame.width - width) / 2 : frame.x + indent
  const stretch =
    style.align === 'justify' && !last && spaces > 0 ? (frame.width - indent - width) / spaces : 0
  return { page: frame.page, x, y, text, style, stretch }
}

/** Whether a sentence goes on after the line before the given one. */
export const isCutAt = ({ lines }: Broken, i: number): boolean => !/[.;:]$/.test(lines[i - 1]!.text)

const sign = /‹(\d+)›/g

/**
 * Fills frames one after the other. The notes whose signs a line has stand at the foot of its frame.
 * `cut` are those whose sentence goes on in the next frame.
 */
export function flow(
  elements: readonly Broken[],
  frames: Iterator<Frame>,
  notes: ReadonlyMap<string, Broken> = new Map(),
): { readonly lines: Placed[]; readonly last: Frame; readonly cut: Broken[] } {
  const lines: Placed[] = []
  const cut: Broken[] = []
  let frame = frames.next().value as Frame
  let y = frame.y
  let foot: Broken[] = []
  const heightOf = (some: readonly Broken[]) =>
    some.reduce((sum, { lines: own, style }) => sum + own.length * style.leading, some.length > 0 ? 18 : 0)
  const close = () => {
    let at = frame.y + frame.height - heightOf(foot) + 18
    for (const note of foot)
      for (let i = 0; i < note.lines.length; i++) {
        lines.push(placed(note, i, frame, at))
        at += note.style.leading
      }
    foot = []
  }
  for (const element of elements) {
    const { style } = element
    if (y > frame.y) y += style.before
    element.lines.forEach((line, i) => {
      const called = Array.from(line.text.matchAll(sign), ([, n]) => notes.get(n!)).filter(
        note => note !== undefined,
      )
      const ahead = element.kind === 'heading' || element.kind === 'title' ? 2 : 0
      const needed = style.leading * (1 + ahead)
      if (y + needed > frame.y + frame.height - heightOf([...foot, ...called])) {
        close()
        if (i > 0 && isCutAt(element, i)) cut.push(element)
        frame = frames.next().value as Frame
        y = frame.y
      }
      foot.push(...called)
      lines.push(placed(element, i, frame, y))
      y += style.leading
    })
  }
  close()
  return { lines, last: frame, cut }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/‹(\d+)›/g, '<sup>$1</sup>')

/** The pages as a file of Chromium's. `rules` are drawn lines. */
export async function printed(
  page: Page,
  lines: readonly Placed[],
  rules: readonly {
    readonly page: number
    readonly x: number
    readonly y: number
    readonly height: number
  }[] = [],
): Promise<Uint8Array> {
  const last = Math.max(...lines.map(line => line.page))
  const sheets = Array.from({ length: last + 1 }, (_, number) => {
    const own = lines
      .filter(line => line.page === number)
      .map(
        ({ x, y, text, style, stretch }) =>
          `<div style="left:${x}px;top:${y}px;font-size:${style.size}px;word-spacing:${stretch}px;${style.bold ? 'font-weight:bold;' : ''}${style.italic ? 'font-style:italic' : ''}">${escaped(text)}</div>`,
      )
    const drawn = rules
      .filter(rule => rule.page === number)
      .map(({ x, y, height }) => `<i style="left:${x}px;top:${y}px;height:${height}px"></i>`)
    return `<section>${own.join('')}${drawn.join('')}</section>`
  })
  await page.setContent(`<style>
    @page { size: ${sheet.width}px ${sheet.height}px; margin: 0 }
    body { margin: 0; font-family: ${family} }
    section { position: relative; height: ${sheet.height}px; break-after: page; overflow: hidden }
    section:last-child { break-after: auto }
    div, i { position: absolute; white-space: pre; line-height: 1.2 }
    i { width: 1px; background: black }
    sup { font-size: 0.65em; line-height: 0 }
  </style>${sheets.join('')}`)
  return page.pdf({ preferCSSPageSize: true, printBackground: true })
}
