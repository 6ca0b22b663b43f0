// Blocks written as a source: what `blocksOf` reads of it are the same blocks, with the same words.

import { bulleted, closingHashes, isTableRule, lineOf } from './markdown.ts'

/** What a block is written as. */
export type WrittenRole =
  | { readonly is: 'title' | 'paragraph' | 'item' | 'row' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'footnote'; readonly mark: string }

export type UnwrittenBlock = { readonly role: WrittenRole; readonly text: string }

export type WrittenBlocks = {
  readonly text: string
  /**
   * Where a character of a block stands in `text`.
   * @param block its index among those that were given
   * @param offset in UTF-16 code units of its text
   */
  readonly placeOf: (block: number, offset: number) => number
}

/** What may stand in one paragraph of a source, tables whole, in characters: half of what is read, for each may take a backslash. */
const maxTableChars = 40_000

/** A block as it is written: what stands before and after it, and before which of its characters a backslash. */
type Written = {
  readonly open: string
  readonly words: string
  readonly close: string
  readonly escapes: readonly number[]
}

/** Whether a text is nothing but rules and bullets, of which a reader makes no block: `* * *`. */
export const isOrnament = (text: string): boolean => !/[^\s*_\-–—•|>]/u.test(text)

/** The text of a source that holds these blocks, one after the other. */
export function writeBlocks(blocks: readonly UnwrittenBlock[]): WrittenBlocks {
  const pieces: string[] = []
  const starts: number[] = []
  const written: Written[] = []
  let length = 0
  let table = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  // What a file of another kind begins with would be taken for one.
  if (/^\s*(?:%PDF|PK|\{\\rtf)/u.test(blocks[0]?.text ?? '')) add('\n')
  for (const [i, block] of blocks.entries()) {
    const own = writtenOf(block)
    const goesOn = block.role.is === 'row' && blocks[i - 1]?.role.is === 'row' && table < maxTableChars
    if (i > 0) add(goesOn ? '\n' : '\n\n')
    starts.push(length)
    written.push(own)
    const line = lineIn(own)
    add(line)
    if (block.role.is === 'row' && !goesOn) add(`\n|${' --- |'.repeat(own.words.split('|').length)}`)
    table = goesOn ? table + line.length : line.length
  }
  if (length > 0) add('\n')
  return {
    text: pieces.join(''),
    placeOf: (block, offset) => {
      const { open, words, escapes } = written[block]!
      const lead = words.length - words.trimStart().length
      const at = Math.max(Math.min(offset, words.length), lead) - lead
      return starts[block]! + open.length + at + countUpTo(escapes, at + lead)
    },
  }
}

const countUpTo = (sorted: readonly number[], most: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low
}

function lineIn({ open, words, close, escapes }: Written): string {
  let line = ''
  let from = words.length - words.trimStart().length
  for (const at of escapes) {
    line += `${words.slice(from, at)}\\`
    from = at
  }
  return open + line + words.slice(from).trimEnd() + close
}

function writtenOf({ role, text }: UnwrittenBlock): Written {
  const given = spaced(text)
  switch (role.is) {
    case 'title':
      return heading('#', given)
    case 'heading':
      return heading('#'.repeat(Math.min(Math.max(role.level, 2), 6)), given)
    case 'footnote':
      return paragraph(`[^${/^[^\]\s\\]{1,60}$/u.test(role.mark) ? role.mark : 'note'}]: `, given)
    case 'item':
      return isBulleted(given) ? asItem(given) : paragraph('- ', given)
    case 'row': {
      const words = given.replaceAll('\n', ' ')
      const rule = isTableRule(`| ${words} |`) ? [words.search(/\S/u)] : []
      return { open: '| ', words, close: ' |', escapes: merged(rule, signsIn(words)) }
    }
    case 'paragraph':
      return isBulleted(given) && !/^[-*]/u.test(given.trimStart()) ? asItem(given) : paragraph('', given)
  }
}

const isBulleted = (text: string): boolean => bulleted.test(onSafeLines(text).trimStart())

/** Begun by its own bullet, before which no backslash is read as a mark. */
function asItem(text: string): Written {
  const words = onSafeLines(text)
  const bullet = words.search(/\S/u)
  return { open: '', words, close: '', escapes: signsIn(words).filter(at => at !== bullet) }
}

function paragraph(open: string, text: string): Written {
  const words = onSafeLines(text)
  const start = words.search(/\S/u)
  const first = words.slice(start, `${words}\n`.indexOf('\n', start))
  const opens = (open === '' && /^(?:>|[-#]{1,6}\s)/u.test(first)) || lineOf(open + first).is !== 'text'
  return { open, words, close: '', escapes: merged(opens ? [start] : [], signsIn(words)) }
}

/** A heading of two lines between which a word is cut is told by a line below it; any other stands on one line. */
function heading(hashes: string, text: string): Written {
  const words = text.trim()
  const cut = /^[^\n]*\p{L}[-\u00ad]\n[^\n]*$/u.test(words) && words.length < 150
  if (cut && /^\p{L}/u.test(words)) {
    const { escapes } = paragraph('', text)
    return { open: '', words: onSafeLines(text), close: hashes === '#' ? '\n===' : '\n---', escapes }
  }
  const line = text.replaceAll('\n', ' ')
  const closing = closingHashes.exec(line)
  const closed = closing ? [closing.index + closing[0].search(/#/u)] : []
  return { open: `${hashes} `, words: line, close: '', escapes: merged(signsIn(line), closed) }
}

/** What is no whitespace for a reader of Markdown is some here, and whitespace holds one line break at most; nothing moves. */
const spaced = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\r\f\v\u0085\u2028\u2029]/gu, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/gu, ' ')
    .replace(/\s*\n\s*/gu, run => {
      const at = run.indexOf('\n')
      return ' '.repeat(at) + '\n'.padEnd(run.length - at, ' ')
    })

/** With a space for each line break after which a reader would see a new block. */
const onSafeLines = (text: string): string =>
  text.replace(/\n(?=\s*(?:[#>\-–—•‣◦*+=~|:`[§]|\d{1,3}[.°]|\(?[a-z0-9]{1,7}\)|A[Rr][Tt]))/gu, ' ')

/** The signs that would be marks. Between letters an underscore is none. */
const signs = /[*`[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\\(?=[!-/:-@[-`{-~])|<(?=[A-Za-z/!?])|\^(?=\{)/gu

const signsIn = (text: string): number[] => Array.from(text.matchAll(signs), ({ index }) => index)

const merged = (...lists: readonly (readonly number[])[]): number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b)
