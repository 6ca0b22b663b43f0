// A source file as blocks: paragraphs, headings, list items, numbered points, before anything is known of them.

import type { Language, Range } from '../model/index.ts'
import { type Traced, trace } from './traced.ts'

/** A file to read. With a language, the whole file is in it. */
export type Source = { readonly file: string; readonly text: string; readonly language?: Language }

/** What a block begins with. Only the number is part of the text. */
export type Lead =
  | { readonly is: 'none' }
  | { readonly is: 'item' }
  | { readonly is: 'hash'; readonly level: number }
  | { readonly is: 'number'; readonly number: number }

export type Block = {
  readonly source: Source
  /** From its first to its last character in the file, marks included. */
  readonly range: Range
  /** Its text, without marks. */
  readonly cut: Traced
  readonly lead: Lead
  /** All of it is in bold. */
  readonly bold: boolean
}

export const noLead: Lead = { is: 'none' }

const item = /^[-–—•‣◦*][^\S\n]+(?=\S)/u
const hash = /^(#{1,6})[^\S\n]+(?=\S)/u
const number = /^(\d{1,3})\.\s/u
const numbered = /^\**\d{1,3}\.[^\S\n]/u
const closed = /[.:;,!?…]["'”’»)\]*]*\s*$/u

/**
 * The blocks of a file in its order. Blank lines part it into groups, each of one block or, where lines of it are
 * list items, points or `#` headings, of several.
 */
export function blocksOf(source: Source): Block[][] {
  return paragraphs(source.text)
    .map(paragraph =>
      split(source.text, paragraph).flatMap(range => {
        const block = blockAt(source, range)
        return block ? [block] : []
      }),
    )
    .filter(group => group.length > 0)
}

/** Two blocks of the same file as one; a whitespace character from between them keeps their words apart. */
export function join(first: Block, second: Block): Block {
  const text = first.source.text
  const { end } = first.range
  const gap = /^\s*/u.exec(text.slice(end, second.range.start))![0]
  const at = end + Math.max(gap.indexOf('\n'), 0)
  const space = gap === '' ? [] : [{ start: at, end: at + 1 }]
  return {
    ...first,
    range: { start: first.range.start, end: second.range.end },
    cut: trace(text, [...first.cut.ranges, ...space, ...second.cut.ranges]),
    bold: first.bold && second.bold,
  }
}

function paragraphs(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const gap of text.matchAll(/\n\s*\n|\f/gu)) {
    found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  return [...found, { start, end: text.length }]
}

/** A dash or a number at the start of a line opens a block only where a line of running text would not wrap to it. */
function split(text: string, { start, end }: Range): Range[] {
  const found: Range[] = []
  let from = start
  let opening = ''
  let before = ''
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 || stop >= end ? end : stop + 1
    const line = text.slice(at, next)
    const trimmed = line.trimStart()
    const opens = [item, numbered].some(
      lead => lead.test(trimmed) && (lead.test(opening) || closed.test(before)),
    )
    if (at > from && (opens || hash.test(trimmed) || hash.test(opening))) {
      found.push({ start: from, end: at })
      from = at
    }
    if (at === from) opening = trimmed
    before = line
    at = next
  }
  return [...found, { start: from, end }]
}

function blockAt(source: Source, { start, end }: Range): Block | null {
  const raw = source.text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const to = from + raw.trim().length
  const inner = source.text.slice(from, to)

  const hashes = hash.exec(inner)
  const lead = hashes?.[0] ?? item.exec(inner)?.[0] ?? ''
  const cut = trace(source.text, unmarked(source.text, { start: from + lead.length, end: to }))
  if (!/[\p{L}\p{N}]/u.test(cut.text)) {
    return /[^\s*_\-–—•|]/u.test(inner)
      ? { source, range: { start: from, end: to }, cut, lead: noLead, bold: false }
      : null
  }
  const numeral = number.exec(cut.text)
  return {
    source,
    range: { start: from, end: to },
    cut,
    lead: hashes
      ? { is: 'hash', level: hashes[1]!.length }
      : lead
        ? { is: 'item' }
        : numeral
          ? { is: 'number', number: Number(numeral[1]) }
          : noLead,
    bold: inner.startsWith('**') && inner.endsWith('**') && inner.length > 4,
  }
}

/** What is left of a range without the marks of emphasis and of superscripts: `**`, `*`, `^{` and `}`. */
function unmarked(text: string, { start, end }: Range): Range[] {
  const found: Range[] = []
  let from = start
  const leaveOut = (at: number, length: number) => {
    found.push({ start: from, end: at })
    from = at + length
  }
  for (const mark of text.slice(start, end).matchAll(/\^\{[^{}\n]*\}|\*+(?=\S)|(?<=\S)\*+/gu)) {
    const at = start + mark.index
    const superscript = mark[0].startsWith('^')
    leaveOut(at, superscript ? 2 : mark[0].length)
    if (superscript) leaveOut(at + mark[0].length - 1, 1)
  }
  return [...found, { start: from, end }]
}
