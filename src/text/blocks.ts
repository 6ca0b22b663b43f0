// A source file as blocks: paragraphs, headings, list items, numbered points, before anything is known of them.

import type { Division, Language, TextRange } from '../model/index.ts'
import { divisionsIn } from './divisions.ts'
import {
  bulleted,
  closingHashes,
  footnote,
  isTableRule,
  lineOf,
  type References,
  referencesIn,
  rowIn,
  wordsIn,
} from './markdown.ts'
import { rangesOf, type Traced, trace } from './traced.ts'

/** A file to read. */
export type Source = {
  readonly file: string
  readonly text: string
  /** With a language, the whole file is in it. */
  readonly language?: Language
  /** No block of it is cut in two, so none is joined to the next, however it ends. */
  readonly whole?: boolean
  /** No sign within its lines is a mark: `*` is a star, and `[1](2)` four signs and two numbers. */
  readonly isPlain?: boolean
}

/** What a block begins with. Numbers and the signs of divisions are part of the text, nothing else is. */
export type Lead =
  | { readonly is: 'none' }
  | { readonly is: 'item' }
  | { readonly is: 'note' }
  | { readonly is: 'hash'; readonly level: number }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'division'; readonly divisions: readonly Division[] }

export type Block = {
  readonly source: Source
  /** From its first to its last character in the file, marks included. */
  readonly range: TextRange
  /** Its text, without marks. */
  readonly cut: Traced
  readonly lead: Lead
  /** All of it is in bold. */
  readonly bold: boolean
}

export const noLead: Lead = { is: 'none' }

const hash = /^(#{1,6})[^\S\n]+(?=\S)/u
const number = /^(\d{1,3})\.\s/u
const numbered = /^\**\d{1,3}\.[^\S\n]/u
const closed = /[.:;,!?…。：；，！？、؛،؟۔।]["'”’»)\]*]*\s*$/u

/**
 * The blocks of a file in its order. Blank lines part it into groups, each of one block or, where lines of it are
 * list items, points, `#` headings, notes or rows of a table, of several.
 */
export function blocksOf(source: Source): Block[][] {
  const references = referencesIn(source.text)
  return paragraphs(source.text)
    .map(paragraph =>
      split(source.text, paragraph).flatMap(draft => {
        const block = blockOf(source, draft, references)
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

function paragraphs(text: string): TextRange[] {
  const found: TextRange[] = []
  let start = 0
  for (const gap of text.matchAll(/\n(?:[^\S\n]*(?:>[^\S\n]*)*\n)+|\n\s*\n|\f/gu)) {
    found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  return [...found, { start, end: text.length }]
}

/** A block before its words are told from its marks: its lines, without the marks at their starts. */
type Draft = {
  readonly lines: TextRange[]
  /** How it begins, without what stands before it on its line. */
  readonly opening: string
  readonly row: boolean
  level?: 1 | 2
}

/** A heading that is told by a line below it has no more than this above it. */
const maxUnderlinedChars = 160

/**
 * The blocks that a paragraph holds. A dash or a number at the start of a line opens one only where a line of running text
 * would not wrap to it.
 */
function split(text: string, paragraph: TextRange): Draft[] {
  const lines = linesOf(text, paragraph)
  const head = lines.findIndex((line, i) => i > 0 && isTableRule(text.slice(line.start, line.end))) - 1
  const drafts: Draft[] = []
  let before = ''
  for (const [i, { start, end }] of lines.entries()) {
    const line = lineOf(text.slice(start, end))
    if (line.is === 'mark') continue
    const last = drafts.at(-1)
    if (line.is === 'underline') {
      if (last && last.lines.length <= 2 && lengthOf(last.lines) <= maxUnderlinedChars)
        last.level ??= line.level
      continue
    }
    const words = { start: start + line.start, end: start + line.end }
    const trimmed = text.slice(words.start, words.end).trimStart()
    const row = head >= 0 && i >= head && trimmed.includes('|')
    if (!last || last.row || row || last.level || opens(trimmed, last.opening, before))
      drafts.push({ lines: [row ? rowIn(text, words) : words], opening: trimmed, row })
    else last.lines.push(words)
    before = trimmed
  }
  return drafts
}

const opens = (line: string, opening: string, before: string): boolean =>
  footnote.test(line) ||
  hash.test(line) ||
  hash.test(opening) ||
  [bulleted, numbered].some(lead => lead.test(line) && (lead.test(opening) || closed.test(before))) ||
  (divisionsIn(line).length > 0 && (divisionsIn(opening).length > 0 || closed.test(before)))

function linesOf(text: string, { start, end }: TextRange): TextRange[] {
  const lines: TextRange[] = []
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 || stop >= end ? end : stop + 1
    lines.push({ start: at, end: next })
    at = next
  }
  return lines
}

const lengthOf = (ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0)

function blockOf(source: Source, draft: Draft, references: References): Block | null {
  const whole = trimmed(source.text, trace(source.text, draft.lines))
  const [first] = whole.ranges
  const last = whole.ranges.at(-1)
  if (!first || !last) return null
  // What a cell begins with is its own: '#' at the head of a column of numbers.
  const hashes = draft.row ? null : hash.exec(whole.text)
  const note = draft.row ? null : footnote.exec(whole.text)
  const bullet = draft.row ? null : bulleted.exec(whole.text)
  const mark = (hashes ?? note ?? bullet)?.[0] ?? ''
  const closing = hashes ? (closingHashes.exec(whole.text)?.[0].length ?? 0) : 0
  const inner = part(source.text, whole, mark.length, whole.text.length - closing)
  const { words, bold } = source.isPlain ? plainly(inner.text) : wordsIn(inner.text, references)
  const cut = trimmed(
    source.text,
    trace(
      source.text,
      words.flatMap(({ start, end }) => rangesOf(inner, start, end)),
    ),
  )
  const range = { start: first.start, end: last.end }
  if (!/[\p{L}\p{N}]/u.test(cut.text)) {
    return /[^\s*_\-–—•|>]/u.test(cut.text) ? { source, range, cut, lead: noLead, bold: false } : null
  }
  return { source, range, cut, lead: leadOf(draft, cut.text, hashes?.[1]?.length, note !== null, mark), bold }
}

function leadOf(draft: Draft, text: string, hashes: number | undefined, note: boolean, mark: string): Lead {
  const level = hashes ?? draft.level
  if (level !== undefined) return { is: 'hash', level }
  if (note) return { is: 'note' }
  if (mark !== '' || draft.row) return { is: 'item' }
  const divisions = divisionsIn(text)
  if (divisions.length > 0) return { is: 'division', divisions }
  const numeral = number.exec(text)
  return numeral ? { is: 'number', number: Number(numeral[1]) } : noLead
}

const plainly = ({ length }: string): ReturnType<typeof wordsIn> => ({
  words: [{ start: 0, end: length }],
  bold: false,
})

const part = (source: string, traced: Traced, start: number, end: number): Traced =>
  trace(source, rangesOf(traced, start, end))

/** Without the whitespace at its ends. */
function trimmed(source: string, traced: Traced): Traced {
  const { text } = traced
  const start = text.length - text.trimStart().length
  return part(source, traced, start, start + text.trim().length)
}
