// Sets text on pages as a printer does, for the reading of layout: each letter is half as wide as it is high.

import type { PageText, TextItem } from '../../../src/importers/pdf/page.ts'

type Style = { readonly size?: number; readonly bold?: boolean; readonly italic?: boolean }

export const widthOf = (text: string, size: number): number => text.length * size * 0.5

/** One piece of text. */
export const item = (text: string, x: number, baseline: number, style: Style = {}): TextItem => {
  const size = style.size ?? 10
  return {
    text,
    x,
    baseline,
    width: widthOf(text, size),
    size,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    spaced: false,
  }
}

/** A paragraph in lines of a width, the first of them further in. */
export function wrapped(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly indent?: number },
  style: Style = {},
): TextItem[] {
  const size = style.size ?? 10
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const room = at.width - (lines.length <= 1 ? (at.indent ?? 0) : 0)
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line, i) =>
    item(line, at.x + (i === 0 ? (at.indent ?? 0) : 0), at.y + i * size * 1.2, style),
  )
}

export const page = (items: readonly TextItem[], width = 600, height = 800): PageText => ({
  width,
  height,
  items,
  turned: [],
})
