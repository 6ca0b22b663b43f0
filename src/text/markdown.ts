// Markdown in a source: which of its characters are marks, and which are words. All that knows Markdown is here.

import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/markdown'
import type { TextRange } from '../model/index.ts'

/** A reference that a source defines somewhere: `[a]: https://…`, which makes `[a]` and `[text][a]` links. */
export type References = ReadonlySet<string>

/** `[1]: see page 4` defines nothing: what a reference leads to is an address. */
const definition =
  /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[^\S\n]*(?:<[^>\n]*>|(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/|#|www\.)\S*)(?:[^\S\n]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[^\S\n]*$/gimu

const isDefinition = new RegExp(definition.source, 'iu')

const keyOf = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase()

/** The references that a source defines. */
export const referencesIn = (source: string): References =>
  new Set(Array.from(source.matchAll(definition), ([, label]) => keyOf(label!)))

/** What a line is beside its words. */
export type Line =
  /** All of it is a mark: a rule below a table's head, a fence, the definition of a reference. */
  | { readonly is: 'mark' }
  /** What stands above it is a heading. */
  | { readonly is: 'underline'; readonly level: 1 | 2 }
  | { readonly is: 'text'; readonly start: number; readonly end: number; readonly quoted: boolean }

const quoteMarks = /^(?:[^\S\n]*>(?!\d)[^\S\n]?)+/u
const tableRule = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/u
const fence = /^(?:`{3,}|~{3,})[^\s`]*$/u
const underline = /^(?:(={2,})|-{3,})$/u

/** What a line is; offsets in it. The marks of a block quote are none of its words. */
export function lineOf(line: string): Line {
  const quote = quoteMarks.exec(line)?.[0].length ?? 0
  const words = line.slice(quote)
  const trimmed = words.trim()
  if (tableRule.test(trimmed) || fence.test(trimmed) || isDefinition.test(words.trimEnd()))
    return { is: 'mark' }
  const [ruled, doubled] = underline.exec(trimmed) ?? []
  if (ruled !== undefined) return { is: 'underline', level: doubled ? 1 : 2 }
  return { is: 'text', start: quote, end: line.length, quoted: quote > 0 }
}

/** Whether a line is the rule below the head of a table. */
export const isTableRule = (line: string): boolean => tableRule.test(line.replace(quoteMarks, '').trim())

/** The cells of a row of a table without the bars at its ends; a bar between two cells keeps them apart. */
export function rowIn(text: string, { start, end }: TextRange): TextRange {
  const row = text.slice(start, end)
  const [open] = /^\s*\|?\s*/u.exec(row)!
  const [close] = /\s*(?<!\\)\|?\s*$/u.exec(row)!
  return { start: start + open.length, end: Math.max(start + open.length, end - close.length) }
}

/** What an item of a list begins with. */
export const bulleted = /^[-–—•‣◦*][^\S\n]+(?=\S)/u

/** What a footnote begins with. */
export const footnote = /^\[\^[^\]\s]{1,60}\]:[^\S\n]*/u

/** What a heading may end with, as it began. */
export const closingHashes = /[^\S\n]+#+[^\S\n]*$/u

/** Of Markdown, what stands within a paragraph: where blocks begin and end is found otherwise. */
const inline = parser.configure({
  remove: [
    ...['IndentedCode', 'FencedCode', 'Blockquote', 'HorizontalRule', 'BulletList', 'OrderedList'],
    ...['ATXHeading', 'SetextHeading', 'HTMLBlock', 'LinkReference'],
  ],
})
const mayMark = /[*_[\]`<\\^]/u

/** Longer than any paragraph that people mark up; to look for marks in more would take long. */
const maxMarkedChars = 20_000

/** The words of a run of text: what is left of it without its marks, in order; and whether all of it is in bold. */
export function wordsIn(text: string, references: References): { words: TextRange[]; bold: boolean } {
  if (!mayMark.test(text)) return { words: [{ start: 0, end: text.length }], bold: false }
  if (text.length > maxMarkedChars) return { words: without(text.length, escapes(text)), bold: false }
  const marks = superscripts(text)
  let bold = false
  inline.parse(text).iterate({
    enter: ({ node }) => {
      marks.push(...marksOf(node, text, references))
      bold ||= node.name === 'StrongEmphasis' && node.from === 0 && node.to === text.length
    },
  })
  return { words: without(text.length, marks), bold }
}

function without(length: number, marks: readonly TextRange[]): TextRange[] {
  const words: TextRange[] = []
  let from = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start > from) words.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < length) words.push({ start: from, end: length })
  return words
}

/** HTML that people write in Markdown; what looks like another tag may be words: <name>. */
const tag =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)(?=[\s/>])/iu

/** The marks that an element itself brings; those of the elements within it are theirs. */
function marksOf(node: SyntaxNode, text: string, references: References): TextRange[] {
  const { from: start, to: end } = node
  switch (node.name) {
    case 'EmphasisMark':
      return isEmphasis(text, node.parent!) ? [{ start, end }] : []
    case 'CodeMark':
    case 'Image':
    case 'Comment':
      return [{ start, end }]
    case 'Escape':
      return [{ start, end: start + 1 }]
    case 'HTMLTag':
      return tag.test(text.slice(start, end)) ? [{ start, end }] : []
    case 'Autolink':
      return [
        { start, end: start + 1 },
        { start: end - 1, end },
      ]
    case 'Link':
      return linkMarks(node, text, references)
    default:
      return []
  }
}

/** `5*3*2` is a product, and `(*)` a sign. */
function isEmphasis(text: string, { from, to }: SyntaxNode): boolean {
  const marks = /^[*_]{1,2}/u.exec(text.slice(from, to))?.[0].length ?? 0
  const [before, first, last] = [text[from - 1], text[from + marks], text[to - marks - 1]].map(it => it ?? '')
  const product = /\d/u.test(before!) && /\d/u.test(first!)
  return !product && !/[)\].,;:!?]/u.test(first!) && !/[([]/u.test(last!)
}

/** `[s](2)` in a paper leads nowhere. */
const isAddress = /[/.#:@]/u

/** All of a link but its text, and all of what leads to a note; nothing of brackets that are no link. */
function linkMarks(link: SyntaxNode, text: string, references: References): TextRange[] {
  const { from: start, to: end } = link
  if (/^\[\^[^\]\s]+\]$/u.test(text.slice(start, end))) return [{ start, end }]
  const [open, close] = link.getChildren('LinkMark')
  if (!open || !close) return []
  const label = link.getChild('LinkLabel')
  const named = label ? text.slice(label.from + 1, label.to - 1) : ''
  const address = link.getChild('URL')
  const leads = address
    ? isAddress.test(text.slice(address.from, address.to))
    : references.has(keyOf(named || text.slice(open.to, close.from)))
  if (!leads) return []
  return [
    { start, end: open.to },
    { start: close.from, end },
  ]
}

/** The backslashes before signs that are none of Markdown's here. */
const escapes = (text: string): TextRange[] =>
  Array.from(text.matchAll(/\\[!-/:-@[-`{-~]/gu), ({ index }) => ({ start: index, end: index + 1 }))

/** `1^{er}` is 1er; a number above a word leads to a note, and is no part of it: `customs^{2}`. */
function superscripts(text: string): TextRange[] {
  return Array.from(text.matchAll(/(?<!\\)\^\{([^{}\n]*)\}/gu)).flatMap(({ 0: mark, 1: above, index }) => {
    const end = index + mark.length
    const note = /^[\d*()]+$/u.test(above!) && /(?:\p{L}{3,}|[.,;:!?»”"')])$/u.test(text.slice(0, index))
    return note
      ? [{ start: index, end }]
      : [
          { start: index, end: index + 2 },
          { start: end - 1, end },
        ]
  })
}
