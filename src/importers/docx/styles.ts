// What the styles of a Word file make of its paragraphs: headings, titles, notes, numbers.

import { SaxesParser } from 'saxes'

/** What a style says of a paragraph, and what it is based on does not. */
export type Style = {
  readonly name: string
  readonly basedOn: string | null
  /** From 0; null for none. */
  readonly outline: number | null
  readonly numbering: { readonly id: string; readonly level: number } | null
}

export type Styles = ReadonlyMap<string, Style>

export const attribute = (attributes: Record<string, unknown>, name: string): string =>
  String(attributes[name] ?? '')

/** Reads XML; what is no XML throws. */
export function eachTag(
  xml: string,
  on: {
    readonly open: (name: string, attributes: Record<string, unknown>) => void
    readonly close?: (name: string) => void
    readonly text?: (text: string) => void
  },
): void {
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => on.open(name, attributes))
  parser.on('closetag', ({ name }) => on.close?.(name))
  parser.on('text', text => on.text?.(text))
  parser.write(xml).close()
}

/** The paragraph styles in `word/styles.xml`. */
export function stylesIn(xml: string): Styles {
  const styles = new Map<string, Style>()
  let id = ''
  const change = (more: Partial<Style>) => {
    const style = styles.get(id)
    if (style) styles.set(id, { ...style, ...more })
  }
  let level = 0
  eachTag(xml, {
    open: (name, attributes) => {
      const value = attribute(attributes, 'w:val')
      if (name === 'w:style') {
        id = attribute(attributes, 'w:styleId')
        level = 0
        styles.set(id, { name: '', basedOn: null, outline: null, numbering: null })
      } else if (name === 'w:name') change({ name: value.toLowerCase() })
      else if (name === 'w:basedOn') change({ basedOn: value })
      else if (name === 'w:outlineLvl') change({ outline: Number(value) })
      else if (name === 'w:ilvl') level = Number(value)
      else if (name === 'w:numId') change({ numbering: { id: value, level } })
    },
    close: name => {
      if (name === 'w:style') id = ''
    },
  })
  return styles
}

/** What a style says, or the first of those that it is based on. */
export function inherited<Value>(
  styles: Styles,
  id: string | null,
  get: (style: Style) => Value | null,
): Value | null {
  const seen = new Set<string>()
  for (let own = id; own !== null && !seen.has(own); own = styles.get(own)?.basedOn ?? null) {
    seen.add(own)
    const style = styles.get(own)
    const value = style ? get(style) : null
    if (value !== null) return value
  }
  return null
}
