// Blocks as they are put together from a file whose text comes in pieces.

import type { Language } from '../model/index.ts'
import type { BlockRole, SetAside, SourceBlock } from './imported.ts'

/** Collects pieces of text into blocks. Whitespace of the file is one space; `\n` is a line break that the file means. */
export type Drafting = {
  /** Adds to the block that is open. */
  readonly add: (text: string) => void
  /** Ends the block; what comes next is another. */
  readonly end: (role: BlockRole, language: Language | null, page?: number | null) => void
  readonly setAside: (what: SetAside['what'], text: string) => void
  readonly blocks: readonly SourceBlock[]
  readonly asides: readonly SetAside[]
}

/** What is set aside is kept as far as one has to see what it was, in characters. */
const maxAsideChars = 2_000

/** Begins with no blocks. */
export function drafting(): Drafting {
  const blocks: SourceBlock[] = []
  const asides: SetAside[] = []
  let pieces: string[] = []
  const tidy = (text: string) =>
    text
      .replace(/[^\S\n\u00a0]+/gu, ' ')
      .replace(/\s*\n\s*/gu, '\n')
      .trim()
  return {
    blocks,
    asides,
    add: text => void pieces.push(text),
    end(role, language, page = null) {
      const text = tidy(pieces.join(''))
      pieces = []
      if (text === '') return
      const runs = page === null ? [] : [{ page, box: null, start: 0, end: text.length }]
      blocks.push({ role, text, language, runs })
    },
    setAside(what, text) {
      const said = tidy(text)
      if (said !== '') asides.push({ what, text: said.slice(0, maxAsideChars), place: null })
    },
  }
}
